import { escapeMarkdown } from '../deck/escape.ts';
import { bodyLines } from '../deck/lines.ts';
import type { Citation, Notes, Slide } from '../deck/model.ts';
import { noteReference, splitReference } from '../deck/note-reference.ts';
import { referredSpans } from '../deck/referred-spans.ts';
import { sourceReference } from '../deck/source-reference.ts';
import { languageData } from '../languages/index.ts';
import { isCutOf, isHeadlineOf } from '../paper/cuts.ts';
import type { Block, Recommendation, SourceSpan } from '../paper/model.ts';
import { spanOf, wholeSpan } from '../paper/outline.ts';
import { sentencesIn } from '../paper/sentences.ts';
import type { Flag, Side } from './model.ts';
import type { Passages } from './passages.ts';
import type { RecommendationChange } from './recommendation-changes.ts';

/** From one version of a paper to the next. */
export interface Crossing {
  readonly before: Side;
  readonly after: Side;
  readonly passages: Passages;
  /** By the id that the recommendation had. */
  readonly changes: ReadonlyMap<string, RecommendationChange>;
}

/**
 * The slide with the same words, tied to the new version: citations that are found again, the recommendation, its number,
 * the reference at the foot, the section. A citation whose sentence changed stays only where the line is still cut from it.
 */
export function carrySlide(slide: Slide, crossing: Crossing): Slide {
  const { before, after, changes } = crossing;
  const own = recommendationOf(slide, before);
  const change = slide.recommendationId === null ? undefined : changes.get(slide.recommendationId);
  const to = change?.after ?? undefined;
  const tied: Slide = {
    ...slide,
    citations: slide.citations.flatMap((citation) => carriedCitation(citation, crossing)),
    recommendationId: to?.id ?? null,
    number: slide.number === (own?.number ?? null) ? (to?.number ?? null) : slide.number,
    section: carriedSection(slide.section, to, crossing),
  };
  const isGenerated = slide.source !== null && slide.source === referenceOf(slide, own, before);
  return isGenerated ? { ...tied, source: referenceOf(tied, to, after) } : tied;
}

const recommendationOf = ({ recommendationId }: Slide, { briefing }: Side): Recommendation | undefined =>
  briefing.recommendations.find(({ id }) => id === recommendationId);

function carriedCitation({ line, span }: Citation, { after, passages }: Crossing): Citation[] {
  const { fate, span: found } = passages.find(span);
  if (!found) return [];
  const { language } = after.paper;
  const isSaid =
    fate !== 'changed' || isCutOf(line, found.quote, language) || isHeadlineOf(line, found.quote, language);
  return isSaid ? [{ line, span: found }] : [];
}

function referenceOf(slide: Slide, own: Recommendation | undefined, { briefing }: Side): string | null {
  const { labels } = languageData(briefing.language);
  const paragraphs = referredSpans(slide, own).map(({ blockId }) => briefing.paragraphs[blockId] ?? 0);
  return sourceReference(labels, slide.number, paragraphs);
}

/** The heading as the new version has it; one that is no heading of the paper is the person's. */
function carriedSection(section: string | null, to: Recommendation | undefined, { before, after, passages }: Crossing) {
  const heading = before.paper.blocks.find(({ kind, text }) => kind === 'heading' && text === section);
  if (!heading) return section;
  if (to) return after.briefing.sections.find(({ id }) => id === to.sectionId)?.heading ?? null;
  return passages.find(wholeSpan(heading)).span?.quote ?? section;
}

/** Notes tied to the new version. */
export interface CarriedNotes {
  /** The same words, their paragraphs named by their new numbers. */
  readonly kept: Notes;
  /** Sentences of the paper that changed as they read now, where the person left them as they were. */
  readonly taken: Notes;
  /** What of them changed in the paper; `taken` where `taken` has it. */
  readonly flags: readonly Flag[];
}

export function carryNotes({ say, ifAsked }: Notes, crossing: Crossing): CarriedNotes {
  const [said, asked] = [carryText(say, crossing), carryText(ifAsked, crossing)];
  return {
    kept: { say: said.kept, ifAsked: asked.kept },
    taken: { say: said.taken, ifAsked: asked.taken },
    flags: [...said.flags, ...asked.flags],
  };
}

interface CarriedText {
  readonly kept: string;
  readonly taken: string;
  readonly flags: readonly Flag[];
}

/** Paragraphs of notes that end with a reference are of the paper, or the person's about it; others are let be. */
function carryText(text: string, crossing: Crossing): CarriedText {
  const parts = text.split(/(\n{2,})/).map((part): CarriedText => {
    const said = splitReference(part);
    return said === null
      ? { kept: part, taken: part, flags: [] }
      : carryParagraph(said.words, said.paragraph, crossing);
  });
  return {
    kept: parts.map(({ kept }) => kept).join(''),
    taken: parts.map(({ taken }) => taken).join(''),
    flags: parts.flatMap(({ flags }) => flags),
  };
}

function carryParagraph(written: string, number: number, crossing: Crossing): CarriedText {
  const { before, passages } = crossing;
  const blocks = before.paper.blocks.filter(({ paragraph, kind }) => paragraph === number && kind !== 'heading');
  const plain = bodyLines(written, 'points')
    .map(({ text }) => text)
    .join(' ');
  const block = blocks.find(({ text }) => text.includes(plain));
  if (!block) return carryOwn(written, number, blocks, crossing);
  const at = block.text.indexOf(plain);
  const found = sentencesIn(block, before.paper.language)
    .filter(({ start, end }) => start >= at && end <= at + plain.length)
    .map((sentence) => ({ quote: sentence.text, ...passages.find(spanOf(block, sentence)) }));
  const here = (spans: readonly (SourceSpan | null)[]) =>
    spans.flatMap((span) => (span ? paragraphOf(span, crossing) : []));
  const places = new Set(here(found.map(({ span }) => span)));
  const [place = number] = places;
  const lost = found.filter(({ fate }) => fate === 'changed' || fate === 'gone');
  const isWhole = found.length > 0 && found.map(({ quote }) => quote).join(' ') === plain;
  const canTake = isWhole && places.size === 1 && found.every(({ span }) => span !== null);
  const now = found.map(({ span }) => span?.quote ?? '').join(' ');
  return {
    kept: withReference(written, lost.length === 0 || places.size === 1 ? place : number, crossing),
    taken: withReference(
      canTake && lost.length > 0 ? escapeMarkdown(now) : written,
      places.size === 1 ? place : number,
      crossing,
    ),
    flags: [
      ...lost.map(
        ({ fate, quote, span }): Flag => ({
          where: 'notes',
          kind: fate === 'gone' ? 'gone' : 'changed',
          line: plain,
          before: quote,
          after: span?.quote ?? null,
          taken: canTake,
        }),
      ),
    ],
  };
}

/** Words of the person's own that name a paragraph of the paper. */
function carryOwn(written: string, number: number, blocks: readonly Block[], crossing: Crossing): CarriedText {
  const { passages } = crossing;
  const about = blocks[0];
  const now = about && passages.blockOf(about);
  const text = withReference(written, now?.paragraph ?? number, crossing);
  const changed = blocks.some(({ text: old }) => old !== now?.text);
  const flag: Flag = {
    where: 'notes',
    kind: now ? 'changed' : 'gone',
    line: written,
    before: about?.text ?? null,
    after: now?.text ?? null,
    taken: false,
  };
  return { kept: text, taken: text, flags: about && changed ? [flag] : [] };
}

/** As notes of the new version name their places. */
function withReference(words: string, paragraph: number, { after: { paper, briefing } }: Crossing): string {
  const page = paper.blocks.find((block) => block.paragraph === paragraph)?.page;
  return words + noteReference({ paragraph, page }, languageData(briefing.language).labels);
}

const paragraphOf = ({ blockId }: SourceSpan, { after }: Crossing): number[] => {
  const paragraph = after.briefing.paragraphs[blockId];
  return paragraph ? [paragraph] : [];
};
