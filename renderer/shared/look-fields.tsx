import { useId, useRef, useState } from 'preact/hooks';
import { type ThemeName, themes } from '../../slides/index.ts';
import { lookWords } from '../words/look.ts';
import { Button } from './button.tsx';
import { logoFrom } from './logo.ts';
import { sentenceOf } from './request-error.ts';

interface AccentProps {
  readonly theme: ThemeName;
  /** Null where the theme's own is kept. */
  readonly accent: string | null;
  readonly onChange: (accent: string | null) => void;
}

export function AccentField({ theme, accent, onChange }: AccentProps) {
  const words = lookWords();
  const id = useId();
  return (
    <div class="field" data-width="half">
      <span id={id}>{words.accent}</span>
      <div class="row">
        <input
          class="colour"
          type="color"
          aria-labelledby={id}
          value={accent ?? themes[theme].colours.accent}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
        {accent !== null && (
          <Button kind="quiet" onClick={() => onChange(null)}>
            {words.themeAccent}
          </Button>
        )}
      </div>
    </div>
  );
}

interface LogoProps {
  /** A `data:` URL. */
  readonly logo: string | null;
  readonly onChange: (logo: string | null) => void;
}

export function LogoField({ logo, onChange }: LogoProps) {
  const words = lookWords();
  const id = useId();
  const picker = useRef<HTMLInputElement>(null);
  const [error, setError] = useState<string | null>(null);
  const choose = async (file: File | undefined) => {
    if (!file) return;
    setError(null);
    await logoFrom(file).then(onChange, (failure) => setError(sentenceOf(failure)));
  };
  return (
    <div class="field" data-width="half">
      <span id={id}>{words.logo}</span>
      <div class="row">
        {logo !== null && <img class="logo" src={logo} alt={words.logoAlt} />}
        <Button aria-describedby={id} onClick={() => picker.current?.click()}>
          {logo === null ? words.choosePicture : words.change}
        </Button>
        {logo !== null && (
          <Button kind="quiet" aria-describedby={id} onClick={() => onChange(null)}>
            {words.remove}
          </Button>
        )}
      </div>
      <input
        ref={picker}
        type="file"
        accept="image/png,image/jpeg"
        aria-label={words.logo}
        hidden
        onChange={(event) => {
          void choose(event.currentTarget.files?.[0]);
          event.currentTarget.value = '';
        }}
      />
      {error && (
        <p class="error" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
