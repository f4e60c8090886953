/**
 * Copies the font files the program ships into assets/fonts and writes slides/render/font-data.ts from them.
 * Run by hand after a change of weight, subset or font version: `node tools/fonts.ts`. Its output is committed, so
 * that neither build nor installed program needs the font packages.
 */
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const target = join(root, 'assets/fonts');

/** First come, first served: `facesFor` takes a character from the first subset that has it. */
const european = ['latin', 'latin-ext', 'greek', 'greek-ext', 'cyrillic', 'cyrillic-ext'];

/** Narrower than the packages' own ranges, which also claim marks and hyphens that Latin text should take from Latin. */
const hebrew = { hebrew: 'U+0590-05FF,U+20AA,U+FB1D-FB4F' };
const arabic = { arabic: 'U+0600-06FF,U+0750-077F,U+0870-088E,U+0890-0891,U+0897-08FF,U+FB50-FDFF,U+FE70-FEFC' };

interface Family {
  readonly family: string;
  readonly package: string;
  readonly subsets: readonly string[];
  /** Ranges that stand in place of the package's. */
  readonly ranges?: Readonly<Record<string, string>>;
  /** What its subset is called where the package's own name would say too much. */
  readonly subset?: string;
  /** The cuts it is shipped in where they are not all; the regular stands for the others. */
  readonly cuts?: readonly string[];
  /** Letters of another script, scaled until they look as large as the Latin ones beside them. */
  readonly scale: number;
}

/** Neither script has italics, and the medium weight would be used by digits alone, which are Latin. */
const cutsOfScripts = ['300-normal', '400-normal', '600-normal'];

/** Within a kind in the order of `families.ts`: a character is drawn by the first family that has it. */
const kinds: readonly { key: string; cuts: readonly string[]; families: readonly Family[] }[] = [
  {
    key: 'serif',
    cuts: ['400-normal', '600-normal'],
    families: [
      { family: 'Source Serif 4', package: 'source-serif-4', subsets: european, scale: 1 },
      { family: 'Noto Serif Hebrew', package: 'noto-serif-hebrew', subsets: ['hebrew'], ranges: hebrew, scale: 0.92 },
      { family: 'Noto Naskh Arabic', package: 'noto-naskh-arabic', subsets: ['arabic'], ranges: arabic, scale: 1.1 },
    ],
  },
  {
    key: 'sans',
    cuts: ['300-normal', '400-normal', '400-italic', '500-normal', '600-normal'],
    families: [
      { family: 'Source Sans 3', package: 'source-sans-3', subsets: european, scale: 1 },
      {
        family: 'Noto Sans Hebrew',
        package: 'noto-sans-hebrew',
        subsets: ['hebrew'],
        ranges: hebrew,
        cuts: cutsOfScripts,
        scale: 0.94,
      },
      {
        family: 'Noto Sans Arabic',
        package: 'noto-sans-arabic',
        subsets: ['arabic'],
        ranges: arabic,
        cuts: cutsOfScripts,
        scale: 0.98,
      },
      {
        family: 'Noto Sans Math',
        package: 'noto-sans-math',
        subsets: ['latin'],
        ranges: { latin: 'U+2190-22FF,U+25A0-25FF,U+2605-2606,U+2713' },
        subset: 'signs',
        cuts: ['400-normal'],
        scale: 0.92,
      },
      {
        family: 'Noto Sans',
        package: 'noto-sans',
        subsets: ['latin-ext'],
        ranges: { 'latin-ext': 'U+20BC' },
        subset: 'manat',
        cuts: ['400-normal', '600-normal'],
        scale: 0.92,
      },
    ],
  },
];

interface Font {
  readonly characterSet: readonly number[];
  readonly unitsPerEm: number;
  readonly copyright: string;
  glyphForCodePoint(codePoint: number): { readonly advanceWidth: number };
  layout(
    text: string,
    features: Readonly<Record<string, boolean>>,
  ): { readonly advanceWidth: number; readonly glyphs: readonly { readonly id: number }[] };
}

/** The package has no types of its own. */
const fontkit = createRequire(import.meta.url)('fontkit') as { create(bytes: Uint8Array): Font };

/** The most two base-36 digits can say. A few signs that are a whole phrase, such as U+FDFD, are wider. */
const widest = 36 * 36 - 1;

/** Runs of consecutive characters, `start:ww…`: start in base 36, each width in 1/1000 em as two base-36 digits. */
function encode(widths: ReadonlyMap<number, number>): string {
  const runs: string[] = [];
  let previous = Number.NaN;
  for (const point of [...widths.keys()].sort((a, b) => a - b)) {
    const width = Math.min(widths.get(point) ?? 0, widest)
      .toString(36)
      .padStart(2, '0');
    if (point === previous + 1) runs[runs.length - 1] += width;
    else runs.push(`${point.toString(36)}:${width}`);
    previous = point;
  }
  return runs.join(' ');
}

/** Makes a letter of Arabic take the form it has beside another. */
const joiner = '\u200d';
type JoinedForm = 'initial' | 'medial' | 'final';

const faces: unknown[] = [];
const tables: Record<string, string> = {};
const copyrights = new Map<string, string>();
const joined: Record<string, Record<JoinedForm, string>> = {};

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });

for (const { key, cuts, families } of kinds) {
  for (const cut of cuts) {
    const [weight, style] = cut.split('-');
    const widths = new Map<number, number>();
    const inWords = { initial: new Map(), medial: new Map(), final: new Map() };
    for (const { family, package: name, subsets, ranges, subset: called, cuts: own = cuts, scale } of families) {
      const source = join(root, 'node_modules/@fontsource', name);
      const known: Record<string, string> = JSON.parse(readFileSync(join(source, 'unicode.json'), 'utf8'));
      for (const subset of subsets) {
        const range = ranges?.[subset] ?? known[subset];
        if (!range) continue;
        const drawn = own.includes(cut) ? cut : '400-normal';
        const file = `${name}-${subset}-${drawn}.woff2`;
        const from = join(source, 'files', file);
        const font = fontkit.create(readFileSync(from));
        // Of its own: fontkit remembers a glyph as the character it was first asked for, which decides how it joins.
        const shaper = fontkit.create(readFileSync(from));
        copyrights.set(name, font.copyright);
        const inEm = (width: number) => Math.round((width * scale * 1000) / font.unitsPerEm);
        for (const point of font.characterSet) {
          if (widths.has(point) || !covers(range, point)) continue;
          const letter = String.fromCodePoint(point);
          widths.set(point, /\p{M}/u.test(letter) ? 0 : inEm(font.glyphForCodePoint(point).advanceWidth));
          if (ranges === arabic) measureJoined(shaper, letter, inWords, inEm);
        }
        if (drawn !== cut) continue;
        copyFileSync(from, join(target, file));
        faces.push({ family, weight: Number(weight), style, subset: called ?? subset, file, range, scale });
      }
    }
    const table = `${key}-${weight}${style === 'italic' ? '-italic' : ''}`;
    tables[table] = encode(widths);
    joined[table] = { initial: encode(inWords.initial), medial: encode(inWords.medial), final: encode(inWords.final) };
  }
}

for (const [name, copyright] of copyrights) writeLicence(name, copyright);

function covers(range: string, point: number): boolean {
  return range.split(',').some((part) => {
    const [first = '', last = first] = part.slice('U+'.length).split('-');
    return Number.parseInt(first, 16) <= point && point <= Number.parseInt(last, 16);
  });
}

/**
 * Widths of the forms a letter takes in words. It joins to the one after or before it if that one no longer has the
 * shape it has alone; some letters join to neither.
 */
function measureJoined(
  font: Font,
  letter: string,
  widths: Readonly<Record<JoinedForm, Map<number, number>>>,
  inEm: (width: number) => number,
): void {
  const point = letter.codePointAt(0) ?? 0;
  // Presentation forms are what they are, and fontkit takes none for a letter.
  if (!/[\p{L}\u0640]/u.test(letter) || point >= 0xfb50) return;
  // Where a mark stands is of no account for the width, and fontkit fails on a mark without an anchor.
  const layout = (text: string) => font.layout(text, { mark: false, mkmk: false });
  const glyphs = (text: string) => layout(text).glyphs.map(({ id }) => id);
  const apart = (one: string, pair: string) => glyphs(pair).some((id) => id === glyphs(one)[0]);
  const after = !apart('د', `${letter}د`);
  const before = !apart('ح', `ح${letter}`);
  const width = (text: string) => inEm(layout(text).advanceWidth);
  if (after) widths.initial.set(point, width(letter + joiner));
  if (before) widths.final.set(point, width(joiner + letter));
  if (after && before) widths.medial.set(point, width(joiner + letter + joiner));
}

/** Copies a package's licence; some name the holder of the copyright only in the font. */
function writeLicence(name: string, copyright: string): void {
  const text = readFileSync(join(root, 'node_modules/@fontsource', name, 'LICENSE'), 'utf8');
  const licence = text.replace(/^Google Inc\.\s*/, '');
  writeFileSync(
    join(target, `${name}-OFL.txt`),
    licence.startsWith('Copyright') ? licence : `${copyright}\n\n${licence}`,
  );
}

writeFileSync(
  join(root, 'slides/render/font-data.ts'),
  `// Written by tools/fonts.ts from the files in assets/fonts; do not edit.

/** A file of assets/fonts and the characters the browser should take from it. */
export interface FontFace {
  readonly family: string;
  readonly weight: number;
  readonly style: 'normal' | 'italic';
  readonly subset: string;
  readonly file: string;
  /** As CSS \`unicode-range\`. */
  readonly range: string;
  /** By which its letters are enlarged, to look as large as the Latin ones. */
  readonly scale: number;
}

export const fontFaces: readonly FontFace[] = ${JSON.stringify(faces, null, 1)};

/** Advance widths in 1/1000 em, in runs of consecutive characters \`start:ww…\`, all numbers in base 36. */
export const advanceWidths = ${JSON.stringify(tables, null, 1)} as const;

/** Widths of Arabic letters that are joined to the one after (initial), before (final) or both; none where they are not. */
export const joinedWidths = ${JSON.stringify(joined, null, 1)} as const;

/** A cut of a bundled family whose widths are known. */
export type FontCut = keyof typeof advanceWidths;
`,
);
