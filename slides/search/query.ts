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

/** More are not typed by a person, and each costs a walk through the index. */
const mostTerms = 12;
/** A single letter begins too many words to look for them all. */
const shortestPrefix = 2;

/** The parts of a query, all of which must be found: words, and phrases between quotation marks. The rest says nothing. */
export function parseQuery(query: string): Term[] {
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
  return terms.slice(0, mostTerms);
}

/** Whether what a term asks for stands in a text from this word on. */
export function standsAt({ words, forms, open }: Term, text: readonly SearchWord[], at: number): boolean {
  const found = text[at]?.text;
  if (found === undefined) return false;
  const [wanted = ''] = words;
  const fits = (word: string) => (open ? word.startsWith(wanted) : word === wanted);
  if (words.length > 1) {
    const last = words.length - 1;
    return words.every((word, offset) => {
      const there = text[at + offset]?.text;
      return offset === last && open ? there?.startsWith(word) : there === word;
    });
  }
  return fits(found) || forms.includes(found) || indexForms(found).some((form) => fits(form) || forms.includes(form));
}
