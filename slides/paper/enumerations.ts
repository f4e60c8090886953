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
const markedLine = /^(\(?(?:[a-z]|[ivx]{1,4})[.)])\s+(\S.*)$/u;

/**
 * Letters and small Roman numerals that count lines off, in their order, so that `i.e.` or one stray `(c)` is none:
 * `(i)` after `(c)` opens a deeper list, and `(d)` after that goes on with the first. Null where there is no second item.
 */
export function enumerationOf(lines: readonly string[]): Enumeration | null {
  const before: string[] = [];
  const items: { marker: string; level: number; text: string }[] = [];
  let open: { shape: string; series: 'letters' | 'romans'; next: number }[] = [];
  for (const line of lines) {
    const marked = markedLine.exec(line.trim());
    const [, marker = '', text = ''] = marked ?? [];
    const value = marker.replace(/[().]/gu, '');
    const shape = marker.replace(value, '');
    const level = open.findLastIndex((one) => one.shape === shape && valueAt(one.series, one.next) === value);
    if (marked && level >= 0) {
      open = open.slice(0, level + 1).map((one, index) => (index === level ? { ...one, next: one.next + 1 } : one));
      items.push({ marker, level: open.length, text });
    } else if (marked && (value === 'a' || value === 'i')) {
      open.push({ shape, series: value === 'a' ? 'letters' : 'romans', next: 1 });
      items.push({ marker, level: open.length, text });
    } else {
      const last = items.at(-1);
      if (last) last.text += ` ${line.trim()}`;
      else before.push(line);
    }
  }
  return items.length >= 2 ? { before, items } : null;
}

const valueAt = (series: 'letters' | 'romans', index: number): string | undefined =>
  series === 'romans' ? romans[index] : 'abcdefghijklmnopqrstuvwxyz'[index];
