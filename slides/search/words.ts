import { memory } from '../remembered.ts';

/** A word as the search compares it, and where it stands in the text. */
export interface SearchWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** An apostrophe stands within Ukrainian words (`об'єкт`) and a quotation mark within Hebrew ones (`צה"ל`); French words part. */
const wordPattern =
  /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}\u00ad\u200c\u200d]|(?<=\p{sc=Cyrillic})['’](?=\p{sc=Cyrillic})|(?<=\p{sc=Hebrew})["'״׳](?=\p{sc=Hebrew}))*/gu;

/** Marks that only help to read aloud or tell accents apart; in other scripts a mark may be the vowel itself. */
const accents = /\p{sc=Inherited}|(?=[\p{sc=Hebrew}\p{sc=Arabic}])\p{M}/gu;

/** Letters that Unicode takes for letters of their own, and people type without. */
const plainLetters: Readonly<Record<string, string>> = {
  ...{ ı: 'i', ə: 'e', ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ς: 'σ', ґ: 'г' },
  // Spellings of alef, ya and kaf that differ from writer to writer, a final ta marbuta typed as ha; the stretching line; an apostrophe that is a letter.
  ...{ ٱ: 'ا', ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه', ـ: '', ʼ: '' },
};
const lettersToFold = new RegExp(`[${Object.keys(plainLetters).join('')}٠-٩۰-۹]`, 'gu');

/** The words of a text in order, folded: case, accents, niqqud and harakat do not count, and `ё` is `е`. */
export function* wordsOf(text: string): Generator<SearchWord> {
  let at = 0;
  while (at < text.length) {
    const start = at;
    while (at < text.length && isAscii(text, at) && isLetterOrDigit(text.charCodeAt(at))) at += 1;
    if (at === text.length || isAscii(text, at)) {
      if (at > start) yield { text: text.slice(start, at).toLowerCase(), start, end: at };
      at += 1;
      continue;
    }
    // What is no ASCII may belong to the word or part it; a pattern knows, and takes many times as long.
    wordPattern.lastIndex = start;
    const match = wordPattern.exec(text);
    if (!match) return;
    at = match.index + match[0].length;
    const folded = fold(match[0]);
    if (folded !== '') yield { text: folded, start: match.index, end: at };
  }
}

const isAscii = (text: string, at: number): boolean => text.charCodeAt(at) < 0x80;

const isLetterOrDigit = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);

/** The same without their places. */
export const foldedWords = (text: string): string[] => Array.from(wordsOf(text), (word) => word.text);

/** A word without what people leave out when they type it. */
export const fold = (word: string): string => (/^[a-zA-Z0-9]+$/.test(word) ? word.toLowerCase() : foldedMarks(word));

const foldedMarks = memory().remembered((word: string): string =>
  word
    .normalize('NFKD')
    // Before the accents go: `İ` is an `i` with a dot, and `й` is a letter although it can be taken apart.
    .toLowerCase()
    .replaceAll('\u0438\u0306', '\u0439')
    .replace(accents, '')
    .replace(lettersToFold, (letter) => plainLetters[letter] ?? String(digitOf(letter)))
    .replace(/[^\p{L}\p{M}\p{N}]/gu, ''),
);

/** Arabic-Indic digits, western and eastern, stand in rows of ten that begin at a multiple of sixteen. */
const digitOf = (digit: string): number => (digit.codePointAt(0) ?? 0) % 16;
