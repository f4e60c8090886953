import type { Block } from '../paper/model.ts';
import { bodyLines } from './lines.ts';
import { splitReference } from './note-reference.ts';
import type { Problem, StoredPaper } from './stored-paper.ts';

/** Paragraphs of generated notes that are not whole sentences of the paragraph they name, word for word. */
export function paragraphProblems(notes: string, paper: StoredPaper): Problem[] {
  return bodyLines(notes, 'points').flatMap(({ text, kind, plain }) => {
    if (!plain || kind !== 'paragraph') return [{ line: text, reason: 'it holds more than plain words' }];
    const said = splitReference(text);
    if (!said) return [{ line: text, reason: 'it does not say which paragraph it is from' }];
    const { words, paragraph, page } = said;
    const blocks = (paper.byParagraph.get(paragraph) ?? []).filter((block) => isRunOfSentences(words, block, paper));
    if (blocks.length === 0) return [{ line: text, reason: `it is not what §${paragraph} says` }];
    const isThere = page === undefined || blocks.some((block) => block.page === page);
    return isThere ? [] : [{ line: text, reason: `it does not stand on page ${page}` }];
  });
}

/** Whole sentences: words alone may be cut so that `It is not true that` is left outside. */
function isRunOfSentences(words: string, block: Block, paper: StoredPaper): boolean {
  const sentences = paper.sentencesIn(block);
  const ends = new Set(sentences.map(({ end }) => end));
  return sentences.some(({ start }) => block.text.startsWith(words, start) && ends.has(start + words.length));
}
