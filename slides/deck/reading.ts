import { languageData } from '../languages/index.ts';
import { ascribesOrDenies } from '../paper/ask.ts';
import type { Briefing, KeyPoint, Section, SourceSpan } from '../paper/model.ts';
import { type Frame, spanKey } from './draft.ts';

/** Every sentence of a point and of those beneath it, as the paper has them. */
export const sentencesIn = ({ spans, points }: KeyPoint): SourceSpan[] => [...spans, ...points.flatMap(sentencesIn)];

type Said = Pick<Section, 'keyPoints' | 'asides'>;

/** All that a section says outside recommendations and close. */
export const saidIn = ({ keyPoints, asides }: Said): KeyPoint[] => [...keyPoints, ...asides];

/** The sentence that introduces each sentence that has one, by the key of the sentence introduced. */
export function leadInsOf(parts: readonly Said[]): ReadonlyMap<string, SourceSpan> {
  return new Map(
    parts.flatMap(saidIn).flatMap((point) => {
      const { leadIn } = point;
      return leadIn ? sentencesIn(point).map((span) => [spanKey(span), leadIn] as const) : [];
    }),
  );
}

/** As `leadInsOf`, and beneath a point that opens a list of its own (`We oppose:`) that point. */
export function introducersOf(parts: readonly Said[]): ReadonlyMap<string, SourceSpan> {
  const found = new Map<string, SourceSpan>();
  const visit = ({ spans, points }: KeyPoint, leadIn: SourceSpan | null) => {
    if (leadIn) for (const span of spans) found.set(spanKey(span), leadIn);
    const last = spans.at(-1);
    for (const point of points) visit(point, last?.quote.endsWith(':') ? last : leadIn);
  };
  for (const point of parts.flatMap(saidIn)) visit(point, point.leadIn);
  return found;
}

/** What the authors say themselves, in their order: no sentence that another puts in somebody's mouth, or denies. */
export function ownSentences({ briefing, recommendations, leadIns }: Frame): SourceSpan[] {
  const data = languageData(briefing.language);
  return [
    ...briefing.introduction.map(({ span }) => span),
    ...briefing.sections.flatMap(saidIn).flatMap(sentencesIn),
    ...recommendations.flatMap(({ evidence }) => evidence.map(({ span }) => span)),
  ].filter((span) => {
    const leadIn = leadIns.get(spanKey(span));
    return leadIn === undefined || !ascribesOrDenies(leadIn.quote, data);
  });
}

/** The place of every sentence in the paper, by its key. */
export function readingOrder(briefing: Briefing, sections: readonly Section[]): ReadonlyMap<string, number> {
  const all = [
    ...briefing.introduction.map(({ span }) => span),
    ...sections.flatMap(saidIn).flatMap(sentencesIn),
    ...briefing.recommendations.flatMap(({ spans }) => spans),
    ...briefing.closing.map(({ span }) => span),
  ];
  const byParagraph = Map.groupBy(all, ({ blockId }) => briefing.paragraphs[blockId] ?? 0);
  const order = new Map<string, number>();
  for (const [, spans] of [...byParagraph].sort(([a], [b]) => a - b)) {
    for (const span of spans) {
      const key = spanKey(span);
      if (!order.has(key)) order.set(key, order.size);
    }
  }
  return order;
}
