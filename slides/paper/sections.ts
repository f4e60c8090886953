import { isMarking } from './front.ts';
import type { Block, KeyPoint, Passage, Section, SourceSpan } from './model.ts';
import { isAppendix, type Outline, type Part, spanOf, wholeSpan } from './outline.ts';
import { hasPhrase, words } from './words.ts';

/** Enough to brief a section of running text from; the paper itself has the rest. */
const mostOpenings = 6;

/** The paper's sections with their key points. `used` are the blocks that are recommendations or the close. */
export function sectionsOf(outline: Outline, used: ReadonlySet<string>): Section[] {
  return outline.parts.flatMap((part) => {
    const { heading } = part;
    if (!heading || used.has(heading.id) || isAppendix(part, outline.data) || isMarking(heading.text, outline.data))
      return [];
    return [
      {
        id: heading.id,
        heading: heading.text,
        level: heading.level ?? 1,
        span: wholeSpan(heading),
        keyPoints: keyPointsOf(part, outline, used),
      },
    ];
  });
}

/** What the paper says before its first section, a passage a sentence. */
export function introductionOf(outline: Outline, used: ReadonlySet<string>): Passage[] {
  const before = outline.parts.slice(0, Math.max(1, firstSection(outline)));
  return before
    .flatMap((part) => part.blocks)
    .filter((block) => block.kind === 'paragraph' && !used.has(block.id))
    .flatMap((block) =>
      outline.sentences(block).map((sentence) => ({ text: sentence.text, span: spanOf(block, sentence) })),
    );
}

const firstSection = ({ parts }: Outline): number => {
  const index = parts.findIndex((part) => part.heading !== null);
  return index < 0 ? parts.length : index;
};

/** The items of a section's lists; in running text the sentence each paragraph opens with, which carries its point. */
function keyPointsOf(part: Part, outline: Outline, used: ReadonlySet<string>): KeyPoint[] {
  const blocks = part.blocks.filter((block) => !used.has(block.id));
  const lists = listsOf(blocks, outline);
  if (lists.length > 0) return lists.flatMap(({ leadIn, items }) => nested(items, leadIn, outline));
  // Where a section holds recommendations, what is left of it only leads to them.
  if (blocks.length < part.blocks.length) return [];
  return blocks
    .filter((block) => block.kind === 'paragraph')
    .slice(0, mostOpenings)
    .flatMap((block) => {
      const [first] = outline.sentences(block);
      return first ? [{ leadIn: null, text: first.text, spans: [spanOf(block, first)], points: [] }] : [];
    });
}

interface List {
  readonly leadIn: SourceSpan | null;
  readonly items: Block[];
}

/** The lists of a section, each with the sentence before it if that introduces it. */
function listsOf(blocks: readonly Block[], outline: Outline): List[] {
  const lists: List[] = [];
  let before: Block | undefined;
  for (const block of blocks) {
    const open = lists.at(-1);
    if (block.kind === 'list-item' && before?.kind === 'list-item' && open) open.items.push(block);
    else if (block.kind === 'list-item')
      lists.push({ leadIn: before ? leadInOf(before, outline) : null, items: [block] });
    before = block;
  }
  return lists;
}

/** The last sentence of a paragraph, if it hands over to a list by its colon or says whose view or denial follows. */
function leadInOf(block: Block, { data, sentences }: Outline): SourceSpan | null {
  const last = sentences(block).at(-1);
  if (!last) return null;
  const { attributions, negations } = data.protected;
  const ascribes = [attributions, negations].some((phrases) => hasPhrase(words(last.text), phrases));
  return ascribes || last.text.endsWith(':') ? spanOf(block, last) : null;
}

interface OpenPoint extends KeyPoint {
  readonly spans: KeyPoint['spans'][number][];
  readonly points: OpenPoint[];
  text: string;
}

function nested(items: readonly Block[], leadIn: SourceSpan | null, outline: Outline): KeyPoint[] {
  const top: OpenPoint[] = [];
  const path: { level: number; point: OpenPoint }[] = [];
  for (const block of items) {
    const spans = outline.sentences(block).map((sentence) => spanOf(block, sentence));
    const level = block.level ?? 1;
    const last = path.at(-1);
    if (block.marker === undefined && last) {
      last.point.text += `\n${block.text}`;
      last.point.spans.push(...spans);
      continue;
    }
    while ((path.at(-1)?.level ?? 0) >= level) path.pop();
    const point: OpenPoint = { leadIn, text: block.text, spans, points: [] };
    (path.at(-1)?.point.points ?? top).push(point);
    path.push({ level, point });
  }
  return top;
}
