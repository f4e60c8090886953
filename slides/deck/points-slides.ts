import { languageData } from '../languages/index.ts';
import { ascribesOrDenies } from '../paper/ask.ts';
import type { KeyPoint, Section, SourceSpan } from '../paper/model.ts';
import { closesQuotations } from '../paper/punctuation.ts';
import { countWords } from '../paper/words.ts';
import {
  bodyOf,
  bullet,
  byBlock,
  citable,
  citationsOf,
  type Draft,
  type Frame,
  fits,
  heading,
  type Line,
  lineText,
  paragraphsOf,
  singly,
  spanKey,
  wordsOf,
} from './draft.ts';
import { escapeMarkdown } from './escape.ts';
import { leansOnPrevious } from './leaning.ts';
import { makeSlide } from './new-slide.ts';
import { isOthersView } from './opposing.ts';
import { sentencesIn } from './reading.ts';
import { sourceReference } from './source-reference.ts';

/** A longer sentence is for the notes: nobody reads it from a screen. */
const mostWords = 40;
const mostPoints = 6;
/** Sentences of what others hold with the answer to it. */
const mostAnswered = 3;

/** What slides of points have in common: the section's heading, and the sentence that introduces the list. */
interface Top {
  readonly section: Section;
  readonly leadIn: Line | null;
  /** What the paper answers right after a list that it puts into somebody's mouth. */
  readonly answer: readonly SourceSpan[];
}

/** A bullet with those beneath it, and every sentence that they stand for. */
interface Point {
  readonly lines: readonly { readonly line: Line; readonly depth: 0 | 1 }[];
  readonly sentences: readonly SourceSpan[];
}

/** The key points of a section under its heading, list by list, on as many slides as they need. */
export function pointsSlides(section: Section, frame: Frame): Draft[] {
  if (!citable({ text: section.heading, spans: [section.span] }, frame.deck.language)) return [];
  const lists = [...Map.groupBy(section.keyPoints, ({ leadIn }) => leadIn)];
  const drafts = lists.flatMap(([leadIn, keyPoints]) => listSlides(leadIn, keyPoints, section, frame));
  return drafts.map((draft, index) => ({
    ...draft,
    slide: { ...draft.slide, id: `points-${section.id}${index === 0 ? '' : `-${index + 1}`}` },
  }));
}

function listSlides(
  leadIn: SourceSpan | null,
  keyPoints: readonly KeyPoint[],
  section: Section,
  frame: Frame,
): Draft[] {
  const { language } = frame.deck;
  const intro = leadIn && introOf(leadIn, language);
  const points = keyPoints.map((point, index) => {
    const { lines, sentences } = pointOf(point, language);
    const isHidden =
      isPartial(point, justBefore(point, keyPoints[index - 1], frame)) || (leadIn !== null && intro === null);
    return { lines: isHidden ? [] : lines, sentences };
  });
  const top = { section, leadIn: intro, answer: leadIn ? answerTo(keyPoints, section, frame) : [] };
  const shown = points.filter(({ lines }) => lines.length > 0).flatMap((point) => dividedToFit(point, top, frame));
  const slides = pages(shown, top, frame);
  const seen = new Set(slides.flat().flatMap(({ sentences }) => sentences));
  const unseen = points.flatMap(({ sentences }) => sentences.filter((sentence) => !seen.has(sentence)));
  return slides.map((page, index) => draftOf(page, index === 0 ? unseen : [], top, frame));
}

/** `We reject both views. No evidence supports them.`: the sentence after a list, and those that lean on it. */
function answerTo(keyPoints: readonly KeyPoint[], section: Section, { briefing, deck }: Frame): SourceSpan[] {
  const paragraph = ({ blockId }: SourceSpan) => briefing.paragraphs[blockId] ?? 0;
  const last = keyPoints.flatMap(sentencesIn).at(-1);
  const after = section.asides.find(({ spans: [first] }) => first && last && paragraph(first) === paragraph(last) + 1);
  const introduces = section.keyPoints.some(
    ({ leadIn }) => leadIn && after?.spans.some((one) => spanKey(one) === spanKey(leadIn)),
  );
  const spans = after?.leadIn === null && !introduces ? after.spans : [];
  const end = spans.findIndex(({ quote }, index) => index > 0 && !leansOnPrevious(quote, deck.language));
  return spans.slice(0, end < 0 ? spans.length : end);
}

/** The sentence above a list, its colon kept; null where it is too long for a screen, and the list with it. */
function introOf(leadIn: SourceSpan, language: string): Line | null {
  if (countWords(leadIn.quote) > mostWords) return null;
  const text = lineText(leadIn, language);
  return citable({ text: leadIn.quote.endsWith(':') ? `${text}:` : text, spans: [leadIn] }, language);
}

/**
 * Half of something that is only whole with its neighbour: a lead-in (`The report notes that:`), or what a lead-in
 * quotes, which on its own would be put into the authors' mouths.
 */
function isPartial(point: KeyPoint, previous: KeyPoint | undefined): boolean {
  const leadsIn = ({ spans, points }: KeyPoint) => points.length === 0 && /:$/.test(spans.at(-1)?.quote ?? '');
  return (leadsIn(point) && point.spans.length === 1) || (previous !== undefined && leadsIn(previous));
}

/** The point before another, if nothing stands between them in the paper. */
function justBefore(point: KeyPoint, before: KeyPoint | undefined, frame: Frame): KeyPoint | undefined {
  const [here] = paragraphsOf(point.spans, frame);
  const there = before && paragraphsOf(sentencesIn(before), frame).at(-1);
  return here !== undefined && there !== undefined && here - there <= 1 ? before : undefined;
}

/**
 * A point is shown by its first sentence, what others hold with the answer to it; the rest is said. Without that nothing
 * beneath it is shown either.
 */
function pointOf(point: KeyPoint, language: string): Point {
  const [head, ...answer] = openingLines(point, language);
  const beneath = [...answer, ...linesBeneath(point, language)].map((line) => ({ line, depth: 1 as const }));
  return { lines: head ? [{ line: head, depth: 0 }, ...beneath] : [], sentences: sentencesIn(point) };
}

/**
 * Up to the first sentence that is not what others hold, or all where every one speaks of a view (`We think not.`). None
 * where these are too many, or a list beneath might part them.
 */
function openingLines({ spans, points }: KeyPoint, language: string): Line[] {
  const own = spans.findIndex(({ quote }) => !isOthersView(quote, language));
  const opening = own < 0 ? spans : spans.slice(0, own + 1);
  const lines = opening.flatMap((span) => lineOf(span, language) ?? []);
  if (opening.length > 1 && (points.length > 0 || opening.length > mostAnswered)) return [];
  return lines.length === opening.length ? lines : [];
}

/** A slide has two levels: what is deeper is shown on the second. */
function linesBeneath(point: KeyPoint, language: string): Line[] {
  if (isLeadInHidden(point, language)) return [];
  return point.points.flatMap((child) => {
    const lines = openingLines(child, language);
    return lines.length > 0 ? [...lines, ...linesBeneath(child, language)] : [];
  });
}

/** Whether what is beneath a point is denied or ascribed to others by a sentence that only the notes have. */
function isLeadInHidden({ spans }: KeyPoint, language: string): boolean {
  const last = spans.length > 1 ? spans.at(-1)?.quote : undefined;
  return last !== undefined && ascribesOrDenies(last, languageData(language));
}

function lineOf(span: SourceSpan, language: string): Line | null {
  if (countWords(span.quote) > mostWords || !closesQuotations(span.quote)) return null;
  return citable({ text: lineText(span, language), spans: [span] }, language);
}

/** A point with so many beneath it that no slide holds them all is continued, its first line repeated. */
function dividedToFit(point: Point, top: Top, frame: Frame): Point[] {
  const [head, ...rest] = point.lines;
  if (!head || rest.length < 2 || fits(slideOf([point], top, frame), frame)) return [point];
  const half = Math.ceil(rest.length / 2);
  const parts = [rest.slice(0, half), rest.slice(half)];
  return parts.flatMap((lines, index) =>
    dividedToFit({ lines: [head, ...lines], sentences: index === 0 ? point.sentences : [] }, top, frame),
  );
}

/** Fills slides in order, then evens them out, so that no slide is left with a single bullet. */
function pages(points: readonly Point[], top: Top, frame: Frame): Point[][] {
  const holds = (page: readonly Point[]) => page.length <= mostPoints && fits(slideOf(page, top, frame), frame);
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

function slideOf(page: readonly Point[], { section, leadIn }: Top, frame: Frame) {
  const lines = page.flatMap((point) => point.lines);
  const items = lines.map(({ line, depth }) => (depth === 0 ? '' : '  ') + bullet(line.text));
  const shown = [...(leadIn ? [leadIn] : []), ...lines.map(({ line }) => line)];
  return makeSlide({
    id: `points-${section.id}`,
    layout: 'points',
    body: bodyOf(heading(section.heading), leadIn ? escapeMarkdown(leadIn.text) : '', items.join('\n')),
    source: sourceReference(
      frame.labels,
      null,
      paragraphsOf(
        shown.flatMap(({ spans }) => spans),
        frame,
      ),
    ),
    citations: citationsOf([{ text: section.heading, spans: [section.span] }, ...shown]),
  });
}

function draftOf(page: readonly Point[], unseen: readonly SourceSpan[], top: Top, frame: Frame): Draft {
  const onSlide = page.flatMap(({ lines }) => lines.flatMap(({ line }) => line.spans));
  const first = [...top.answer, ...(top.leadIn?.spans ?? [])];
  const sentences = [...page.flatMap((point) => point.sentences), ...unseen];
  const afterIntroducer = (span: SourceSpan) => {
    const introducer = frame.leadIns.get(spanKey(span));
    return introducer ? [introducer, span] : [span];
  };
  const runs = [...singly(onSlide), ...byBlock(sentences)];
  const say = runs.map((run) => [...first, ...run.flatMap(afterIntroducer)]);
  return {
    slide: slideOf(page, top, frame),
    say,
    speakInOrder: false,
    sentences: [...(top.leadIn?.spans ?? []), ...sentences, ...top.answer],
    demand: { mostWords: wordsOf(say.flat()), weight: Math.min(2, onSlide.length / 2) },
  };
}
