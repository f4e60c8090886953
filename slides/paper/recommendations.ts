import type { LanguageData } from '../languages/types.ts';
import type { ReasonSaying } from '../words/reasons.ts';
import { askingClause, askStrength, isForecast, leansBack, namesDeed, opensByNamingDeed } from './ask.ts';
import { type Candidate, inReadingOrder, type Placed } from './candidates.ts';
import { shorten } from './cuts.ts';
import { factsIn } from './facts.ts';
import { findCounted } from './find-counted.ts';
import { findHeaded } from './find-headed.ts';
import { findLabelled, findWeaklyLabelled } from './find-labelled.ts';
import { findLikelyLists, findNamedLists } from './find-listed.ts';
import { findProse, findRunIn } from './find-prose.ts';
import { findSummed } from './find-summed.ts';
import { findTabled } from './find-tabled.ts';
import { headlineOf } from './headline.ts';
import type { Passage, Recommendation } from './model.ts';
import { type Outline, spanOf } from './outline.ts';
import { sentencesOf } from './sentences.ts';
import { countWords, hasPhrase, phraseAt, words } from './words.ts';

/** What the paper recommends, in reading order: found by the plainest sign it gives, and none if it says it has none. */
export function recommendationsOf(outline: Outline): Recommendation[] {
  if (disclaims(outline)) return [];
  const finders = [
    findLabelledAmongItems,
    findHeaded,
    findTabled,
    findNamedLists,
    findSummed,
    findRunIn,
    findWeaklyLabelled,
    findCounted,
    findLikelyLists,
    findProse,
  ];
  const found = finders.reduce<Candidate[]>((known, find) => (known.length > 0 ? known : find(outline)), []);
  return withoutRepeats(inFull(found, outline)).map((candidate, index) =>
    recommendationOf(candidate, askOf(candidate, outline), `rec-${index + 1}`, outline),
  );
}

/**
 * A summary that has only names of recommendations (a table, a list of short lines) gives way to where the paper says
 * them in full, under the same number and beginning with the same words.
 */
function inFull(found: readonly Candidate[], outline: Outline): readonly Candidate[] {
  if (found.length > 60 || found.some(({ sentences }) => sentences.length > 1)) return found;
  const others = [findHeaded, findNamedLists].flatMap((find) => find(outline));
  return found.map((named) => {
    const opening = openingOf(named);
    const full = others.find(
      (other) =>
        other.number === named.number &&
        other.sentences.length > 1 &&
        openingOf(other).join(' ').startsWith(opening.join(' ')),
    );
    if (!full || opening.length < 3) return named;
    return { ...full, ...(named.facts ? { facts: named.facts } : {}), repeats: named.sentences };
  });
}

const openingOf = ({ sentences: [first] }: Candidate): readonly string[] => words(first?.sentence.text ?? '');

/** Labelled ones, and the numbered items among which they stand (`1. … 2. … Recommendation 3: …`). */
function findLabelledAmongItems(outline: Outline): Candidate[] {
  const labelled = findLabelled(outline);
  if (labelled.length === 0) return [];
  const sections = new Set(labelled.map(({ sectionId }) => sectionId));
  const numbers = new Set(labelled.map(({ number }) => number));
  const used = new Set(labelled.flatMap(({ sentences }) => sentences.map(({ block }) => block)));
  const items = findNamedLists(outline).filter(
    ({ sectionId, number, sentences }) =>
      sectionId !== null &&
      sections.has(sectionId) &&
      number !== null &&
      !numbers.has(number) &&
      !sentences.some(({ block }) => used.has(block)),
  );
  return inReadingOrder([...labelled, ...items], outline);
}

/** Whether the paper says of itself that it recommends nothing, so that what it names are the recommendations of others. */
function disclaims({ paper, data }: Outline): boolean {
  const { disclaimers } = data.structure;
  return paper.blocks.some(({ kind, text }) => {
    if (kind !== 'paragraph') return false;
    return sentencesOf(text, paper.language).some((sentence) => {
      const found = words(sentence.text.slice(0, 500));
      const isOfPaper = [data.asking.voices, data.backReferences].some((phrases) => phraseAt(found, 0, phrases) > 0);
      return isOfPaper && hasPhrase(found, disclaimers) && !/\d/u.test(sentence.text);
    });
  });
}

/** A candidate as a recommendation; `asked` is the one of its sentences that says what should be done. */
export function recommendationOf(
  candidate: Candidate,
  asked: Placed | null,
  id: string,
  outline: Outline,
): Recommendation {
  const { paper, data } = outline;
  const sentences = [...(candidate.leadIn ? [candidate.leadIn] : []), ...candidate.sentences];
  const ask: Passage | null =
    asked === null
      ? null
      : { text: askingClause(statementOf(asked), paper.language, data), span: spanOf(asked.block, asked.sentence) };
  const others = sentences.filter((one) => one !== asked).map((one) => passageOf(one, outline));
  const nearest = ask ? null : nearestOf(candidate.sentences, outline);
  const lead = ask ?? nearest;
  const reasons: ReasonSaying[] = [...candidate.reasons, ask ? { code: 'asks', ask: ask.text } : { code: 'no-ask' }];
  return {
    id,
    number: candidate.number,
    text: textOf(sentences),
    spans: sentences.map(({ block, sentence }) => spanOf(block, sentence)),
    ask,
    nearest,
    headline: lead && headlineOf(lead, paper.language),
    rationale: others.filter((passage) => !bearsOut(passage.span.quote, outline)),
    evidence: others.filter((passage) => bearsOut(passage.span.quote, outline)),
    repeats: (candidate.repeats ?? []).map(({ block, sentence }) => spanOf(block, sentence)),
    facts: candidate.facts ?? factsIn(candidate.sentences, outline),
    sectionId: candidate.sectionId,
    confidence: Math.round((ask ? candidate.confidence : candidate.confidence - 0.2) * 100) / 100,
    reasons,
  };
}

/**
 * The sentence that asks most plainly; of equals, the first, since papers open with their point. In what the paper
 * announces as a recommendation, an opening that names a deed asks for it.
 */
export function askOf({ sentences, announced }: Candidate, { data }: Outline): Placed | null {
  const [opening] = sentences;
  if (opening && announced) {
    const { block, sentence } = opening;
    // Without words for its language no ask can be told from a reason; the paper's own announcement must do.
    const isUnknown = data.asking.obligations.length === 0;
    if (isUnknown || opensByNamingDeed(sentence.text, data)) return opening;
    // `The first is to …`: what is counted off after an announcement is what was announced.
    if (phraseAt(words(sentence.text.slice(0, 100)), 0, data.structure.ordinals) >= 3) return opening;
    // The heading of a recommendation is the paper's own statement of it, and so is a head that runs into its text,
    // if it tells what to do: `Risk of exclusion:` only says what it is about.
    const asks = askStrength(sentence.text, data) > 0;
    if (block.kind === 'heading' && (asks || namesDeed(sentence.text, data))) return opening;
    if (block.runIn !== undefined && asks) return opening;
  }
  let best: Placed | null = null;
  let strongest = 2.9;
  for (const one of sentences) {
    const strength = askStrength(one.sentence.text, data);
    const worth = strength >= 2.9 && one === opening ? strength + 1 : strength;
    if (worth > strongest) {
      best = one;
      strongest = worth;
    }
  }
  if (best === null && opening && announced) {
    if (opening.block.runIn === undefined && namesDeed(opening.sentence.text, data)) return opening;
    // Its verb may be one that we do not know; the paper says that it recommends it.
    const first = sentences.find(({ block }) => block.kind !== 'heading');
    if (first && couldAsk(first.sentence.text, data)) return first;
  }
  if (best && opening && best !== opening && announced && tellsOf(best, data) && namesDeed(opening.sentence.text, data))
    return opening;
  return best && completedBy(best, sentences);
}

/** Fewer words before a colon (`Do not:`) say nothing by themselves. */
const fewestInHead = 3;

/** The colon of a head that runs into its text leads to reasons and not to what is asked. */
function statementOf({ block, sentence: { text, start } }: Placed): string {
  const isHead = block.runIn !== undefined && start === 0 && countWords(text) >= fewestInHead;
  return isHead ? text.replace(/\s*[:：]$/u, '') : text;
}

/** `An inquiry into the fire. This should include …`: the second only says what belongs to what the first asks for. */
const tellsOf = ({ sentence }: Placed, data: LanguageData): boolean =>
  leansBack(sentence.text, data) && hasPhrase(words(sentence.text), data.structure.othersAims);

/** Whether what the paper calls a recommendation may be one by its words: a sentence that foresees and reports nothing. */
function couldAsk(sentence: string, data: LanguageData): boolean {
  const found = words(sentence);
  const { attributions, conditions } = data.protected;
  return (
    countWords(sentence) >= fewestAsked &&
    /[.;!]$/u.test(sentence) &&
    hasPhrase(found, data.asking.finiteVerbs) &&
    ![attributions, data.asking.pasts, data.asking.denials, data.asking.expectations, data.structure.reportsOnly].some(
      (phrases) => hasPhrase(found, phrases),
    ) &&
    phraseAt(found, 0, conditions) === 0 &&
    !isForecast(sentence, data) &&
    !leansBack(sentence, data)
  );
}

/** Fewer words are a label. */
const fewestAsked = 4;

/** `We call on the members to:` is completed by the paragraph after it, which says the deed. */
function completedBy(asked: Placed, sentences: readonly Placed[]): Placed {
  const next = sentences[sentences.indexOf(asked) + 1];
  const goesOn = /[:：]$/u.test(asked.sentence.text) && next?.block.kind === 'paragraph' && next.block !== asked.block;
  return goesOn ? next : asked;
}

const passageOf = ({ block, sentence }: Placed, { paper }: Outline): Passage => ({
  text: shorten(sentence.text, paper.language),
  span: spanOf(block, sentence),
});

/**
 * The sentence nearest to an ask where there is none: a forecast in the authors' own voice that stands by itself, best
 * one without a condition, since those weigh single cases; else the opening, which says what it is all about.
 */
function nearestOf(sentences: readonly Placed[], outline: Outline): Passage | null {
  const { data } = outline;
  const holds = ({ sentence }: Placed, phrases: readonly string[]) => hasPhrase(words(sentence.text), phrases);
  const forecasts = sentences.filter(
    (one) =>
      isForecast(one.sentence.text, data) &&
      !holds(one, data.protected.attributions) &&
      !leansBack(one.sentence.text, data),
  );
  const nearest =
    forecasts.find((one) => !holds(one, data.protected.conditions)) ??
    forecasts[0] ??
    // A title of its own (`One contract.`) says less than what stands after it.
    sentences.find(({ sentence }) => countWords(sentence.text) >= fewestAsked) ??
    sentences[0];
  return nearest ? { text: nearest.sentence.text, span: spanOf(nearest.block, nearest.sentence) } : null;
}

/** Figures, dates and amounts bear an ask out; everything else says why. */
const bearsOut = (sentence: string, { data }: Outline): boolean =>
  /\p{N}/u.test(sentence) || hasPhrase(words(sentence.slice(0, 2000)), data.protected.numbers);

/** The candidate's own words: sentences of a block as the block has them, blocks joined by a line feed. */
function textOf(sentences: readonly Placed[]): string {
  const byBlock = [...Map.groupBy(sentences, ({ block }) => block)];
  return byBlock
    .map(([block, own]) => block.text.slice(own[0]?.sentence.start ?? 0, own.at(-1)?.sentence.end ?? 0))
    .join('\n');
}

/**
 * Papers repeat their recommendations in a summary: of two that open alike, the longer is kept, where the first stood,
 * and remembers the other.
 */
function withoutRepeats(candidates: readonly Candidate[]): Candidate[] {
  const groups = Map.groupBy(
    candidates.filter(({ sentences }) => sentences.length > 0),
    ({ sentences: [first] }) =>
      words(first?.sentence.text ?? '')
        .slice(0, 10)
        .join(' '),
  );
  return [...groups.values()].flatMap((alike) => {
    const [longest, ...others] = alike.toSorted((a, b) => b.sentences.length - a.sentences.length);
    const repeats = others.flatMap(({ sentences }) => sentences.slice(0, 1));
    return longest ? [{ ...longest, repeats: [...(longest.repeats ?? []), ...repeats] }] : [];
  });
}
