import { latinLanguages } from './latin-words.ts';
import type { Direction } from './model.ts';
import { words } from './words.ts';

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
  const [best] = latinLanguages(sample);
  const isPlain = best !== undefined && best.share >= 0.2;
  const telling = isPlain ? null : withinScript('latin', sample, letters);
  if (telling !== null) return telling;
  return best && best.weight >= 0.06 && words(sample).length >= 4 ? best.code : 'und';
}

/** Right to left where most letters are. */
export function detectDirection(text: string): Direction {
  const sample = text.slice(0, 20_000);
  const rightToLeft =
    sample.match(/[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/gu)?.length ?? 0;
  if (rightToLeft === 0) return 'ltr';
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
