import { expect, it } from 'vitest';
import { createChosenPapers } from '../../api/chosen-papers.ts';

const file = (name: string) => ({ name, read: async () => new TextEncoder().encode(name) });

it('gives each file that was chosen once, and none that was not', async () => {
  const papers = createChosenPapers();
  const [first, second] = papers.keep([file('a.md'), file('b.md')]);
  expect([first?.name, second?.name]).toEqual(['a.md', 'b.md']);
  expect(new TextDecoder().decode(await papers.take(second?.id ?? '').read())).toBe('b.md');
  expect(() => papers.take(second?.id ?? '')).toThrow(/no longer at hand/);
  expect(() => papers.take('/etc/passwd')).toThrow(/no longer at hand/);
  papers.keep([]);
  expect(() => papers.take(first?.id ?? '')).toThrow(/no longer at hand/);
});
