import type { Draft } from './draft.ts';

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];
const letters = [...'abcdefghijklmnopqrstuvwxyz'];
const marked = /^(\(?([a-z]|[ivx]{1,4})[.)])\s+(?=\S)/u;

interface Series {
  readonly shape: string;
  readonly values: readonly string[];
  next: number;
}

/** The letter or numeral that a paragraph opens with, or that was taken off a list item before. */
function countedBy({ kind, marker, text }: Draft): { marker: string; value: string; text: string } | null {
  if (kind === 'list-item' && marker !== undefined) {
    const value = marked.exec(`${marker} x`)?.[2];
    return value === undefined ? null : { marker, value, text };
  }
  const [all = '', own = '', value = ''] = (kind === 'paragraph' && marker === undefined && marked.exec(text)) || [];
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
    const shape = marker.replace(value, '');
    const known = open.findLastIndex((series) => series.shape === shape && series.values[series.next] === value);
    if (known >= 0) open = open.slice(0, known + 1);
    else if (value === 'a' || value === 'i')
      open = [...open, { shape, values: value === 'a' ? letters : romans, next: 0 }];
    else continue;
    const series = open.at(-1);
    if (!series) continue;
    series.next += 1;
    members.set(series, [...(members.get(series) ?? []), index]);
    items.set(index, { ...draft, kind: 'list-item', marker, level: open.length, text });
  }
  for (const own of members.values()) if (own.length < 2) for (const index of own) items.delete(index);
  return drafts.map((draft, index) => items.get(index) ?? draft);
}
