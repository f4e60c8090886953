import { fold } from './words.ts';

/** A stretch of a text, by UTF-16 offsets. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface FindOptions {
  readonly matchCase: boolean;
  readonly wholeWords: boolean;
}

/** A run of plain signs, each a cluster of its own; a letter with the marks over it, or any other sign. */
const clusters = /[ -~]+(?!\p{M})|\P{M}\p{M}*|\p{M}+/gsu;
/** Signs that people type one for the other. */
const plainSigns: Readonly<Record<string, string>> = {
  ...{ '’': "'", '‘': "'", ʼ: "'", '׳': "'", '“': '"', '”': '"', '„': '"', '«': '"', '»': '"', '״': '"' },
  ...{ '‐': '-', '‑': '-', '–': '-', '—': '-', '־': '-', '\u00a0': ' ', '\u202f': ' ', '\t': ' ' },
};

const isPlain = (cluster: string): boolean => /^[ -~]+$/.test(cluster);

function folded(cluster: string, matchCase: boolean): string {
  if (isPlain(cluster)) return matchCase ? cluster : cluster.toLowerCase();
  if (/^\p{Cf}/u.test(cluster)) return '';
  if (!/^[\p{L}\p{N}\p{M}]/u.test(cluster)) return plainSigns[cluster] ?? cluster;
  const plain = fold(cluster);
  return matchCase && cluster !== cluster.toLowerCase() ? plain.toUpperCase() : plain;
}

/**
 * Where a text says something, accents, niqqud and harakat apart, as the search folds them; places do not overlap. The
 * address of a picture is no text.
 */
export function placesOf(text: string, wanted: string, { matchCase, wholeWords }: FindOptions): Stretch[] {
  const sought = Array.from(wanted.matchAll(clusters), ([cluster]) => folded(cluster, matchCase)).join('');
  if (sought === '') return [];
  let plain = '';
  /** For each sign of the folded text where its cluster begins and ends; a cluster may become two signs. */
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: cluster, index } of text.matchAll(clusters)) {
    const signs = folded(cluster, matchCase);
    plain += signs;
    const plainRun = isPlain(cluster);
    for (let sign = 0; sign < signs.length; sign += 1) {
      starts.push(plainRun ? index + sign : index);
      ends.push(plainRun ? index + sign + 1 : index + cluster.length);
    }
  }
  const closed = Array.from(text.matchAll(/\]\((?:picture|data):[^)]*\)/g), ({ 0: all, index }) => ({
    from: index,
    to: index + all.length,
  }));
  const found: Stretch[] = [];
  for (let at = plain.indexOf(sought); at >= 0; at = plain.indexOf(sought, at + 1)) {
    const last = at + sought.length - 1;
    const from = starts[at] ?? 0;
    const to = ends[last] ?? from;
    const isWhole = starts[at - 1] !== from && ends[last + 1] !== to;
    if (!isWhole || from < (found.at(-1)?.to ?? 0)) continue;
    if (wholeWords && (isWordSign(text, from, -1) || isWordSign(text, to, 1))) continue;
    if (closed.some((range) => from < range.to && to > range.from)) continue;
    found.push({ from, to });
  }
  return found;
}

/** Whether a word goes on before or behind a place. */
const isWordSign = (text: string, at: number, side: 1 | -1): boolean =>
  side === 1
    ? /^[\p{L}\p{M}\p{N}]/u.test(text.slice(at, at + 2))
    : /[\p{L}\p{M}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at));

/** The text with something else at the places, and all the rest as it was. */
export function withReplaced(text: string, places: readonly Stretch[], replacement: string): string {
  let made = '';
  let at = 0;
  for (const { from, to } of places) {
    made += text.slice(at, from) + replacement;
    at = to;
  }
  return made + text.slice(at);
}
