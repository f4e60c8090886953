import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brief } from '../../paper/brief.ts';
import type { Briefing } from '../../paper/model.ts';
import { readPaper } from '../../paper/read-paper.ts';

const folder = join(import.meta.dirname, '../fixtures/papers');

/** What a careful person finds in a paper, written down beside it as `NAME.expected.json`. */
export interface Expected {
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly language: string;
  readonly sections: readonly string[];
  readonly recommendations: readonly ExpectedRecommendation[];
}

interface ExpectedRecommendation {
  readonly number: string | null;
  /** The first and the last words of its text. */
  readonly starts: string;
  readonly ends: string;
  readonly headline: string | null;
  readonly asks: boolean;
  readonly owner?: string;
  readonly deadline?: string;
  readonly cost?: string;
  readonly priority?: string;
}

/** Shares from 0 to 1; null where the paper has nothing to find. */
export interface Score {
  readonly f1: number;
  readonly boundary: number | null;
  readonly headline: number | null;
  readonly asks: number | null;
  readonly title: number;
  readonly authors: number | null;
  readonly sections: number | null;
  /** What was not as expected, a line each. */
  readonly failures: readonly string[];
}

export interface CorpusPaper {
  readonly name: string;
  readonly briefing: Briefing;
  readonly expected: Expected;
}

/** The papers of our own corpus that have an expected reading; those without one are named in `unlabelled`. */
export function corpus(): { readonly papers: readonly CorpusPaper[]; readonly unlabelled: readonly string[] } {
  const names = readdirSync(folder).filter((name) => /\.(?:md|txt)$/u.test(name));
  const labelOf = (name: string) => join(folder, name.replace(/\.\w+$/u, '.expected.json'));
  const labelled = names.filter((name) => existsSync(labelOf(name)));
  return {
    unlabelled: names.filter((name) => !labelled.includes(name)),
    papers: labelled.map((name) => ({
      name,
      briefing: brief(readPaper(name, readFileSync(join(folder, name), 'utf8'))),
      expected: JSON.parse(readFileSync(labelOf(name), 'utf8')) as Expected,
    })),
  };
}

/** Letters and digits alone, so that a line wrap or a quotation mark decides nothing. */
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** How a reading compares with the expected one. */
export function scoreOf(briefing: Briefing, expected: Expected): Score {
  const { recommendations } = briefing;
  const failures: string[] = [];
  const free = new Set(recommendations);
  const pairs = expected.recommendations.flatMap((wished) => {
    const found = [...free].find(({ text }) => bare(text).slice(0, 160).startsWith(bare(wished.starts)));
    if (!found) failures.push(`not found: ${wished.starts}`);
    else free.delete(found);
    return found ? [{ wished, found }] : [];
  });
  for (const { text } of free) failures.push(`not one: ${text.slice(0, 60)}`);
  const share = (
    what: string,
    holds: (pair: (typeof pairs)[number]) => boolean,
    shown: (pair: (typeof pairs)[number]) => string,
  ) => {
    const wrong = pairs.filter((pair) => !holds(pair));
    failures.push(...wrong.map((pair) => `${what} of ${pair.wished.number ?? pair.wished.starts}: ${shown(pair)}`));
    return pairs.length === 0 ? null : (pairs.length - wrong.length) / pairs.length;
  };
  const sum = expected.recommendations.length + recommendations.length;
  const boundary = share(
    'end',
    ({ wished, found }) => bare(found.text).endsWith(bare(wished.ends)),
    ({ found }) => `“…${found.text.slice(-60)}”`,
  );
  const headline = share(
    'headline',
    ({ wished, found }) => bare(found.headline?.text ?? '') === bare(wished.headline ?? ''),
    ({ found }) => `“${found.headline?.text ?? ''}”`,
  );
  const asks = share(
    'ask',
    ({ wished, found }) => (found.ask !== null) === wished.asks && found.number === wished.number,
    ({ found }) => `${found.number ?? 'no number'}, ${found.ask ? 'asks' : 'asks nothing'}`,
  );
  const facts = ['owner', 'deadline', 'cost', 'priority'] as const;
  for (const fact of facts)
    share(
      fact,
      ({ wished, found }) => wished[fact] === undefined || bare(found.facts[fact]?.text ?? '') === bare(wished[fact]),
      ({ found }) => `“${found.facts[fact]?.text ?? ''}”`,
    );
  const among = (what: string, wished: readonly string[], found: readonly string[]) => {
    const missing = wished.filter((one) => !found.some((other) => bare(other) === bare(one)));
    failures.push(...missing.map((one) => `${what} missing: ${one}`));
    return wished.length === 0 ? null : (wished.length - missing.length) / wished.length;
  };
  const isTitled = bare(briefing.title?.text ?? '') === bare(expected.title ?? '');
  if (!isTitled) failures.push(`title: “${briefing.title?.text ?? ''}”`);
  if (briefing.language !== expected.language) failures.push(`language: ${briefing.language}`);
  const extra = briefing.authors.filter((name) => !expected.authors.includes(name));
  failures.push(...extra.map((name) => `not an author: ${name}`));
  return {
    f1: sum === 0 ? 1 : (2 * pairs.length) / sum,
    boundary,
    headline,
    asks,
    title: isTitled ? 1 : 0,
    authors: among('author', expected.authors, briefing.authors),
    sections: among(
      'section',
      expected.sections,
      briefing.sections.map(({ heading }) => heading),
    ),
    failures,
  };
}
