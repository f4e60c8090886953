import { useState } from 'preact/hooks';
import type { Direction } from '../../slides/index.ts';
import { Button } from '../shared/button.tsx';
import { Dialog } from '../shared/dialog.tsx';
import { libraryWords } from '../words/library.ts';
import { interfaceLanguage } from '../words/words.ts';

interface NewDeck {
  readonly title: string;
  readonly language: string;
  readonly direction: Direction;
}

interface Props {
  readonly onCreate: (deck: NewDeck) => void;
  readonly onClose: () => void;
}

const languages = ['en', 'he', 'ar', 'ru', 'fr', 'az'] as const;
const fromRight: readonly string[] = ['he', 'ar'];

/** A deck that is begun by hand. */
export function NewDeckDialog({ onCreate, onClose }: Props) {
  const [title, setTitle] = useState('');
  const [language, setLanguage] = useState<string>(interfaceLanguage.value);
  const words = libraryWords();
  const names = new Intl.DisplayNames(interfaceLanguage.value, { type: 'language' });
  const foot = (
    <>
      <Button onClick={onClose}>{words.cancel}</Button>
      <Button kind="primary" submit disabled={title.trim() === ''}>
        {words.create}
      </Button>
    </>
  );
  return (
    <Dialog
      title={words.newDeckTitle}
      onClose={onClose}
      onSubmit={() => {
        const direction = fromRight.includes(language) ? 'rtl' : 'ltr';
        if (title.trim() !== '') onCreate({ title: title.trim(), language, direction });
      }}
      foot={foot}
    >
      <label class="field">
        <span>{words.title}</span>
        <input
          class="input"
          dir="auto"
          maxLength={2_000}
          value={title}
          onInput={(event) => setTitle(event.currentTarget.value)}
        />
      </label>
      <label class="field">
        <span>{words.language}</span>
        <select class="input" value={language} onChange={(event) => setLanguage(event.currentTarget.value)}>
          {languages.map((code) => (
            <option key={code} value={code}>
              {names.of(code)}
            </option>
          ))}
        </select>
      </label>
    </Dialog>
  );
}
