import { shorten } from '../paper/cuts.ts';
import type { Recommendation, SourceSpan } from '../paper/model.ts';
import { countWords } from '../paper/words.ts';
import {
  bodyOf,
  bullet,
  citationsOf,
  type Draft,
  type Frame,
  fits,
  heading,
  type Line,
  lineText,
  makeSlide,
  paragraphsOf,
  spanKey,
} from './draft.ts';
import { escapeMarkdown } from './escape.ts';
import { sourceReference } from './labels.ts';
import { leansOnPrevious } from './leaning.ts';

const mostSupports = 4;
const fewestSupports = 2;
const mostWords = 25;

/** One recommendation: its number, the headline, and what speaks for it. */
export function recommendationSlide(recommendation: Recommendation, frame: Frame): Draft {
  const { ask, headline, spans } = recommendation;
  const slideOf = slideWith(recommendation, leadOf(recommendation, frame), frame);
  const supports = supportsOf(recommendation, frame.deck.language);
  while (supports.length > 0 && !fits(slideOf(supports), frame)) supports.pop();
  const order = new Map(spans.map((span, index) => [spanKey(span), index]));
  const place = ({ spans: [span] }: Line) => (span && order.get(spanKey(span))) ?? order.size;
  const first = ask ?? headline;
  const say = spokenRuns(recommendation, frame.deck.language);
  return {
    slide: slideOf(supports.sort((a, b) => place(a) - place(b))),
    say,
    speakInOrder: true,
    sentences: spans,
    demand: { words: first ? wordsOf([first.span]) : 0, weight: weightOf(wordsOf(say.flat())), rank: 0 },
  };
}

/** The sentences a recommendation is known by: the ask; without one what the headline is cut from, or where it begins. */
export function leadSpans({ ask, headline, spans }: Recommendation): SourceSpan[] {
  const passages = [headline, ask].flatMap((passage) => (passage ? [passage.span] : []));
  return passages.length > 0 ? passages : spans.slice(0, 1);
}

const wordsOf = (spans: readonly SourceSpan[]): number => spans.reduce((sum, { quote }) => sum + countWords(quote), 0);

/** A recommendation with little to say for itself leaves its time to the others. */
const weightOf = (words: number): number => Math.min(4, Math.max(0.5, words / 40));

/**
 * Ask, why, evidence, in runs: a sentence that leans on the one before it is said after that one or not at all. What
 * leans on the ask belongs to it.
 */
function spokenRuns({ ask, headline, rationale, evidence, spans }: Recommendation, language: string): SourceSpan[][] {
  const first = (ask ?? headline)?.span;
  const runs: SourceSpan[][] = [];
  for (const span of spans) {
    const run = runs.at(-1);
    const opens = first !== undefined && spanKey(span) === spanKey(first);
    if (run && !opens && leansOnPrevious(shorten(span.quote, language), language)) run.push(span);
    else runs.push([span]);
  }
  const groups = [first ? [first] : [], rationale.map(({ span }) => span), evidence.map(({ span }) => span)];
  const wanted = groups.flatMap((group) => {
    const keys = new Set(group.map(spanKey));
    return runs.filter((run) => run.some((span) => keys.has(spanKey(span))));
  });
  return [...new Set(wanted)];
}

/** How the slide opens, and the line of the paper that this is. */
interface Lead {
  readonly markdown: string;
  readonly lines: readonly Line[];
}

/** The headline; without one the full ask as a paragraph, which is set in body size. */
function leadOf(recommendation: Recommendation, frame: Frame): Lead {
  const { ask, headline } = recommendation;
  const { noAsk, inThePaper } = frame.labels;
  const label = ask ? '' : escapeMarkdown(noAsk);
  const passage = headline ?? ask;
  if (!passage) return { markdown: label, lines: [] };
  // The colon of an ask that opens a list: the list may be in the notes.
  const text = passage.text.replace(/\s*[:;]$/, '');
  const markdown = bodyOf(headline ? heading(text) : escapeMarkdown(text), label);
  const lead = { markdown, lines: [{ text, spans: [passage.span] }] };
  if (headline || fits(slideWith(recommendation, lead, frame)([]), frame)) return lead;
  return { markdown: bodyOf(escapeMarkdown(inThePaper), label), lines: [{ text: inThePaper, spans: [passage.span] }] };
}

function slideWith(recommendation: Recommendation, lead: Lead, frame: Frame) {
  const { id, number, sectionId } = recommendation;
  return (supports: readonly Line[]) =>
    makeSlide({
      id,
      layout: 'recommendation',
      body: bodyOf(lead.markdown, supports.map(({ text }) => bullet(text)).join('\n')),
      section: frame.headings.get(sectionId ?? '') ?? null,
      number,
      source: sourceReference(frame.labels, number, paragraphsOf(leadSpans(recommendation), frame)),
      recommendationId: id,
      citations: citationsOf([...lead.lines, ...supports]),
    });
}

/**
 * Sentences worth a bullet: why first, then evidence, then the rest where these are few, the nearest to the ask before
 * the others; none that leans on a sentence, or is introduced by one (`They rejected the following:`), that the slide
 * does not show.
 */
function supportsOf(recommendation: Recommendation, language: string): Line[] {
  const { rationale, evidence, spans } = recommendation;
  const leads = leadSpans(recommendation).map(spanKey);
  const taken = new Set(leads);
  const place = new Map(spans.map((span, index) => [spanKey(span), index]));
  const placeOf = (key: string) => place.get(key) ?? spans.length;
  const distance = (span: SourceSpan) =>
    Math.min(...leads.map((lead) => Math.abs(placeOf(spanKey(span)) - placeOf(lead))));
  const nearestFirst = (candidates: readonly SourceSpan[]) => [...candidates].sort((a, b) => distance(a) - distance(b));

  const lines: Line[] = [];
  const take = (candidates: readonly SourceSpan[], most: number) => {
    for (const span of nearestFirst(candidates)) {
      if (lines.length >= most) return;
      if (taken.has(spanKey(span))) continue;
      const text = lineText(span, language);
      const leadIn = spans.findLast(
        ({ quote, blockId }, index) =>
          index < placeOf(spanKey(span)) && blockId !== span.blockId && quote.endsWith(':'),
      );
      if (leadIn && !taken.has(spanKey(leadIn))) continue;
      const before = spans[placeOf(spanKey(span)) - 1];
      const leaning = leansOnPrevious(text, language) && !(before && taken.has(spanKey(before)));
      if (leaning || countWords(text) > mostWords) continue;
      lines.push({ text, spans: [span] });
      taken.add(spanKey(span));
    }
  };
  for (const group of [rationale, evidence])
    take(
      group.map(({ span }) => span),
      mostSupports,
    );
  take(spans, fewestSupports);
  return lines;
}
