import { isMarking } from './front.ts';
import type { Block, KeyPoint, Passage, Section } from './model.ts';
import { isAppendix, type Outline, type Part, spanOf, wholeSpan } from './outline.ts';

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
  const items = blocks.filter((block) => block.kind === 'list-item');
  if (items.length > 0) return nested(items, outline);
  // Where a section holds recommendations, what is left of it only leads to them.
  if (blocks.length < part.blocks.length) return [];
  return blocks
    .filter((block) => block.kind === 'paragraph')
    .slice(0, mostOpenings)
    .flatMap((block) => {
      const [first] = outline.sentences(block);
      return first ? [{ text: first.text, spans: [spanOf(block, first)], points: [] }] : [];
    });
}

interface OpenPoint extends KeyPoint {
  readonly spans: KeyPoint['spans'][number][];
  readonly points: OpenPoint[];
  text: string;
}

function nested(items: readonly Block[], outline: Outline): KeyPoint[] {
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
    const point: OpenPoint = { text: block.text, spans, points: [] };
    (path.at(-1)?.point.points ?? top).push(point);
    path.push({ level, point });
  }
  return top;
}
