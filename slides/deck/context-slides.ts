import { languageData } from '../languages/index.ts';
import type { Briefing, KeyPoint, Section } from '../paper/model.ts';
import { countWords, hasPhrase, words } from '../paper/words.ts';
import { byBlock, type Draft, type Frame } from './draft.ts';
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
export function argument(briefing: Briefing): readonly Section[] {
  const { title, sections, recommendations } = briefing;
  if (!title || recommendations.length > 0 || sections.some(({ keyPoints }) => keyPoints.length > 0)) return sections;
  return [{ id: title.span.blockId, heading: title.text, level: 1, span: title.span, ...opening(briefing) }];
}

/**
 * What the paper says before its first section, as a section would have it: what follows a colon or the words of
 * somebody else is an aside, because alone it would be the authors' word.
 */
export function opening({ introduction, language, paragraphs }: Briefing): Pick<Section, 'keyPoints' | 'asides'> {
  const keyPoints: KeyPoint[] = [];
  const asides: KeyPoint[] = [];
  const { attributions } = languageData(language).protected;
  let before: KeyPoint | undefined;
  for (const spans of byBlock(introduction.map(({ span }) => span))) {
    const [first] = spans;
    if (!first) continue;
    const last = before?.spans.at(-1);
    const isNext = last && (paragraphs[first.blockId] ?? 0) - (paragraphs[last.blockId] ?? 0) <= 1;
    const introduces = last && (last.quote.endsWith(':') || hasPhrase(words(last.quote), attributions));
    // How far a list goes that a colon opens cannot be told any more: what follows stays with it.
    const open = before?.leadIn?.quote.endsWith(':') ? before.leadIn : null;
    const leadIn = isNext ? (introduces ? last : open) : null;
    const point = { leadIn, text: spans.map(({ quote }) => quote).join(' '), spans, points: [] };
    (leadIn === null && isSentence(first.quote) ? keyPoints : asides).push(point);
    before = point;
  }
  return { keyPoints, asides };
}

/** A date or a line in capitals that stands alone says nothing. */
const isSentence = (text: string): boolean => /[.!?…]["'”“’‘»«)\]]*$/.test(text) && countWords(text) >= 5;

const asBackup = (draft: Draft): Draft => ({
  ...draft,
  slide: { ...draft.slide, backup: true },
  demand: { ...draft.demand, weight: 0 },
});
