import { type FontFace, fontFaces } from './font-data.ts';
import { hasGlyph } from './measure.ts';

export type { FontFace } from './font-data.ts';

const parsedRanges = new Map<string, readonly (readonly [first: number, last: number])[]>();

function inRange(range: string, point: number): boolean {
  let spans = parsedRanges.get(range);
  if (!spans) {
    spans = range.split(',').map((part) => {
      const [first = '', last = first] = part.slice('U+'.length).split('-');
      return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
    });
    parsedRanges.set(range, spans);
  }
  return spans.some(([first, last]) => first <= point && point <= last);
}

/** Text cuts of the serifs: the notes of a speaker's copy are set in them, and nothing on a slide is. */
const onNotesAlone = ({ family, weight }: FontFace): boolean => /Serif|Naskh/.test(family) && weight === 400;

/**
 * The font files a text needs: every cut of each subset that may have one of its characters (a range claims more than
 * its file holds, such as the shekel sign for Latin), and Latin always, for the numbers and marks every slide has.
 */
export function facesFor(text: string, use: 'slides' | 'notes' = 'slides'): FontFace[] {
  const needed = new Set(['latin']);
  for (const character of new Set(text)) {
    const point = character.codePointAt(0) ?? 0;
    for (const { subset, range } of fontFaces) if (!needed.has(subset) && inRange(range, point)) needed.add(subset);
  }
  return fontFaces.filter((face) => needed.has(face.subset) && (use === 'notes' || !onNotesAlone(face)));
}

/** `@font-face` rules; `url` gives the address (a path or a `data:` URL) of a file of `assets/fonts`. */
export function fontFaceCss(faces: readonly FontFace[], url: (file: string) => string): string {
  return faces
    .map(
      ({ family, weight, style, file, range, scale }) =>
        `@font-face{font-family:'${family}';font-weight:${weight};font-style:${style};font-display:block;` +
        `src:url('${url(file)}') format('woff2');unicode-range:${range}${scale === 1 ? '' : `;size-adjust:${Math.round(scale * 100)}%`}}`,
    )
    .join('\n');
}

/** True where a bundled font draws the character, or nothing has to be drawn. */
export const isCovered = (character: string): boolean =>
  /[\s\p{Cf}\p{Cc}\p{Variation_Selector}]/u.test(character) ||
  hasGlyph(character, 'sans-400') ||
  hasGlyph(character, 'serif-600');
