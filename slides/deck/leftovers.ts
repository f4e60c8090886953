import type { SourceSpan } from '../paper/model.ts';
import { argument } from './context-slides.ts';
import { type Draft, distinct, type Frame, spanKey } from './draft.ts';
import { saidIn, sentencesIn } from './reading.ts';

/** A slide whose notes can take what no slide rests on, and where its own sentences begin in the paper. */
interface Home {
  readonly draft: Draft;
  readonly sectionId: string | null;
  readonly start: number;
}

/**
 * The drafts with everything else that the paper argues, each sentence at hand in the notes of the slide that its
 * paragraph or row is on, else of the one nearest before it: of its own section where that has one, else of any, else
 * of the sources or the title.
 */
export function withLeftovers(drafts: readonly Draft[], frame: Frame): Draft[] {
  const { briefing, order } = frame;
  const homes = homesAmong(drafts, frame);
  const bySection = Map.groupBy(homes, ({ sectionId }) => sectionId);
  const title = drafts.find(({ slide }) => slide.layout === 'title');
  const sources = drafts.find(({ slide }) => slide.layout === 'sources');
  // Lists of asks and figures repeat single sentences, which their neighbours would miss.
  const tellers = drafts.filter(({ slide }) => tellingLayouts.has(slide.layout));
  const byBlock = new Map(
    homes.toReversed().flatMap(({ draft }) => draft.sentences.map(({ blockId }) => [blockId, draft] as const)),
  );
  const placed = new Set(tellers.flatMap(({ sentences, say }) => [...sentences, ...say.flat()].map(spanKey)));
  const added = new Map<Draft, SourceSpan[]>();
  const add = (span: SourceSpan, home: Draft | undefined) => {
    const key = spanKey(span);
    if (!home || placed.has(key)) return;
    placed.add(key);
    const own = added.get(home) ?? [];
    own.push(span);
    added.set(home, own);
  };
  const nearest = (span: SourceSpan, among: readonly Home[]): Draft | undefined =>
    byBlock.get(span.blockId) ?? (lastBefore(order.get(spanKey(span)) ?? 0, among) ?? among[0])?.draft;
  for (const section of argument(briefing)) {
    const among = bySection.get(section.id) ?? homes;
    for (const span of saidIn(section).flatMap(sentencesIn)) add(span, nearest(span, among) ?? sources ?? title);
  }
  for (const { span } of briefing.introduction) add(span, title);
  for (const { span } of briefing.closing) add(span, sources);
  return drafts.map((draft) => {
    const own = added.get(draft);
    return own ? { ...draft, sentences: inOrder([...draft.sentences, ...own], frame) } : draft;
  });
}

/** The last home that begins no later; by halving, because a long paper asks for every sentence. */
function lastBefore(place: number, homes: readonly Home[]): Home | undefined {
  let [low, high] = [0, homes.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((homes[middle]?.start ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return homes[low - 1];
}

const tellingLayouts: ReadonlySet<string> = new Set([
  'title',
  'points',
  'options',
  'table',
  'quote',
  'recommendation',
  'sources',
]);

function homesAmong(drafts: readonly Draft[], { order, recommendations }: Frame): Home[] {
  const sections = new Map(recommendations.map(({ id, sectionId }) => [id, sectionId]));
  const homes = drafts.flatMap((draft): Home[] => {
    const { layout, recommendationId, citations } = draft.slide;
    if (layout !== 'points' && layout !== 'options' && layout !== 'recommendation') return [];
    const places = draft.sentences.map((span) => order.get(spanKey(span)) ?? order.size);
    const sectionId = layout === 'recommendation' ? sections.get(recommendationId ?? '') : citations[0]?.span.blockId;
    return [{ draft, sectionId: sectionId ?? null, start: Math.min(...places) }];
  });
  return homes.sort((a, b) => a.start - b.start);
}

const inOrder = (spans: readonly SourceSpan[], { order }: Frame): SourceSpan[] =>
  distinct(spans)
    .map((span) => ({ span, place: order.get(spanKey(span)) ?? 0 }))
    .sort((a, b) => a.place - b.place)
    .map(({ span }) => span);
