import { isCutOf, isHeadlineOf } from '../paper/cuts.ts';
import type { Passage, Recommendation } from '../paper/model.ts';
import {
  bodyOf,
  bullet,
  citable,
  citationsOf,
  type Draft,
  distinct,
  type Frame,
  fits,
  heading,
  type Line,
  paragraphsOf,
  spanKey,
  wordsOf,
} from './draft.ts';
import { escapeMarkdown } from './escape.ts';
import { factLines } from './fact-lines.ts';
import { makeSlide } from './new-slide.ts';
import { sentencesOf } from './sentences.ts';
import { sourceReference } from './source-reference.ts';
import { spokenRuns } from './speech.ts';
import { leadOf, leadSpans, supportsOf } from './supports.ts';

/** No slide holds more; each that does not fit costs measuring the slide anew. */
const mostLines = 16;

/** One recommendation: its number, the headline, and what speaks for it. */
export function recommendationSlide(recommendation: Recommendation, frame: Frame): Draft {
  const { spans } = recommendation;
  const slideOf = slideWith(recommendation, openingOf(recommendation, frame), frame);
  const sentences = sentencesOf(recommendation, frame.deck.language);
  const supports = supportsOf(recommendation, sentences, frame.deck.language).slice(0, mostLines);
  const shown = new Set([...leadSpans(recommendation), ...supports.flatMap(({ spans: own }) => own)].map(spanKey));
  const facts = factLines(recommendation, frame.deck.language).filter(
    ({ spans: [span] }) => span && !shown.has(spanKey(span)),
  );
  while (supports.length > 0 && !fits(slideOf([...supports, ...facts]), frame)) supports.pop();
  while (facts.length > 0 && !fits(slideOf(facts), frame)) facts.pop();
  const order = new Map(sentences.map(({ key }, index) => [key, index]));
  const place = ({ spans: [span] }: Line) => (span && order.get(spanKey(span))) ?? order.size;
  const say = spokenRuns(recommendation, sentences, frame.deck.language);
  const mostWords = wordsOf(say.flat());
  return {
    slide: slideOf([...supports.sort((a, b) => place(a) - place(b)), ...facts]),
    say,
    speakInOrder: true,
    sentences: distinct([...spans, ...facts.flatMap((fact) => fact.spans)]),
    demand: { mostWords, weight: weightOf(mostWords) },
  };
}

/** A recommendation with little to say for itself leaves its time to the others. */
const weightOf = (words: number): number => Math.min(4, Math.max(0.5, words / 40));

/** How the slide opens, and the line of the paper that this is. */
interface Opening {
  readonly markdown: string;
  readonly lines: readonly Line[];
}

/** The headline; without one the full sentence as a paragraph, which is set in body size. */
function openingOf(recommendation: Recommendation, frame: Frame): Opening {
  const { ask } = recommendation;
  const { noAsk, inThePaper } = frame.labels;
  const label = ask ? '' : escapeMarkdown(noAsk);
  const lead = leadOf(recommendation);
  if (!lead) return { markdown: label, lines: [] };
  if (recommendation.ownHeadline !== undefined) {
    return ownOpening(recommendation, recommendation.ownHeadline, lead, label, frame);
  }
  const headline = recommendation.headline && lineFrom(recommendation.headline, frame, isHeadlineOf);
  const sentence = lineFrom(lead, frame);
  if (headline && isCutOf(headline.text, lead.span.quote, frame.deck.language)) {
    return { markdown: bodyOf(heading(headline.text), label), lines: [headline] };
  }
  if (headline && sentence) {
    // What a headline leaves off stands right beneath it.
    const markdown = bodyOf(heading(headline.text), escapeMarkdown(sentence.text), label);
    const opening = { markdown, lines: [headline, sentence] };
    if (fits(slideWith(recommendation, opening, frame)([]), frame)) return opening;
  }
  const opening = sentence && { markdown: bodyOf(escapeMarkdown(sentence.text), label), lines: [sentence] };
  if (opening && fits(slideWith(recommendation, opening, frame)([]), frame)) return opening;
  return { markdown: bodyOf(escapeMarkdown(inThePaper), label), lines: [{ text: inThePaper, spans: [lead.span] }] };
}

/** What a person wrote, always above the sentence that it is about, or above where that is to be read. */
function ownOpening(recommendation: Recommendation, text: string, lead: Passage, label: string, frame: Frame): Opening {
  const headline = { text, spans: [lead.span] };
  const sentence = lineFrom(lead, frame) ?? { text: lead.span.quote, spans: [lead.span] };
  const whole = {
    markdown: bodyOf(heading(text), escapeMarkdown(sentence.text), label),
    lines: [headline, sentence],
  };
  if (fits(slideWith(recommendation, whole, frame)([]), frame)) return whole;
  const pointer = { text: frame.labels.inThePaper, spans: [lead.span] };
  return { markdown: bodyOf(heading(text), escapeMarkdown(pointer.text), label), lines: [headline, pointer] };
}

/** Without the colon of an ask that opens a list: the list may be in the notes. */
const lineFrom = ({ text, span }: Passage, { deck }: Frame, isSaidIn = isCutOf): Line | null =>
  citable({ text: text.replace(/\s*[:;]$/, ''), spans: [span] }, deck.language, isSaidIn);

function slideWith(recommendation: Recommendation, opening: Opening, frame: Frame) {
  const { id, number, sectionId } = recommendation;
  return (supports: readonly Line[]) =>
    makeSlide({
      id,
      layout: 'recommendation',
      body: bodyOf(opening.markdown, supports.map(({ text }) => bullet(text)).join('\n')),
      section: frame.headings.get(sectionId ?? '') ?? null,
      number,
      source: sourceReference(frame.labels, number, paragraphsOf(leadSpans(recommendation), frame)),
      recommendationId: id,
      citations: citationsOf([...opening.lines, ...supports]),
    });
}
