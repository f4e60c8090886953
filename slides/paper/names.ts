import type { LanguageData } from '../languages/types.ts';
import { plain } from './spelling.ts';
import { countWords, hasPhrase, phraseAt, words, wordsOf } from './words.ts';

const particles = new Set([
  'de',
  'da',
  'do',
  'dos',
  'das',
  'los',
  'las',
  'del',
  'della',
  'der',
  'den',
  'di',
  'du',
  'la',
  'le',
  'van',
  'von',
  'ter',
  'zu',
  'al',
  'el',
  'ben',
  'bin',
  'ibn',
  'y',
  'e',
]);

/** Whether a text reads as one person's name: two to five capitalised words, particles and initials apart. */
function isName(text: string, data: LanguageData): boolean {
  const parts = text
    .replace(/[()“”„"]/gu, ' ')
    .trim()
    .split(/\s+/u);
  if (parts.length < 2 || parts.length > 6 || /[\d@:/]/u.test(text)) return false;
  const found = words(text);
  if (phraseAt(found, 0, data.structure.sectionNames) === found.length) return false;
  if (hasPhrase(found, data.structure.institutions) || hasPhrase(found, data.structure.roles)) return false;
  // `Seventh Report` is one of a series.
  if (phraseAt(found, found.length - 1, data.structure.kickers) > 0) return false;
  // `И.` and `В.` are initials; without the stop they would be common words.
  const written = words(parts.filter((part) => !/^(?:\p{L}\.)+$/u.test(part)).join(' '));
  if (written.some((word) => data.commonWords.includes(word) && !particles.has(word))) return false;
  const capitalised = parts.filter((part) => /^[\p{Lu}\p{Lo}]/u.test(part) || /^[dl]['’]\p{Lu}/u.test(part));
  return capitalised.length >= 2 && parts.every((part) => capitalised.includes(part) || particles.has(part));
}

/** The text after `By`, `Authors:` or the like; null where a line does not open so. */
export function afterByline(text: string, data: LanguageData): string | null {
  const found = wordsOf(text.slice(0, 200));
  const texts = found.map((word) => word.text);
  const opening = phraseAt(texts, 0, data.structure.bylines);
  // `Report of the water office, prepared by Ada Quay`: one word alone (`by`, `from`) is no byline there.
  const later = opening > 0 ? -1 : texts.findIndex((_, index) => phraseAt(texts, index, data.structure.bylines) > 1);
  const length = later < 0 ? opening : later + phraseAt(texts, later, data.structure.bylines);
  const last = found[length - 1];
  if (length === 0 || last === undefined) return null;
  const after = text.slice(last.end).replace(/^(?:\(\p{Ll}{1,3}\)|\s)*[:：]?\s*/u, '');
  return after === '' ? null : after;
}

/** The people named in a byline, in order and as written; roles, offices and notes left out. */
export function namesIn(text: string, data: LanguageData): string[] {
  const between = new RegExp(['[,،;؛&/|•·]', '\\s[–—-]\\s', ...joinersOf(data)].join('|'), 'iu');
  return outsideBrackets(text.slice(0, 2000))
    .split(between)
    .flatMap((part) => partedNames(part.trim(), data))
    .map((part) => part.replace(/[*†‡§¹²³⁰-⁹]|\[\d+\]|(?<=\p{L})\d+/gu, '').trim())
    .map((part) => (/[\s.]\p{Lu}\.$|\b(?:Jr|Sr)\.$/u.test(part) ? part : part.replace(/\.$/u, '')))
    .map((part) => withoutTitle(part, data))
    .filter((part) => isName(part, data));
}

/** The name after a title written small: `доктор наук Мария Белова`; a particle (`von der Heide`) is part of it. */
function withoutTitle(part: string, data: LanguageData): string {
  const title = /^(?:\p{Ll}[\p{L}.-]*\s)+/u.exec(part)?.[0] ?? '';
  return hasPhrase(words(title), data.structure.roles) ? part.slice(title.length) : part;
}

/** Whether a line holds nothing but names, as under a title. */
export function isNamesLine(text: string, data: LanguageData): boolean {
  if (countWords(text) > 40) return false;
  const parts = text
    .split(new RegExp(['[,،;؛&]', ...joinersOf(data)].join('|'), 'iu'))
    .filter((part) => part.trim() !== '')
    .flatMap((part) => partedNames(part.trim(), data));
  const opensAsName = (part: string) => phraseAt(words(part), 0, data.structure.nameOpenings) > 0;
  const isSure = data.structure.nameOpenings.length === 0 || parts.every(opensAsName);
  return parts.length > 0 && isSure && namesIn(text, data).length === parts.length;
}

const joinersOf = ({ structure }: LanguageData): string[] =>
  structure.nameJoiners.filter((joiner) => !joiner.endsWith('*')).map((joiner) => `\\s${joiner}\\s`);

/** Names joined by an `and` that clings to the next (`מיכל לוי ודן כהן`), which may also be its own first letter. */
function partedNames(text: string, data: LanguageData): string[] {
  const { nameJoiners, nameOpenings } = data.structure;
  const joiner = nameJoiners.find((one) => one.endsWith('*'))?.slice(0, -1);
  const parts = text.split(/\s+/u);
  const known = new Set(nameOpenings.map(plain));
  const isOwn = (part: string) => known.has(plain(part));
  const at =
    joiner === undefined
      ? -1
      : parts.findIndex((part, index) => index >= 2 && part.startsWith(joiner) && part.length > 2 && !isOwn(part));
  if (joiner === undefined || at < 0) return [text];
  const next = [parts[at]?.slice(joiner.length), ...parts.slice(at + 1)].join(' ');
  return [parts.slice(0, at).join(' '), ...partedNames(next, data)];
}

/** `Ada Quay, Forest Research Institute`: one person, then the office. */
export function isNameWithOffice(text: string, data: LanguageData): boolean {
  const [name = '', ...rest] = text.split(/[,،]\s/u);
  if (rest.length === 0 || countWords(text) > 16) return false;
  return isNamesLine(name, data) && hasPhrase(words(rest.join(', ')), data.structure.institutions);
}

/** Brackets of more than one word hold an office, not a part of the name (`Ana (Anya) Ruiz`). */
const outsideBrackets = (text: string): string => text.replace(/\([^()]*\s[^()]*\)/gu, ' ');
