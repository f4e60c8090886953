import { languages } from '../languages/index.ts';
import { list } from '../languages/list.ts';
import type { Direction } from './model.ts';
import { words } from './words.ts';

/** Enough to tell these languages apart; Lectern has no other words for them yet. */
const otherCommonWords: Readonly<Record<string, readonly string[]>> = {
  it: list('il, di, che, la, e, per, una, del, della, dei, con, non, sono, gli, nel, alla, è, le, si, al'),
  nl: list('de, het, een, en, van, in, is, dat, op, te, voor, met, zijn, niet, aan, door, ook, bij, worden, deze'),
  pl: list('i, w, na, z, do, że, się, nie, jest, oraz, dla, przez, od, po, jak, są, tym, ich, lub, to'),
  sv: list('och, att, det, i, är, som, en, på, för, av, med, den, till, inte, har, ett, om, de, kan, ska'),
};

const scripts: readonly (readonly [pattern: RegExp, code: string])[] = [
  [/\p{Script=Hiragana}|\p{Script=Katakana}/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Thai}/gu, 'th'],
];

/** The language a text is in, by its script or its most frequent short words; `und` where it is too short to tell. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, 20_000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [pattern, code] of scripts) {
    if ((sample.match(pattern)?.length ?? 0) > letters * 0.4) return withinScript(code, sample, letters) ?? code;
  }
  const found = words(sample);
  const share = (common: readonly string[]) => {
    const set = new Set(common.flatMap((word) => words(word)));
    return found.filter((word) => set.has(word)).length / Math.max(1, found.length);
  };
  const candidates: [code: string, share: number][] = [
    ...languages.map((language): [string, number] => [language.code, share(language.commonWords)]),
    ...Object.entries(otherCommonWords).map(([code, common]): [string, number] => [code, share(common)]),
  ];
  const [best] = candidates.sort((a, b) => b[1] - a[1]);
  const isPlain = best !== undefined && best[1] >= 0.2;
  const telling = isPlain ? null : withinScript('latin', sample, letters);
  if (telling !== null) return telling;
  return best && best[1] >= 0.08 && found.length >= 4 ? best[0] : 'und';
}

/** Right to left where most letters are. */
export function detectDirection(text: string): Direction {
  const sample = text.slice(0, 20_000);
  const rightToLeft =
    sample.match(/[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/gu)?.length ?? 0;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  return rightToLeft > letters / 2 ? 'rtl' : 'ltr';
}

type Telling = readonly [pattern: RegExp, share: number, code: string];

/**
 * Letters that one language of a script uses all the time, and those below it hardly ever: from this share of all
 * letters on. Rarer, such a letter is in a name or a quotation.
 */
const tellingLetters: Readonly<Record<string, readonly Telling[]>> = {
  ar: [[/[پچژگ]/gu, 0.004, 'fa']],
  ru: [
    [/[қғұ]/giu, 0.01, 'kk'],
    [/[ѓќѕ]/giu, 0.002, 'mk'],
    [/[ђћљњџј]/giu, 0.01, 'sr'],
    [/ў/giu, 0.004, 'be'],
    [/[өүңҥһ]/giu, 0.004, 'und'],
    [/[іїєґ]/giu, 0.01, 'uk'],
    [/[ыэё]/giu, 0.004, 'ru'],
    [/ъ/giu, 0.004, 'bg'],
  ],
  latin: [
    [/ə/giu, 0.02, 'az'],
    [/[ğı]/gu, 0.015, 'tr'],
  ],
};

function withinScript(script: string, sample: string, letters: number): string | null {
  const isOften = ([pattern, share]: Telling) => (sample.match(pattern)?.length ?? 0) > letters * share;
  return tellingLetters[script]?.find(isOften)?.[2] ?? null;
}
