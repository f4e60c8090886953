import { expect, it } from 'vitest';
import { memory, remembered, rememberedWith } from '../remembered.ts';

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
  const pages = Array.from({ length: 50 }, (_, index) => `${index}`.padEnd(100_000, '.'));
  for (const page of ['port', ...pages, 'port']) expect(length(page)).toBe(page.length);
  expect(works).toBe(52);
});

it('keeps what was found with one value apart from what was found with another', () => {
  const holds = rememberedWith((text: string, words: readonly string[]) => words.includes(text));
  const [english, french] = [['port'], ['havre']];
  expect([holds('port', english), holds('port', french), holds('port', english)]).toEqual([true, false, true]);
});

it('keeps what several functions found of one text apart', () => {
  const of = memory();
  const length = of.remembered((text) => text.length);
  const first = of.remembered((text) => text.charAt(0));
  const later = of.rememberedWith((text: string, words: readonly string[]) => words.indexOf(text));
  const data = ['rail', 'port'];
  for (const _ of ['once', 'again']) expect([length('port'), first('port'), later('port', data)]).toEqual([4, 'p', 1]);
});
