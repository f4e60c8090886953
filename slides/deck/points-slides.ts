import { languageData } from '../paper/languages/index.ts';
import type { KeyPoint, Section, SourceSpan } from '../paper/model.ts';
import { countWords, hasPhrase, words } from '../paper/words.ts';
import {
  bodyOf,
  bullet,
  byBlock,
  citationsOf,
  type Draft,
  type Frame,
  fits,
  heading,
  type Line,
  lineText,
  makeSlide,
  paragraphsOf,
  singly,
} from './draft.ts';
import { sourceReference } from './labels.ts';

/** A longer sentence is for the notes: nobody reads it from a screen. */
const mostWords = 40;
const mostPoints = 6;

/** A bullet with those beneath it, and every sentence that they stand for. */
interface Point {
  readonly lines: readonly { readonly line: Line; readonly depth: 0 | 1 }[];
  readonly sentences: readonly SourceSpan[];
}

/** The key points of a section under its heading, on as many slides as they need. */
export function pointsSlides(section: Section, frame: Frame): Draft[] {
  const points = section.keyPoints.map((point, index) => {
    const { lines, sentences } = pointOf(point, frame.deck.language);
    return { lines: isPartial(point, section.keyPoints[index - 1]) ? [] : lines, sentences };
  });
  const shown = points.filter(({ lines }) => lines.length > 0).flatMap((point) => dividedToFit(point, section, frame));
  const slides = pages(shown, section, frame);
  const seen = new Set(slides.flat().flatMap(({ sentences }) => sentences));
  const unseen = points.flatMap(({ sentences }) => sentences.filter((sentence) => !seen.has(sentence)));
  return slides.map((page, index) => draftOf(page, index === 0 ? unseen : [], index, section, frame));
}

/**
 * Half of something that is only whole with its neighbour: a lead-in (`The report notes that:`), or what a lead-in
 * quotes, which on its own would be put into the authors' mouths.
 */
function isPartial(point: KeyPoint, previous: KeyPoint | undefined): boolean {
  const leadsIn = ({ spans, points }: KeyPoint) => points.length === 0 && /:$/.test(spans.at(-1)?.quote ?? '');
  return (leadsIn(point) && point.spans.length === 1) || (previous !== undefined && leadsIn(previous));
}

/** A point is shown by its first sentence; the rest of it is said. Without it nothing beneath it is shown either. */
function pointOf(point: KeyPoint, language: string): Point {
  const head = firstLine(point, language);
  const beneath = linesBeneath(point, language).map((line) => ({ line, depth: 1 as const }));
  return { lines: head ? [{ line: head, depth: 0 }, ...beneath] : [], sentences: sentencesIn(point) };
}

/** A slide has two levels: what is deeper is shown on the second. */
function linesBeneath(point: KeyPoint, language: string): Line[] {
  if (isLeadInHidden(point, language)) return [];
  return point.points.flatMap((child) => {
    const line = firstLine(child, language);
    return line ? [line, ...linesBeneath(child, language)] : [];
  });
}

const sentencesIn = ({ spans, points }: KeyPoint): SourceSpan[] => [...spans, ...points.flatMap(sentencesIn)];

/** Whether what is beneath a point is denied or ascribed to others by a sentence that only the notes have. */
function isLeadInHidden({ spans }: KeyPoint, language: string): boolean {
  const last = spans.length > 1 ? spans.at(-1)?.quote : undefined;
  const { negations, attributions } = languageData(language).protected;
  return last !== undefined && [negations, attributions].some((list) => hasPhrase(words(last), list));
}

function firstLine({ spans: [span] }: KeyPoint, language: string): Line | null {
  if (!span || countWords(span.quote) > mostWords) return null;
  return { text: lineText(span, language), spans: [span] };
}

/** A point with so many beneath it that no slide holds them all is continued, its first line repeated. */
function dividedToFit(point: Point, section: Section, frame: Frame): Point[] {
  const [head, ...rest] = point.lines;
  if (!head || rest.length < 2 || fits(slideOf([point], 0, section, frame), frame)) return [point];
  const half = Math.ceil(rest.length / 2);
  const parts = [rest.slice(0, half), rest.slice(half)];
  return parts.flatMap((lines, index) =>
    dividedToFit({ lines: [head, ...lines], sentences: index === 0 ? point.sentences : [] }, section, frame),
  );
}

/** Fills slides in order, then evens them out, so that no slide is left with a single bullet. */
function pages(points: readonly Point[], section: Section, frame: Frame): Point[][] {
  const holds = (page: readonly Point[]) => page.length <= mostPoints && fits(slideOf(page, 0, section, frame), frame);
  const filled: Point[][] = [];
  for (const point of points) {
    const last = filled.at(-1);
    if (last && holds([...last, point])) last.push(point);
    else if (holds([point])) filled.push([point]);
  }
  const all = filled.flat();
  const even = filled.map((_, index) =>
    all.slice(Math.ceil((index * all.length) / filled.length), Math.ceil(((index + 1) * all.length) / filled.length)),
  );
  return even.every(holds) ? even : withoutOrphan(filled, holds);
}

function withoutOrphan(filled: Point[][], holds: (page: readonly Point[]) => boolean): Point[][] {
  const [before, last] = filled.slice(-2);
  const moved = before?.at(-1);
  if (!before || !moved || last?.length !== 1 || before.length < 3 || !holds([moved, ...last])) return filled;
  return [...filled.slice(0, -2), before.slice(0, -1), [moved, ...last]];
}

function slideOf(page: readonly Point[], index: number, section: Section, frame: Frame) {
  const lines = page.flatMap((point) => point.lines);
  const items = lines.map(({ line, depth }) => (depth === 0 ? '' : '  ') + bullet(line.text));
  return makeSlide({
    id: `points-${section.id}${index === 0 ? '' : `-${index + 1}`}`,
    layout: 'points',
    body: bodyOf(heading(section.heading), items.join('\n')),
    source: sourceReference(
      frame.labels,
      null,
      paragraphsOf(
        lines.flatMap(({ line }) => line.spans),
        frame,
      ),
    ),
    citations: citationsOf([{ text: section.heading, spans: [section.span] }, ...lines.map(({ line }) => line)]),
  });
}

function draftOf(
  page: readonly Point[],
  unseen: readonly SourceSpan[],
  index: number,
  section: Section,
  frame: Frame,
): Draft {
  const onSlide = page.flatMap(({ lines }) => lines.flatMap(({ line }) => line.spans));
  const sentences = [...page.flatMap((point) => point.sentences), ...unseen];
  return {
    slide: slideOf(page, index, section, frame),
    say: [...singly(onSlide), ...byBlock(sentences)],
    speakInOrder: false,
    sentences,
    demand: { words: 0, weight: Math.min(2, onSlide.length / 2), rank: 2 },
  };
}
