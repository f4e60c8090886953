import { expect, test } from 'vitest';
import { placesOf, withReplaced } from '../../search/places.ts';

const loose = { matchCase: false, wholeWords: false };
const found = (text: string, wanted: string, options = loose) =>
  placesOf(text, wanted, options).map(({ from, to }) => text.slice(from, to));

test('case and accents do not count, and what is found is as it is written', () => {
  expect(found('Élise et elise, ÉLISE', 'elise')).toEqual(['Élise', 'elise', 'ÉLISE']);
  expect(found('Её её ее', 'ее')).toEqual(['Её', 'её', 'ее']);
  expect(found('Azərbaycan', 'azerbaycan')).toEqual(['Azərbaycan']);
});

test('marks of Hebrew and Arabic do not count, and go with their letters', () => {
  expect(found('הַמִּשְׂרָד ומשרד', 'משרד')).toEqual(['מִּשְׂרָד', 'משרד']);
  expect(found('صُنْدُوقًا وصندوق', 'صندوق')).toEqual(['صُنْدُوقً', 'صندوق']);
  expect(found('ה־1 במאי', 'ה-1')).toEqual(['ה־1']);
});

test('case counts where it is to', () => {
  expect(found('Port port PORT Pört', 'Port', { matchCase: true, wholeWords: false })).toEqual(['Port', 'Pört']);
});

test('whole words only, in every script', () => {
  const whole = { matchCase: false, wholeWords: true };
  expect(found('port ports airport port.', 'port', whole)).toEqual(['port', 'port']);
  expect(found('משרד המשרד', 'משרד', whole)).toEqual(['משרד']);
  expect(found('порт порты', 'порт', whole)).toEqual(['порт']);
});

test('half of a letter is not found, nor the same place twice', () => {
  expect(found('Straße', 's')).toEqual(['S']);
  expect(found('Straße', 'strasse')).toEqual(['Straße']);
  expect(found('aaaa', 'aa')).toEqual(['aa', 'aa']);
});

test('signs that look alike are one, and nothing finds nothing', () => {
  expect(found('l’État', "l'etat")).toEqual(['l’État']);
  expect(found('2019–2020', '2019-2020')).toEqual(['2019–2020']);
  expect(found('anything', '')).toEqual([]);
  expect(found('any\u00a0thing', 'any thing')).toEqual(['any\u00a0thing']);
});

test('the address of a picture is left alone, its alternative text is not', () => {
  expect(placesOf('![a port](picture:abcport12)', 'port', loose)).toEqual([{ from: 4, to: 8 }]);
});

test('replacing keeps all else', () => {
  const text = 'Four ships, two Ships – 50 %.\n\n- ships';
  expect(withReplaced(text, placesOf(text, 'ships', loose), 'boats')).toBe('Four boats, two boats – 50 %.\n\n- boats');
});
