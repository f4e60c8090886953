import { describe, expect, it } from 'vitest';
import { compose } from '../../deck/compose.ts';
import { brief } from '../../paper/brief.ts';
import { readPaper } from '../../paper/read-paper.ts';
import { options } from '../deck/options.ts';

const size = 100_000;
const fill = (piece: string) => piece.repeat(Math.ceil(size / piece.length));

/** Each would cost minutes or the stack if any step were worse than linear. */
const hostile: [what: string, text: string][] = [
  ['nothing', ''],
  ['one word', 'Hello'],
  ['a label alone', 'Recommendation 1'],
  ['a salutation alone', 'Dear Minister,'],
  ['a close alone', 'Yours sincerely,'],
  ['a signature alone', '--\nAna'],
  ['a head alone', 'From: Ana\nSubject: Port'],
  ['letters that count off', fill('(a) must\n')],
  ['spaces', fill(' ')],
  ['a gap of spaces', `a${fill(' ')}b`],
  ['one long word', fill('a')],
  ['one long line', fill('The cat must go. ')],
  ['dots', `${fill('.')}x`],
  ['initials', fill('A. ')],
  ['dashes', fill('a — ')],
  ['open brackets', fill('(')],
  ['brackets', fill('(a) ')],
  ['clauses', fill('a; ')],
  ['open quotations', fill('“')],
  ['bullets', fill('- must do it\n')],
  ['numbers', Array.from({ length: 5000 }, (_, index) => `${index + 1}. We should do it.`).join('\n')],
  ['headings only', fill('# Heading\n')],
  [
    'labelled headings',
    Array.from({ length: 5000 }, (_, index) => `## Recommendation ${index + 1}\n\nThe town should act.\n`).join('\n'),
  ],
  ['bare headings only', fill('Heading here\n')],
  ['emphasis', fill('**a _b ')],
  ['code', fill('`a ')],
  ['links', fill('![a](b)')],
  ['open links', fill('[a](')],
  ['tags', fill('<b>')],
  ['scripts', fill('<script></script>')],
  ['comments', fill('<!--')],
  ['quotations in quotations', fill('> ')],
  ['lists in lists', Array.from({ length: 1500 }, (_, index) => `${' '.repeat(index * 2)}- a`).join('\n')],
  ['cells', fill('|')],
  ['references', fill('&#x202e;')],
  ['footnotes', fill('[^1]: note\n')],
  ['deep YAML', `---\na: ${'['.repeat(20_000)}\n---\n\n# T`],
  [
    'letters that count off, each with its own words',
    Array.from(
      { length: 3000 },
      (_, index) => `${String.fromCharCode(97 + (index % 26))}) open the port must ${index}`,
    ).join('\n'),
  ],
  ['carriage returns', fill('a\r')],
  ['leaders', Array.from({ length: 2000 }, (_, index) => `Chapter ${index} ${'.'.repeat(40)} ${index}`).join('\n')],
  ['names', fill('By A B, ')],
  ['connectives', fill('However, ')],
  [
    'signs of every kind',
    Array.from({ length: size }, (_, index) => String.fromCharCode((index * 7919) % 65_536)).join(''),
  ],
];

describe('hostile papers', () => {
  // A rule that backtracks does not end before the runner's own limit; how fast the others are, the bench says.
  it.each(hostile)('%s', (_what, text) => {
    for (const [name, whole] of [
      ['paper.txt', text],
      ['paper.md', `# Title\n\n**a** [b](c)\n\n${text}`],
    ] as const) {
      const briefing = brief(readPaper(name, whole));
      for (const { text: own, spans } of briefing.recommendations) expect(own && spans.length).toBeTruthy();
      expect(compose(briefing, options()).deck.slides.length).toBeGreaterThan(0);
    }
  });

  it('reads a line of ten megabytes and a hundred thousand headings', { timeout: 120_000 }, () => {
    const line = 'The ministry should open the port on every day of the week. '.repeat(170_000);
    const headings = Array.from({ length: 100_000 }, (_, index) => `## Heading ${index}`).join('\n\n');
    expect(readPaper('line.txt', line).blocks).toHaveLength(1);
    expect(readPaper('line.md', `# Title\n\n${line}`).blocks).toHaveLength(2);
    expect(brief(readPaper('headings.md', headings)).sections.length).toBeGreaterThan(99_000);
  });

  it('is a reading with a diagnostic, not an error, where there is nothing to read', () => {
    const briefing = brief(readPaper('empty.txt', ' \n\u200b\n'));
    expect(briefing.diagnostics.map(({ code }) => code)).toContain('no-text');
    expect(briefing.title).toBeNull();
  });

  it('leaves the prototype of objects alone', () => {
    const paper = readPaper('p.md', '---\n__proto__:\n  polluted: yes\nconstructor: x\n---\n\n# Real\n\nText.');
    expect(paper.title).toBe('Real');
    expect({}).not.toHaveProperty('polluted');
  });
});
