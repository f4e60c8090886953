import { askStrength } from './ask.ts';
import type { Candidate, Placed } from './candidates.ts';
import { opensClosing } from './closing.ts';
import { isLabel } from './cuts.ts';
import { numberOf } from './markers.ts';
import type { Block } from './model.ts';
import type { Outline } from './outline.ts';
import { withoutResponses } from './responses.ts';
import { phraseAt, words } from './words.ts';

interface Run {
  label: string;
  sectionId: string | null;
  head: Block;
  blocks: Block[];
  /** Another label follows under the same heading, so that all between the two is this one's. */
  bounded: boolean;
}

/** Recommendations that the paper labels as such: `Recommendation 4: …`, in a paragraph, list item or heading. */
export const findLabelled = (outline: Outline): Candidate[] => toCandidates(runsOf(outline, true), outline, 0.95);

/** `Action 2:` and `Step 2:` label many things: only a series of them, most of which ask, is believed. */
export function findWeaklyLabelled(outline: Outline): Candidate[] {
  const found = toCandidates(runsOf(outline, false), outline, 0.8);
  const asking = found.filter(({ sentences }) =>
    sentences.some(({ sentence }) => askStrength(sentence.text, outline.data) >= 3),
  );
  return found.length >= 2 && asking.length >= found.length * 0.6 ? found : [];
}

function runsOf(outline: Outline, strong: boolean): Run[] {
  const runs: Run[] = [];
  for (const part of outline.parts) {
    if (part.isAppendix) continue;
    const { heading } = part;
    let open: Run | null = null;
    const start = (head: Block, label: string, blocks: Block[]) => {
      if (open) open.bounded = true;
      const parent = heading === head ? part.path.at(-2) : heading;
      open = { label, sectionId: parent?.id ?? null, head, blocks, bounded: heading === head };
      runs.push(open);
    };
    const ofHeading = heading === null ? null : labelOf(heading, outline, strong);
    if (heading && ofHeading !== null) start(heading, ofHeading, heading.marker === ofHeading ? [heading] : []);
    else {
      // A section under a labelled heading goes on with it.
      const above = runs.at(-1);
      if (above && above.head.kind === 'heading' && part.path.includes(above.head) && part.path.at(-1) !== above.head) {
        above.blocks.push(...part.path.slice(-1), ...part.blocks);
        continue;
      }
    }
    for (const block of part.blocks) {
      const label = labelOf(block, outline, strong);
      const current = open as Run | null;
      if (label !== null && !(current && isDeeper(block, current.head))) start(block, label, [block]);
      else if (current && opensClosing(block, outline)) open = null;
      else if (current) current.blocks.push(block);
    }
  }
  return trimmed(runs).filter((run) => run.blocks.length > 0);
}

const isDeeper = (block: Block, head: Block): boolean =>
  block.kind === 'list-item' && head.kind === 'list-item' && (block.level ?? 1) > (head.level ?? 1);

function labelOf(block: Block, outline: Outline, strong: boolean): string | null {
  const { data } = outline;
  const labels = strong ? data.structure.labels : data.structure.weakLabels;
  const isOurs = (text: string) => isLabel(text, data) && phraseAt(words(text), 0, labels) > 0;
  if (block.marker !== undefined && isOurs(block.marker)) return block.marker;
  if (block.kind !== 'heading') return null;
  // A heading that is nothing but a label needs its number: `Recommendations` opens a section.
  const found = words(block.text);
  const isNumbered = found.length > phraseAt(found, 0, labels);
  return isOurs(block.text) && isNumbered ? block.text : null;
}

/** The last of a run under one heading takes no more paragraphs than those of its kind whose end is certain. */
function trimmed(runs: readonly Run[]): Run[] {
  const after = ({ blocks, head }: Run) =>
    blocks.filter((block) => block.kind === 'paragraph' && block !== head).length;
  const mosts = new Map<Block['kind'], number>();
  for (const run of runs)
    if (run.bounded) mosts.set(run.head.kind, Math.max(mosts.get(run.head.kind) ?? 0, after(run)));
  return runs.map((run) => {
    const most = mosts.get(run.head.kind);
    if (run.bounded || most === undefined || after(run) <= most) return run;
    let count = 0;
    const end = run.blocks.findIndex((block) => {
      if (block.kind === 'paragraph' && block !== run.head) count += 1;
      return count > most;
    });
    return { ...run, blocks: run.blocks.slice(0, end) };
  });
}

function toCandidates(runs: readonly Run[], outline: Outline, confidence: number): Candidate[] {
  return runs.map((run) => ({
    number: numberOf(run.label),
    sentences: placed(withoutResponses(run.blocks, outline.data), outline),
    announced: true,
    sectionId: run.sectionId,
    confidence,
    reasons: [{ code: 'labelled', label: run.label }],
  }));
}

export const placed = (blocks: readonly Block[], outline: Outline): Placed[] =>
  blocks.flatMap((block) => outline.sentences(block).map((sentence) => ({ block, sentence })));
