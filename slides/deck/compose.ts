import { languageData } from '../languages/index.ts';
import type { Briefing } from '../paper/model.ts';
import { askSlides } from './ask-slides.ts';
import { argument, contextSlides, opening } from './context-slides.ts';
import { withDividers } from './divider-slides.ts';
import type { Draft, Frame } from './draft.ts';
import { figuresSlides } from './figures-slides.ts';
import { withLeftovers } from './leftovers.ts';
import type { ComposedDeck, ComposeOptions } from './model.ts';
import { composeNotes } from './notes.ts';
import { planSeconds } from './planning.ts';
import { introducersOf, readingOrder } from './reading.ts';
import { recommendationSlide } from './recommendation-slide.ts';
import { sourcesSlide } from './sources-slide.ts';
import { rowsOn } from './table-slides.ts';
import { timeBox } from './time-box.ts';
import { timelineSlides } from './timeline-slides.ts';
import { titleIn, titleSlide } from './title-slide.ts';

/**
 * The deck of a briefing, in the order of a decision: what is asked, the case for it, each recommendation, the asks
 * again. What the slot does not carry is backup: it comes last and has no share of the time.
 *
 * Pure: the same briefing and options always give the same deck. Every line is the paper's; `unfaithfulLines` proves it.
 */
export function compose(briefing: Briefing, options: ComposeOptions): ComposedDeck {
  const frame = frameOf(briefing, options);
  const asks = askSlides(frame);
  const context = contextSlides(frame);
  const composed: Draft[] = [
    titleSlide(frame),
    ...asks['bottom-line'],
    ...context,
    ...timelineSlides(frame, rowsOn(context)),
    ...figuresSlides(frame),
    ...withDividers(
      frame.recommendations.map((recommendation) => recommendationSlide(recommendation, frame)),
      frame,
    ),
    ...asks.decisions,
    ...sourcesSlide(frame),
  ];
  const { shown, backup } = timeBox(withLeftovers(composed, frame), frame);
  const seconds = planSeconds(
    options.minutes,
    shown.map(({ draft: { demand }, least }) => ({ ...demand, least })),
  );
  const planned = [
    ...shown.map(({ draft }, index) => ({ draft, plannedSeconds: seconds[index] ?? 0 })),
    ...backup.map((draft) => ({ draft, plannedSeconds: 0 })),
  ];
  return {
    deck: {
      ...frame.deck,
      slides: planned.map(({ draft: { slide }, plannedSeconds }) => ({ ...slide, plannedSeconds })),
    },
    notes: Object.fromEntries(
      planned.map(({ draft, plannedSeconds }) => [draft.slide.id, composeNotes(draft, plannedSeconds, frame)]),
    ),
  };
}

function frameOf(briefing: Briefing, options: ComposeOptions): Frame {
  const { minutes, marking, briefingFor, presentedBy, date, style } = options;
  const labels = languageData(briefing.language).labels;
  const sections = argument(briefing);
  const chosen = options.recommendations === null ? null : new Set(options.recommendations);
  return {
    briefing,
    labels,
    order: readingOrder(briefing, sections),
    leadIns: introducersOf([opening(briefing), ...sections]),
    headings: new Map(briefing.sections.map(({ id, heading }) => [id, heading])),
    recommendations: briefing.recommendations.filter(({ id }) => chosen === null || chosen.has(id)),
    deck: {
      title: titleIn(briefing, labels),
      authors: briefing.authors,
      language: briefing.language,
      direction: briefing.direction,
      marking,
      plannedMinutes: minutes,
      briefingFor,
      presentedBy,
      date,
      style,
      slides: [],
    },
  };
}
