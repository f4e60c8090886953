import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { brief } from '../../paper/brief.ts';
import { readPaper } from '../../paper/read-paper.ts';

const codesOf = (text: string) => brief(readPaper('paper.md', text)).diagnostics.map(({ code }) => code);
const list = '## Recommendations\n\n1. Open the port.\n2. Close the quay.\n';

describe('the number of recommendations a paper announces', () => {
  it('is compared with those found', () => {
    const text = readFileSync(join(import.meta.dirname, '../fixtures/papers/en-gapped.md'), 'utf8');
    const found = brief(readPaper('en-gapped.md', text)).diagnostics;
    expect(found.map(({ code }) => code)).toEqual(expect.arrayContaining(['count-differs', 'number-missing']));
    expect(found).toContainEqual(
      expect.objectContaining({
        code: 'count-differs',
        announced: 5,
        sentence: 'We make five recommendations to the library board.',
        found: 4,
      }),
    );
  });

  it('is no matter where it is right', () => {
    expect(codesOf(`# Ports\n\nWe make two recommendations.\n\n${list}`)).not.toContain('count-differs');
  });

  it.each([
    'The inquiry of 2019 made 27 recommendations.',
    'According to the audit, our five recommendations were late.',
    'We spoke to five people about recommendations.',
  ])('is not that of others or of something else: %s', (sentence) => {
    expect(codesOf(`# Ports\n\n${sentence}\n\n${list}`)).not.toContain('count-differs');
  });
});
