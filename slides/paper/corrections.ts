import { brief, briefingOf } from './brief.ts';
import type { Candidate, Placed } from './candidates.ts';
import { isHeadlineOf } from './cuts.ts';
import { diagnosticsOf } from './diagnostics.ts';
import { headlineOf } from './headline.ts';
import { numberOf } from './markers.ts';
import type { Briefing, Diagnostic, Fact, Facts, OwnWords, Paper, Recommendation, SourceSpan } from './model.ts';
import { type Outline, outlineOf, spanOf } from './outline.ts';
import { createPlaces, type Places, samePlace } from './places.ts';
import { askOf, recommendationOf } from './recommendations.ts';

/**
 * What a person put right in what was read of a paper. Recommendations are named by a sentence of their own (`at`), so
 * that a correction finds its place again when the same paper is read anew.
 */
export type Correction =
  | { readonly kind: 'language'; readonly language: string }
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'authors'; readonly names: readonly string[] }
  /** These sentences are a recommendation. Others lose those that they had of them. */
  | { readonly kind: 'add'; readonly spans: readonly SourceSpan[] }
  | { readonly kind: 'remove'; readonly at: SourceSpan }
  /** It is two, of which the second opens with `before`. */
  | { readonly kind: 'split'; readonly at: SourceSpan; readonly before: SourceSpan }
  | { readonly kind: 'merge'; readonly at: SourceSpan; readonly next: SourceSpan }
  /** Last where `before` is null. */
  | { readonly kind: 'move'; readonly at: SourceSpan; readonly before: SourceSpan | null }
  /** Null: the paper's own again. */
  | { readonly kind: 'headline'; readonly at: SourceSpan; readonly text: string | null }
  /** The sentence that asks; null where it asks for nothing. */
  | { readonly kind: 'ask'; readonly at: SourceSpan; readonly ask: SourceSpan | null };

/** The paper in the language that corrections say it is in. */
export function paperAs(paper: Paper, corrections: readonly Correction[]): Paper {
  const given = corrections.findLast((one) => one.kind === 'language');
  return given ? { ...paper, language: given.language } : paper;
}

/**
 * The briefing of a paper with the corrections made one after the other: what is no recommendation is again among the
 * points of its section, what has become one no longer. One that is not as it was read has an id of its own, the same
 * for the same words. Corrections that find no place are named in a diagnostic each.
 *
 * @param briefing of the paper as it is stored, as `brief` gives it (with the diagnostics of its import, where there are)
 */
export function correct(briefing: Briefing, paper: Paper, corrections: readonly Correction[]): Briefing {
  if (corrections.length === 0) return briefing;
  const known = outlineOf(paper);
  const outline = outlineOf(paperAs(paper, corrections));
  const places = createPlaces(outline);
  const start = outline.paper.language === paper.language ? briefing : brief(outline.paper);
  let recommendations = start.recommendations;
  let own: OwnWords = { title: null, authors: null };
  const lost: Diagnostic[] = [];
  for (const one of corrections) {
    if (one.kind === 'title') own = { ...own, title: one.text.trim() || null };
    else if (one.kind === 'authors') own = { ...own, authors: one.names };
    else if (one.kind !== 'language') {
      const after = apply(recommendations, one, places, outline);
      if (after) recommendations = after;
      else lost.push(lostDiagnostic(one));
    }
  }
  const corrected = briefingOf(outline, withIds(recommendations, briefing.recommendations));
  const ofImport = withoutThose(briefing.diagnostics, diagnosticsOf(known, briefing.recommendations));
  return {
    ...corrected,
    ...(own.authors ? { authors: own.authors } : {}),
    ...(own.title !== null || own.authors !== null ? { own } : {}),
    diagnostics: [...ofImport, ...lost, ...answered(corrected.diagnostics, own)],
  };
}

/** The sentence to name a recommendation by: one that no other has, since several may share the one that opens them. */
export function nameSpan({ spans }: Recommendation, all: readonly Recommendation[]): SourceSpan {
  const own = spans.find((span) => all.filter((other) => has(other, span)).length === 1) ?? spans[0];
  if (!own) throw new Error('A recommendation has at least one sentence.');
  return own;
}

/** The list after one correction; null where that finds no place in it. */
function apply(
  all: readonly Recommendation[],
  correction: Exclude<Correction, { kind: 'language' | 'title' | 'authors' }>,
  places: Places,
  outline: Outline,
): readonly Recommendation[] | null {
  if (correction.kind === 'add') return added(all, correction.spans, places, outline);
  const found = named(all, correction.at, places);
  if (!found) return null;
  const replaced = (...by: readonly Recommendation[]) => all.flatMap((one) => (one === found ? by : [one]));
  switch (correction.kind) {
    case 'remove':
      return replaced();
    case 'split': {
      const before = places.find(correction.before);
      const parts = before && split(found, before, places, outline);
      return parts ? replaced(...parts) : null;
    }
    case 'merge': {
      const next = named(all, correction.next, places);
      if (!next || next === found) return null;
      const joined = merged(found, next, places, outline);
      return all.flatMap((one) => (one === found ? [joined] : one === next ? [] : [one]));
    }
    case 'move': {
      const before = correction.before && named(all, correction.before, places);
      if (correction.before && !before) return null;
      if (before === found) return all;
      const others = all.filter((one) => one !== found);
      return before ? others.flatMap((one) => (one === before ? [found, one] : [one])) : [...others, found];
    }
    case 'headline':
      return replaced(headed(found, correction.text, outline));
    case 'ask': {
      const asked = correction.ask && places.find(correction.ask);
      if (correction.ask && !(asked && has(found, asked.span))) return null;
      return replaced(asking(found, asked?.placed ?? null, places, outline));
    }
  }
}

function named(all: readonly Recommendation[], at: SourceSpan, places: Places): Recommendation | null {
  const span = places.find(at)?.span;
  return (span && all.find((one) => has(one, span))) ?? null;
}

const has = ({ spans }: Recommendation, span: SourceSpan): boolean => spans.some((own) => samePlace(own, span));

const byPerson = { code: 'by-person' } as const;

/** In the order of the paper among those that are there. */
function added(
  all: readonly Recommendation[],
  spans: readonly SourceSpan[],
  places: Places,
  outline: Outline,
): readonly Recommendation[] | null {
  const found = spans.flatMap((span) => places.find(span) ?? []);
  const [opening] = found;
  if (!opening || found.length < spans.length) return null;
  const others = all.flatMap((one) => {
    const left = one.spans.filter((span) => !found.some((own) => samePlace(own.span, span)));
    if (left.length === one.spans.length) return [one];
    return left.length === 0 ? [] : [withSpans(one, left, places, outline)];
  });
  const sentences = found.map(({ placed }) => placed);
  const candidate = { number: numberAt(opening.placed), sentences, ...announced(opening.placed, outline) };
  const made = recommendationOf(candidate, askOf(candidate, outline), '', outline);
  const next = others.findIndex(({ spans: [first] }) => first && places.order(first) > places.order(opening.span));
  return others.toSpliced(next < 0 ? others.length : next, 0, made);
}

const announced = ({ block }: Placed, { parts }: Outline) => ({
  announced: true,
  sectionId: parts.find(({ heading, blocks }) => heading === block || blocks.includes(block))?.heading?.id ?? null,
  confidence: 1,
  reasons: [byPerson],
});

/** The number that the paper gives to the item that the sentence opens. */
const numberAt = ({ block, sentence }: Placed): string | null => (sentence.start === 0 ? numberOf(block.marker) : null);

function split(
  one: Recommendation,
  before: { readonly span: SourceSpan; readonly placed: Placed },
  places: Places,
  outline: Outline,
): [Recommendation, Recommendation] | null {
  const at = one.spans.findIndex((span) => samePlace(span, before.span));
  if (at <= 0) return null;
  const first = withSpans(one, one.spans.slice(0, at), places, outline);
  const sentences = placedIn(places, one.spans.slice(at));
  const candidate = {
    number: numberAt(before.placed),
    sentences,
    ...announced(before.placed, outline),
    sectionId: one.sectionId,
  };
  const kept = sentences.find((sentence) => isAskOf(one, sentence));
  return [first, recommendationOf(candidate, kept ?? plainAsk(candidate, outline), '', outline)];
}

/** What is asked in the first is asked in both; where that asks for nothing, what the second does. */
function merged(one: Recommendation, next: Recommendation, places: Places, outline: Outline): Recommendation {
  const spans = [...one.spans, ...next.spans.filter((span) => !has(one, span))];
  const lead = one.ask ? one : next;
  const candidate = candidateOf(one, spans, places);
  const asked = candidate.sentences.find((sentence) => isAskOf(lead, sentence)) ?? null;
  const made = recommendationOf({ ...candidate, number: one.number ?? next.number }, asked, '', outline);
  const facts = Object.fromEntries(
    Object.entries(one.facts).map(([fact, own]) => [fact, own ?? next.facts[fact as Fact]]),
  ) as unknown as Facts;
  return { ...made, ...ownHeadlineOf(lead), facts, repeats: [...one.repeats, ...next.repeats] };
}

/** What asks by its own words: that the paper announces a recommendation was said of the whole. */
const plainAsk = (candidate: Candidate, outline: Outline) => askOf({ ...candidate, announced: false }, outline);

/** One with fewer sentences; its ask stays where it is among them. */
function withSpans(one: Recommendation, spans: readonly SourceSpan[], places: Places, outline: Outline) {
  const candidate = candidateOf(one, spans, places);
  const kept = candidate.sentences.find((sentence) => isAskOf(one, sentence));
  const made = recommendationOf(candidate, kept ?? plainAsk(candidate, outline), '', outline);
  const isHere = (span: SourceSpan) => !has(one, span) || spans.some((own) => samePlace(own, span));
  const facts = Object.fromEntries(
    Object.entries(one.facts).map(([fact, value]) => [fact, value && isHere(value.span) ? value : null]),
  ) as unknown as Facts;
  return { ...made, ...(kept ? ownHeadlineOf(one) : {}), facts, repeats: one.repeats };
}

function asking(one: Recommendation, asked: Placed | null, places: Places, outline: Outline): Recommendation {
  const { facts, repeats, confidence } = one;
  const candidate = candidateOf(one, one.spans, places);
  const reasons = [...candidate.reasons, asked ? byAsk : byNoAsk];
  const made = { ...recommendationOf({ ...candidate, reasons }, asked, '', outline), facts, repeats, confidence };
  if (asked || !one.ask) return made;
  // What was taken for an ask is the nearest that there is to one.
  const nearest = { text: one.ask.span.quote, span: one.ask.span };
  return { ...made, nearest, headline: headlineOf(nearest, outline.paper.language) };
}

const byAsk = { code: 'ask-by-person' } as const;
const byNoAsk = { code: 'no-ask-by-person' } as const;

/** The paper's words stay a passage; others are kept beside it as the person's own. */
function headed(one: Recommendation, text: string | null, { paper: { language } }: Outline): Recommendation {
  const { ownHeadline: _, ...rest } = one;
  const lead = one.ask ?? one.nearest;
  if (!lead) return rest;
  const wording = text?.trim().replace(/\s+/gu, ' ');
  if (!wording) return { ...rest, headline: headlineOf(lead, language) };
  if (isHeadlineOf(wording, lead.span.quote, language))
    return { ...rest, headline: { text: wording, span: lead.span } };
  return { ...rest, ownHeadline: wording };
}

const ownHeadlineOf = ({ ownHeadline }: Recommendation) => (ownHeadline === undefined ? {} : { ownHeadline });

function candidateOf(one: Recommendation, spans: readonly SourceSpan[], places: Places): Candidate {
  const { number, sectionId, facts, ask, confidence, reasons } = one;
  return {
    number,
    sentences: placedIn(places, spans),
    announced: true,
    sectionId,
    facts,
    // As it was before it was lowered for asking nothing.
    confidence: ask ? confidence : Math.min(1, confidence + 0.2),
    // The last is about the ask, and is said anew.
    reasons: reasons.slice(0, -1),
  };
}

const placedIn = (places: Places, spans: readonly SourceSpan[]): Placed[] =>
  spans.flatMap((span) => places.find(span)?.placed ?? []);

const isAskOf = ({ ask }: Recommendation, { block, sentence }: Placed): boolean =>
  ask !== null && samePlace(ask.span, spanOf(block, sentence));

/** Ids in the paper's reading stay with what was read; whatever else there is has one that is made of what it says. */
function withIds(all: readonly Recommendation[], read: readonly Recommendation[]): Recommendation[] {
  const known = new Set(read.map((one) => JSON.stringify(one)));
  return all.map((one) => {
    if (known.has(JSON.stringify(one))) return one;
    const { id: _, ...said } = one;
    return { ...one, id: `rec-${fingerprint(JSON.stringify(said))}` };
  });
}

/** 52 bits of a text in letters and digits: FNV-1a from two beginnings. */
function fingerprint(text: string): string {
  let [low, high] = [0x811c9dc5, 0x9dc5811c];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x01000193) ^ (low >>> 15);
  }
  return ((high & 0xfffff) * 2 ** 32 + (low >>> 0)).toString(36).padStart(11, '0');
}

const withoutThose = (all: readonly Diagnostic[], others: readonly Diagnostic[]): Diagnostic[] => {
  const known = new Set(others.map((one) => JSON.stringify(one)));
  return all.filter((one) => !known.has(JSON.stringify(one)));
};

/** A title or authors that a person gave are missing no longer. */
const answered = (diagnostics: readonly Diagnostic[], own: OwnWords): Diagnostic[] =>
  diagnostics.filter(
    ({ code }) => !(code === 'no-title' && own.title) && !(code === 'no-authors' && own.authors?.length),
  );

function lostDiagnostic(correction: Correction): Diagnostic {
  const span = 'at' in correction ? correction.at : 'spans' in correction ? correction.spans[0] : undefined;
  return {
    code: 'correction-lost',
    severity: 'warning',
    quote: span?.quote ?? null,
  };
}
