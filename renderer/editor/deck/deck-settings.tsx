import { useState } from 'preact/hooks';
import { type Direction, languageCodes, type ThemeName } from '../../../slides/index.ts';
import { Button } from '../../shared/button.tsx';
import { Dialog } from '../../shared/dialog.tsx';
import { LineField, type LineFieldProps } from '../../shared/line-field.tsx';
import { AccentField, LogoField } from '../../shared/look-fields.tsx';
import { dialogWords } from '../../words/deck-dialogs.ts';
import { interfaceLanguage } from '../../words/words.ts';
import type { Editor } from '../editor.ts';
import { changedFields, type DeckForm, formOf, wrongField } from './deck-form.ts';
import { ThemeChoice } from './theme-choice.tsx';

interface Props {
  readonly editor: Editor;
  readonly onClose: () => void;
}

/** What is true of the whole deck. Nothing here composes a slide anew: words and order stay as they are. */
export function DeckSettings({ editor, onClose }: Props) {
  const words = dialogWords();
  const [form, setForm] = useState(() => formOf(editor.deck.peek()));
  const [wrong, setWrong] = useState<'title' | 'minutes' | null>(null);
  const change = (to: Partial<DeckForm>) => setForm((before) => ({ ...before, ...to }));
  const apply = async () => {
    const field = wrongField(form);
    setWrong(field);
    if (field) return;
    const to = changedFields(form, editor.deck.peek());
    if (Object.keys(to).length === 0 || (await editor.edit({ kind: 'deck', to }))) onClose();
  };
  const line = (name: TextField, label: string, maxLength: number, more: Partial<LineFieldProps> = {}) => (
    <LineField
      label={label}
      value={form[name]}
      maxLength={maxLength}
      onInput={(text) => change({ [name]: text })}
      {...more}
    />
  );
  const wrongSentence = wrong && { title: words.titleWrong, minutes: words.minutesWrong }[wrong];
  return (
    <Dialog
      title={words.settings}
      width={920}
      onSubmit={() => void apply()}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button kind="primary" submit>
            {words.apply}
          </Button>
        </>
      }
    >
      {wrongSentence && (
        <p class="error" role="alert">
          {wrongSentence}
        </p>
      )}
      <div class="deck-settings">
        <fieldset class="settings-group">
          <legend class="heading">{words.briefing}</legend>
          {line('title', words.title, 2_000, { wrong: wrong === 'title' })}
          <div class="settings-row">
            {line('minutes', words.minutes, 3, { wrong: wrong === 'minutes', inputMode: 'numeric' })}
            {line('date', words.date, 100)}
          </div>
          {line('briefingFor', words.briefingFor, 300)}
          {line('presentedBy', words.presentedBy, 300)}
          {line('marking', words.marking, 200)}
          {line('footer', words.footer, 200)}
          <div class="settings-row">
            <Choice
              label={words.language}
              value={form.language}
              options={languages(form.language)}
              onChange={(language) => change({ language, direction: directionOf(language) })}
            />
            <Choice
              label={words.direction}
              value={form.direction}
              options={[
                ['ltr', words.ltr],
                ['rtl', words.rtl],
              ]}
              onChange={(direction) => change({ direction: direction as Direction })}
            />
          </div>
          <p class="field-hint">{words.languageHint}</p>
        </fieldset>
        <fieldset class="settings-group">
          <legend class="heading">{words.look}</legend>
          <ThemeChoice editor={editor} form={form} onChoose={(theme) => change({ theme })} />
          <AccentField theme={form.theme as ThemeName} accent={form.accent} onChange={(accent) => change({ accent })} />
          <LogoField logo={form.logo} onChange={(logo) => change({ logo })} />
        </fieldset>
      </div>
    </Dialog>
  );
}

type TextField = 'title' | 'minutes' | 'date' | 'briefingFor' | 'presentedBy' | 'marking' | 'footer';

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly onChange: (value: string) => void;
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <select class="input" value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Those whose labels Lectern knows, and the deck's own. */
function languages(own: string): readonly (readonly [string, string])[] {
  const names = new Intl.DisplayNames(interfaceLanguage.value, { type: 'language', fallback: 'code' });
  const codes = languageCodes.includes(own) ? languageCodes : [own, ...languageCodes];
  return codes.map((code) => [code, names.of(code) ?? code]);
}

const directionOf = (language: string): Direction => (/^(ar|fa|he|ur|yi)\b/.test(language) ? 'rtl' : 'ltr');
