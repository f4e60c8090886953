import type { Briefing, Section } from '../paper/model.ts';
import { countWords } from '../paper/words.ts';
import type { Draft, Frame } from './draft.ts';
import { pointsSlides } from './points-slides.ts';

/** A slide of context needs about this long to be taken in; the case must leave room for the decisions. */
const minutesPerSlide = { beforeDecisions: 5, withoutDecisions: 1.5 } as const;
const mostBackup = 20;

/**
 * Key points of the sections in order: as many slides as the slot bears, one more rather than half a section, and the
 * others as backup.
 */
export function contextSlides(frame: Frame, minutes: number): { shown: Draft[]; backup: Draft[] } {
  const perSlide =
    frame.recommendations.length > 0 ? minutesPerSlide.beforeDecisions : minutesPerSlide.withoutDecisions;
  let room = Math.max(1, Math.floor(minutes / perSlide));
  const shown: Draft[] = [];
  const backup: Draft[] = [];
  for (const section of argument(frame.briefing)) {
    if (backup.length >= mostBackup) break;
    const drafts = pointsSlides(section, frame);
    const taken = room > 0 && drafts.length <= room + 1 ? drafts.length : room;
    shown.push(...drafts.slice(0, taken));
    backup.push(...drafts.slice(taken).map(asBackup));
    room = Math.max(0, room - taken);
  }
  return { shown, backup: backup.slice(0, mostBackup) };
}

/**
 * The sections with what they say. A paper that recommends nothing and has no sections is its opening paragraphs, under
 * its title.
 */
export function argument({ title, introduction, sections, recommendations }: Briefing): readonly Section[] {
  if (!title || recommendations.length > 0 || sections.some(({ keyPoints }) => keyPoints.length > 0)) return sections;
  const paragraphs = Map.groupBy(
    introduction.map(({ span }) => span),
    ({ blockId }) => blockId,
  ).values();
  const keyPoints = [...paragraphs]
    .filter(([first]) => first && isSentence(first.quote))
    .map((spans) => ({ leadIn: null, text: spans.map(({ quote }) => quote).join(' '), spans, points: [] }));
  return [{ id: title.span.blockId, heading: title.text, level: 1, span: title.span, keyPoints }];
}

/** A date or a line in capitals that stands alone says nothing. */
const isSentence = (text: string): boolean => /[.!?…]["'”’»)\]]*$/.test(text) && countWords(text) >= 5;

const asBackup = (draft: Draft): Draft => ({
  ...draft,
  slide: { ...draft.slide, backup: true },
  demand: { ...draft.demand, weight: 0 },
});
