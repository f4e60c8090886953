import type { Block } from '../paper/model.ts';
import { bodyLines } from './lines.ts';
import type { Problem, StoredPaper } from './stored-paper.ts';

/** Paragraphs of generated notes that are not whole sentences of the paragraph they name, word for word. */
export function paragraphProblems(notes: string, paper: StoredPaper): Problem[] {
  return bodyLines(notes, 'points').flatMap(({ text, kind, plain }) => {
    if (!plain || kind !== 'paragraph') return [{ line: text, reason: 'it holds more than plain words' }];
    const [, words, paragraph] = /^(.+) \(§(\d+)\)$/su.exec(text) ?? [];
    if (!words) return [{ line: text, reason: 'it does not say which paragraph it is from' }];
    const blocks = paper.byParagraph.get(Number(paragraph)) ?? [];
    const said = blocks.some((block) => isRunOfSentences(words, block, paper));
    return said ? [] : [{ line: text, reason: `it is not what §${paragraph} says` }];
  });
}

/** Whole sentences: words alone may be cut so that `It is not true that` is left outside. */
function isRunOfSentences(words: string, block: Block, paper: StoredPaper): boolean {
  const sentences = paper.sentencesIn(block);
  const ends = new Set(sentences.map(({ end }) => end));
  return sentences.some(({ start }) => block.text.startsWith(words, start) && ends.has(start + words.length));
}
