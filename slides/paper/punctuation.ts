/** A piece of a text: from `start` up to, not including, `end`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

interface Sign {
  readonly at: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Whole bracketed and dashed insertions of a sentence, outer ones before inner ones.
 *
 * Nothing inside a quotation counts, because a quotation is somebody's exact words, and neither do brackets glued to
 * a word (`administrator(s)`), a dash without its partner, or dashes around a hard boundary.
 */
export function insertionsOf(text: string): Range[] {
  const ranges: Range[] = [];
  const open: { at: number; quoted: boolean }[] = [];
  const dashes: Sign[] = [];
  for (const sign of signsOf(text)) {
    if (sign.text === '(') open.push({ at: sign.at, quoted: sign.quoted });
    else if (sign.text === ')') {
      const from = open.pop();
      if (from && !from.quoted && !sign.quoted && standsFree(text, from.at, sign.end)) {
        ranges.push({ start: from.at, end: sign.end });
      }
    } else if (/^[—–-]$/u.test(sign.text) && !sign.quoted && open.length === 0) dashes.push(sign);
  }
  return [...ranges, ...dashPairs(text, dashes)].sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * A text without the marks inside Hebrew acronyms (`צה"ל`, `דו״חות`), which quote nothing. A mark between letters does
 * quote where only clinging letters stand before it and it is closed further on (`ב"ספר הלבן"`).
 */
export const withoutInnerMarks = (text: string): string =>
  text.replace(
    /(?<=\p{Script=Hebrew})["״”](?=\p{Script=Hebrew})(?!(?<=(?<!\p{L})[והבכלמש]{1,2}["״”])\p{L}{3}[^"״”\n]{0,300}["״”](?!\p{L}))/gu,
    'x',
  );

/** The clauses between hard boundaries (`;`, `؛` and `:` outside brackets and quotations), boundaries left out. */
export function clausesOf(text: string): Range[] {
  const ranges: Range[] = [];
  let start = 0;
  let depth = 0;
  const push = (end: number) => {
    const piece = text.slice(start, end);
    const lead = piece.length - piece.trimStart().length;
    if (piece.trim()) ranges.push({ start: start + lead, end: start + piece.trimEnd().length });
  };
  for (const sign of signsOf(text)) {
    if (sign.text === '(') depth += 1;
    else if (sign.text === ')') depth = Math.max(0, depth - 1);
    else if (
      /^[;:؛]$/u.test(sign.text) &&
      depth === 0 &&
      !sign.quoted &&
      !/^\S/u.test(text.slice(sign.end, sign.end + 1))
    ) {
      push(sign.at);
      start = sign.end;
    }
  }
  push(text.length);
  return ranges;
}

/** Whether every quotation that a text opens ends in it: of one of two sentences each holds half. */
export function closesQuotations(text: string): boolean {
  // “ opens in English and closes in German, so all marks but the straight ones only have to come in pairs.
  const bare = withoutInnerMarks(text);
  return [/["״]/gu, /[«»“”„]/gu].every((signs) => (bare.match(signs)?.length ?? 0) % 2 === 0);
}

interface PlacedSign extends Sign {
  readonly quoted: boolean;
}

/** Brackets, dashes and hard boundaries in order, each with whether it stands inside a quotation. */
function signsOf(text: string): PlacedSign[] {
  const found: PlacedSign[] = [];
  const open: string[] = [];
  let straight = false;
  for (const match of withoutInnerMarks(text).matchAll(/[()（）;:؛—"״“”„«»]|(?<=\s)(?:–|--?)(?=[\s,])/gu)) {
    const sign = match[0];
    if (/^["״]$/u.test(sign)) straight = !straight;
    else if (sign in closings) {
      if (open.at(-1)?.includes(sign)) open.pop();
      else if (canOpen(sign, text, match.index)) open.push(closings[sign] ?? '');
    } else {
      const plain = sign === '（' ? '(' : sign === '）' ? ')' : sign === '--' ? '—' : sign;
      found.push({ at: match.index, end: match.index + sign.length, text: plain, quoted: straight || open.length > 0 });
    }
  }
  return found;
}

/** What closes a quotation that opens so: a sign that opens in one language closes in another (“…”, „…“, «…», »…«). */
const closings: Readonly<Record<string, string>> = { '“': '”', '„': '“”', '«': '»', '»': '«', '”': '' };

/** `”` opens nothing, and neither does `»` but at the beginning of a word. */
const canOpen = (sign: string, text: string, at: number): boolean =>
  sign !== '”' && (sign !== '»' || (/^(?:|[\s(])$/u.test(text.charAt(at - 1)) && /\S/u.test(text.charAt(at + 1))));

function standsFree(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  return (before === '' || /\s/u.test(before)) && (after === '' || /[\s.,;:،؛؟!?)—–]/u.test(after));
}

function dashPairs(text: string, dashes: readonly Sign[]): Range[] {
  // With an odd number no one can say which dash belongs to which.
  if (dashes.length % 2 !== 0) return [];
  const pairs: Range[] = [];
  for (let index = 0; index + 1 < dashes.length; index += 2) {
    const first = dashes[index];
    const second = dashes[index + 1];
    if (!first || !second || first.text !== second.text) return [];
    const inside = text.slice(first.end, second.at);
    const atEdge = text.slice(0, first.at).trim() === '' || text.slice(second.end).trim() === '';
    if (!atEdge && inside.trim() && !/[;:؛!?؟]|\.\s/u.test(inside)) pairs.push({ start: first.at, end: second.end });
  }
  return pairs;
}
