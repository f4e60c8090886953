import { askStrength } from './ask.ts';
import type { Candidate, Placed } from './candidates.ts';
import { placed } from './find-labelled.ts';
import { announces } from './find-listed.ts';
import type { Block } from './model.ts';
import { isAppendix, type Outline, type Part } from './outline.ts';
import { hasPhrase, phraseAt, words } from './words.ts';

/**
 * Recommendations in running text: paragraphs that ask, or table rows, under a heading that announces them; elsewhere
 * only sentences in which the authors themselves recommend (`We recommend that …`).
 */
export function findProse(outline: Outline): Candidate[] {
  const parts = outline.parts.filter((part) => !isAppendix(part, outline.data));
  const announced = parts.flatMap((part) => underHeading(part, outline));
  if (announced.length > 0) return announced;
  return parts.flatMap((part) =>
    part.blocks
      .filter((block) => (block.kind === 'paragraph' || block.kind === 'list-item') && recommends(block, outline))
      .map((block) => candidate(placed([block], outline), part, 0.6, 'The authors say in it that they recommend.')),
  );
}

function underHeading(part: Part, outline: Outline): Candidate[] {
  const heading = announces(part, outline);
  if (!heading || heading === outline.title) return [];
  const reason = `It asks for something under “${heading.text}”.`;
  const paragraphs = part.blocks
    .filter((block) => block.kind === 'paragraph')
    .flatMap((block) => countedOff(block, outline))
    .filter((sentences) => sentences.some(({ sentence }) => askStrength(sentence.text, outline.data) >= 3));
  if (paragraphs.length > 0) return paragraphs.map((sentences) => candidate(sentences, part, 0.7, reason));
  // The first row of a table names its columns.
  const rows = part.blocks.filter((block) => block.kind === 'table-row').slice(1);
  return rows.map((block) =>
    candidate(placed([block], outline), part, 0.7, `It is a row of the table under “${heading.text}”.`),
  );
}

/** One paragraph may count several off: `First, … Second, …`. */
function countedOff(block: Block, outline: Outline): Placed[][] {
  const sentences = placed([block], outline);
  const isCounted = ({ sentence }: Placed) =>
    phraseAt(words(sentence.text.slice(0, 100)), 0, outline.data.structure.ordinals) > 0 &&
    askStrength(sentence.text, outline.data) >= 3;
  if (sentences.filter(isCounted).length < 2) return [sentences];
  const groups: Placed[][] = [];
  for (const one of sentences) {
    if (isCounted(one)) groups.push([one]);
    else groups.at(-1)?.push(one);
  }
  return groups;
}

function recommends(block: Block, outline: Outline): boolean {
  const { asking } = outline.data;
  return outline.sentences(block).some((sentence) => {
    const text = words(sentence.text.slice(0, 2000));
    for (let index = 0; index < text.length; index += 1) {
      const length = phraseAt(text, index, asking.voices);
      if (length > 0 && hasPhrase(text.slice(index + length, index + length + 3), asking.recommending)) return true;
    }
    return text.some(
      (_, index) => phraseAt(text, index, asking.recommending) > 1 && phraseAt(text, index, asking.voices) > 0,
    );
  });
}

const candidate = (sentences: readonly Placed[], part: Part, confidence: number, reason: string): Candidate => ({
  number: null,
  sentences,
  announced: false,
  sectionId: part.heading?.id ?? null,
  confidence,
  reasons: [reason],
});
