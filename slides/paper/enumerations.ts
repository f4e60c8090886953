import { westernDigits } from './digits.ts';

/** One item of an enumeration: `(a)`, its depth from 1, and its text. */
export interface Enumerated {
  readonly marker: string;
  readonly level: number;
  readonly text: string;
}

/** A run of lines parted where its enumeration begins; `before` leads to it. */
export interface Enumeration {
  readonly before: readonly string[];
  readonly items: readonly Enumerated[];
}

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];
/** What counts items off; Russian and Ukrainian lists leave out letters that look like others. */
const series: readonly string[][] = [
  romans,
  ...[
    'abcdefghijklmnopqrstuvwxyz',
    'abcçdefgğhıijklmnoöprsştuüvyz',
    'abcçdeəfgğhxıijkqlmnoöprsştuüvyz',
    'абвгдежзиклмнопрстуфхцчшщэюя',
    'абвгґдеєжзиіїйклмнопрстуфхцчшщюя',
    'абвгдеєжзиклмнопрстуфхцчшщюя',
    'ابجدهوزحطيكلمنسعفصقرشت',
    'ابتثجحخدذرزسشصضطظعغفقكلمنهوي',
  ].map((alphabet) => [...alphabet]),
  [...'אבגדהוזחטי', 'יא', 'יב', 'יג', 'יד', 'טו', 'טז', 'יז', 'יח', 'יט', 'כ'],
  // Markdown knows Western digits alone for numbers, and not where emphasis stands around them.
  Array.from({ length: 30 }, (_, index) => String(index + 1)),
];
const caseless = '[א-ת]{1,2}|[\u0621-\u064a]ـ?|[٠-٩۰-۹]{1,2}';
const markedLine = new RegExp(
  `^(\\(?(?:\\p{Ll}|[ivx]{1,4}|[1-9]\\d?|${caseless})[.)](?=\\s)|(?:${caseless}) ?[–ـ-])\\s*(\\S.*)$`,
  'u',
);

/**
 * Letters and small Roman numerals that count lines off, in their order, so that `i.e.` or one stray `(c)` is none:
 * `(i)` after `(c)` opens a deeper list, and `(d)` after that goes on with the first. Null where there is no second item.
 */
export function enumerationOf(lines: readonly string[]): Enumeration | null {
  if (!lines.some((line) => markedLine.test(line.trim()))) return null;
  const before: string[] = [];
  const items: { marker: string; level: number; text: string }[] = [];
  let open: { shape: string; series: readonly string[][]; next: number }[] = [];
  for (const line of lines) {
    const marked = markedLine.exec(line.trim());
    const [, marker = '', text = ''] = marked ?? [];
    const value = westernDigits(marker)
      .replace(/[().\s–ـ-]/gu, '')
      .replace('أ', 'ا');
    const shape = marker.replace(/[\p{L}\p{Nd}]/gu, '');
    const level = open.findLastIndex((one) => one.shape === shape && goingOn(one, value).length > 0);
    if (marked && level >= 0) {
      open = open
        .slice(0, level + 1)
        .map((one, index) => (index === level ? { ...one, series: goingOn(one, value), next: one.next + 1 } : one));
      items.push({ marker, level: open.length, text });
    } else if (marked && goingOn({ series, next: 0 }, value).length > 0) {
      open.push({ shape, series: goingOn({ series, next: 0 }, value), next: 1 });
      items.push({ marker, level: open.length, text });
    } else {
      const last = items.at(-1);
      if (last) last.text += ` ${line.trim()}`;
      else before.push(line);
    }
  }
  return items.length >= 2 ? { before, items } : null;
}

/** The series in which this value comes next. */
const goingOn = (open: { series: readonly string[][]; next: number }, value: string): string[][] =>
  open.series.filter((values) => values[open.next] === value);
