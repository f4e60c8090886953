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

/**
 * The font files a text needs: every cut of each subset that has one of its characters, and Latin always, for the
 * numbers and marks every slide has.
 */
export function facesFor(text: string): FontFace[] {
  const needed = new Set(['latin']);
  for (const character of new Set(text)) {
    const point = character.codePointAt(0) ?? 0;
    const face = fontFaces.find(({ range }) => inRange(range, point));
    if (face) needed.add(face.subset);
  }
  return fontFaces.filter(({ subset }) => needed.has(subset));
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

/** Characters that no bundled font can draw: the machine's own fonts would be asked for them. */
export function uncovered(text: string): string[] {
  return [...new Set(text)].filter(
    (character) =>
      !/[\s\p{Cf}\p{Cc}]/u.test(character) && !hasGlyph(character, 'sans-400') && !hasGlyph(character, 'serif-600'),
  );
}
