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
const subsets = ['latin', 'latin-ext', 'greek', 'greek-ext', 'cyrillic', 'cyrillic-ext'];

const families = [
  { key: 'serif', family: 'Source Serif 4', package: 'source-serif-4', cuts: ['600-normal'] },
  {
    key: 'sans',
    family: 'Source Sans 3',
    package: 'source-sans-3',
    cuts: ['300-normal', '400-normal', '400-italic', '500-normal', '600-normal'],
  },
];

interface Font {
  readonly characterSet: readonly number[];
  readonly unitsPerEm: number;
  readonly copyright: string;
  glyphForCodePoint(codePoint: number): { readonly advanceWidth: number };
}

/** The package has no types of its own. */
const fontkit = createRequire(import.meta.url)('fontkit') as { create(bytes: Uint8Array): Font };

/** Runs of consecutive characters, `start:ww…`: start in base 36, each width in 1/1000 em as two base-36 digits. */
function encode(widths: ReadonlyMap<number, number>): string {
  const runs: string[] = [];
  let previous = Number.NaN;
  for (const point of [...widths.keys()].sort((a, b) => a - b)) {
    const width = (widths.get(point) ?? 0).toString(36).padStart(2, '0');
    if (width.length > 2) throw new Error(`U+${point.toString(16)} is wider than two digits can say`);
    if (point === previous + 1) runs[runs.length - 1] += width;
    else runs.push(`${point.toString(36)}:${width}`);
    previous = point;
  }
  return runs.join(' ');
}

const faces: unknown[] = [];
const tables: Record<string, string> = {};

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });

for (const { key, family, package: name, cuts } of families) {
  const source = join(root, 'node_modules/@fontsource', name);
  const ranges: Record<string, string> = JSON.parse(readFileSync(join(source, 'unicode.json'), 'utf8'));
  let copyright = '';
  for (const cut of cuts) {
    const [weight, style] = cut.split('-');
    const widths = new Map<number, number>();
    for (const subset of subsets) {
      const range = ranges[subset];
      if (!range) continue;
      const file = `${name}-${subset}-${cut}.woff2`;
      const from = join(source, 'files', file);
      const font = fontkit.create(readFileSync(from));
      copyright = font.copyright;
      for (const point of font.characterSet) {
        const width = font.glyphForCodePoint(point).advanceWidth;
        if (!widths.has(point)) widths.set(point, Math.round((width * 1000) / font.unitsPerEm));
      }
      copyFileSync(from, join(target, file));
      faces.push({ family, weight: Number(weight), style, subset, file, range });
    }
    tables[`${key}-${weight}${style === 'italic' ? '-italic' : ''}`] = encode(widths);
  }
  const licence = readFileSync(join(source, 'LICENSE'), 'utf8').replace(/^Google Inc\.\s*/, '');
  writeFileSync(join(target, `${name}-OFL.txt`), `${copyright}\n\n${licence}`);
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
}

export const fontFaces: readonly FontFace[] = ${JSON.stringify(faces, null, 1)};

/** Advance widths in 1/1000 em, in runs of consecutive characters \`start:ww…\`, all numbers in base 36. */
export const advanceWidths = ${JSON.stringify(tables, null, 1)} as const;

/** A cut of a bundled family whose widths are known. */
export type FontCut = keyof typeof advanceWidths;
`,
);
