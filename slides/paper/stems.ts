import type { LanguageData } from '../languages/types.ts';
import { isInstruction } from './instructions.ts';
import { phraseAt, words } from './words.ts';

/**
 * Whether a text breaks off at the word of asking (`The Mayor should`), so that what follows must complete it. Where
 * verbs come last such a word ends whole sentences, and in a language of closing infinitives the clause after a comma.
 */
export function breaksOff(text: string, { asking }: LanguageData): boolean {
  if (!/[\p{L}\p{M}]$/u.test(text) || asking.nominalClosings.length > 0) return false;
  if (asking.closingInstructions.length > 0 && text.includes(',')) return false;
  const found = words(text.slice(-200));
  return [1, 2, 3, 4].some(
    (length) => found.length > length && phraseAt(found, found.length - length, asking.obligations) === length,
  );
}

/** Fewer words before a colon than these (`Do not:`) ask for nothing yet. */
const fewestWords = 4;

/**
 * Whether a text is only the opening of an ask: it breaks off, or a colon leads from it to what is asked. An instruction
 * is complete before its colon (`Sell one ticket for train and bus:`).
 */
export function isStem(text: string, data: LanguageData): boolean {
  const bare = text.replace(/\s?[:：]$/u, '');
  if (breaksOff(bare, data)) return true;
  const found = words(bare.slice(0, 200));
  const negated = phraseAt(found, 0, data.asking.negatedInstructions);
  const instructs = found.length >= fewestWords && (negated > 0 || isInstruction(found, 0, data));
  return bare !== text && !instructs;
}
