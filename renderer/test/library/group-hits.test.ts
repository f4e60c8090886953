import { expect, test } from 'vitest';
import { groupHits } from '../../library/group-hits.ts';
import { hit } from './hits.ts';

const kinds = (hits: Parameters<typeof groupHits>[0]) => groupHits(hits).map((group) => group.map(({ kind }) => kind));

test('a sentence is one hit, wherever it stands', () => {
  const slide = hit('Congress should *repeal* Section 907 · Thirty years on, it stands in the way.');
  const notes = hit('Say this first. We hold that Congress should *repeal* Section 907. (§17)', { kind: 'notes' });
  const paper = hit('… in the way. We hold that Congress should *repeal* Section 907.', { kind: 'paper' });
  const other = hit('A law that nobody will *repeal* this year.', { kind: 'notes', slideId: 'slide-2' });
  expect(kinds([slide, other, notes, paper])).toEqual([['slide', 'notes', 'paper'], ['notes']]);
});

test('a sentence that the context cuts short is the same one', () => {
  const whole = 'The *harbour* of Emberport shall be dredged before the winter and its dues lowered by a fifth.';
  expect(kinds([hit(whole), hit(`… ${whole.split(' ').slice(0, 9).join(' ')} …`, { kind: 'paper' })])).toHaveLength(1);
});

test('a few words in common are no sentence', () => {
  expect(kinds([hit('The *harbour*'), hit('They say the *harbour* pays.', { kind: 'notes' })])).toHaveLength(2);
  expect(kinds([hit('Dredge the *harbour* now.'), hit('Dredge the *harbour* now?', { kind: 'notes' })])).toHaveLength(
    1,
  );
});

test('in scripts read from the right too', () => {
  const ask = 'יש לחכור שתי שוברות *קרח* לחורף הקרוב';
  expect(kinds([hit(`${ask}.`), hit(`נאמר קודם. ${ask}; כך בנייר.`, { kind: 'notes' })])).toHaveLength(1);
});
