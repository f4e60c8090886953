import { languageData } from '../languages/index.ts';
import type { FigureWords } from '../languages/types.ts';
import type { SourceSpan } from '../paper/model.ts';
import { countWords } from '../paper/words.ts';
import { leansOnPrevious } from './leaning.ts';
import { isOthersView } from './opposing.ts';

/** A dated statement as a timeline shows it: two verbatim pieces that are all of one sentence. */
export interface DatedStatement {
  readonly date: string;
  readonly what: string;
  /** Year, month and day as a number that orders them. */
  readonly order: number;
  readonly span: SourceSpan;
}

const wordsOfStatement = { fewest: 3, most: 18 };

/**
 * The dated statement that a sentence is: `In 2019, the quay was rebuilt`, `March 2021: two harbours close`. Only where
 * the date opens it, so that all the rest belongs to the date; and in the authors' own voice, because beside a date
 * `critics say` would be read as what happened.
 */
export function datedStatement(span: SourceSpan, language: string): DatedStatement | null {
  const words = languageData(language).figures;
  const { quote } = span;
  if (words === null || quote.length > 400 || !/\d{4}/.test(quote) || /[?“”„"«»|]/.test(quote)) return null;
  const { statement, year, pronoun } = patternsOf(words);
  const { date, day, month, dayAfter, year: written, what: rest } = statement.exec(quote)?.groups ?? {};
  const what = rest?.replace(/[\s.;]+$/, '');
  if (!date || !what || !written || year.test(what) || pronoun.test(what) || leansOnPrevious(what, language))
    return null;
  const length = countWords(what);
  if (length < wordsOfStatement.fewest || length > wordsOfStatement.most || isOthersView(quote, language)) return null;
  const months = words.months.toLowerCase().split('|');
  const monthNumber = month ? months.indexOf(month.toLowerCase()) + 1 : 0;
  const order = Number(written) * 10_000 + monthNumber * 100 + Number(day ?? dayAfter ?? 0);
  return { date, what, order, span };
}

type Patterns = ReturnType<typeof compile>;
const compiled = new Map<FigureWords, Patterns>();

function patternsOf(words: FigureWords): Patterns {
  const known = compiled.get(words) ?? compile(words);
  compiled.set(words, known);
  return known;
}

function compile({ months, dateOpenings, pronouns }: FigureWords) {
  const year = '(?:1[5-9]|20)\\d\\d';
  const date =
    `(?:(?<day>\\d{1,2})(?:\\p{L}{2}|[ºª.])?\\s+(?:de\\s+)?)?(?:(?<month>${months})\\s+(?:de\\s+)?(?:(?<dayAfter>\\d{1,2}),\\s+)?)?` +
    `(?<year>${year})`;
  return {
    statement: new RegExp(
      `^(?:(?:${dateOpenings})\\s+(?=[^:,]*,))?(?<date>${date})(?:,|\\s?[:–—]|\\s-)\\s+(?<what>\\S.*)$`,
      'isu',
    ),
    year: new RegExp(`(?<!\\d)${year}(?!\\d)`, 'u'),
    pronoun: new RegExp(`^(?:${pronouns.replaceAll('’', "['’]")})(?!\\p{L})`, 'iu'),
  };
}
