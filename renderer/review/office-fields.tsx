import { useRef, useState } from 'preact/hooks';
import { themes } from '../../slides/index.ts';
import { logoFrom } from '../library/logo.ts';
import { Button } from '../shared/button.tsx';
import { sentenceOf } from '../shared/request-error.ts';
import { reviewWords } from '../words/review.ts';
import type { BriefingForm } from './briefing-form.ts';
import { LineField } from './line-field.tsx';

interface Props {
  readonly form: BriefingForm;
  readonly onChange: (change: Partial<BriefingForm>) => void;
}

/** The office's look: set once, remembered for the next briefing, and therefore folded away. */
export function OfficeFields({ form, onChange }: Props) {
  const words = reviewWords();
  const picker = useRef<HTMLInputElement>(null);
  const [error, setError] = useState<string | null>(null);
  const choose = async (file: File | undefined) => {
    if (!file) return;
    setError(null);
    try {
      onChange({ logo: await logoFrom(file) });
    } catch (failure) {
      setError(sentenceOf(failure));
    }
  };
  return (
    <details class="office">
      <summary>{words.office}</summary>
      <div class="deck-fields">
        <LineField
          label={words.footer}
          value={form.footer}
          maxLength={200}
          placeholder={words.nothing}
          onInput={(footer) => onChange({ footer })}
        />
        <div class="field" data-width="half">
          <span id="accent-label">{words.accent}</span>
          <div class="row">
            <input
              class="colour"
              type="color"
              aria-labelledby="accent-label"
              value={form.accent || themes[form.theme].colours.accent}
              onInput={(event) => onChange({ accent: event.currentTarget.value })}
            />
            {form.accent !== '' && (
              <Button kind="quiet" onClick={() => onChange({ accent: '' })}>
                {words.themeAccent}
              </Button>
            )}
          </div>
        </div>
        <div class="field" data-width="half">
          <span id="logo-label">{words.logo}</span>
          <div class="row">
            {form.logo !== '' && <img class="logo" src={form.logo} alt={words.chosenLogo} />}
            <Button aria-describedby="logo-label" onClick={() => picker.current?.click()}>
              {form.logo === '' ? words.chooseLogo : words.changeLogo}
            </Button>
            {form.logo !== '' && (
              <Button kind="quiet" onClick={() => onChange({ logo: '' })}>
                {words.removeLogo}
              </Button>
            )}
          </div>
          <input
            ref={picker}
            type="file"
            accept="image/png,image/jpeg"
            hidden
            onChange={(event) => {
              void choose(event.currentTarget.files?.[0]);
              event.currentTarget.value = '';
            }}
          />
        </div>
      </div>
      {error && (
        <p class="error" role="alert">
          {error}
        </p>
      )}
    </details>
  );
}
