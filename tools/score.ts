import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { readBytes } from '../main/importing/read-bytes.ts';
import { corpus, type Score, scoreOf } from '../slides/test/paper/corpus.ts';

/**
 * How well papers are read: our own corpus, and the hand-labelled papers of others where they stand beside the project
 * (or in the folder named by `--papers`). Prints a table for each; `--failures` says what was not as expected.
 */
const others = option('--papers') ?? join(import.meta.dirname, '../../shared/papers');
const tellsFailures = process.argv.includes('--failures');

scoreCorpus();
if (existsSync(join(others, 'labels'))) await scoreOthers();
else console.log('\nThe papers of others are not beside this project, so they were not read.');

function option(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}

function scoreCorpus(): void {
  const scored = corpus().papers.map(({ name, briefing, expected }) => ({
    name,
    language: expected.language,
    count: expected.recommendations.length,
    score: scoreOf(briefing, expected),
  }));
  const fields = ['f1', 'boundary', 'headline', 'asks', 'title', 'authors', 'sections'] as const;
  const row = (score: Record<(typeof fields)[number], number | null>) =>
    fields.map((field) => percent(score[field])).join(' | ');
  const lines = scored.map(
    ({ name, language, count, score }) => `| ${name} | ${language} | ${count} | ${row(score)} |`,
  );
  const mean = (field: (typeof fields)[number]) => average(scored.map(({ score }) => score[field]));
  const all = Object.fromEntries(fields.map((field) => [field, mean(field)])) as Record<
    (typeof fields)[number],
    number | null
  >;
  console.log(
    [
      '| our own paper | language | recommendations | F1 | boundary | headline | ask, number | title | authors | sections |',
      '|---|---|--:|--:|--:|--:|--:|--:|--:|--:|',
      ...lines,
      `| **mean of ${scored.length}** | | | ${row(all)} |`,
    ].join('\n'),
  );
  if (tellsFailures) for (const { name, score } of scored) tell(name, score);
}

function tell(name: string, { failures }: Score): void {
  for (const failure of failures) console.log(`${name}: ${failure}`);
}

/** The scorer that comes with the labels is the judge, so that ours cannot flatter itself. */
async function scoreOthers(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-score-'));
  try {
    const names = readdirSync(join(others, 'docs')).filter((file) => /\.(?:txt|md|docx|html|pdf)$/u.test(file));
    for (const path of ['readings', 'labels']) mkdirSync(join(folder, path));
    for (const name of names) {
      const slug = basename(name, extname(name));
      const { briefing: reading } = await readBytes(name, readFileSync(join(others, 'docs', name)));
      const fields = {
        title: reading.title?.text ?? null,
        authors: reading.authors,
        sections: reading.sections.map(({ heading }) => ({ heading })),
        recommendations: reading.recommendations.map(({ text, headline }) => ({
          text,
          headline: headline?.text ?? '',
        })),
        closing: reading.closing.map(({ text }) => text).join(' '),
      };
      writeFileSync(join(folder, 'readings', `${slug}.json`), JSON.stringify(fields));
      cpSync(join(others, 'labels', `${slug}.json`), join(folder, 'labels', `${slug}.json`));
    }
    printOthers(join(folder, 'readings'), join(folder, 'labels'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Document {
  readonly labels: number;
  readonly f1: number;
  readonly boundary: number | null;
  readonly headline: number | null;
  readonly title: boolean | null;
  readonly authors_recall: number | null;
  readonly section_recall: number | null;
}

function printOthers(readings: string, labels: string): void {
  const scorer = [join(import.meta.dirname, '../../shared/papers/score.py'), '--summary', readings, '--labels', labels];
  const { stdout, status } = spawnSync('python3', [...scorer, '--json'], { encoding: 'utf8', maxBuffer: 1 << 26 });
  if (status !== 0) throw new Error('The scorer of the papers of others failed; it needs python3.');
  const { summary, documents } = JSON.parse(stdout) as {
    summary: { macro: Record<string, number | null>; negatives_clean: number | null };
    documents: Record<string, Document>;
  };
  const lines = Object.entries(documents).map(([name, one]) => {
    const values = [
      one.f1,
      one.boundary,
      one.headline,
      one.title === null ? null : Number(one.title),
      one.authors_recall,
      one.section_recall,
    ];
    return `| ${name} | ${one.labels} | ${values.map(percent).join(' | ')} |`;
  });
  const { macro } = summary;
  const mean = ['f1', 'boundary', 'headline', 'title', 'authors_recall', 'section_recall'].map((field) =>
    percent(macro[field] ?? null),
  );
  console.log(
    [
      '',
      '| paper of others | recommendations | F1 | boundary | headline | title | authors | sections |',
      '|---|--:|--:|--:|--:|--:|--:|--:|',
      ...lines,
      `| **mean** | | ${mean.join(' | ')} |`,
      '',
      `Headlines: verbatim ${percent(macro['verbatim'] ?? null)}, median ${macro['headline_words_median']} words, 90th percentile ${macro['headline_words_p90']}. Negatives without a false recommendation: ${percent(summary.negatives_clean)}.`,
    ].join('\n'),
  );
  if (tellsFailures) spawnSync('python3', [...scorer, '-v'], { stdio: 'inherit' });
}

function average(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}

function percent(value: number | null): string {
  return value === null ? '–' : String(Math.round(value * 100));
}
