import { languageData } from '../languages/index.ts';
import { shorten } from './cuts.ts';
import { isFactsBracket } from './facts.ts';
import { wordsFor } from './language-within.ts';
import type { Passage } from './model.ts';
import { breaksOff, isStem } from './stems.ts';
import { withoutEdges } from './tails.ts';
import { countWords } from './words.ts';

/** What is read at a glance. */
const wished = 14;
/** A headline longer than this is no headline: the slide shows the full ask in body size instead. */
const longest = 28;

/**
 * The headline of an ask: whole where it is short; else less what `withoutEdges` leaves off, as much of it as is still
 * read at a glance, or else as little as there may be. Null where even that is too long, and of an ask that is only the
 * opening of one: without what completes it, it asks for nothing or for too much.
 */
export function headlineOf(ask: Passage, language: string): Passage | null {
  const data = wordsFor(ask.text, languageData(language));
  const cuts = withoutEdges(ask.text, data);
  // Who acts and by when has its own place, and would bury what is asked.
  const bare = cuts.find((cut) => isFactsBracket(ask.text.slice(cut.length), data));
  if (isStem(ask.text, data)) return null;
  const texts = [...(bare === undefined ? [ask.text] : []), ...cuts]
    .map((text) => shorten(text, language))
    .filter((text) => !breaksOff(text, data));
  if (texts.length === 0) return null;
  const text = texts.find((one) => countWords(one) <= wished) ?? texts.at(-1) ?? '';
  return countWords(text) <= longest ? { text, span: ask.span } : null;
}
