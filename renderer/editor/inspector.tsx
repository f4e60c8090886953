import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { clock, type Layout, layouts, type Slide } from '../../slides/index.ts';
import { editorWords } from '../words/editor.ts';
import type { Editor } from './editor.ts';
import type { Rail } from './rail/rail.ts';
import { readClock } from './read-clock.ts';

interface Props {
  readonly editor: Editor;
  readonly rail: Rail;
}

/** What is true of a slide and is no text on it; of all that are chosen, where they are several. */
export function Inspector({ editor, rail }: Props) {
  const chosen = rail.slides.value;
  const words = editorWords();
  const layout = shared(chosen, ({ layout: own }) => own);
  return (
    <section class="inspector" aria-label={words.properties}>
      {chosen.length > 1 && <p class="muted">{words.chosenOf(chosen.length, editor.deck.value.slides.length)}</p>}
      <label class="field">
        <span>{words.layout}</span>
        <select
          class="input"
          value={layout ?? ''}
          onChange={(event) => void rail.set({ layout: event.currentTarget.value as Layout })}
        >
          {layout === null && <option value="">{words.several}</option>}
          {layouts.map((name) => (
            <option key={name} value={name}>
              {words.layouts[name]}
            </option>
          ))}
        </select>
      </label>
      <Section key={`section ${keyOf(chosen)}`} editor={editor} rail={rail} />
      <PlannedTime key={`time ${keyOf(chosen)}`} rail={rail} />
      <Check
        label={words.hidden}
        hint={words.hiddenHint}
        value={shared(chosen, ({ hidden }) => hidden)}
        onChange={(hidden) => void rail.set({ hidden })}
      />
      <Check
        label={words.backup}
        hint={words.backupHint}
        value={shared(chosen, ({ backup }) => backup)}
        onChange={(backup) => void rail.set({ backup })}
      />
    </section>
  );
}

/** So that a field begins anew with other slides, and with what was changed elsewhere. */
const keyOf = (chosen: readonly Slide[]) =>
  chosen.map(({ id, plannedSeconds, section }) => `${id} ${plannedSeconds} ${section}`).join();

/** What all have in common; null where they differ. */
function shared<T>(slides: readonly Slide[], of: (slide: Slide) => T): T | null {
  const [first, ...others] = slides.map(of);
  return first !== undefined && others.every((other) => other === first) ? first : null;
}

function PlannedTime({ rail }: { readonly rail: Rail }) {
  const id = useId();
  const words = editorWords();
  const seconds = shared(rail.slides.value, ({ plannedSeconds }) => plannedSeconds);
  const [text, setText] = useState(seconds === null ? '' : clock(seconds));
  const [wrong, setWrong] = useState(false);
  const settle = () => {
    const read = readClock(text);
    setWrong(read === null && text !== '');
    if (read !== null && read !== Math.round(seconds ?? -1)) void rail.set({ plannedSeconds: read });
  };
  return (
    <Field id={id} label={words.time} hint={wrong ? words.timeWrong : words.timeHint} wrong={wrong}>
      <input
        id={id}
        class="input figures"
        inputMode="numeric"
        value={text}
        placeholder={words.several}
        aria-invalid={wrong}
        aria-describedby={`${id}-hint`}
        onInput={(event) => setText(event.currentTarget.value)}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key === 'Enter') settle();
        }}
      />
    </Field>
  );
}

function Section({ editor, rail }: Props) {
  const id = useId();
  const words = editorWords();
  const section = shared(rail.slides.value, ({ section: own }) => own ?? '');
  const [text, setText] = useState(section ?? '');
  const known = [...new Set(editor.deck.value.slides.flatMap(({ section: own }) => own ?? []))];
  const settle = () => {
    const next = text.trim();
    if (next !== (section ?? '') && !(next === '' && section === null)) void rail.set({ section: next || null });
  };
  return (
    <Field id={id} label={words.section}>
      <input
        id={id}
        class="input"
        list={`${id}-known`}
        dir="auto"
        value={text}
        maxLength={300}
        placeholder={section === null ? words.several : words.none}
        onInput={(event) => setText(event.currentTarget.value)}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key === 'Enter') settle();
        }}
      />
      <datalist id={`${id}-known`}>
        {known.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </Field>
  );
}

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly wrong?: boolean;
  readonly children: ComponentChildren;
}

function Field({ id, label, hint, wrong, children }: FieldProps) {
  return (
    <div class="field">
      <label class="muted" for={id}>
        {label}
      </label>
      {children}
      {hint && (
        <p id={`${id}-hint`} class={wrong ? 'field-wrong' : 'field-hint'} role={wrong ? 'alert' : undefined}>
          {hint}
        </p>
      )}
    </div>
  );
}

interface CheckProps {
  readonly label: string;
  readonly hint: string;
  /** Null where the slides differ. */
  readonly value: boolean | null;
  readonly onChange: (value: boolean) => void;
}

function Check({ label, hint, value, onChange }: CheckProps) {
  const id = useId();
  return (
    <div class="option-row">
      <input
        id={id}
        type="checkbox"
        checked={value === true}
        indeterminate={value === null}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label for={id}>{label}</label>
      <p id={`${id}-hint`} class="field-hint">
        {hint}
      </p>
    </div>
  );
}
