import { indexForms, queryForms } from './forms.ts';
import { foldedWords, type SearchWord } from './words.ts';

/** What one part of a query asks for: a word, or words that follow each other. */
export interface Term {
  readonly words: readonly string[];
  /** Other forms of a single word that will do as well. */
  readonly forms: readonly string[];
  /** Whether the last word may go on: it is still being typed, or stands for its family. */
  readonly open: boolean;
}

/** Each costs a walk through the index; more are a paragraph that was pasted. */
const mostTerms = 40;
/** A single letter begins too many words to look for them all. */
const shortestPrefix = 2;

/** What a person should know of a search beside what it found; null where there is nothing to say. */
export function searchAdvice(query: string, found: number): string | null {
  const terms = allTerms(query);
  if (terms.length > mostTerms) return `Only the first ${mostTerms} words were looked for.`;
  if (terms.length === 0) return 'There is no word in what was looked for.';
  const tooShort = terms.some(({ words, open }) => !open && words.every((word) => word.length < shortestPrefix));
  return found === 0 && tooShort ? 'A word is looked for from two letters up: type more of it.' : null;
}

/** The parts of a query, all of which must be found: words, and phrases between quotation marks. The rest says nothing. */
export const parseQuery = (query: string): Term[] => allTerms(query).slice(0, mostTerms);

function allTerms(query: string): Term[] {
  const terms: Term[] = [];
  for (const match of query.matchAll(/(?<!\p{sc=Hebrew})["“”„«»]([^"“”„«»]*)(["“”„«»]|$)|\S+/gu)) {
    const [all, phrase, close] = match;
    const words = foldedWords(phrase ?? all);
    const [word = '', ...others] = words;
    const last = words.at(-1) ?? '';
    if (last === '') continue;
    const isWord = others.length === 0 && phrase === undefined;
    const closed = phrase !== undefined && close !== '';
    terms.push({ words, forms: isWord ? queryForms(word) : [], open: !closed && last.length >= shortestPrefix });
  }
  return terms;
}

/** Whether what a term asks for stands in a text from this word on, as it was typed or in another form. */
export function standsAt(term: Term, text: readonly SearchWord[], at: number): boolean {
  const found = text[at]?.text;
  if (found === undefined) return false;
  if (isTypedAt(term, text, at)) return true;
  const { words, forms, open } = term;
  const [wanted = '', ...others] = words;
  if (others.length > 0) return false;
  const fits = (word: string) => (open ? word.startsWith(wanted) : word === wanted) || forms.includes(word);
  return forms.includes(found) || indexForms(found).some(fits);
}

/** Whether a term stands there as it was typed, or begins so. */
export function isTypedAt({ words, open }: Term, text: readonly SearchWord[], at: number): boolean {
  // A plain loop: a search asks this of thousands of words while the person types.
  for (let offset = 0; offset < words.length; offset += 1) {
    const there = text[at + offset]?.text;
    const word = words[offset] ?? '';
    const goesOn = open && offset === words.length - 1;
    if (there !== word && !(goesOn && there?.startsWith(word))) return false;
  }
  return true;
}
