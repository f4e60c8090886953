import { mostDates } from '../themes/geometry.ts';
import { type DatedStatement, datedStatement } from './dates.ts';
import { bodyOf, citationsOf, type Draft, type Frame, fits, heading, paragraphsOf, wordsOf } from './draft.ts';
import { escapeMarkdown } from './escape.ts';
import { evenly } from './evenly.ts';
import { makeSlide } from './new-slide.ts';
import { ownSentences } from './reading.ts';
import { sourceReference } from './source-reference.ts';

/** Two dates are no development. */
const fewestDates = 3;
const mostSlides = 2;
/** Beyond this many a chronicle is read, not shown, and more need not be looked for. */
const mostFound = 200;

/** What the paper dates, in the order of time, but for what stands in the rows (ids of their blocks) of a slide already. */
export function timelineSlides(frame: Frame, rows: ReadonlySet<string>): Draft[] {
  const byDate = new Map<string, DatedStatement>();
  for (const span of ownSentences(frame)) {
    if (byDate.size >= mostFound) break;
    if (rows.has(span.blockId)) continue;
    const found = datedStatement(span, frame.deck.language);
    if (found && fits(slideOf([found, found, found], 0, frame), frame)) {
      byDate.set(`${found.date} ${found.what}`, byDate.get(`${found.date} ${found.what}`) ?? found);
    }
  }
  const statements = [...byDate.values()].sort((a, b) => a.order - b.order);
  if (new Set(statements.map(({ date }) => date)).size < fewestDates) return [];
  const shown = statements.slice(0, mostSlides * mostDates);
  const pages = evenly(shown, Math.ceil(shown.length / mostDates));
  return pages.map((page, index) => draftOf(page, index, frame));
}

function slideOf(statements: readonly DatedStatement[], index: number, frame: Frame) {
  const { labels } = frame;
  const items = statements.map(({ date, what }) => `- **${escapeMarkdown(date)}** ${escapeMarkdown(what)}`);
  const spans = statements.map(({ span }) => span);
  return makeSlide({
    id: index === 0 ? 'timeline' : `timeline-${index + 1}`,
    layout: 'timeline',
    body: bodyOf(heading(labels.timeline), items.join('\n')),
    source: sourceReference(labels, null, paragraphsOf(spans, frame)),
    citations: citationsOf(
      statements.flatMap(({ date, what, span }) => [date, what].map((text) => ({ text, spans: [span] }))),
    ),
  });
}

function draftOf(statements: readonly DatedStatement[], index: number, frame: Frame): Draft {
  const spans = statements.map(({ span }) => span);
  return {
    slide: slideOf(statements, index, frame),
    say: spans.map((span) => [span]),
    speakInOrder: true,
    sentences: spans,
    demand: { mostWords: wordsOf(spans), weight: 1 },
  };
}
