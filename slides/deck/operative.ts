import type { Recommendation } from '../paper/model.ts';
import { countWords } from '../paper/words.ts';
import { isOthersView, obliges } from './opposing.ts';
import type { Sentence } from './sentences.ts';

/** A longer ask says itself what is to be done. */
const longestHead = 20;

/**
 * Where the ask is a head that obliges nobody (`Pay the installer directly`), the sentences of the paragraph after it that
 * do: who, by when, on what condition. None where what they lean on is somebody else's view.
 */
export function operativeSentences(
  { ask }: Recommendation,
  sentences: readonly Sentence[],
  language: string,
): readonly Sentence[] {
  const at = ask ? sentences.findIndex(({ span }) => span.quote === ask.span.quote) : -1;
  const head = sentences[at];
  const next = sentences[at + 1];
  const isHead = head && countWords(head.span.quote) <= longestHead && !head.span.quote.endsWith(':');
  if (!isHead || !next || obliges(head.span.quote, language)) return [];
  const end = sentences.findIndex(({ span }, index) => index > at && span.blockId !== next.span.blockId);
  const paragraph = sentences.slice(at + 1, end < 0 ? sentences.length : end);
  const found = new Set<Sentence>();
  for (const [index, sentence] of paragraph.entries()) {
    if (!isOwnDuty(sentence.span.quote, language)) continue;
    const start = paragraph.slice(0, index + 1).findLastIndex(({ leaning }) => !leaning);
    const leansOn = paragraph.slice(Math.max(0, start), index);
    if (leansOn.some(({ span }) => isOthersView(span.quote, language) && !isOwnDuty(span.quote, language))) continue;
    for (const one of [...leansOn, sentence]) found.add(one);
  }
  return [...found];
}

/** As far as its first duty: `The office should lead; councils should not be asked to` only ends as if somebody asked. */
function isOwnDuty(sentence: string, language: string): boolean {
  const clauses = sentence.split(/(?<=[;؛])/u);
  const duty = clauses.findIndex((clause) => obliges(clause, language));
  return duty >= 0 && !isOthersView(clauses.slice(0, duty + 1).join(''), language);
}
