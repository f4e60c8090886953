import { languageData } from '../languages/index.ts';
import type { LanguageData, ProtectedWords } from '../languages/types.ts';
import { rememberedWith } from '../remembered.ts';
import { foreignLanguages, wordsFor } from './language-within.ts';
import { clausesOf, insertionsOf, type Range } from './punctuation.ts';
import { withoutEdges } from './tails.ts';
import { hasPhrase, isPhrase, phraseAt, words, wordsOf } from './words.ts';

/** No sentence worth a slide is longer, and beyond it nothing is cut: hostile input costs little. */
const longestCut = 4000;

/**
 * The sentence less its whole leading connectives and whole bracketed or dashed insertions, where none of them holds
 * a word that limits or qualifies what is said; the first letter made a capital, the final stop or list colon gone.
 */
export const shorten = (sentence: string, language: string): string => shortened(sentence, languageData(language));

const shortened = rememberedWith((sentence: string, ofPaper: LanguageData): string => {
  const data = wordsFor(sentence, ofPaper);
  const text = sentence.trim();
  if (text.length > longestCut) return text;
  const start = connectiveEnds(text, data).at(-1) ?? 0;
  let kept = '';
  let from = start;
  for (const { start: open, end } of removableInsertions(text, data)) {
    if (open < from) continue;
    kept = joinAfterCut(kept + text.slice(from, open), text.slice(end));
    from = end;
    while (text[from] === ' ') from += 1;
  }
  kept = (kept + text.slice(from)).trim();
  if (!/[\p{L}\p{N}]/u.test(kept)) kept = text;
  return capitalised(withoutFinalStop(withoutListJoiner(kept, data), data), data);
});

/**
 * Whether `line` says nothing but what `quote` says: it is the quote, or one clause of it between hard boundaries
 * (`;`, `:`), less permitted cuts. Only whole leading connectives, whole insertions and a list's final `and` may be
 * missing, nothing that is missing may hold a protected word, and nothing may be added, changed or moved; case of the
 * first letter, white space, a final stop and Markdown emphasis apart.
 *
 * This is the guard in front of the library, so what it cannot judge it refuses: in a language without a word list
 * only the whole quote passes. `language` must be the stored paper's, and `quote` a whole sentence of it: the guard
 * cannot see a negation that was left outside the quote.
 */
export function isCutOf(line: string, quote: string, language: string): boolean {
  const data = wordsFor(quote, languageData(language));
  if (isAllOf(line, quote)) return true;
  const wanted = exactTokens(line);
  if (!wanted.some((token) => /[\p{L}\p{N}]/u.test(token.text))) return false;
  const whole = quote.normalize('NFC').trim();
  return readings(whole, data).some((reading) => matchesWithCuts(wanted, reading, data));
}

/** As `isCutOf`, for the headline of an ask: what `withoutEdges` leaves off may be missing too. */
export function isHeadlineOf(line: string, quote: string, language: string): boolean {
  if (isCutOf(line, quote, language)) return true;
  const data = wordsFor(quote, languageData(language));
  const wanted = exactTokens(line);
  const whole = quote.normalize('NFC').trim();
  if (wanted.length === 0 || whole.length > longestCut) return false;
  return readings(whole, data)
    .flatMap((reading) => withoutEdges(reading, data))
    .some((reading) => matchesWithCuts(wanted, reading, data));
}

/** The quote, a final stop apart: nearly every line is, and need not be compared sign by sign. */
const isAllOf = (line: string, quote: string): boolean =>
  quote.startsWith(line) && /^[.,;:]?$/u.test(quote.slice(line.length)) && /[\p{L}\p{N}]/u.test(line);

/** Whether a piece that would go missing holds a condition, negation, hedge, modal, attribution, number or limit. */
const isProtected = (piece: string, data: LanguageData): boolean =>
  [data, ...foreignLanguages(piece, data)].some((language) => isProtectedIn(piece, language));

function isProtectedIn(piece: string, data: LanguageData): boolean {
  const { protected: lists } = data;
  if (lists.negations.length === 0 || /\p{N}/u.test(piece)) return true;
  const text = words(piece);
  const always: (keyof ProtectedWords)[] = [
    'possibilities',
    'hedges',
    'negations',
    'conditions',
    'bounds',
    'attributions',
  ];
  if (always.some((list) => hasPhrase(text, lists[list]))) return true;
  if (phraseAt(text, 0, lists.additions) > 0) return true;
  // An aside on a noun, `(which …)`, cannot limit the main clause: how many and how far are said of the noun alone.
  const isAside = phraseAt(text, 0, data.relativePronouns) > 0;
  if (!isAside && (hasPhrase(text, lists.scope) || hasPhrase(text, lists.numbers))) return true;
  return hasPhrase(text, lists.obligations);
}

/**
 * Whether a bracket spells out the noun before it: `(a mandatory deadline, a right of appeal, an open register)`. That
 * one item is mandatory is said of that item, unless the bracket opens with such a word.
 */
function isEnumeration(bracket: string, data: LanguageData): boolean {
  if (bracket.split(/[,;،؛] /u).length < 3 || /\p{N}/u.test(bracket)) return false;
  const { obligations, ...rest } = data.protected;
  const text = words(bracket);
  return phraseAt(text, 0, obligations) === 0 && !Object.values(rest).some((list) => hasPhrase(text, list));
}

/** `(a)`, `(iv)`: it counts an item off. */
const isEnumerator = (piece: string): boolean => /^(?:\p{L}|[ivxlc]{1,6})$/iu.test(piece.trim());

function removableInsertions(text: string, data: LanguageData): Range[] {
  return insertionsOf(text).filter(({ start, end }) => {
    const piece = text.slice(start + 1, end - 1);
    // A bracket that opens the text may say whom it is for: `(ministry): publish …`.
    if (isEnumerator(piece) || !/[\p{L}\p{N}]/u.test(text.slice(0, start))) return false;
    return !isProtected(piece, data) || (text[start] === '(' && isEnumeration(piece, data));
  });
}

/** Where each of a run of leading connectives ends, its comma and the space after it included. */
function connectiveEnds(text: string, data: LanguageData): number[] {
  const ends: number[] = [];
  // Connectives are short and few: what lies further in the sentence cannot be one.
  const opening = text.slice(0, 200);
  if (phraseAt(words(opening), 0, data.leadingConnectives) === 0) return ends;
  const found = wordsOf(opening);
  const texts = found.map((word) => word.text);
  let index = 0;
  for (;;) {
    const length = phraseAt(texts, index, data.leadingConnectives);
    const last = found[index + length - 1];
    if (length === 0 || last === undefined) return ends;
    const comma = /^ ?[,،] ?/u.exec(text.slice(last.end, last.end + 3));
    if (!comma) return ends;
    ends.push(last.end + comma[0].length);
    index += length;
  }
}

/** The quote and those of its clauses that may stand alone. */
function readings(quote: string, data: LanguageData): string[] {
  const clauses = clausesOf(quote);
  const whole = [quote, withoutListJoiner(quote, data)];
  if (clauses.length < 2 || quote.length > longestCut) return whole;
  const alone = clauses.filter(({ start, end }) => {
    const before = quote.slice(0, start);
    const after = quote.slice(end);
    if (/[\p{L}\p{N}]/u.test(after) && (isProtected(after, data) || /[?？؟]/u.test(after))) return false;
    if (start === 0 || isLabel(before, data)) return true;
    // After a colon the lead-in rules what follows (`They rejected the following: …`), so it may not go missing.
    return !before.includes(':') && !isProtected(before, data);
  });
  return [...whole, ...alone.map(({ start, end }) => quote.slice(start, end))];
}

/** Whether a text is no more than a label with its number, such as `Recommendation 4:`. */
export function isLabel(text: string, data: LanguageData): boolean {
  const found = words(text);
  const length = phraseAt(found, 0, data.structure.labels) || phraseAt(found, 0, data.structure.weakLabels);
  if (length === 0 || found.length > length + 3) return false;
  return found
    .slice(length)
    .every(
      (word) =>
        [data.structure.numberSigns, data.structure.ordinals].some((phrases) => isPhrase([word], phrases)) ||
        /^(?:[\p{Nd}.]+|[ivx]+|[\p{Ll}\p{Lo}])$/u.test(word),
    );
}

interface Token {
  readonly text: string;
  readonly start: number;
}

/** Words with what clings inside them (`1,000`, `non-binding`), and every other visible sign by itself. */
function exactTokens(text: string): Token[] {
  const found: Token[] = [];
  const pattern = /[\p{L}\p{M}\p{N}_]+(?:[.,'’\-‐‑/:][\p{L}\p{M}\p{N}_]+)*|\S/gu;
  for (const match of text.normalize('NFC').matchAll(pattern)) {
    const token = match[0].replace(/^[_*`]+|[_*`]+$/gu, '');
    if (token) found.push({ text: token, start: match.index });
  }
  while (/^[.,;:،؛]$/u.test(found.at(-1)?.text ?? '')) found.pop();
  return found;
}

/** Follows every way of leaving out the removable pieces at once, so that many insertions cost no more than one. */
function matchesWithCuts(wanted: readonly Token[], quote: string, data: LanguageData): boolean {
  const tokens = exactTokens(quote);
  const skips = new Map<number, number[]>();
  const indexAt = (offset: number) => {
    const index = tokens.findIndex((token) => token.start >= offset);
    return index < 0 ? tokens.length : index;
  };
  const allowSkip = (from: number, to: number) => {
    const at = indexAt(from);
    skips.set(at, [...(skips.get(at) ?? []), indexAt(to)]);
  };
  let connective = 0;
  for (const end of connectiveEnds(quote, data)) {
    allowSkip(connective, end);
    connective = end;
  }
  if (quote.length <= longestCut) for (const { start, end } of removableInsertions(quote, data)) allowSkip(start, end);

  const withSkips = (places: Set<number>) => {
    for (const place of places) for (const next of skips.get(place) ?? []) places.add(next);
    return places;
  };
  const opening = wanted.findIndex(({ text }) => /[\p{L}\p{N}]/u.test(text));
  let places = withSkips(new Set([0]));
  for (const [position, token] of wanted.entries()) {
    const next = new Set<number>();
    for (const place of places) {
      const here = tokens[place]?.text;
      if (
        here === token.text ||
        (position <= opening && here !== undefined && sameButFirstCase(here, token.text, data))
      ) {
        next.add(place + 1);
      }
    }
    places = withSkips(next);
    if (places.size === 0) return false;
  }
  return places.has(tokens.length);
}

/** An item of a list may end in `; and`, which joins it to the next and says nothing of its own. */
function withoutListJoiner(text: string, data: LanguageData): string {
  const joiner = /[\p{L}\p{N};,؛،)]\s(\p{L}{1,5})$/u.exec(text.slice(-12))?.[1];
  return joiner !== undefined && data.listJoiners.includes(joiner) ? text.slice(0, -joiner.length).trimEnd() : text;
}

const sameButFirstCase = (a: string, b: string, { code }: LanguageData): boolean =>
  a.slice(1) === b.slice(1) && a.charAt(0).toLocaleLowerCase(code) === b.charAt(0).toLocaleLowerCase(code);

function joinAfterCut(before: string, after: string): string {
  const head = before.trimEnd();
  // French sets a space before `;` and `:`, so only a sign that stood close to the insertion closes up.
  return head === '' || after === '' || /^[.,;:!?)»”“״،؛؟]/u.test(after) ? head : `${head} `;
}

function withoutFinalStop(text: string, data: LanguageData): string {
  const bare = text.replace(/[\s.,;:،؛]+$/u, '');
  const ending = text.slice(bare.length);
  if (!ending.startsWith('.')) return bare;
  if (ending.startsWith('..')) return bare + (/^\.+/u.exec(ending)?.[0] ?? '');
  const last = /[\p{L}\p{N}.]+$/u.exec(bare.slice(-20))?.[0].toLowerCase() ?? '';
  const isAbbreviation =
    last.includes('.') || data.abbreviations.includes(last) || data.closingAbbreviations.includes(last);
  return isAbbreviation && !/\d/u.test(last) ? `${bare}.` : bare;
}

function capitalised(text: string, { code }: LanguageData): string {
  return text.replace(
    /^(["'“„«»‘‚(¿¡]*\s?)(\p{Ll})/u,
    (_, signs: string, letter: string) => signs + letter.toLocaleUpperCase(code),
  );
}
