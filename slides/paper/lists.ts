import { integerOf } from './digits.ts';
import { numberOf } from './markers.ts';
import type { Block } from './model.ts';
import type { Outline, Part } from './outline.ts';

/** A list item with all that belongs to it: further paragraphs and deeper items. */
export interface Item {
  readonly number: string | null;
  /** The paragraph right before it that leads to it: the list's, or one within (`2. … The governor should: 3. …`). */
  readonly leadIn: Block | null;
  readonly blocks: readonly Block[];
}

/** Items of one kind that follow each other under one heading, and the paragraph that leads to them. */
export interface List {
  readonly part: Part;
  readonly leadIn: Block | null;
  readonly numbered: boolean;
  readonly items: readonly Item[];
}

/** The lists of a paper in order. A numbered list may be broken by paragraphs: they belong to the item before them. */
export function listsOf(outline: Outline): List[] {
  return outline.parts.flatMap(listsIn);
}

interface OpenItem {
  number: string | null;
  leadIn: Block | null;
  blocks: Block[];
  paragraphs: number;
}

function listsIn(part: Part): List[] {
  const lists: { part: Part; leadIn: Block | null; numbered: boolean; level: number; items: OpenItem[] }[] = [];
  let open: (typeof lists)[number] | null = null;
  let leadIn: Block | null = null;
  for (const [index, block] of part.blocks.entries()) {
    const last: OpenItem | undefined = open?.items.at(-1);
    if (block.kind === 'list-item' && block.marker !== undefined && (!open || (block.level ?? 1) <= open.level)) {
      const number = numberOf(block.marker);
      const item = { number, leadIn, blocks: [block], paragraphs: 0 };
      if (open && open.numbered === (number !== null)) open.items.push(item);
      else {
        open = { part, leadIn, numbered: number !== null, level: block.level ?? 1, items: [item] };
        lists.push(open);
      }
    } else if (open && last && block.kind === 'list-item') {
      last.blocks.push(block);
    } else if (open && last && leadsOn(block, part.blocks[index + 1], last.number)) {
      leadIn = block;
    } else if (open && last && (goesOn(part.blocks, index, last.number) || alternates(part.blocks, index, open))) {
      last.blocks.push(block);
      last.paragraphs += 1;
    } else if (open && last && followsLastItem(open.items)) {
      last.blocks.push(block);
      last.paragraphs += 1;
    } else {
      open = null;
      leadIn = block;
    }
  }
  return lists;
}

/** Whether a paragraph leads from an item to the next number: it says whom that one is for. */
const leadsOn = ({ kind, text }: Block, next: Block | undefined, number: string | null): boolean =>
  kind === 'paragraph' &&
  /[:：]$/u.test(text) &&
  next?.kind === 'list-item' &&
  integerOf(numberOf(next.marker)) === (integerOf(number) ?? Number.NaN) + 1;

/** Whether the same numbering is taken up again further down, so that what stands between belongs to the item. */
function goesOn(blocks: readonly Block[], index: number, number: string | null): boolean {
  const value = integerOf(number);
  if (value === null) return false;
  for (const block of blocks.slice(index, index + 12)) {
    if (block.kind === 'list-item' && block.marker !== undefined) {
      const found = numberOf(block.marker);
      if (found !== null) return integerOf(found) === value + 1;
    }
  }
  return false;
}

/** How many paragraphs may stand under a bullet. */
const mostBeneath = 3;

/** Bullets that each have their text beneath: the next bullet of the list follows after at most a few paragraphs. */
function alternates(
  blocks: readonly Block[],
  index: number,
  { level, numbered, items }: { level: number; numbered: boolean; items: readonly OpenItem[] },
): boolean {
  if (numbered) return false;
  const next = blocks.slice(index, index + mostBeneath + 1).find(({ kind }) => kind !== 'paragraph');
  const isNext = next?.kind === 'list-item' && (next.level ?? 1) === level && numberOf(next.marker) === null;
  // A list that was going on without such paragraphs is only interrupted by this one.
  return isNext && items.slice(0, -1).every(({ paragraphs }) => paragraphs > 0);
}

/** The last item takes no more paragraphs than the shortest of the others: what follows it may be the paper's close. */
function followsLastItem(items: readonly OpenItem[]): boolean {
  const others = items.slice(0, -1).map((item) => item.paragraphs);
  return (items.at(-1)?.paragraphs ?? 0) < Math.min(...others, Number.POSITIVE_INFINITY) && others.length > 0;
}
