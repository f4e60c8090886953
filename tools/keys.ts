// Writes the table of keys into README.md: npm run keys
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { helpLines } from '../renderer/keys/help-lines.ts';
import { bindings } from '../renderer/keys/keys.ts';

const file = join(import.meta.dirname, '..', 'README.md');
const [open, close] = ['<!-- keys: written by npm run keys -->', '<!-- end of keys -->'];

/** The keys of the presenter's window, and which of them the audience's window and a single screen have too. */
export function keysTable(): string {
  const [audience, oneScreen] = (['audience', 'one-screen'] as const).map(
    (place) => new Set(helpLines(bindings('ltr', place)).map(({ label }) => label)),
  );
  const rows = helpLines(bindings('ltr', 'presenter')).map(({ label, keys }) => {
    const where = audience?.has(label)
      ? 'everywhere'
      : oneScreen?.has(label)
        ? 'not in the audience’s window'
        : 'presenter';
    return `| ${label} | ${keys.map((key) => (key.includes(' ') && !key.startsWith('Page') ? key : `\`${key}\``)).join(' ')} | ${where} |`;
  });
  return ['| to | press | where |', '|---|---|---|', ...rows].join('\n');
}

/** The README with this table in it. */
export function withTable(readme: string, table: string): string {
  const [from, to] = [readme.indexOf(open), readme.indexOf(close)];
  if (from < 0 || to < from) throw new Error('README.md has no place for the table of keys.');
  return `${readme.slice(0, from + open.length)}\n${table}\n${readme.slice(to)}`;
}

export const readReadme = (): string => readFileSync(file, 'utf8');

if (process.argv[1] === import.meta.filename) writeFileSync(file, withTable(readReadme(), keysTable()));
