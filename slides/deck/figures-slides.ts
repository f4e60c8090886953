import {
  bodyOf,
  citationsOf,
  type Draft,
  distinct,
  type Frame,
  fits,
  heading,
  paragraphsOf,
  spanKey,
  wordsOf,
} from './draft.ts';
import { escapeMarkdown } from './escape.ts';
import { type Figure, findFigures } from './figures.ts';
import { makeSlide } from './new-slide.ts';
import { ownSentences } from './reading.ts';
import { sourceReference } from './source-reference.ts';

const mostOnSlide = 3;
const mostSlides = 2;

/** The few quantities of the paper that stand on their own, in its order. */
export function figuresSlides(frame: Frame): Draft[] {
  const seen = new Set<string>();
  const figures: Figure[] = [];
  for (const span of distinct(ownSentences(frame))) {
    for (const figure of findFigures(span, frame.deck.language)) {
      const key = `${figure.value} ${figure.what}`.toLowerCase();
      if (!seen.has(key) && fits(slideOf([figure], 0, frame), frame)) figures.push(figure);
      seen.add(key);
    }
    if (figures.length >= mostOnSlide * mostSlides) break;
  }
  const pages: Figure[][] = [];
  for (const figure of figures.slice(0, mostOnSlide * mostSlides)) {
    const last = pages.at(-1);
    if (last && last.length < mostOnSlide && fits(slideOf([...last, figure], 0, frame), frame)) last.push(figure);
    else pages.push([figure]);
  }
  return pages.slice(0, mostSlides).map((page, index) => draftOf(page, index, frame));
}

function slideOf(figures: readonly Figure[], index: number, frame: Frame) {
  const items = figures.map(
    ({ value, what, when }) =>
      `- **${escapeMarkdown(value)}** ${escapeMarkdown(what)}${when === null ? '' : ` *${escapeMarkdown(when)}*`}`,
  );
  return makeSlide({
    id: index === 0 ? 'figures' : `figures-${index + 1}`,
    layout: 'figures',
    body: bodyOf(heading(frame.labels.figures), items.join('\n')),
    source: sourceReference(
      frame.labels,
      null,
      paragraphsOf(
        figures.map(({ span }) => span),
        frame,
      ),
    ),
    citations: citationsOf(
      figures.flatMap(({ value, what, when, span }) =>
        [value, what, when].flatMap((text) => (text === null ? [] : [{ text, spans: [span] }])),
      ),
    ),
  });
}

function draftOf(figures: readonly Figure[], index: number, frame: Frame): Draft {
  const say = figures.map(({ span }) => {
    const leadIn = frame.leadIns.get(spanKey(span));
    return leadIn ? [leadIn, span] : [span];
  });
  const sentences = distinct(say.flat());
  return {
    slide: slideOf(figures, index, frame),
    say,
    speakInOrder: false,
    sentences,
    demand: { mostWords: wordsOf(sentences), weight: 1 },
  };
}
