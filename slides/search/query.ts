import { indexForms, queryForms } from './forms.ts';
import { type SearchWord, searchWords } from './words.ts';

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
    const words = searchWords(phrase ?? all).map(({ text }) => text);
    const [word = '', ...others] = words;
    const last = words.at(-1) ?? '';
    if (last === '') continue;
    const isWord = others.length === 0 && phrase === undefined;
    const closed = phrase !== undefined && close !== '';
    terms.push({ words, forms: isWord ? queryForms(word) : [], open: !closed && last.length >= shortestPrefix });
  }
  return terms.slice(0, mostTerms);
}

/** A range of a text, by its words. */
export interface Match {
  readonly first: number;
  readonly last: number;
}

/** Where the words of a text are what a term asks for. */
export function matchesOf({ words, forms, open }: Term, text: readonly SearchWord[]): Match[] {
  const fits = (wanted: string, found: string, isLast: boolean) =>
    isLast && open ? found.startsWith(wanted) : found === wanted;
  return text.flatMap((found, at) => {
    const isPlain = words.every((word, offset) => {
      const there = text[at + offset];
      return there !== undefined && fits(word, there.text, offset === words.length - 1);
    });
    const isForm = () => {
      const others = indexForms(found.text);
      const wanted = words[0] ?? '';
      return (
        forms.some((form) => form === found.text || others.includes(form)) ||
        others.some((other) => fits(wanted, other, true))
      );
    };
    const stands = isPlain || (words.length === 1 && isForm());
    return stands ? [{ first: at, last: at + words.length - 1 }] : [];
  });
}
