import type { Random } from './random.ts';

/** Changes a file without knowing what it is; `other` is another file of its format. */
type ByteMutation = (bytes: Buffer, random: Random, other: Buffer) => Buffer;
type TextMutation = (text: string, random: Random, other: string) => string;

const cut = (bytes: Buffer, from: number, to: number, between: Buffer = Buffer.alloc(0)): Buffer =>
  Buffer.concat([bytes.subarray(0, from), between, bytes.subarray(to)]);

function range(length: number, random: Random, most = length): readonly [number, number] {
  const from = random.below(length);
  return [from, Math.min(length, from + 1 + random.below(most))];
}

const byteMutations: Readonly<Record<string, ByteMutation>> = {
  'bits flipped'(bytes, random) {
    const changed = Buffer.from(bytes);
    for (let count = 1 + random.below(20); count > 0; count -= 1) {
      const at = random.below(changed.length);
      changed[at] = (changed[at] ?? 0) ^ (1 << random.below(8));
    }
    return changed;
  },
  'bytes overwritten'(bytes, random) {
    const changed = Buffer.from(bytes);
    const [from, to] = range(bytes.length, random, 64);
    return changed.fill(random.pick([0, 0xff, 0x7f, 0x80, 0x20, 0x3c, 0x28]), from, to);
  },
  truncated: (bytes, random) => bytes.subarray(0, random.below(bytes.length)),
  'beheaded and shifted': (bytes, random) => bytes.subarray(random.below(Math.min(bytes.length, 2_000))),
  'a part removed': (bytes, random) => cut(bytes, ...range(bytes.length, random)),
  'a part repeated'(bytes, random) {
    const [from, to] = range(bytes.length, random, 5_000);
    const part = bytes.subarray(from, to);
    return cut(bytes, to, to, Buffer.concat(Array.from({ length: 1 + random.below(30) }, () => part)));
  },
  'two papers spliced'(bytes, random, other) {
    return Buffer.concat([bytes.subarray(0, random.below(bytes.length)), other.subarray(random.below(other.length))]);
  },
  'two papers joined': (bytes, _random, other) => Buffer.concat([bytes, other]),
};

const numbers = [
  '0',
  '-1',
  '1e309',
  '99999999999',
  '2147483648',
  '-2147483649',
  '18446744073709551616',
  '0.00000001',
  'NaN',
];
const letters = [
  ...[
    '\u0000',
    '\u200b',
    '\u202e',
    '\u2066',
    '\ufeff',
    '\ufffd',
    '\u00ad',
    '\u2028',
    '\ud83d',
    '𝔄',
    '\u0301'.repeat(200),
  ],
  ...[
    '<',
    '>',
    '&',
    '&#0;',
    '&#x110000;',
    '&l9;',
    ']]>',
    '<!--',
    '*',
    '|',
    '#',
    '[^1]',
    '```',
    '\r',
    '\t',
    '\v',
    '(',
    '\\',
  ],
];
const tag = /<\/?[A-Za-z][^<>]{0,200}>/g;

/** A place that holds, of all places; null where none does. */
function place(text: string, pattern: RegExp, random: Random): RegExpExecArray | null {
  const found = [...text.matchAll(pattern)];
  return found.length === 0 ? null : random.pick(found);
}

const replaced = (text: string, at: number, length: number, by: string): string =>
  text.slice(0, at) + by + text.slice(at + length);

/** Two places that a pattern finds, exchanged. */
function swapped(text: string, pattern: RegExp, random: Random): string {
  const [a, b] = [place(text, pattern, random), place(text, pattern, random)];
  if (!a || !b || a.index === b.index) return text;
  const [first, second] = a.index < b.index ? [a, b] : [b, a];
  const later = replaced(text, second.index, second[0].length, first[0]);
  return replaced(later, first.index, first[0].length, second[0]);
}

const textMutations: Readonly<Record<string, TextMutation>> = {
  'tags swapped': (text, random) => swapped(text, tag, random),
  'a tag removed'(text, random) {
    const found = place(text, tag, random);
    return found ? replaced(text, found.index, found[0].length, '') : text;
  },
  'a tag repeated'(text, random) {
    const found = place(text, tag, random);
    return found ? replaced(text, found.index, 0, found[0].repeat(random.pick([2, 30, 1_000, 20_000]))) : text;
  },
  'lines swapped': (text, random) => swapped(text, /[^\n]+/g, random),
  'a line repeated'(text, random) {
    const found = place(text, /[^\n]+\n?/g, random);
    return found ? replaced(text, found.index, 0, found[0].slice(0, 2_000).repeat(1 + random.below(300))) : text;
  },
  'a huge number'(text, random) {
    const found = place(text, /-?\d+(?:\.\d+)?/g, random);
    return found ? replaced(text, found.index, found[0].length, random.pick(numbers)) : text;
  },
  'numbers swapped': (text, random) => swapped(text, /\d+/g, random),
  'names swapped': (text, random) => swapped(text, /\/[A-Z][A-Za-z]+/g, random),
  'values swapped': (text, random) => swapped(text, /"[^"<>]{0,100}"/g, random),
  'odd letters'(text, random) {
    let changed = text;
    for (let count = 1 + random.below(10); count > 0; count -= 1)
      changed = replaced(changed, random.below(changed.length + 1), 0, random.pick(letters));
    return changed;
  },
  'a word without end': (text, random) =>
    replaced(
      text,
      random.below(text.length + 1),
      0,
      random.pick(['a', 'a-', 'a.', '1.', '((', '> ', '* ', 'ل', ' ']).repeat(20_000),
    ),
  'two texts spliced': (text, random, other) =>
    text.slice(0, random.below(text.length + 1)) + other.slice(random.below(other.length + 1)),
};

export interface Mutated {
  readonly bytes: Buffer;
  readonly done: string;
}

export function mutateBytes(bytes: Buffer, random: Random, other: Buffer): Mutated {
  const done = random.pick(Object.keys(byteMutations));
  if (bytes.length === 0 || other.length === 0) return { bytes, done: 'nothing' };
  return { bytes: byteMutations[done]?.(bytes, random, other) ?? bytes, done };
}

/** What is in a file, taken for letters of one byte each or for UTF-8. */
export function mutateText(bytes: Buffer, random: Random, other: Buffer, encoding: 'utf8' | 'latin1'): Mutated {
  const done = random.pick(Object.keys(textMutations));
  const text = textMutations[done]?.(bytes.toString(encoding), random, other.toString(encoding)) ?? '';
  return { bytes: Buffer.from(text, encoding), done };
}
