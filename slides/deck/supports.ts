import { isCutOf } from '../paper/cuts.ts';
import type { Passage, Recommendation, SourceSpan } from '../paper/model.ts';
import { closesQuotations } from '../paper/punctuation.ts';
import { countWords } from '../paper/words.ts';
import { citable, type Line, spanKey } from './draft.ts';
import { factLines } from './fact-lines.ts';
import { operativeSentences } from './operative.ts';
import { isOthersView, obliges } from './opposing.ts';
import { listAfter } from './own-list.ts';
import type { Sentence } from './sentences.ts';

const mostSupports = 4;
/** With fewer reasons and evidence than this, other sentences of the recommendation stand in. */
const fewestSupports = 2;
const mostWords = 25;
const mostWordsOfItem = 40;
/** Fewer (`Non.`, `We disagree.`) answer a question that the slide does not show. */
const fewestWords = 4;

/** The sentence a recommendation is known by: its ask, or without one the nearest to an ask. */
export const leadOf = ({ ask, nearest }: Recommendation): Passage | null => ask ?? nearest;

/** Where that sentence stands; a recommendation of no words at all has none. */
export function leadSpans(recommendation: Recommendation): SourceSpan[] {
  const lead = leadOf(recommendation);
  return lead ? [lead.span] : [];
}

/** A sentence, with what must be on the slide before it may be. */
interface Candidate {
  readonly sentence: Sentence;
  readonly line: Line;
  readonly key: string;
  readonly needs: readonly string[];
  /** Sentences between it and the ask. */
  readonly distance: number;
}

/**
 * Sentences worth a bullet, most needed first: those that oblige where the ask is a mere head, the list that ask or they
 * open, whole or not at all, then why, evidence, and the rest where these are few, the nearest to the ask before the others; none that speaks for somebody else or asks for something else, and none that leans on a sentence, or is
 * introduced by one (`They rejected the following:`), that the slide does not show.
 */
export function supportsOf(recommendation: Recommendation, sentences: readonly Sentence[], language: string): Line[] {
  const { rationale, evidence, headline } = recommendation;
  const shown = new Set(leadSpans(recommendation).map(spanKey));
  const operative = operativeSentences(recommendation, sentences, language);
  const leads = new Set([...shown, ...operative.map(({ key }) => key)]);
  const lists = sentences.filter(({ key }) => leads.has(key)).map((stem) => listAfter(stem, sentences, language));
  const listed = new Set(lists.flat());
  const facts = new Set(factLines(recommendation, language).flatMap(({ spans }) => spans.map(spanKey)));
  const candidates = candidatesOf(sentences, leads, language).filter(
    ({ sentence, key }) => !listed.has(sentence) && !facts.has(key),
  );
  const groups = [rationale, evidence].map((group) => new Set(group.map(({ span }) => spanKey(span))));
  // A paper may say its ask twice.
  const texts = new Set([headline?.text, leadOf(recommendation)?.text]);
  const lines: Line[] = [];
  const takeAll = (group: readonly Sentence[], lineOf: (sentence: Sentence) => Line | null) => {
    const found = group.flatMap((sentence) => lineOf(sentence) ?? []);
    if (found.length < group.length) return;
    for (const [index, { key }] of group.entries()) {
      const line = found[index];
      if (!line || texts.has(line.text)) continue;
      lines.push(line);
      texts.add(line.text);
      shown.add(key);
    }
  };
  takeAll(operative, (sentence) => wholeLine(sentence, language));
  for (const list of lists) takeAll(list, (item) => itemLine(item, language));
  const take = (group: readonly Candidate[], most: number) => {
    for (const { line, key, needs } of group) {
      if (lines.length >= most) return;
      if (shown.has(key) || texts.has(line.text) || !needs.every((other) => shown.has(other))) continue;
      lines.push(line);
      texts.add(line.text);
      shown.add(key);
    }
  };
  for (const group of groups) {
    take(
      candidates.filter(({ key }) => group.has(key)),
      mostSupports,
    );
  }
  take(candidates, fewestSupports);
  return lines;
}

/** As the paper has it, less the full stop: a condition may stand anywhere in it. */
const wholeLine = ({ span }: Sentence, language: string): Line | null =>
  closesQuotations(span.quote) ? citable({ text: span.quote.replace(/\s*[.:;]$/, ''), spans: [span] }, language) : null;

const itemLine = ({ span, text }: Sentence, language: string): Line | null =>
  countWords(text) <= mostWordsOfItem && closesQuotations(span.quote)
    ? citable({ text, spans: [span] }, language)
    : null;

/** Every sentence short enough for a bullet, the nearest to the ask first. */
function candidatesOf(sentences: readonly Sentence[], leads: ReadonlySet<string>, language: string): Candidate[] {
  const leadPlaces = sentences.flatMap(({ key }, index) => (leads.has(key) ? [index] : []));
  let leadIn: Sentence | undefined;
  const candidates = sentences.flatMap((sentence, index) => {
    const { span, key, text, leaning } = sentence;
    const before = sentences[index - 1];
    const introduced = leadIn && leadIn.span.blockId !== span.blockId ? [leadIn.key] : [];
    if (span.quote.endsWith(':')) leadIn = sentence;
    const length = countWords(text);
    if (length > mostWords || length < fewestWords || !closesQuotations(span.quote)) return [];
    if (!isCutOf(text, span.quote, language)) return [];
    // What follows from the ask itself (`This must not delay …`) limits it; any other duty competes with it.
    const limitsAsk = leaning && before !== undefined && leads.has(before.key);
    if (isOthersView(span.quote, language) || (obliges(span.quote, language) && !limitsAsk)) return [];
    const needs = leaning && before ? [...introduced, before.key] : introduced;
    const distance = Math.min(...leadPlaces.map((place) => Math.abs(place - index)));
    return [{ sentence, line: { text, spans: [span] }, key, needs, distance }];
  });
  return candidates.sort((a, b) => a.distance - b.distance);
}
