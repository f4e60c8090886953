import type { ReasonSaying } from '../words/reasons.ts';
import { askStrength, instructsOnCondition } from './ask.ts';
import type { Candidate, Placed } from './candidates.ts';
import { asksAfterOrdinal } from './find-counted.ts';
import { placed } from './find-labelled.ts';
import { announces, isGuide } from './find-listed.ts';
import type { Block } from './model.ts';
import type { Outline, Part } from './outline.ts';
import { leadsToReasons, recommends, saysRecommend } from './own-voice.ts';
import { isRunIn } from './run-in-lists.ts';
import { countWords, phraseAt, words } from './words.ts';

/**
 * Recommendations in running text: paragraphs that ask, or table rows, under a heading that announces them; elsewhere
 * only sentences in which the authors themselves recommend (`We recommend that …`), and in a letter or short note that
 * has one what else it asks for: a longer paper also says what must be for the sake of argument.
 */
export function findProse(outline: Outline): Candidate[] {
  const parts = outline.parts.filter((part) => !part.isAppendix);
  for (const headingOf of [announces, namesActions]) {
    const announced = parts.flatMap((part) => underHeading(part, headingOf(part, outline), outline));
    if (announced.length > 0) return announced;
  }
  // What a guide suggests, it suggests to its reader.
  if (isGuide(outline)) return [];
  const sentences = parts.flatMap((part) => placed(runningText(part), outline));
  if (!sentences.some(({ sentence }) => saysRecommend(sentence.text, outline.data))) return [];
  const isShort = sentences.reduce((count, { sentence }) => count + countWords(sentence.text), 0) <= shortPaper;
  const asks = (text: string) =>
    recommends(text, outline.data) ||
    (isShort && askStrength(text, outline.data) >= 4 && !instructsOnCondition(text, outline.data));
  return parts.flatMap((part) => {
    const blocks = runningText(part);
    const taken = new Set<Block>();
    return blocks.flatMap((block, index) => {
      if (taken.has(block)) return [];
      const group = withAnswer(blocks.slice(index), outline);
      for (const one of group.filter(({ kind }) => kind === 'list-item')) taken.add(one);
      return asksOf(group, part, asks, outline);
    });
  });
}

/** Words of a letter or a reply to a consultation. */
const shortPaper = 700;

/** The same, where one of the paragraphs is a list that reads on from its sentence: an announced list all the same. */
export function findRunIn(outline: Outline): Candidate[] {
  const parts = outline.parts.filter((part) => !part.isAppendix);
  const announced = parts.flatMap((part) => underHeading(part, announces(part, outline), outline));
  return announced.some(({ sentences }) => sentences.some(({ block }) => isRunIn(block.text))) ? announced : [];
}

const runningText = (part: Part): Block[] =>
  part.blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'list-item');

/** The heading of a part where it is nothing but `Proposals` or the like. */
function namesActions({ heading }: Part, { data }: Outline): Block | null {
  if (!heading) return null;
  const found = words(heading.text);
  return phraseAt(found, 0, data.structure.actions) === found.length ? heading : null;
}

/** `We call on the members to:` is half of what the next paragraph completes, and reasons are part of what they are for. */
function withAnswer([block, ...after]: readonly Block[], { data }: Outline): Block[] {
  const [next] = after;
  if (!block || !next || !/[:：]$/u.test(block.text)) return block ? [block] : [];
  if (next.kind === 'list-item' && block.kind === 'paragraph' && leadsToReasons(block.text, data)) {
    const end = after.findIndex(({ kind }) => kind !== 'list-item');
    return [block, ...(end < 0 ? after : after.slice(0, end))];
  }
  return next.kind === block.kind ? [block, next] : [block];
}

/** A paragraph may ask for more than one thing: each ask with what follows it, the first with what leads to it. */
function asksOf(
  blocks: readonly Block[],
  part: Part,
  asksFor: (text: string) => boolean,
  outline: Outline,
): Candidate[] {
  const groups: Placed[][] = [];
  let before: Placed[] = [];
  let asked = false;
  const sentences = fromFirst(placed(blocks, outline), outline);
  // Where the authors say that they recommend, what else should be in that paragraph goes with it.
  const isSaid = sentences.some(({ sentence }) => recommends(sentence.text, outline.data));
  for (const one of sentences) {
    const asks =
      asksAfterOrdinal(one, outline) ||
      (isSaid ? recommends(one.sentence.text, outline.data) : asksFor(one.sentence.text));
    if (asks && asked) {
      groups.push(before);
      before = [];
    }
    before.push(one);
    asked ||= asks;
  }
  if (asked) groups.push(before);
  return groups.map((sentences) => {
    const says = sentences.some(({ sentence }) => recommends(sentence.text, outline.data));
    return candidate(sentences, part, 0.6, { code: says ? 'authors-recommend' : 'short-paper-asks' });
  });
}

/** `We recommend some changes. First, … Second, …`: what stands before the first only announces. */
function fromFirst(sentences: readonly Placed[], outline: Outline): readonly Placed[] {
  const counted = sentences.filter((one) => asksAfterOrdinal(one, outline));
  const [first] = counted;
  const { firsts } = outline.data.structure;
  const isFirst = first && phraseAt(words(first.sentence.text.slice(0, 100)), 0, firsts) > 0;
  return isFirst && counted.length >= 2 ? sentences.slice(sentences.indexOf(first)) : sentences;
}

function underHeading(part: Part, heading: Block | null, outline: Outline): Candidate[] {
  if (!heading || heading === outline.title) return [];
  const reason = { code: 'asks-under', heading: heading.text } as const;
  const all = part.blocks.filter((block) => block.kind === 'paragraph').flatMap((block) => countedOff(block, outline));
  const asking = all.filter((sentences) =>
    sentences.some((one) => askStrength(one.sentence.text, outline.data) >= 3 || asksAfterOrdinal(one, outline)),
  );
  const paragraphs = isTitledSeries(all, asking.length) ? all : asking;
  if (paragraphs.length > 0) {
    return paragraphs.map((sentences) => ({
      ...candidate(sentences, part, 0.7, reason),
      announced: sentences.slice(0, 1).some((one) => asksAfterOrdinal(one, outline)),
    }));
  }
  // The first row of a table names its columns.
  const rows = part.blocks.filter((block) => block.kind === 'table-row').slice(1);
  return rows.map((block) =>
    candidate(placed([block], outline), part, 0.7, { code: 'row-under', heading: heading.text }),
  );
}

/** Longer than this is a sentence, not the title of a paragraph. */
const longestTitle = 6;

/** Paragraphs that each open with a title of their own (`One contract. The ministry …`), most of which ask, are a series. */
const isTitledSeries = (paragraphs: readonly (readonly Placed[])[], asking: number): boolean =>
  paragraphs.length >= 3 &&
  asking * 2 > paragraphs.length &&
  paragraphs.every(([first, ...others]) => others.length > 0 && countWords(first?.sentence.text ?? '') <= longestTitle);

/** One paragraph may count several off: `First, … Second, …`. */
function countedOff(block: Block, outline: Outline): Placed[][] {
  const sentences = placed([block], outline);
  const isCounted = (one: Placed) => asksAfterOrdinal(one, outline);
  if (sentences.filter(isCounted).length < 2) return [sentences];
  const groups: Placed[][] = [];
  for (const one of sentences) {
    if (isCounted(one)) groups.push([one]);
    else groups.at(-1)?.push(one);
  }
  return groups;
}

const candidate = (sentences: readonly Placed[], part: Part, confidence: number, reason: ReasonSaying): Candidate => ({
  number: null,
  sentences,
  announced: false,
  sectionId: part.heading?.id ?? null,
  confidence,
  reasons: [reason],
});
