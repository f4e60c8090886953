import { westernDigits } from './digits.ts';
import type { Draft } from './draft.ts';

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];
const letters = [...'abcdefghijklmnopqrstuvwxyz'];
const marked = /^(\(?([a-z]|[ivx]{1,4})[.)])\s+(?=\S)/u;
/** Before a script without capitals `3.1` may as well be a decimal (`3.1 מיליון`), so only a series of them counts. */
const dotted = /^(\p{Nd}{1,2}(?:\.\p{Nd}{1,2}){1,2})\.?\s+(?=\p{Lo})/u;

interface Series {
  readonly shape: string;
  readonly values: readonly string[];
  next: number;
}

function countedFrom(first: string): readonly string[] {
  if (first === 'a') return letters;
  return first === 'i' ? romans : Array.from({ length: 40 }, (_, index) => first.replace(/1$/u, String(index + 1)));
}

/** The letter, numeral or section number that a paragraph opens with, or that was taken off a list item before. */
function countedBy({ kind, marker, text, nested }: Draft): { marker: string; value: string; text: string } | null {
  if (nested) return null;
  if (kind === 'list-item' && marker !== undefined) {
    const value = marked.exec(`${marker} x`)?.[2];
    return value === undefined ? null : { marker, value, text };
  }
  if (kind !== 'paragraph' || marker !== undefined) return null;
  const section = dotted.exec(text);
  if (section?.[1])
    return { marker: section[1], value: westernDigits(section[1]), text: text.slice(section[0].length) };
  const [all = '', own = '', value = ''] = marked.exec(text) ?? [];
  return value === '' ? null : { marker: own, value, text: text.slice(all.length) };
}

/**
 * Makes list items of paragraphs that small letters or Roman numerals count off in order (`i. …`, `ii. …`), which
 * Markdown knows no list for. `(a)` after `ii.` opens a deeper list. One alone counts nothing off.
 */
export function countOff(drafts: readonly Draft[]): Draft[] {
  const items = new Map<number, Draft>();
  let open: Series[] = [];
  const members = new Map<Series, number[]>();
  for (const [index, draft] of drafts.entries()) {
    if (draft.kind === 'heading') open = [];
    const counted = countedBy(draft);
    if (counted === null) continue;
    const { marker, value, text } = counted;
    const shape = /\d/u.test(value) ? '' : marker.replace(value, '');
    const known = open.findLastIndex((series) => series.shape === shape && series.values[series.next] === value);
    if (known >= 0) open = open.slice(0, known + 1);
    else if (value === 'a' || value === 'i' || value.endsWith('.1'))
      open = [...open, { shape, values: countedFrom(value), next: 0 }];
    else continue;
    const series = open.at(-1);
    if (!series) continue;
    series.next += 1;
    members.set(series, [...(members.get(series) ?? []), index]);
    items.set(index, { ...draft, kind: 'list-item', marker, level: open.length, text });
  }
  for (const own of members.values()) if (own.length < 2) for (const index of own) items.delete(index);
  return nestedUnder(drafts.map((draft, index) => items.get(index) ?? draft));
}

/**
 * Items with numerals or bullets between those that letters or Roman numerals count off stand beneath these: Markdown,
 * which knows no such lists, has them all on one level.
 */
function nestedUnder(drafts: readonly Draft[]): Draft[] {
  const read: Draft[] = [];
  for (let from = 0; from < drafts.length; ) {
    let end = from;
    while (drafts[end]?.kind === 'list-item') end += 1;
    const run = drafts.slice(from, Math.max(end, from + 1));
    const outer = shapeOf(run[0]?.marker);
    const isOuter = ({ marker }: Draft) => shapeOf(marker) === outer;
    const isFlat = run.every(({ level, nested }) => level === run[0]?.level && !nested);
    const counts = outer !== null && outer !== '1' && isFlat && run.filter(isOuter).length >= 2;
    read.push(...run.map((draft) => (counts && !isOuter(draft) ? { ...draft, level: (draft.level ?? 1) + 1 } : draft)));
    from += run.length;
  }
  return read;
}

/** How a marker counts: `I` and `a` by letters of either case, `1` by numerals; null of a bullet or of none. */
function shapeOf(marker: string | undefined): string | null {
  const value = /[\p{L}\p{N}]+/u.exec(marker ?? '')?.[0];
  if (value === undefined || (marker ?? '').length > 6) return null;
  if (/\p{N}/u.test(value)) return '1';
  return /^\p{Lu}/u.test(value) ? 'I' : 'a';
}
