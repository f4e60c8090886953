import type { LanguageData } from '../languages/types.ts';
import { rememberedWith } from '../remembered.ts';
import { isCutOf } from './cuts.ts';
import { endsAsOne, isInstruction } from './instructions.ts';
import { wordsFor } from './language-within.ts';
import { clausesOf } from './punctuation.ts';
import { hasPhrase, indexOfPhrase, isPhrase, phraseAt, words } from './words.ts';

/** Words after which a suggestion must name its deed, as in `could now also be established`. */
const deedDistance = 3;

/**
 * How strongly a sentence asks for something to be done: 0 where it only states, reports, asks back or foresees.
 *
 * `must` and an instruction say it plainly; `it is essential to` and `could be established` say it less plainly, so
 * they are the ask only where nothing stronger is.
 */
export const askStrength = rememberedWith((sentence: string, ofPaper: LanguageData): number => {
  const data = wordsFor(sentence, ofPaper);
  if (/[?？؟][“”״»«")]*$/u.test(sentence)) return 0;
  const strength = strengthOf(sentence, data);
  return strength > 0 && isSectionName(sentence, data) ? 0 : strength;
});

function strengthOf(sentence: string, data: LanguageData): number {
  const { asking } = data;
  const clause = mainClause(sentence.slice(0, 2000), data);
  const text = words(clause);
  if (opensWithInstruction(clause, data) || closesWithInstruction(clause, data)) return 5;
  if (isDenied(text, data)) return 0;
  const halved = (strength: number) => (isReported(text, data) ? strength / 2 : strength);
  if (hasPhrase(text, asking.recommending)) {
    if (onlyAnnounces(text, data)) return 0;
    if (hasPhrase(text, asking.voices)) return 5;
    return isOutsidersCall(text, data) ? 0 : 4.5;
  }
  if (hasMainObligation(text, clause.length === Math.min(sentence.length, 2000), data)) return halved(5);
  if (!opensWithNothing(text, data) && hasPhrase(text, asking.softObligations)) return halved(3);
  return suggestsDeed(text, data) ? halved(3) : 0;
}

/** What a sentence says under its opening condition: in `Should the audit fail, the contract lapses` the second half. */
function mainClause(sentence: string, data: LanguageData): string {
  const text = words(sentence.slice(0, 200));
  const opensCondition = [data.protected.conditions, data.asking.invertedConditions].some(
    (phrases) => phraseAt(text, 0, phrases) > 0,
  );
  const comma = opensCondition ? sentence.search(/[,،] /u) : -1;
  return comma < 0 ? sentence : sentence.slice(comma + 2);
}

/** `If you would like to join us, sign below`: tells the reader what to do, in running text that asks for other things. */
export function instructsOnCondition(sentence: string, ofPaper: LanguageData): boolean {
  const data = wordsFor(sentence, ofPaper);
  const main = mainClause(sentence.slice(0, 2000), data);
  return main.length < Math.min(sentence.length, 2000) && opensWithInstruction(main, data);
}

/** `We propose three things`: what is proposed comes after it. */
export function onlyAnnounces(text: readonly string[], { asking, structure, protected: lists }: LanguageData): boolean {
  const at = text.findLastIndex((_, index) => phraseAt(text, index, asking.recommending) > 0);
  const after = text.slice(at + phraseAt(text, at, asking.recommending));
  const counts = (word: string) => structure.counting.includes(word) || lists.numbers.includes(word);
  return at >= 0 && after.length > 1 && after.every((word) => counts(word) || /^\d+$/u.test(word));
}

/** `Critics call for a ban`: somebody whose call is not the authors' own stands just before it, or opens the sentence. */
function isOutsidersCall(text: readonly string[], { asking }: LanguageData): boolean {
  // Where the verb comes last, who calls opens the sentence.
  if (phraseAt(text, 0, asking.outsiders) > 0) return true;
  const at = indexOfPhrase(text, asking.recommending);
  return hasPhrase(text.slice(Math.max(0, at - 4), at), asking.outsiders);
}

const isDenied = (text: readonly string[], data: LanguageData): boolean => hasPhrase(text, data.asking.denials);

const opensWithNothing = (text: readonly string[], data: LanguageData): boolean =>
  phraseAt(text, 0, data.asking.nothings) > 0;

/** `Next steps`, `Conclusion`: the name of a section and nothing else. */
export function isSectionName(text: string, data: LanguageData): boolean {
  const found = words(text.slice(0, 100));
  const { recommendations, actions, closingHeadings, appendices, besides } = data.structure;
  return [recommendations, actions, closingHeadings, appendices, besides].some(
    (phrases) => found.length > 0 && phraseAt(found, 0, phrases) === found.length,
  );
}

/** Whether a sentence says what may or will happen. */
export const isForecast = (sentence: string, data: LanguageData): boolean =>
  hasPhrase(words(withoutMonths(sentence.slice(0, 2000), data)), wordsFor(sentence, data).asking.forecasts);

const monthsOf = new WeakMap<LanguageData, RegExp>();

/** `A night bus from May`: the name of a month, written large, is no verb. */
function withoutMonths(sentence: string, data: LanguageData): string {
  const { figures } = data;
  if (figures === null) return sentence;
  const known = monthsOf.get(data) ?? new RegExp(`(?<=\\p{L}\\s)(?:${figures.months})(?!\\p{L})`, 'gu');
  monthsOf.set(data, known);
  return sentence.replace(known, '');
}

/** Whether the sentence begins with a verb that tells somebody to do something. */
function opensWithInstruction(sentence: string, data: LanguageData): boolean {
  const { asking } = data;
  const text = words(sentence.slice(0, 200));
  const skipped = skippedAt(text, [data.leadingConnectives, asking.courtesies]);
  const negated = phraseAt(text, skipped, asking.negatedInstructions);
  const at = skipped + negated;
  const next = text[at + 1];
  if (next === undefined || phraseAt(text, at, asking.notInstructions) > 0) return false;
  // `Do not` and `ne pas` open nothing but an instruction, whatever the verb.
  if (negated >= 2) return true;
  if (!isInstruction(text, at, data)) return false;
  // `Создать фонд было бы ошибкой`: an infinitive of which something is said.
  if (endsAsOne(text, at, asking))
    return !hasPhrase(words(/^[^,;:]*/u.exec(sentence.slice(0, 200))?.[0] ?? ''), asking.infinitiveStatements);
  // `Support for the plan grew`, against `Pay for two more judges`.
  return !isPhrase([next], asking.nounSigns) || !hasPhrase(text.slice(at + 1), asking.finiteVerbs);
}

/**
 * Whether a sentence is an instruction that its verb closes, written small (`Einen Fonds einrichten, der Schulen hilft`).
 * With a finite verb before it (`Sie will ihn einrichten`) it is a statement, and `um ihn einzurichten` is a purpose.
 */
function closesWithInstruction(sentence: string, data: LanguageData): boolean {
  const { asking, protected: lists, listJoiners, relativePronouns } = data;
  if (asking.closingInstructions.length === 0) return false;
  const plain = sentence.slice(0, 600).replace(/\([^()]*\)/gu, ' ');
  const [first = '', ...others] = plain.split(/[,;:–—]\s/u);
  // `Kitas, Schulen und Horte öffnen` goes on after its comma.
  const isEnumeration =
    hasPhrase(words(others.at(-1) ?? ''), listJoiners) &&
    others.every((piece) => phraseAt(words(piece), 0, relativePronouns) === 0);
  return [first, ...(isEnumeration ? [plain] : [])].some((piece) => {
    const last = /(?<!\p{L})(\p{Ll}[\p{L}\p{M}]*)[^\p{L}\p{N}]*$/u.exec(piece.slice(-40))?.[1];
    const before = words(piece).slice(0, -1);
    return (
      last !== undefined &&
      before.length > 0 &&
      phraseAt([last], 0, asking.closingInstructions) > 0 &&
      phraseAt(before, before.length - 1, asking.dependentOpenings) === 0 &&
      !hasPhrase(before, asking.finiteVerbs) &&
      phraseAt(before, 0, lists.conditions) === 0
    );
  });
}

/** How many words a run of these phrases takes at the opening. */
function skippedAt(text: readonly string[], lists: readonly (readonly string[])[]): number {
  const lengthAt = (at: number) => Math.max(...lists.map((phrases) => phraseAt(text, at, phrases)));
  let at = 0;
  for (let length = lengthAt(at); length > 0; length = lengthAt(at)) at += length;
  return at;
}

/** Whether a text begins in the middle of a sentence, as the items of `The Minister should: …; not wait` do. */
export const opensMidSentence = (text: string, data: LanguageData): boolean =>
  phraseAt(words(text.slice(0, 60)), 0, data.asking.dependentOpenings) > 0;

/**
 * Whether a sentence names a deed without saying that it should be done: `Building capacity in the regions`, `A single
 * code for all members`. In a list that the paper announces as its recommendations this is the ask.
 */
export function namesDeed(text: string, ofPaper: LanguageData): boolean {
  const data = wordsFor(text, ofPaper);
  const sentence = withoutRemark(text, data);
  const found = words(withoutMonths(sentence.slice(0, 400), data));
  // One word is a label (`Review.`), and a section's name is no deed.
  if (found.length < 2 || isSectionName(sentence, data) || opensMidSentence(sentence, data)) return false;
  if (isDenied(found, data)) return false;
  if (data.asking.finiteVerbs.length === 0 || /[?？؟][“”״»«")]*$/u.test(sentence)) return false;
  if (opensWithDeed(found, data)) return true;
  // `Should the audit fail, the contract lapses` says what happens, not what to do.
  if (mainClause(sentence.slice(0, 2000), data) !== sentence.slice(0, 2000)) return false;
  return !hasPhrase(found.slice(0, 12), data.asking.finiteVerbs) && !isForecast(sentence, data);
}

/** `An end to terms without limit – this would bring in others`: what is said of the deed after it is no part of it. */
function withoutRemark(sentence: string, data: LanguageData): string {
  const dash = /\s[–—-]{1,2}\s/u.exec(sentence);
  const remark = dash ? words(sentence.slice(dash.index)) : [];
  return dash && phraseAt(remark, 0, data.backReferences) > 0 ? sentence.slice(0, dash.index) : sentence;
}

/** Opens with a verb made a noun or with `to` and a verb, so that the deed comes first; or closes so, where verbs come last. */
function opensWithDeed(text: readonly string[], data: LanguageData): boolean {
  const [first = '', second = ''] = text;
  if (first === 'to') return isPhrase([second], data.asking.imperatives);
  const { nominalEndings, nominalClosings, deedNouns, notInstructions, finiteVerbs } = data.asking;
  const isNominal =
    isPhrase([first], deedNouns) ||
    nominalEndings.some((ending) => first.length > ending.length + 2 && first.endsWith(ending));
  // One word alone (`הנגשה`) is a label.
  if (isNominal && text.length >= 2)
    return phraseAt(text, 0, notInstructions) === 0 && !isPhrase([second], finiteVerbs);
  return text.length >= 2 && phraseAt(text, text.length - 1, nominalClosings) > 0;
}

/** As `namesDeed`, but only where the deed comes first: plainer than any `should` in the sentences after it. */
export const opensByNamingDeed = (sentence: string, data: LanguageData): boolean =>
  opensWithDeed(words(sentence.slice(0, 400)), wordsFor(sentence, data));

/**
 * The clause of a sentence that asks, where a label or a list stands around it (`Recommendation 2: publish …`);
 * otherwise all of it. Only what the guard would accept as a cut.
 */
export function askingClause(sentence: string, language: string, data: LanguageData): string {
  const clauses = clausesOf(sentence).map(({ start, end }) => sentence.slice(start, end));
  if (clauses.length < 2 || clauses.length > 10) return sentence;
  const asking = clauses.find((clause) => askStrength(clause, data) >= 3 && isCutOf(clause, sentence, language));
  // A clause that a colon ends only announces what is asked.
  const announces = asking !== undefined && /^\s?[:：]/u.test(sentence.slice(sentence.indexOf(asking) + asking.length));
  return asking === undefined || announces ? sentence : asking;
}

/**
 * An obligation outside a subordinate opening: in `If taxes must rise, growth slows` nothing is asked, and neither is
 * it where one is only to think something (`should expect`) or not to do it (`need not`).
 */
function hasMainObligation(text: readonly string[], isWhole: boolean, data: LanguageData): boolean {
  const { obligations, expectations, invertedConditions } = data.asking;
  const opensSubordinate =
    isWhole && [data.protected.conditions, invertedConditions].some((list) => phraseAt(text, 0, list) > 0);
  for (let at = opensSubordinate ? 6 : 0; at < text.length; at += 1) {
    const length = phraseAt(text, at, obligations);
    const asks = length > 0 && !meets(text, at, length, expectations) && !isNoNeed(text, at, data);
    if (asks || isCharge(text, at, data)) return true;
  }
  return false;
}

/** How many words may stand between who is charged and what with. */
const chargeDistance = 6;
const openingDistance = 3;

/** `על הממשלה … להקים`: a preposition alone lays the duty on somebody. */
function isCharge(text: readonly string[], at: number, data: LanguageData): boolean {
  const { charges, openingCharges, charged } = data.asking;
  if (charged.length === 0) return false;
  const follows = (length: number, within: number) =>
    length > 0 && hasPhrase(text.slice(at + length, at + length + within), charged);
  const { conditions, attributions } = data.protected;
  const opens =
    at === 0 && [conditions, attributions, data.leadingConnectives].every((some) => phraseAt(text, 0, some) === 0);
  return (
    follows(phraseAt(text, at, charges), chargeDistance) ||
    (opens && follows(phraseAt(text, at, openingCharges), openingDistance))
  );
}

/** Whether a phrase holds these words (`unutulmamalıdır`) or follows them (`should` `be noted`). */
export function meets(text: readonly string[], at: number, length: number, phrases: readonly string[]): boolean {
  if (phraseAt(text, at + length, phrases) > 0) return true;
  return [0, 1, 2, 3].some((back) => phraseAt(text, at - back, phrases) > back);
}

/** `does not need to`, `nothing has to`: what may be left undone; `must not` forbids and so asks. */
function isNoNeed(text: readonly string[], at: number, data: LanguageData): boolean {
  const { needs } = data.asking;
  if (phraseAt(text, at, needs) === 0) return false;
  return opensWithNothing(text, data) || (at > 0 && phraseAt(text, at - 1, data.protected.negations) > 0);
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
  const charged = text.findIndex((_, index) => isCharge(text, index, data));
  const asked = Math.min(...at, charged < 0 ? text.length : charged, text.length);
  return text.some((_, index) => {
    const isPlaced = index < asked || index >= text.length - 2;
    return (
      isPlaced &&
      phraseAt(text, index, data.protected.attributions) > 0 &&
      phraseAt(text, index, recommending) === 0 &&
      !isOwnOpinion(text, index, data)
    );
  });
}

/** `We believe`, `our view`: the authors' own. */
const isOwnOpinion = (text: readonly string[], index: number, data: LanguageData): boolean =>
  phraseAt(text, index, data.asking.opinions) > 0 &&
  [1, 2].some((length) => phraseAt(text, index - length, data.asking.voices) === length);

/** Whether a sentence leans on the one before it: it opens with a connective or points back. */
export function leansBack(sentence: string, ofPaper: LanguageData): boolean {
  const data = wordsFor(sentence, ofPaper);
  const text = words(sentence.slice(0, 100));
  return phraseAt(text, 0, data.leadingConnectives) > 0 || phraseAt(text, 0, data.backReferences) > 0;
}

/** Whether a sentence puts what follows it in somebody's mouth, or denies it. */
export function ascribesOrDenies(sentence: string, data: LanguageData): boolean {
  const { attributions, negations } = wordsFor(sentence, data).protected;
  const text = words(sentence);
  return hasPhrase(text, attributions) || hasPhrase(text, negations);
}
