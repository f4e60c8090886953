import { fold } from './clean-text.ts';
import type { DocumentBlock, PaperDocument } from './document.ts';
import { countWords } from './words.ts';

/** The title is looked for in so many blocks. */
const top = 12;
const longestHeading = 25;
/** Letters so much larger than those of the text are a heading's. */
const larger = 1.12;

/** The blocks of a document with its title and headings known, by their size where the format says nothing of them. */
export function headed({ blocks, titles }: PaperDocument): readonly DocumentBlock[] {
  const body = bodySize(blocks);
  const titled = withTitle(blocks, titles, body);
  const isMarked = titled.some(({ kind }) => kind === 'heading');
  const found = isMarked ? titled : bySize(titled, body);
  return lowered(found);
}

/** The size in which most of the text is set; 0 where the format tells none. */
function bodySize(blocks: readonly DocumentBlock[]): number {
  const lengths = new Map<number, number>();
  for (const { size, text, kind } of blocks)
    if (size !== undefined && kind !== 'footnote') lengths.set(size, (lengths.get(size) ?? 0) + text.length);
  return [...lengths].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])[0];
}

function withTitle(
  blocks: readonly DocumentBlock[],
  titles: readonly string[],
  body: number,
): readonly DocumentBlock[] {
  if (blocks.some(({ kind }) => kind === 'title')) return blocks;
  const at = titleAt(blocks, titles, body);
  return at < 0 ? blocks : blocks.map((block, index) => (index === at ? { ...block, kind: 'title' } : block));
}

function titleAt(blocks: readonly DocumentBlock[], titles: readonly string[], body: number): number {
  const candidates = blocks.slice(0, top);
  const couldBe = ({ kind, text }: DocumentBlock) =>
    (kind === 'paragraph' || kind === 'heading') && countWords(text) <= 40;
  const names = titles.map(bare).filter((name) => name !== '');
  const named = candidates.findIndex(
    (block) => couldBe(block) && countWords(block.text) >= 2 && names.some((name) => name.startsWith(bare(block.text))),
  );
  if (named >= 0) return named;
  const firstText = candidates.findIndex(({ kind, text }) => kind === 'paragraph' && countWords(text) > 40);
  const front = candidates.slice(0, firstText < 0 ? top : firstText);
  const largest = Math.max(0, ...front.filter(couldBe).map(({ size = 0 }) => size));
  if (body === 0 || largest < body * larger) return -1;
  const isAlone = blocks.filter(({ size, kind }) => size === largest && kind !== 'table-row').length <= 2;
  return isAlone ? front.findIndex((block) => couldBe(block) && block.size === largest) : -1;
}

const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

function bySize(blocks: readonly DocumentBlock[], body: number): readonly DocumentBlock[] {
  if (body === 0) return blocks;
  const isHeading = ({ kind, size = 0, text }: DocumentBlock) =>
    kind === 'paragraph' &&
    size >= body * larger &&
    countWords(text) <= longestHeading &&
    /\p{L}/u.test(text) &&
    !/[.;,،؛]$/u.test(fold(text));
  const sizes = [...new Set(blocks.filter(isHeading).map(({ size = 0 }) => size))].sort((a, b) => b - a);
  return blocks.map((block) =>
    isHeading(block) ? { ...block, kind: 'heading', level: Math.min(6, sizes.indexOf(block.size ?? 0) + 1) } : block,
  );
}

/** Under a title, headings of the first level are sections; several of them without one are no titles either. */
function lowered(blocks: readonly DocumentBlock[]): readonly DocumentBlock[] {
  const isFirst = ({ kind, level }: DocumentBlock) => kind === 'heading' && (level ?? 1) === 1;
  const first = blocks.findIndex(isFirst);
  const isTitled = blocks.some(({ kind }) => kind === 'title');
  const isSectionOnly = first > 0 && blocks.filter(isFirst).length > 1;
  if (first < 0 || !(isTitled || isSectionOnly)) return blocks;
  return blocks.map((block) =>
    block.kind === 'heading' ? { ...block, level: Math.min(6, (block.level ?? 1) + 1) } : block,
  );
}
