import { languageData } from '../languages/index.ts';
import type { FigureWords } from '../languages/types.ts';
import { westernDigits } from '../paper/digits.ts';
import { wordsFor } from '../paper/language-within.ts';
import type { SourceSpan } from '../paper/model.ts';
import { withoutInnerMarks } from '../paper/punctuation.ts';
import { hasPhrase, words as wordsIn } from '../paper/words.ts';

/** A figure as a slide shows it: three verbatim pieces of one sentence. */
export interface Figure {
  readonly value: string;
  readonly what: string;
  readonly when: string | null;
  readonly span: SourceSpan;
}

/** A number where it stands in its sentence. */
interface Value {
  readonly start: number;
  readonly end: number;
  /** A `closed` value ends with the verb of its statement. */
  readonly kind: 'share' | 'amount' | 'count' | 'closed';
}

interface Range {
  readonly start: number;
  readonly end: number;
}

const maximumWords = 14;
/** Matches nothing. */
const never = '(?!)';

/**
 * The quantities of a sentence that stand on their own, with what they count and when.
 *
 * Each must fit one of a few patterns whose edges are certain; a sentence with a condition, a negation, a modal or a
 * speaker in it gives none, because a figure alone would drop it.
 */
export function findFigures(span: SourceSpan, language: string): Figure[] {
  if (!/\p{Nd}/u.test(span.quote)) return [];
  const words = wordsFor(span.quote, languageData(language)).figures;
  // Sign for sign, so that what is found stands at the same place in the quote.
  const sentence = withoutInnerMarks(westernDigits(span.quote));
  // The cells of a table's row are no sentence.
  if (words === null || sentence.includes(' | ')) return [];
  const pattern = patternsOf(words);
  const values = findValues(sentence, pattern);
  if (values.length === 0 || pattern.guard.test(sentence) || /[?؟“”„"״«»]/.test(sentence)) return [];

  const when = findTime(sentence, pattern);
  if (when === 'several') return [];
  const figures = values.flatMap((value) => {
    const what =
      closedBefore(sentence, value, values, pattern) ??
      changeBefore(sentence, value, pattern) ??
      countAfter(sentence, value, pattern) ??
      reachBefore(sentence, value, pattern);
    if (what === null || what.end <= what.start || needsMore(sentence, value, what, when, pattern)) return [];
    const outside = when !== null && [what, value].every(({ start, end }) => when.end <= start || when.start >= end);
    const text = span.quote.slice(what.start, what.end);
    if (text.split(/\s+/).length > maximumWords || (when !== null && !outside && !within(when, what))) return [];
    return [
      {
        value: span.quote.slice(value.start, value.end),
        what: text,
        when: outside ? span.quote.slice(when.start, when.end) : null,
        span,
      },
    ];
  });
  // A figure of another year than the one named beside it must not share its date.
  const sharesDate = when !== null && values.length > 1 && figures.some((figure) => figure.when !== null);
  const unsure = (sharesDate && figures.length !== values.length) || figures.length === 0;
  return unsure || saysMore(span.quote, language) ? [] : figures;
}

/**
 * A span of time or a rate the figure leaves off limits it from anywhere, unless a date of the figure's own parts the
 * two (`for 30 years …, and in 2024 exports rose by 55%`); what points back does so from before it.
 */
function needsMore(sentence: string, value: Value, what: Range, when: Range | null, pattern: Patterns): boolean {
  const shown = sentence.slice(0, Math.max(value.end, what.end));
  const ownDate = when !== null && when.end <= Math.min(value.start, what.start) ? when.start : 0;
  return (
    pattern.anaphor.test(shown) ||
    [...sentence.matchAll(pattern.span)].some(
      ({ index, 0: { length } }) => index >= ownDate && !within({ start: index, end: index + length }, what),
    )
  );
}

/** A negation, possibility or speaker anywhere in the sentence may be what the figure depends on. */
function saysMore(sentence: string, language: string): boolean {
  const { negations, possibilities, attributions } = wordsFor(sentence, languageData(language)).protected;
  const said = wordsIn(sentence);
  return [negations, possibilities, attributions].some((list) => hasPhrase(said, list));
}

const within = (inner: Range, outer: Range): boolean => inner.start >= outer.start && inner.end <= outer.end;

type Patterns = ReturnType<typeof compile>;
const compiled = new Map<FigureWords, Patterns>();

function patternsOf(words: FigureWords): Patterns {
  const known = compiled.get(words);
  if (known) return known;
  const patterns = compile(words);
  compiled.set(words, patterns);
  return patterns;
}

function compile(words: FigureWords) {
  const all = { percentBefore: never, closings: never, timeClosings: never, ...words };
  const w = Object.fromEntries(
    Object.entries(all).map(([name, alternatives]) => [name, `(?:${alternatives.replaceAll('’', "['’]")})`]),
  ) as Record<keyof typeof all, string>;
  const end = '(?![\\p{L}\\p{N}])';
  const number = '\\d{1,3}(?:[,.\\u00a0\\u202f ]\\d{3})+(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?';
  const year = '(?:1[5-9]|20)\\d\\d(?!\\d)';
  const date = `(?:${w.months}\\s+(?:de\\s+)?)?${year}(?:[-–/]\\d{2,4})?`;
  const dated = `(?:${w.timeOpenings}\\s+${date}|${date}${w.timeClosings}${end})`;
  return {
    guard: new RegExp(`(?<![\\p{L}\\p{N}])${w.guards}${end}|n['’]t${end}`, 'u'),
    value: new RegExp(
      `(?<![\\p{L}\\p{N}.,#§/:–-])(?<qualifier>${w.qualifiers}\\s+)?(?<sign>(?:US)?[$€£¥₪]\\s?|(?<before>${w.percentBefore}\\s?))?` +
        `(?<number>${number})(?:[–-](?:${number}))?` +
        `(?:(?<percent>\\s?${w.percent})(?![\\p{L}\\p{N}])|(?<scale>\\s?${w.scales}${end})?(?<currency>\\s?${w.currencies}${end})?)` +
        '(?![\\p{L}\\p{N}%]|[.,:/–-]\\d)',
      'giu',
    ),
    closesWithVerb: words.closings !== undefined,
    closing: new RegExp(`${w.closings}(?=[.!]?$|;|,\\s)`, 'iuy'),
    time: new RegExp(`(?<![\\p{L}\\p{N}])${dated}(?:\\s*${w.timeJoiners}\\s*${date})?(?:\\s+alone)?`, 'giu'),
    year: new RegExp(`(?<!\\d)${year}`, 'gu'),
    months: new RegExp(`${w.months}`, 'iu'),
    change: new RegExp(`(?<![\\p{L}\\p{N}])${w.changes}${end}`, 'giu'),
    by: new RegExp(`\\s${w.by}\\s$`, 'iu'),
    changeNoun: new RegExp(`^\\s${w.changeNouns}\\s`, 'iu'),
    shareOf: new RegExp(`^\\s${w.shareOf}(?:\\s|(?<=['’]))`, 'iu'),
    reach: new RegExp(`(?<![\\p{L}\\p{N}])${w.reaches}\\s$`, 'iu'),
    exists: new RegExp(`(?<![\\p{L}\\p{N}])${w.exists}\\s`, 'iu'),
    existsHere: new RegExp(`(?<![\\p{L}\\p{N}])${w.exists}\\s$`, 'iu'),
    among: new RegExp(`(?<![\\p{L}\\p{N}])${w.among}\\s$`, 'iu'),
    span: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${w.rates}|${w.spanOpenings}(?:\\s(?!${year})[\\p{L}\\p{N}'’-]+){0,3}[\\s'’]${w.uncounted})${end}(?!\\s${year})`,
      'giu',
    ),
    anaphor: new RegExp(`(?<![\\p{L}\\p{N}])${w.anaphors}${end}`, 'iu'),
    uncounted: new RegExp(`^[\\s-]${w.uncounted}${end}`, 'iu'),
    nounFollows: /^\s(?:d['’])?\p{L}/u,
    timeEnds: new RegExp(`(?:^|\\s)${dated}$`, 'iu'),
    timeOpens: new RegExp(`^${dated}`, 'iu'),
    thatHere: new RegExp(`(?<![\\p{L}\\p{N}])${w.that}\\s$`, 'iu'),
    auxiliary: new RegExp(`^${w.auxiliaries}${end}`, 'iu'),
    timeFollows: new RegExp(`^\\s${dated}`, 'iu'),
    timeCloses: new RegExp(
      `^\\s${dated}(?:\\s*${w.timeJoiners}\\s*${date})?(?:\\s+alone)?(?=[.;:)!,]|\\s[–—(]|$|\\s${w.clauseOpenings}${end})`,
      'iu',
    ),
    clauseFollows: new RegExp(`^,?\\s${w.clauseOpenings}${end}`, 'iu'),
    clauseStart: new RegExp(`(?:[,;:(–—]\\s?|(?<![\\p{L}\\p{N}])${w.that}\\s|,\\s${w.clauseOpenings}\\s)`, 'giu'),
    opening: new RegExp(`^${w.clauseOpenings}\\s`, 'iu'),
    pronoun: new RegExp(`^${w.pronouns}${end}`, 'iu'),
  };
}

function findValues(sentence: string, pattern: Patterns): Value[] {
  return [...sentence.matchAll(pattern.value)].flatMap((match) => {
    const { percent, before: percentBefore, scale, sign, currency, number = '', qualifier = '' } = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    const plain = !percent && !scale && !sign && !currency;
    const before = sentence.slice(0, start);
    const bareNumber = start + qualifier.length;
    // `Section 907`, `Figure 3.4`, `Resolution 2231`, `Boeing 737`: a name, not a quantity.
    if (plain && /\p{Lu}[\p{L}\p{N}]*\.?\s$/u.test(before) && /\S\s+\S+\s$/u.test(before)) return [];
    if (plain && (Number(number.replace(/\D/g, '')) < 10 || /^(?:1[5-9]|20)\d\d$/.test(number))) return [];
    if (plain && (pattern.uncounted.test(sentence.slice(end)) || /^\s*\d/.test(sentence.slice(end)))) return [];
    if (
      plain &&
      (pattern.months.test(sentence.slice(end, end + 12)) ||
        pattern.months.test(sentence.slice(Math.max(0, bareNumber - 12), bareNumber)))
    )
      return [];
    // In place, because an ending may be the value's own (`liradır`).
    pattern.closing.lastIndex = end;
    const closing = pattern.closing.exec(sentence)?.[0];
    const kind = (percent ?? percentBefore) ? 'share' : plain ? 'count' : 'amount';
    return [
      { start, end: end + (closing?.length ?? 0), kind: closing === undefined ? kind : 'closed' } satisfies Value,
    ];
  });
}

/** The one time a sentence names. With several it is not certain which of them is the figure's. */
function findTime(sentence: string, pattern: Patterns): Range | null | 'several' {
  const times = [...sentence.matchAll(pattern.time)];
  const years = [...sentence.matchAll(pattern.year)];
  const outside = years.filter(
    (year) => !times.some((time) => year.index >= time.index && year.index < time.index + time[0].length),
  );
  if (times.length > 1 || outside.length > 0) return 'several';
  const [time] = times;
  return time ? { start: time.index, end: time.index + time[0].length } : null;
}

/**
 * `İhracat 2024’te` **`yüzde 12 arttı`**: all of a statement before its value, so that nothing of it is left off but its
 * time. It opens the sentence, or follows another such statement.
 */
function closedBefore(sentence: string, value: Value, values: readonly Value[], pattern: Patterns): Range | null {
  // A time behind the value is of another statement, and would be shown as this one's.
  if (value.kind !== 'closed' || sentence.slice(value.end).search(pattern.time) >= 0) return null;
  const last = values.findLast(({ kind, end }) => kind === 'closed' && end <= value.start);
  const from = last ? last.end + (/^[,;]\s/.exec(sentence.slice(last.end))?.[0].length ?? 0) : 0;
  const before = sentence.slice(from, value.start).trimEnd();
  const time = pattern.timeOpens.exec(before)?.[0].length ?? 0;
  const start = from + time + (time > 0 ? (/^,?\s/.exec(before.slice(time))?.[0].length ?? 0) : 0);
  const end = from + before.length - (pattern.timeEnds.exec(before)?.[0].length ?? 0);
  const what = sentence.slice(start, Math.max(start, end));
  if (/[,;:()–—]/.test(what) || findValues(what, pattern).length > 0) return null;
  return subject(sentence, { start, end }, pattern);
}

/** `increased its oil exports to Israel` **by** `55%`; `Exports rose` **by** `12 million`. */
function changeBefore(sentence: string, value: Value, pattern: Patterns): Range | null {
  const before = sentence.slice(0, value.start);
  const by = pattern.by.exec(before);
  if (!by || !endsHere(sentence, value.end, pattern)) return null;
  const clause = clauseBefore(before.slice(0, by.index), pattern);
  const verb = [...before.slice(clause.start, by.index).matchAll(pattern.change)].at(-1);
  if (!verb) return null;
  const verbStart = clause.start + verb.index;
  const between = before.slice(verbStart + verb[0].length, by.index).replace(pattern.time, '');
  const hasObject = between.trim() !== '';
  return hasObject
    ? { start: verbStart, end: by.index }
    : subject(sentence, { start: clause.start, end: by.index }, pattern);
}

/** `Bilateral trade reached` **`$4.5 billion`**. */
function reachBefore(sentence: string, value: Value, pattern: Patterns): Range | null {
  const before = sentence.slice(0, value.start);
  if (!pattern.reach.test(before) || !endsHere(sentence, value.end, pattern)) return null;
  return subject(sentence, { start: clauseBefore(before, pattern).start, end: value.start - 1 }, pattern);
}

/** **`33 percent`** `of international research produces new code`; **`26`** `sites in Iraq, Syria and Lebanon`. */
function countAfter(sentence: string, value: Value, pattern: Patterns): Range | null {
  const after = sentence.slice(value.end);
  const before = sentence.slice(0, value.start);
  const opensClause = opens(sentence, value, pattern);
  const change = value.kind === 'share' && pattern.changeNoun.test(after) && /(?:^|\s)an?\s$/i.test(before);
  const share = value.kind === 'share' && opensClause && pattern.shareOf.test(after);
  const existing = pattern.existsHere.test(before) || (pattern.among.test(before) && pattern.exists.test(before));
  const count = value.kind === 'count' && pattern.nounFollows.test(after) && (opensClause || existing);
  if (!change && !share && !count) return null;
  if (count && pattern.auxiliary.test(after.trimStart())) return null;
  const end = statementEnd(sentence, value.end + 1, pattern);
  // Where verbs come last, what ends before the sentence does has none.
  const isWhole = end !== null && (!pattern.closesWithVerb || /^(?:[.!]?$|;)/.test(sentence.slice(end)));
  return isWhole ? { start: value.end + 1, end } : null;
}

/**
 * The value is the first word of a statement. After a bare comma only a further share in a row of shares is: any other
 * number there may belong to a verb before the comma (`closed 5 hospitals, 26 schools and …`).
 */
function opens(sentence: string, value: Value, pattern: Patterns): boolean {
  const before = sentence.slice(0, value.start);
  if (before === '' || pattern.thatHere.test(before)) return true;
  const time = pattern.timeOpens.exec(before);
  if (time && /^,?\s$/.test(before.slice(time[0].length))) return true;
  const others = findValues(before, pattern);
  return (
    value.kind === 'share' &&
    others.some(({ kind }) => kind === 'share') &&
    clauseBefore(before, pattern).start === value.start
  );
}

/** A clause that names its own subject; `it rose` or `in the north rose` does not. */
function subject(sentence: string, range: Range, pattern: Patterns): Range | null {
  const text = sentence.slice(range.start, range.end);
  return pattern.pronoun.test(text) || !/^[\p{L}\p{N}]/u.test(text) ? null : range;
}

/** Where the clause that ends with `before` begins: after the last comma, dash, bracket, colon or `that`. */
function clauseBefore(before: string, pattern: Patterns): Range {
  let start = 0;
  for (const match of before.matchAll(pattern.clauseStart)) start = match.index + match[0].length;
  const opening = pattern.opening.exec(before.slice(start));
  return { start: start + (opening?.[0].length ?? 0), end: before.length };
}

/** Nothing follows that would limit the value: the sentence or clause ends, or a time stands there. */
function endsHere(sentence: string, index: number, pattern: Patterns): boolean {
  const after = sentence.slice(index);
  return (
    /^(?:[.!](?!\s*[\p{L}\p{Sc}])|[;:)]|,\s|\s[–—(]|$)/u.test(after) ||
    pattern.timeFollows.test(after) ||
    pattern.clauseFollows.test(after)
  );
}

/** The sentence goes on after the aside that opens here, and so does the statement the aside stands in. */
const resumes = (rest: string): boolean =>
  /^\s\([^()]*\)(?=\s[^\s–—(])/u.test(rest) || /^(?:\s[–—]|—)[^–—]*[–—]/u.test(rest);

/** Where a statement that began at `start` is complete; null where that cannot be told. Commas of a list are passed. */
function statementEnd(sentence: string, start: number, pattern: Patterns): number | null {
  for (let index = start; index <= sentence.length; index += 1) {
    const rest = sentence.slice(index);
    if (resumes(rest)) return null;
    if (/^(?:[.!]?$|;|\s\(|\)|\s[–—]|—)/.test(rest) || pattern.timeCloses.test(rest)) return index;
    if (!rest.startsWith(',')) continue;
    if (/^,\s(?:(?:and|or|et|ou|y|e|o|u|und|oder)\s)?\p{Lu}/u.test(rest)) continue;
    // `, with two wards, have closed`: what was said of them comes after the insertion.
    const isInsertion = /^,[^,]*,\s\p{Ll}/u.test(rest);
    return (pattern.clauseFollows.test(rest) && !isInsertion) || /^,\s\d/.test(rest) ? index : null;
  }
  return null;
}
