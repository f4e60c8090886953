import type { LanguageData } from '../languages/types.ts';
import { isFactsBracket } from './facts.ts';
import { isInstruction } from './instructions.ts';
import { foreignLanguages } from './language-within.ts';
import { underProclitics } from './proclitics.ts';
import { closesQuotations } from './punctuation.ts';
import { hasPhrase, isPhrase, phraseAt, words, wordsOf } from './words.ts';

/** As many words may name whom a call is for. */
const mostOfCalled = 8;

/** Fewer words than this are only the beginning of an ask. */
const fewestKept = 5;

/**
 * An ask less what may be left off for a headline, longest first: a purpose or reason before it, and a purpose, means,
 * example or description after it. What is left off may hold no condition, number or second deed, and nothing before
 * it may reach into it: `not … in order to` and `only … by` are left whole.
 */
export function withoutEdges(ask: string, data: LanguageData): string[] {
  const start = leadEnd(ask, data);
  const ends = tailStarts(ask.slice(start), data).map((end) => start + end);
  const cuts = ends.flatMap((end) => [...(start > 0 ? [ask.slice(start, end)] : []), ask.slice(0, end)]);
  return [...(start > 0 ? [ask.slice(start)] : []), ...cuts].sort((a, b) => b.length - a.length);
}

/** Where the ask proper begins: after `To lower costs,`; 0 where nothing of the kind opens it. */
function leadEnd(ask: string, data: LanguageData): number {
  const opening = words(ask.slice(0, 100));
  if (phraseAt(opening, 0, data.tails.leads) === 0) return 0;
  const comma = /[,،]\s+/u.exec(ask);
  if (!comma) return 0;
  const end = comma.index + comma[0].length;
  const rest = ask.slice(end);
  // A further comma before the duty may be the one that ends the purpose: `To lower costs, risks and delays, …`.
  const asked = askAt(rest, data);
  const isWhole = asked !== null && !/[,،]/u.test(rest.slice(0, asked));
  return isWhole && mayGo(ask.slice(0, end), data, true) ? end : 0;
}

/** Where a clause says what is to be done: its duty, or its opening where that is an instruction. */
function askAt(clause: string, data: LanguageData): number | null {
  const found = wordsOf(clause);
  const texts = found.map(({ text }) => text);
  if (isInstruction(texts, 0, data)) return 0;
  const { obligations, softObligations, recommending } = data.asking;
  const at = texts.findIndex((_, index) =>
    [obligations, softObligations, recommending].some((phrases) => phraseAt(texts, index, phrases) > 0),
  );
  return found[at]?.start ?? null;
}

function tailStarts(ask: string, data: LanguageData): number[] {
  const found = wordsOf(ask);
  const texts = found.map(({ text }) => text);
  const reach = texts.findIndex((_, index) => phraseAt(texts, index, data.tails.reaching) > 0);
  const isReached = (index: number) => reach >= 0 && reach < index;
  // `We call on the members, so that …`: soon after such a verb it may be what is called for.
  const calls = texts.findLastIndex((_, index) => phraseAt(texts, index, data.asking.recommending) > 0);
  const ends = found.flatMap((word, index) => {
    const before = found[index - 1];
    if (!before || index < fewestKept || isReached(index) || (calls >= 0 && index - calls < mostOfCalled)) return [];
    const between = ask.slice(before.end, word.start);
    const isPurpose = phraseAt(texts, index, data.tails.purposes) > 0;
    const isAside = !isPurpose && /[,،]\s*$/u.test(between) && phraseAt(texts, index, data.tails.afterComma) > 0;
    const end = before.end + (/^["”’»)\]]+/u.exec(between)?.[0].length ?? 0);
    const goes =
      (isPurpose || isAside) &&
      isClosed(ask.slice(0, end)) &&
      isVerbKept(before.text, ask.slice(word.start), data) &&
      mayGo(ask.slice(end), data, isPurpose);
    return goes ? [end] : [];
  });
  const bracket = lastBracket(ask, data);
  const standing = bracket === null ? 0 : words(ask.slice(0, bracket)).length;
  return bracket === null || standing < fewestKept || isReached(standing) ? ends : [...ends, bracket];
}

/**
 * Where verbs close a clause, what is kept must end with one, and no second part may follow: in `Der Bund sollte die
 * Mittel, um Kosten zu senken, bündeln` the verb comes last.
 */
const isVerbKept = (last: string, piece: string, { asking }: LanguageData): boolean =>
  asking.closingInstructions.length === 0 ||
  (phraseAt([last], 0, asking.closingInstructions) > 0 && !/[,;]/u.test(piece));

/** Where the bracket begins that an ask ends with, if it only gives details: `(an open register, annual reports)`. */
function lastBracket(ask: string, data: LanguageData): number | null {
  const bracket = /\s*\([^()]*\)[\s.,;:]*$/u.exec(ask);
  if (!bracket) return null;
  if (isFactsBracket(bracket[0], data)) return bracket.index;
  const { conditions, bounds, negations, possibilities, attributions } = data.protected;
  const text = words(bracket[0]);
  const holds = [conditions, bounds, negations, possibilities, attributions].some((phrases) =>
    hasPhrase(text, phrases),
  );
  return holds || /\p{N}/u.test(bracket[0]) || !isClosed(ask.slice(0, bracket.index)) ? null : bracket.index;
}

/** A further deed whose `and` clings to it: `ולפרסם`, `ونشر`. */
const joinsDeed = (word: string, data: LanguageData): boolean =>
  underProclitics(word).some((bare) => isInstruction([bare], 0, data) || isPhrase([bare], data.asking.deedNouns));

/** Brackets and quotation marks are closed, so that nothing is torn out of them. */
const isClosed = (text: string): boolean =>
  (text.match(/[([]/gu)?.length ?? 0) === (text.match(/[)\]]/gu)?.length ?? 0) && closesQuotations(text);

const mayGo = (piece: string, data: LanguageData, isPurpose: boolean): boolean =>
  [data, ...foreignLanguages(piece, data)].every((language) => mayGoIn(piece, language, isPurpose));

function mayGoIn(piece: string, data: LanguageData, isPurpose: boolean): boolean {
  const { protected: lists, asking } = data;
  const text = words(piece);
  const held = [lists.conditions, lists.bounds, asking.softObligations, asking.recommending];
  if (/\p{N}/u.test(piece) || held.some((phrases) => hasPhrase(text, phrases))) return false;
  if (!isPurpose && hasPhrase(text, lists.attributions)) return false;
  return text.every((_, index) => {
    // A duty is said of a noun only where a pronoun ties it to that noun: `principles which must apply`.
    const duty = phraseAt(text, index, asking.obligations) > 0;
    if (duty && (index < 2 || phraseAt(text, index - 1, data.relativePronouns) === 0)) return false;
    const joined = phraseAt(text, index, lists.additions);
    return joined === 0 || !(isInstruction(text, index + joined, data) || joinsDeed(text[index] ?? '', data));
  });
}
