import type { LanguageData } from '../languages/types.ts';
import { westernDigits } from './digits.ts';
import { type Draft, type MetadataRole, metadata } from './draft.ts';
import { endsSentence } from './lines.ts';
import { afterByline, isNamesLine, isNameWithOffice, namesIn } from './names.ts';
import { countWords, hasPhrase, isPhrase, phraseAt, words } from './words.ts';

const dateLine =
  /^(?:\p{L}+[,.:]?\s)?(?:(?:den|a|le|em)\s)?(?:\d{1,2}(?:st|nd|rd|th|er|\.?[ºª])?(?:[\s/-]|\.\s?)(?:de\s)?)?(?:\p{L}{3,10}\.?(?:\s?\/\s?\p{L}{3,10})?|\d{1,2})(?:[\s./-]|\sde\s)(?:\d{1,2}(?:st|nd|rd|th)?,?\s)?(?:19|20)\d{2}(?:[,\s]+\d{1,2}[:h]\d{2})?(?:(?:-\p{Ll}{1,3})?\s\p{Ll}{1,4})?\.?$|^(?:\p{Lu}\p{L}+,\s)?(?:19|20)\d{2}(?:-\d{2}){0,2}$/u;
const address = /^(?:https?:\/\/|www\.)\S+$|^\S+@\S+\.\S+$/u;

/** What is known of the front before its lines are read. */
export interface FrontKnown {
  readonly titled: boolean;
  readonly authored: boolean;
  /** Headings were guessed from the look of a line, so that one of them may be an office or a byline. */
  readonly guessed: boolean;
}

/**
 * Turns what stands around the title (byline, office, date, marking, credits) into metadata, so that it is neither
 * read as the paper's argument nor lost as the place where the authors are named.
 *
 * The title itself becomes a heading of level 1.
 */
export function readFront(drafts: readonly Draft[], data: LanguageData, known: FrontKnown): Draft[] {
  const titleAt = known.titled ? -1 : findTitle(drafts, data, known);
  const roles = frontRoles(drafts, titleAt, data, known);
  const read = drafts.map((draft, index): Draft => {
    if (index === titleAt) return titleDraft(draft, data);
    const role = roles[index] ?? null;
    return role === null ? draft : metadata(role, draft.text);
  });
  return readBack(read, namesOf(read, data), data);
}

/** A protective marking alone on its line. */
export function isMarking(text: string, data: LanguageData): boolean {
  const { markings, markingLabels } = data.structure;
  // `Classification: restricted`
  const [label = '', value] = text.slice(0, 100).split(/[:：]\s/u);
  if (value !== undefined && markingLabels.includes(words(label).join(' '))) return true;
  const found = words(text);
  return found.length > 0 && phraseAt(found, 0, markings) === found.length;
}

/** Dates, addresses and reading aids, wherever they stand. */
export function isFurniture(text: string, data: LanguageData): boolean {
  if (dateLine.test(westernDigits(text.slice(0, 60))) || address.test(text.slice(0, 300))) return true;
  const found = words(text.slice(0, 200));
  const length = phraseAt(found, 0, data.structure.furniture);
  return length > 0 && countWords(text) <= 25;
}

function findTitle(drafts: readonly Draft[], data: LanguageData, known: FrontKnown): number {
  const top = drafts.slice(0, 12);
  const labelled = top.findIndex((draft) => afterTitleLabel(draft.text, data) !== null);
  if (labelled >= 0) return labelled;
  // A heading of the first level near the top is the title; what stands before it is a standfirst or notice.
  const first = top.findIndex((draft) => draft.kind === 'heading' && draft.level === 1);
  if (first >= 0) return first;
  for (const [index, draft] of top.entries()) {
    if (isKicker(draft.text, data) || roleOf(draft, undefined, data, null) !== null) continue;
    if (known.guessed && isLetterhead(draft, top[index + 1], data)) continue;
    if (draft.kind === 'heading') return index;
    const isShort = draft.kind === 'paragraph' && countWords(draft.text) <= 30 && !/[.;:,؛،]$/u.test(draft.text);
    return isShort && drafts.length > 1 ? index : -1;
  }
  return -1;
}

/**
 * The body that publishes a paper, over its title: `Office of the City Auditor`, `Комитет по образованию`. The line is
 * named by its first words, up to a joining one; what stands beneath must look like a title.
 */
function isLetterhead({ kind, text }: Draft, next: Draft | undefined, data: LanguageData): boolean {
  const { structure, commonWords } = data;
  const found = words(text);
  const joining = found.findIndex((word, index) => index > 0 && commonWords.includes(word));
  const head = joining < 0 ? found : found.slice(0, joining);
  // Written in Latin letters an office that opens a line goes on with a joining word: `School meals` is none.
  const places = head.length > 1 && /^\p{Script=Latin}/u.test(text) ? [head.length - 1] : [0, head.length - 1];
  const isOffice = places.some((at) => phraseAt(head, at, structure.institutions) > 0);
  if (kind !== 'heading' || !isOffice || countWords(text) > 10 || next?.kind !== 'heading' || next.marker) return false;
  const below = words(next.text);
  const isSection = [structure.sectionNames, structure.recommendations, structure.closingHeadings].some(
    (phrases) => phraseAt(below, 0, phrases) === below.length,
  );
  return below.length >= 3 && !isSection && !isKicker(next.text, data) && !isFurniture(next.text, data);
}

const isKicker = (text: string, data: LanguageData): boolean => {
  const found = words(text);
  const length = phraseAt(found, 0, data.structure.kickers);
  return (
    length > 0 && found.slice(length).every((word) => /^\d+$/u.test(word) || data.structure.numberSigns.includes(word))
  );
};

/** `Policy brief 03/2025`: one of a series. */
const isNumberedKicker = (text: string, data: LanguageData): boolean => /\d$/u.test(text) && isKicker(text, data);

/** `Seventh Report`, `Fourth report of session 2025–26`: its number in words, then what kind of paper it is. */
function isOneOfSeries(text: string, data: LanguageData): boolean {
  const found = words(text);
  return (
    found.length <= 6 && phraseAt(found, 1, data.structure.kickers) > 0 && !hasPhrase(found, data.asking.finiteVerbs)
  );
}

/** What stands after `Re:` or `Subject:`. */
export function afterTitleLabel(text: string, data: LanguageData): string | null {
  const label = /^(\p{L}{2,10})\s?[:：]\s+/u.exec(text);
  const known = label?.[1] !== undefined && isPhrase(words(label[1]), data.structure.titleLabels);
  return known && label ? text.slice(label[0].length) : null;
}

function titleDraft(draft: Draft, data: LanguageData): Draft {
  const labelled = afterTitleLabel(draft.text, data);
  return { ...draft, kind: 'heading', level: 1, text: labelled ?? draft.text };
}

/** The roles of the lines before the argument begins: before the first list, section or real paragraph. */
function frontRoles(
  drafts: readonly Draft[],
  titleAt: number,
  data: LanguageData,
  known: FrontKnown,
): (MetadataRole | null)[] {
  const roles: (MetadataRole | null)[] = [];
  for (const [index, draft] of drafts.slice(0, titleAt + 13).entries()) {
    if (index === titleAt) {
      roles.push(null);
      continue;
    }
    if (draft.kind === 'metadata') {
      roles.push(null);
      continue;
    }
    const isFrontHeading =
      draft.kind === 'heading' &&
      (known.guessed ||
        index < titleAt ||
        isMarking(draft.text, data) ||
        isNumberedKicker(draft.text, data) ||
        isBoldFront(draft, drafts[index + 1], data));
    const couldBeFront = draft.kind === 'paragraph' || isFrontHeading;
    if (!couldBeFront) break;
    const last = roles.at(-1) ?? null;
    const role =
      roleOf(draft, drafts[index + 1], data, last) ??
      roleByPlace(draft, drafts[index + 1], index - titleAt, last, data, known);
    if (role === null && (draft.kind === 'heading' || isArgument(draft.text))) break;
    roles.push(role);
  }
  return roles;
}

/** The level of a paragraph that is nothing but bold text. */
const boldLevel = 6;

/** A bold line under the title that is no heading: a byline, a date, or names over a heading, an office or a date. */
function isBoldFront({ level, text }: Draft, next: Draft | undefined, data: LanguageData): boolean {
  if (level !== boldLevel) return false;
  if (isFurniture(text, data) || namesIn(afterByline(text, data) ?? '', data).length > 0) return true;
  const isOverFront = next && (next.kind === 'heading' || roleOf(next, undefined, data, 'author') !== null);
  return isOverFront === true && isNamesLine(text, data);
}

const isArgument = (text: string): boolean => countWords(text) > (endsSentence(text) ? 6 : 25);

function roleOf(
  draft: Draft,
  next: Draft | undefined,
  data: LanguageData,
  last: MetadataRole | null,
): MetadataRole | null {
  const { text } = draft;
  if (isMarking(text, data)) return 'marking';
  if (isNumberedKicker(text, data)) return 'note';
  if (draft.kind === 'heading' && next?.kind === 'heading' && isOneOfSeries(text, data)) return 'note';
  const byline = afterByline(text, data);
  if (byline !== null && countWords(text) <= 60 && namesIn(byline, data).length > 0) return 'author';
  if (isNameWithOffice(text, data)) return 'author';
  if (isFurniture(text, data)) return 'note';
  const isOffice = hasPhrase(words(text.slice(0, 300)), data.structure.institutions);
  // An office looks like a heading; under a name, or with nothing under itself, it is an office.
  const isPlaced =
    draft.kind === 'paragraph' || last === 'author' || last === 'affiliation' || next?.kind === 'heading';
  if (!isOffice || !isPlaced || countWords(text) > 14 || endsSentence(text)) return null;
  // `Nigar Aliyeva, Centre for Regional Policy`
  return namesIn(text.split(',')[0] ?? '', data).length > 0 && text.includes(',') ? 'author' : 'affiliation';
}

/** What a line is because of what stands around it: names over an office, or a second title. */
function roleByPlace(
  draft: Draft,
  next: Draft | undefined,
  afterTitle: number,
  last: MetadataRole | null,
  data: LanguageData,
  known: FrontKnown,
): MetadataRole | null {
  if (afterTitle < 0) return 'note';
  const nextRole =
    next && (next.kind === 'paragraph' || known.guessed) ? roleOf(next, undefined, data, 'author') : null;
  // Alone under the title a line of names is a byline, and so is one beside an office or a date.
  const isPlaced = afterTitle === 1 || (nextRole ?? last) !== null;
  if (!known.authored && last !== 'author' && isNamesLine(draft.text, data) && isPlaced) return 'author';
  const isSubtitle = afterTitle === 1 && !endsSentence(draft.text) && countWords(draft.text) <= 25 && nextRole !== null;
  return isSubtitle ? 'subtitle' : null;
}

const namesOf = (drafts: readonly Draft[], data: LanguageData): string[] =>
  drafts
    .filter((draft) => draft.marker === 'author')
    .flatMap((draft) => namesIn(afterByline(draft.text, data) ?? draft.text, data));

/** Where an author's name alone on its line, and an office beneath, sign the paper; -1 where they do not. */
function signatureAt(drafts: readonly Draft[], authors: readonly string[]): number {
  const from = Math.max(0, drafts.length - 4);
  const at = drafts.slice(from).findIndex(({ kind, text }) => kind !== 'metadata' && authors.includes(text));
  const isFoot = drafts.slice(from + at).every(({ text }) => countWords(text) <= 10 && !endsSentence(text));
  return at >= 0 && isFoot ? from + at : -1;
}

/** Links of the page that a paper was published on, at its foot: `Return to the beginning`, `Next: …`. */
function isWayAround({ kind, text }: Draft, data: LanguageData): boolean {
  if (kind === 'metadata' || kind === 'heading' || countWords(text) > 14) return false;
  const found = words(text);
  const length = phraseAt(found, 0, data.structure.navigation);
  // `Next` may open a sentence; before a colon, or in more words than one, it is a link.
  return length > 1 || (length === 1 && (found.length === 1 || /^[^\s:]+\s?:/u.test(text)));
}

/** The last lines: who the authors are, and a repeated marking. */
function readBack(drafts: readonly Draft[], authors: readonly string[], data: LanguageData): Draft[] {
  const signed = signatureAt(drafts, authors);
  const surnames = authors.flatMap((name) => name.split(/\s+/u).slice(-1));
  return drafts.map((draft, index) => {
    if (signed >= 0 && index >= signed && draft.kind !== 'metadata') return metadata('note', draft.text);
    if (index >= drafts.length - 5 && isWayAround(draft, data)) return metadata('note', draft.text);
    if (index < drafts.length - 3 || draft.kind !== 'paragraph') return draft;
    if (isMarking(draft.text, data)) return metadata('marking', draft.text);
    const isAboutAuthor = surnames.some((surname) => draft.text.includes(surname));
    return isAboutAuthor && !endsSentence(draft.text) && countWords(draft.text) <= 60
      ? metadata('note', draft.text)
      : draft;
  });
}
