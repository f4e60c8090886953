// By file: the window for the audience shares this, and is to hold no more of the program than it needs.
import { fontFaces } from '../../slides/render/font-data.ts';
import { fontFaceCss } from '../../slides/render/fonts.ts';

const files: Readonly<Record<string, string>> = import.meta.glob('../../assets/fonts/*.woff2', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** Makes the bundled fonts known to the window; shadow roots take them from it. Each is fetched when first needed. */
export function installSlideFonts(): void {
  const style = document.createElement('style');
  style.textContent = fontFaceCss(fontFaces, (file) => files[`../../assets/fonts/${file}`] ?? '');
  document.head.append(style);
}
