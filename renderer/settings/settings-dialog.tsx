import type { AppInfo } from '../../main/api/results.ts';
import { type InterfaceLanguage, interfaceLanguages } from '../../slides/index.ts';
import { Button } from '../shared/button.tsx';
import { Dialog } from '../shared/dialog.tsx';
import { settingsWords } from '../words/settings.ts';
import { interfaceLanguage, speak } from '../words/words.ts';

interface Props {
  readonly info: AppInfo | null;
  readonly onClose: () => void;
}

/** Each language by its own name, so that it is found whatever the window speaks. */
const names: Readonly<Record<InterfaceLanguage, string>> = { en: 'English', he: 'עברית' };

/** What holds for this machine and not for a deck. Every choice takes effect at once. */
export function SettingsDialog({ info, onClose }: Props) {
  const words = settingsWords();
  return (
    <Dialog
      title={words.title}
      onClose={onClose}
      onSubmit={onClose}
      foot={
        <Button kind="primary" submit>
          {words.close}
        </Button>
      }
    >
      <label class="field">
        <span>{words.language}</span>
        <select
          class="input"
          value={interfaceLanguage.value}
          aria-describedby="language-note"
          onChange={(event) => {
            const language = interfaceLanguages.find((name) => name === event.currentTarget.value);
            if (language) speak(language);
          }}
        >
          {interfaceLanguages.map((language) => (
            <option key={language} value={language} lang={language}>
              {names[language]}
            </option>
          ))}
        </select>
        <span id="language-note">{words.languageNote}</span>
      </label>
      <dl class="settings-facts">
        <dt>{words.spelling}</dt>
        <dd>{words.spellingNote}</dd>
        {info && (
          <>
            <dt>{words.library}</dt>
            <dd>
              {words.libraryNote}
              <p class="settings-path">
                <bdi>{info.library}</bdi>
              </p>
            </dd>
            <dt>{words.version}</dt>
            <dd>{info.version}</dd>
          </>
        )}
      </dl>
    </Dialog>
  );
}
