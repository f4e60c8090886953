import { isCutOf } from './cuts.ts';
import type { LanguageData } from './languages/types.ts';
import { clausesOf } from './punctuation.ts';
import { hasPhrase, indexOfPhrase, phraseAt, words } from './words.ts';

/** Words after which a suggestion must name its deed, as in `could now also be established`. */
const deedDistance = 3;

/**
 * How strongly a sentence asks for something to be done: 0 where it only states, reports, asks back or foresees.
 *
 * `must` and an instruction say it plainly; `it is essential to` and `could be established` say it less plainly, so
 * they are the ask only where nothing stronger is.
 */
export function askStrength(sentence: string, data: LanguageData): number {
  if (/[?？]["”»)]*$/u.test(sentence)) return 0;
  const text = words(sentence.slice(0, 2000));
  const { asking } = data;
  const reported = isReported(text, data) ? 0.5 : 1;
  if (opensWithInstruction(sentence, data)) return 5;
  if (hasPhrase(text, asking.recommending)) return 5 * (hasPhrase(text, asking.voices) ? 1 : 0.9);
  if (hasMainObligation(text, data)) return 5 * reported;
  if (hasPhrase(text, asking.softObligations)) return 3 * reported;
  return suggestsDeed(text, data) ? 3 * reported : 0;
}

/** Whether a sentence says what may or will happen. */
export const isForecast = (sentence: string, data: LanguageData): boolean =>
  hasPhrase(words(sentence.slice(0, 2000)), data.asking.forecasts);

/** Whether the sentence begins with a verb that tells somebody to do something. */
function opensWithInstruction(sentence: string, data: LanguageData): boolean {
  const { asking } = data;
  const text = words(sentence.slice(0, 200));
  const skipped = phraseAt(text, 0, data.leadingConnectives);
  const at = skipped + phraseAt(text, skipped, asking.negatedInstructions);
  const verb = text[at];
  const next = text[at + 1];
  if (verb === undefined || next === undefined || asking.notInstructions.includes(verb)) return false;
  if (asking.imperatives.includes(verb)) {
    // `Support for the plan grew`, against `Pay for two more judges`.
    const couldBeNoun = asking.nounSigns.includes(next);
    return !couldBeNoun || !hasPhrase(text.slice(at + 1), asking.finiteVerbs);
  }
  return verb.length > 3 && asking.instructionEndings.some((ending) => verb.endsWith(ending));
}

/**
 * Whether a sentence names a deed without saying that it should be done: `Building capacity in the regions`, `A single
 * code for all members`. In a list that the paper announces as its recommendations this is the ask.
 */
export function namesDeed(sentence: string, data: LanguageData): boolean {
  const text = words(sentence.slice(0, 400));
  const [first] = text;
  if (first === undefined || data.asking.finiteVerbs.length === 0 || /[?？]["”»)]*$/u.test(sentence)) return false;
  if (opensWithDeed(text, data)) return true;
  return !hasPhrase(text.slice(0, 12), data.asking.finiteVerbs) && !isForecast(sentence, data);
}

/** Opens with a verb made a noun or with `to` and a verb, so that the deed comes first. */
function opensWithDeed(text: readonly string[], data: LanguageData): boolean {
  const [first = '', second = ''] = text;
  if (first === 'to') return data.asking.imperatives.includes(second);
  const isNominal = data.asking.nominalEndings.some(
    (ending) => first.length > ending.length + 2 && first.endsWith(ending),
  );
  return isNominal && !data.asking.notInstructions.includes(first) && !data.asking.finiteVerbs.includes(second);
}

/** As `namesDeed`, but only where the deed comes first: plainer than any `should` in the sentences after it. */
export const opensByNamingDeed = (sentence: string, data: LanguageData): boolean =>
  opensWithDeed(words(sentence.slice(0, 400)), data);

/**
 * The clause of a sentence that asks, where a label or a list stands around it (`Recommendation 2: publish …`);
 * otherwise all of it. Only what the guard would accept as a cut.
 */
export function askingClause(sentence: string, language: string, data: LanguageData): string {
  const clauses = clausesOf(sentence).map(({ start, end }) => sentence.slice(start, end));
  if (clauses.length < 2 || clauses.length > 10) return sentence;
  const asking = clauses.find((clause) => askStrength(clause, data) >= 3 && isCutOf(clause, sentence, language));
  return asking ?? sentence;
}

/** An obligation outside a subordinate opening: in `If taxes must rise, growth slows` nothing is asked. */
function hasMainObligation(text: readonly string[], data: LanguageData): boolean {
  const at = indexOfPhrase(text, data.asking.obligations);
  if (at < 0) return false;
  const opening = phraseAt(text, 0, data.protected.conditions) > 0;
  if (!opening) return true;
  return indexOfPhrase(text, data.asking.obligations, Math.max(at + 1, 6)) >= 0 || at >= 6;
}

function suggestsDeed(text: readonly string[], data: LanguageData): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const length = phraseAt(text, index, data.asking.suggesting);
    if (length === 0) continue;
    const after = text.slice(index + length, index + length + deedDistance);
    if (hasPhrase(after, data.asking.deeds)) return true;
  }
  return false;
}

/**
 * Whether somebody is said to hold it: a word of saying before what is asked (`Critics said that the act must …`) or
 * at the very end (`…, critics said`). After a modal such a word is itself the deed: `We should ask the board`.
 */
function isReported(text: readonly string[], data: LanguageData): boolean {
  const { obligations, softObligations, suggesting, recommending } = data.asking;
  const at = [obligations, softObligations, suggesting]
    .map((list) => indexOfPhrase(text, list))
    .filter((index) => index >= 0);
  const asked = Math.min(...at, text.length);
  return text.some((_, index) => {
    const isPlaced = index < asked || index >= text.length - 2;
    return (
      isPlaced && phraseAt(text, index, data.protected.attributions) > 0 && phraseAt(text, index, recommending) === 0
    );
  });
}

/** Whether a sentence leans on the one before it: it opens with a connective or points back. */
export function leansBack(sentence: string, data: LanguageData): boolean {
  const text = words(sentence.slice(0, 100));
  return phraseAt(text, 0, data.leadingConnectives) > 0 || phraseAt(text, 0, data.backReferences) > 0;
}
