import { describe, expect, it } from 'vitest';
import { compose } from '../../deck/compose.ts';
import { brief } from '../../paper/brief.ts';
import { readPaper } from '../../paper/read-paper.ts';
import { options } from './options.ts';

const authors = ['Anna Berg', 'Jonas Holm', 'Maria Lind', 'Peter Strand', 'Clara Dahl', 'Oscar Vik', 'Ida Moen'];

/** The lines beneath the title of a paper by some authors of one institution. */
function creditsOf(title: string, names: readonly string[]): string[] {
  const head = `title: ${title}\nauthors:\n${names.map((name) => `  - ${name}\n`).join('')}institution: Centre for Harbour Studies`;
  const text = `---\n${head}\n---\n\nThe harbours were closed for a month.\n\n## Recommendations\n\n1. Parliament should repeal Section 12.\n2. The ministry should publish ice reports.\n`;
  const { deck } = compose(brief(readPaper('harbours.md', text)), options({ briefingFor: 'The Minister' }));
  const [, ...lines] = (deck.slides[0]?.body ?? '').split('\n\n');
  return lines;
}

describe('the title slide', () => {
  it('shows every author where there is room', () => {
    expect(creditsOf('Ports', authors.slice(0, 2))).toEqual(['Anna Berg', 'Jonas Holm', 'Centre for Harbour Studies']);
  });

  it('keeps the institution where the authors do not all fit, and of them the first', () => {
    const long = 'How the harbours of the northern islands can be kept open in every winter of the coming decade';
    const shown = creditsOf(long, authors);
    const names = shown.slice(0, -1);
    expect(shown.at(-1)).toBe('Centre for Harbour Studies');
    expect(names.length).toBeGreaterThan(0);
    expect(names.length).toBeLessThan(authors.length);
    expect(names).toEqual(authors.slice(0, names.length));
  });
});
