import { languageData } from '../languages/index.ts';
import type { LanguageData } from '../languages/types.ts';
import { wordsFor } from './language-within.ts';
import type { Block } from './model.ts';
import { phraseAt, words } from './words.ts';

/** A sentence and where it stands in its block. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A final sign, what closes after it, note references, and the white space that must follow in alphabetic scripts. */
const boundary = new RegExp(
  [
    // Counted, and begun only where a run begins: a megabyte of dots must cost no more than it is long.
    String.raw`(?<![.!?…])[.!?…]{1,6}(?:["'”“’‘״«)\]]|\s?»){0,4}(?:\[\d{1,3}\]|[¹²³⁰-⁹]{1,3}|(?<=\p{L}\.["”“״»«)]?)\d{1,3}(?=\s[\p{Lu}\p{Lo}])){0,4}(?=\s|$)`,
    '[。！？]["”」』）]{0,4}',
    String.raw`[।؟۔]["'”’»)\]]{0,4}(?=\s|$)`,
    // A space lost between two sentences: `the accords.The next`.
    String.raw`(?<=\p{Ll}{3})\.(?=\p{Lu}\p{Ll})`,
  ].join('|'),
  'gu',
);

/**
 * The sentences of one block, in order; together they hold all of its text.
 *
 * Plain rules and the language's own abbreviations rather than `Intl.Segmenter`: its tables differ between the Node
 * that stores a paper and the Chromium that shows it, and a citation must be the same sentence in both.
 */
export function sentencesOf(text: string, language: string): Sentence[] {
  const data = wordsFor(text, languageData(language));
  const found: Sentence[] = [];
  let start = 0;
  const push = (end: number) => {
    const piece = text.slice(start, end);
    const lead = piece.length - piece.trimStart().length;
    const trimmed = piece.trim();
    if (trimmed) found.push({ text: trimmed, start: start + lead, end: start + lead + trimmed.length });
    start = end;
  };
  for (const match of text.matchAll(boundary)) {
    const end = match.index + match[0].length;
    if (endsSentence(text, start, match.index, match[0], end, data)) push(end);
  }
  push(text.length);
  return found;
}

/**
 * The sentences of a block as citations name them. The cells of a table row are parted first: they are not one
 * sentence, and a number that stands alone in one does not open the next.
 */
export function sentencesIn(
  { kind, text, runIn }: Pick<Block, 'kind' | 'text' | 'runIn'>,
  language: string,
): Sentence[] {
  if (runIn !== undefined) {
    const head = text.slice(0, runIn).trim();
    const rest = sentencesOf(text.slice(runIn), language);
    const after = rest.map((one) => ({ ...one, start: one.start + runIn, end: one.end + runIn }));
    return [{ text: head, start: 0, end: head.length }, ...after];
  }
  if (kind !== 'table-row') return sentencesOf(text, language);
  let at = 0;
  return text.split(' | ').flatMap((cell) => {
    const from = at;
    at += cell.length + ' | '.length;
    return sentencesOf(cell, language).map(({ text: own, start, end }) => ({
      text: own,
      start: from + start,
      end: from + end,
    }));
  });
}

function endsSentence(
  text: string,
  start: number,
  signAt: number,
  sign: string,
  end: number,
  data: LanguageData,
): boolean {
  // A look at the next few words is enough, and keeps a block of a million signs linear.
  const after = text.slice(end, end + 60).trimStart();
  if (after === '') return true;
  if (/^[。！？।؟۔]/u.test(sign)) return true;
  const opening = /^["'“‘«»„‚״([¿¡\s]*(\S)/u.exec(after)?.[1] ?? '';
  if (/\p{Ll}/u.test(opening)) return false;
  if (!sign.startsWith('.') || sign.startsWith('..')) return true;

  const before = text.slice(Math.max(start, signAt - 30), signAt);
  const lastWord =
    /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}.'’-]|(?<=\p{Script=Hebrew})["״](?=\p{Script=Hebrew}))*$/u.exec(before)?.[0] ?? '';
  const word = lastWord.toLowerCase();
  const opensItem = text.slice(start, signAt).trim() === lastWord && /^(?:\d{1,3}|\p{L}|[ivxIVX]+)$/u.test(lastWord);
  if (opensItem) return false;
  if (sign.length > 1) return true;
  const lastPart = word.replace(/^[ld]['’]/u, '');
  if (data.numberAbbreviations.includes(lastPart) && /^["“(]?(?:\d|[IVX]+\b)/u.test(after)) return false;
  if (data.abbreviations.includes(lastPart) && !isPluralOfNothing(lastWord)) return false;
  // `z. B.`, `d. h.`: abbreviations of several words, each with its stop.
  if (/^\p{L}$/u.test(lastWord) && /^\p{L}\.(?:\s|$)/u.test(after)) return false;
  const isOrdinal = data.ordinalStop && /^\d{1,2}$/u.test(lastWord);
  // A script without capitals has initials all the same.
  const isInitial =
    /^[\p{Lu}\p{Lo}]$/u.test(lastWord) ||
    /^(?:\p{L}\.)+\p{L}$/u.test(lastWord) ||
    /(?:^|\s)\p{L}\.\s\p{L}$/u.test(before);
  if (isInitial || isOrdinal || data.closingAbbreviations.includes(lastPart)) return opensNewSentence(after, data);
  return true;
}

/** `M` and `No` are abbreviations; the same letters in small, as the last word of a sentence, are words. */
const isPluralOfNothing = (word: string): boolean => word.length === 1 && /\p{Ll}/u.test(word);

function opensNewSentence(after: string, data: LanguageData): boolean {
  // A further initial, `A. V. Petrov`, though `a` and Russian `в` are words that open sentences.
  if (/^\p{Lu}\.\s?\p{Lu}/u.test(after)) return false;
  // The unit of the number before: `1,9 Mrd. € über fünf Jahre`.
  if (/^\p{Sc}(?!\s?\d)/u.test(after)) return false;
  const next = words(after);
  return phraseAt(next, 0, data.openers) > 0 || phraseAt(next, 0, data.leadingConnectives) > 0;
}
