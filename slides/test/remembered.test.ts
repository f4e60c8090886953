import { expect, it } from 'vitest';
import { remembered, rememberedWith } from '../remembered.ts';

it('does the work once for a text that was asked for lately', () => {
  const asked: string[] = [];
  const length = remembered((text) => {
    asked.push(text);
    return text.length;
  });
  expect([length('port'), length('rail'), length('port')]).toEqual([4, 4, 4]);
  expect(asked).toEqual(['port', 'rail']);
});

it('forgets what was not asked for while a long paper went by, and is right all the same', () => {
  let works = 0;
  const length = remembered((text) => {
    works += 1;
    return text.length;
  });
  const pages = Array.from({ length: 30 }, (_, index) => `${index}`.padEnd(100_000, '.'));
  for (const page of ['port', ...pages, 'port']) expect(length(page)).toBe(page.length);
  expect(works).toBe(32);
});

it('keeps what was found with one value apart from what was found with another', () => {
  const holds = rememberedWith((text: string, words: readonly string[]) => words.includes(text));
  const [english, french] = [['port'], ['havre']];
  expect([holds('port', english), holds('port', french), holds('port', english)]).toEqual([true, false, true]);
});
