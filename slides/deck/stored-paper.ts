import { brief } from '../paper/brief.ts';
import { type Correction, correct, paperAs } from '../paper/corrections.ts';
import type { Block, Briefing, Paper, Recommendation, Section, SourceSpan } from '../paper/model.ts';
import { type Sentence, sentencesIn as sentencesOfBlock } from '../paper/sentences.ts';
import { argument, opening } from './context-slides.ts';
import { spanKey } from './draft.ts';
import { leadInsOf, sentencesIn } from './reading.ts';

/** What is wrong with a line; the slide is known where it is found. */
export interface Problem {
  readonly line: string;
  readonly reason: string;
}

/** A stored paper, read again with the corrections stored with it, and indexed to be asked about many lines. */
export interface StoredPaper {
  readonly briefing: Briefing;
  readonly blocks: ReadonlyMap<string, Block>;
  readonly byParagraph: ReadonlyMap<number, readonly Block[]>;
  readonly recommendations: ReadonlyMap<string, Recommendation>;
  /** Those that ask for something, by the key of the sentence that does. */
  readonly byAsk: ReadonlyMap<string, readonly { readonly recommendation: Recommendation }[]>;
  readonly sections: ReadonlyMap<string, Section>;
  /** Headings of the sections by id. */
  readonly headings: ReadonlyMap<string, string>;
  /** Section of each heading and key point, by the key of its span. */
  readonly sectionOf: ReadonlyMap<string, string>;
  /** The sentence that introduces each key point that has one, by the key of the point's own spans. */
  readonly leadInOf: ReadonlyMap<string, SourceSpan>;
  sentencesIn(block: Block): readonly Sentence[];
}

export function storedPaper(read: Paper, corrections: readonly Correction[] = []): StoredPaper {
  const paper = paperAs(read, corrections);
  const briefing = correct(brief(read), read, corrections);
  const sentences = new Map<string, readonly Sentence[]>();
  const asks = briefing.recommendations.flatMap((recommendation) =>
    recommendation.ask ? [{ key: spanKey(recommendation.ask.span), recommendation }] : [],
  );
  const sections = argument(briefing);
  const keyPoints = sections.flatMap((section) => section.keyPoints.map((point) => ({ section, point })));
  return {
    briefing,
    blocks: new Map(paper.blocks.map((block) => [block.id, block])),
    byParagraph: Map.groupBy(paper.blocks, ({ paragraph }) => paragraph),
    recommendations: new Map(briefing.recommendations.map((recommendation) => [recommendation.id, recommendation])),
    byAsk: Map.groupBy(asks, ({ key }) => key),
    sections: new Map(briefing.sections.map((section) => [section.id, section])),
    headings: new Map(briefing.sections.map(({ id, heading }) => [id, heading])),
    sectionOf: new Map([
      ...sections.map(({ id, span }) => [spanKey(span), id] as const),
      ...keyPoints.flatMap(({ section, point }) =>
        [...(point.leadIn ? [point.leadIn] : []), ...sentencesIn(point)].map(
          (own) => [spanKey(own), section.id] as const,
        ),
      ),
    ]),
    leadInOf: leadInsOf([opening(briefing), ...sections]),
    sentencesIn(block) {
      const known = sentences.get(block.id) ?? sentencesOfBlock(block, paper.language);
      sentences.set(block.id, known);
      return known;
    },
  };
}

/** Why a span is not a place in the paper, or null where it is: one whole sentence, list item, heading or value. */
export function spanProblem({ blockId, quote, prefix, suffix }: SourceSpan, paper: StoredPaper): string | null {
  const block = paper.blocks.get(blockId);
  if (!block) return 'what it cites is not in the paper';
  if (!block.text.includes(prefix + quote + suffix)) return 'the sentence it cites is not in the paper';
  const whole = quote === block.text && (block.kind !== 'paragraph' || paper.sentencesIn(block).length === 1);
  if (whole || paper.sentencesIn(block).some(({ text }) => text === quote)) return null;
  return 'what it cites is not one whole sentence';
}
