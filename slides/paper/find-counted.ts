import { askStrength, namesDeed } from './ask.ts';
import type { Candidate, Placed } from './candidates.ts';
import { placed } from './find-labelled.ts';
import type { Outline, Part } from './outline.ts';
import { recommends } from './own-voice.ts';
import { hasPhrase, phraseAt, words, wordsOf } from './words.ts';

/**
 * Recommendations that a running text announces and counts off: `We make three recommendations. The first is to …`,
 * each with what follows it up to the next, in one paragraph or in several.
 */
export function findCounted(outline: Outline): Candidate[] {
  return outline.parts.filter((part) => !part.isAppendix).flatMap((part) => countedIn(part, outline));
}

function countedIn(part: Part, outline: Outline): Candidate[] {
  const sentences = placed(
    part.blocks.filter(({ kind }) => kind === 'paragraph'),
    outline,
  );
  const announced = sentences.findIndex((one) => announcesOwn(one, outline));
  const lead = sentences[announced];
  if (!lead) return [];
  const counted = sentences.slice(announced + 1).filter((one) => ordinalOf(one, outline) > 0);
  if (counted.length < 2 || counted.filter((one) => asksAfterOrdinal(one, outline)).length * 2 < counted.length)
    return [];
  const first = uncountedFirst(sentences.slice(announced), counted, outline);
  const heads = first ? [first, ...counted] : counted;
  const rest = sentences.slice(first ? sentences.indexOf(first) : announced + 1);
  const groups: Placed[][] = [];
  for (const one of rest) {
    const before = groups.at(-1)?.at(-1);
    if (heads.includes(one)) groups.push([one]);
    // What the last of them says ends with its paragraph.
    else if (before && (before.block === one.block || groups.length < heads.length)) groups.at(-1)?.push(one);
    else if (before) break;
  }
  return groups.map((group) => ({
    number: null,
    sentences: group,
    announced: true,
    sectionId: part.heading?.id ?? null,
    confidence: 0.75,
    reasons: [{ code: 'counted-off', lead: lead.sentence.text }],
  }));
}

/** `We recommend that … Second, …`: what the text recommends before it counts is the first. */
function uncountedFirst(sentences: readonly Placed[], [counted]: readonly Placed[], outline: Outline): Placed | null {
  const { data } = outline;
  if (!counted || phraseAt(words(counted.sentence.text.slice(0, 100)), 0, data.structure.firsts) > 0) return null;
  const before = sentences.slice(0, sentences.indexOf(counted));
  return (
    before.find(({ sentence }) => recommends(sentence.text, data) && askStrength(sentence.text, data) >= 2.9) ?? null
  );
}

/** A sentence that names recommendations; one that reports on those of others, or is itself counted off, does not. */
function announcesOwn(one: Placed, outline: Outline): boolean {
  const { data } = outline;
  if (ordinalOf(one, outline) > 0) return false;
  const found = words(one.sentence.text.slice(0, 400));
  const isOthers = hasPhrase(found, data.asking.outsiders) || hasPhrase(found, data.structure.reportsOnly);
  return hasPhrase(found, data.structure.recommendations) && !isOthers;
}

/** How many words of counting open a sentence: `Second`, `The third is`. */
const ordinalOf = ({ sentence }: Placed, { data }: Outline): number =>
  phraseAt(words(sentence.text.slice(0, 100)), 0, data.structure.ordinals);

/** Whether a sentence is counted off and asks: `The first is …` after an announcement names one of what was announced; after `First,` something must be asked. */
export function asksAfterOrdinal(one: Placed, outline: Outline): boolean {
  const length = ordinalOf(one, outline);
  if (length === 0) return false;
  const { text } = one.sentence;
  const after = text.slice(wordsOf(text)[length]?.start ?? text.length);
  return length >= 3 || askStrength(text, outline.data) >= 2.9 || namesDeed(after, outline.data);
}
