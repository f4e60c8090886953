import { ascribesOrDenies } from './ask.ts';
import { isMarking } from './front.ts';
import type { Block, KeyPoint, Passage, Section, SourceSpan, Table } from './model.ts';
import { type Outline, type Part, spanOf, wholeSpan } from './outline.ts';
import { cellsOf, isPresentable, isReadable, tablesIn } from './tables.ts';
import { hasPhrase, words } from './words.ts';

/** What carries the paper's argument; code does not speak for itself, and footnotes belong to no section. */
const spoken: ReadonlySet<Block['kind']> = new Set(['paragraph', 'list-item', 'quote', 'table-row']);

/** The sentences that are recommendations or the close, by block. */
export type Used = ReadonlyMap<string, readonly SourceSpan[]>;

/** The paper's sections with their key points, and beside these everything else that they say. */
export function sectionsOf(outline: Outline, used: Used): Section[] {
  const sections: OpenSection[] = [];
  for (const part of outline.parts) {
    const { heading } = part;
    if (!heading || part.isAppendix) continue;
    const found = {
      ...contentOf(part, outline, used),
      tables: tablesOf(part, outline, used),
      quotes: quotesOf(part, outline, used),
    };
    if (!used.has(heading.id) && !isMarking(heading.text, outline.data)) {
      const { id, text, level = 1 } = heading;
      sections.push({ id, heading: text, level, span: wholeSpan(heading), ...found });
      continue;
    }
    // A heading that is a recommendation opens no section: what else stands under it belongs to the one before.
    sections.at(-1)?.asides.push(...found.keyPoints, ...found.asides);
  }
  return sections;
}

interface OpenSection extends Section {
  readonly asides: KeyPoint[];
}

/** What the paper says under no heading but its title, a passage a sentence. */
export function introductionOf(outline: Outline, used: Used): Passage[] {
  return outline.parts
    .filter((part) => part.heading === null)
    .flatMap((part) => part.blocks)
    .filter((block) => spoken.has(block.kind))
    .flatMap((block) => unusedSpans(block, outline, used).map((span) => ({ text: span.quote, span })));
}

/**
 * The items of a section's lists are its key points; in running text its paragraphs are. What is introduced by the
 * paragraph before it, a quotation or what somebody holds, is an aside, because alone it would be the authors' word.
 */
function contentOf(part: Part, outline: Outline, used: Used): { keyPoints: KeyPoint[]; asides: KeyPoint[] } {
  const blocks = part.blocks.filter((block) => spoken.has(block.kind));
  const free = blocks.filter((block) => !used.has(block.id));
  const lists = listsOf(free, outline);
  // Where a section holds recommendations, what is left of it only leads to them.
  const isProse = lists.length === 0 && free.length === blocks.length;
  const asides: KeyPoint[] = [];
  const paragraphs: KeyPoint[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'list-item' && !used.has(block.id)) continue;
    const spans = unusedSpans(block, outline, used);
    if (spans.length === 0) continue;
    const leadIn = introductionTo(block, blocks[index - 1], outline);
    const isPoint = isProse && block.kind === 'paragraph' && leadIn === null;
    (isPoint ? paragraphs : asides).push({ leadIn, text: block.text, spans, points: [] });
  }
  const items = lists.flatMap((list) => nested(list.items, list.leadIn, outline));
  return { keyPoints: isProse ? paragraphs : items, asides };
}

function quotesOf({ blocks }: Part, outline: Outline, used: Used): KeyPoint[] {
  return blocks.flatMap((block, index) => {
    const leadIn = block.kind === 'quote' ? introductionTo(block, blocks[index - 1], outline) : null;
    const spans = leadIn && !used.has(block.id) ? unusedSpans(block, outline, used) : [];
    return spans.length > 0 ? [{ leadIn, text: block.text, spans, points: [] }] : [];
  });
}

/** Tables that hold no recommendation. */
function tablesOf({ blocks }: Part, outline: Outline, used: Used): Table[] {
  const places = new Map(blocks.map((block, index) => [block, index]));
  return tablesIn(blocks)
    .filter((rows) => isPresentable(rows) && !rows.some(({ id }) => used.has(id)))
    .map((rows) => {
      const [head] = rows;
      const before = head && blocks[(places.get(head) ?? 0) - 1];
      return {
        leadIn: before?.kind === 'paragraph' ? leadInOf(before, outline) : null,
        rows: rows.map((row) => ({ cells: cellsOf(row), span: wholeSpan(row) })),
      };
    });
}

function unusedSpans(block: Block, { sentences }: Outline, used: Used): SourceSpan[] {
  if (block.kind === 'table-row' && !used.has(block.id) && isReadable(block)) return [wholeSpan(block)];
  const spans = sentences(block).map((sentence) => spanOf(block, sentence));
  const taken = used.get(block.id) ?? [];
  return spans.filter((span) => !taken.some(({ quote, prefix }) => quote === span.quote && prefix === span.prefix));
}

/**
 * The sentence before a block, if the block is what it introduces: always before a quotation; before a paragraph where
 * it ends open (`It defines openness as:`) or says whose view may follow.
 */
function introductionTo(block: Block, before: Block | undefined, outline: Outline): SourceSpan | null {
  const last = before?.kind === 'paragraph' ? outline.sentences(before).at(-1) : undefined;
  if (!before || !last || (block.kind !== 'quote' && block.kind !== 'paragraph')) return null;
  const isOpen = !/[.!?…。！？।؟۔]["'”“’‘״»«)\]]*$/u.test(last.text);
  const ascribes = hasPhrase(words(last.text), outline.data.protected.attributions);
  return block.kind === 'quote' || isOpen || ascribes ? spanOf(before, last) : null;
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

/** The last sentence of a paragraph, if it hands over by its colon or says whose view or denial follows. */
function leadInOf(block: Block, { data, sentences }: Outline): SourceSpan | null {
  const last = sentences(block).at(-1);
  if (!last) return null;
  return ascribesOrDenies(last.text, data) || last.text.endsWith(':') ? spanOf(block, last) : null;
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
