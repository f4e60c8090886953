import { expect, it } from 'vitest';
import { compose } from '../../deck/compose.ts';
import { unfaithfulLines } from '../../deck/fidelity.ts';
import { brief } from '../../paper/brief.ts';
import { readPaper } from '../../paper/read-paper.ts';
import { oddPaper } from './odd-papers.ts';
import { options } from './options.ts';
import { random } from './random.ts';

/** The same in every run; `LECTERN_SEED=7` tries others. */
const seed = Number(process.env['LECTERN_SEED'] ?? 20261123);

it('makes a deck that may be stored of any paper, however odd', () => {
  for (let count = 0; count < 300; count += 1) {
    const text = oddPaper(random(seed + count));
    const paper = readPaper(count % 2 === 0 ? 'odd.md' : 'odd.txt', text);
    const briefing = brief(paper);
    for (const minutes of [1, 5, 20]) {
      const problems = unfaithfulLines(compose(briefing, options({ minutes })), paper);
      expect(problems, `seed ${seed + count}:\n${text}`).toEqual([]);
    }
  }
});
