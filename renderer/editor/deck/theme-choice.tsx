import { useMemo } from 'preact/hooks';
import { renderSection, type ThemeName, themeCss, themeNames } from '../../../slides/index.ts';
import { StaticSlide } from '../../shared/static-slide.tsx';
import { dialogWords } from '../../words/deck-dialogs.ts';
import { themeWords } from '../../words/themes.ts';
import type { Editor } from '../editor.ts';
import { changedFields, type DeckForm, styleOf } from './deck-form.ts';

interface Props {
  readonly editor: Editor;
  readonly form: DeckForm;
  readonly onChoose: (theme: ThemeName) => void;
}

/** Each theme as the slide at hand looks in it, with everything else as it is filled in. */
export function ThemeChoice({ editor, form, onChoose }: Props) {
  const words = dialogWords();
  const placed = editor.placed.value[editor.at.value];
  const pictures = useMemo(
    () =>
      themeNames.map((theme) => {
        const filled = { ...form, theme };
        const deck = { ...editor.deck.peek(), ...changedFields(filled, editor.deck.peek()) };
        const html = placed ? renderSection(placed.slide, deck, placed.place) : '';
        return { theme, html, css: themeCss(styleOf(filled)) };
      }),
    [editor, form, placed],
  );
  return (
    <div class="theme-choice" role="radiogroup" aria-label={words.theme}>
      {pictures.map(({ theme, html, css }) => (
        <label key={theme} class="theme-option">
          <div class="slide-picture">
            <StaticSlide html={html} css={css} />
          </div>
          <span class="row">
            <input
              type="radio"
              name="deck-theme"
              value={theme}
              checked={form.theme === theme}
              onChange={() => onChoose(theme)}
            />
            {themeWords()[theme]}
          </span>
        </label>
      ))}
    </div>
  );
}
