import { useRef, useState } from 'preact/hooks';
import { type ThemeName, themeNames, themes } from '../../slides/index.ts';
import { Button } from '../shared/button.tsx';
import { sentenceOf } from '../shared/request-error.ts';
import type { BriefingForm } from './briefing-form.ts';
import { LineField } from './line-field.tsx';
import { logoFrom } from './logo.ts';

interface Props {
  readonly form: BriefingForm;
  readonly onChange: (change: Partial<BriefingForm>) => void;
}

/** The office's look: set once, remembered for the next briefing, and therefore folded away. */
export function OfficeFields({ form, onChange }: Props) {
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
      <summary>Office style</summary>
      <div class="briefing-fields">
        <label class="field">
          <span>Theme</span>
          <select
            class="input"
            value={form.theme}
            onChange={(event) => onChange({ theme: event.currentTarget.value as ThemeName })}
          >
            {themeNames.map((name) => (
              <option key={name} value={name}>
                {themes[name].title}
              </option>
            ))}
          </select>
        </label>
        <LineField
          label="Footer"
          value={form.footer}
          maxLength={200}
          placeholder="None"
          onInput={(footer) => onChange({ footer })}
        />
        <div class="field">
          <span id="accent-label">Accent</span>
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
                Use the theme’s
              </Button>
            )}
          </div>
        </div>
        <div class="field">
          <span id="logo-label">Logo</span>
          <div class="row">
            {form.logo !== '' && <img class="logo" src={form.logo} alt="The logo chosen" />}
            <Button aria-describedby="logo-label" onClick={() => picker.current?.click()}>
              {form.logo === '' ? 'Choose a picture…' : 'Change…'}
            </Button>
            {form.logo !== '' && (
              <Button kind="quiet" onClick={() => onChange({ logo: '' })}>
                Remove
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
