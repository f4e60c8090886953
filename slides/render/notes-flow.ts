import type { Token, Tokens } from 'marked';
import { inlineOf, plainText } from '../deck/body.ts';
import { splitReference } from '../deck/note-reference.ts';
import { sentencesOf } from '../paper/sentences.ts';
import { noteSpace, type Setting } from '../themes/notes-page.ts';
import { cellLines, codeLines, narrower, noteHeight, rowHeight, textLines } from './notes-measure.ts';
import { splitInline, visibleCount, withTokens } from './split-inline.ts';

/** Blocks of a note, cut in two: what stands on this page, and what is left for the next. */
export interface Cut {
  readonly fit: readonly Token[];
  readonly rest: readonly Token[];
}

/** A sentence is parted from its paragraph only where so many of its lines can stand. */
const fewestLines = 2;

/** More room than so many lines is not left empty for the sake of one sentence that is longer. */
const longestGap = 10;

/** As many blocks as stand in `room` px, the last of them cut at the end of a sentence where there is one. */
export function cutNote(blocks: readonly Token[], room: number, setting: Setting, language: string): Cut {
  const fit: Token[] = [];
  let left = room;
  for (const [at, block] of blocks.entries()) {
    const needed = noteHeight(block, setting);
    const gap = fit.length > 0 && needed > 0 ? setting.gap : 0;
    if (gap + needed > left) {
      const { fit: begun, rest } = cutBlock(block, left - gap, setting, language);
      // A heading does not end a page.
      const lead = begun.length === 0 && fit.at(-1)?.type === 'heading' ? fit.splice(-1) : [];
      return { fit: [...fit, ...begun], rest: [...lead, ...rest, ...blocks.slice(at + 1)] };
    }
    fit.push(block);
    left -= gap + needed;
  }
  return { fit, rest: [] };
}

function cutBlock(block: Token, room: number, setting: Setting, language: string): Cut {
  switch (block.type) {
    case 'list':
      return cutList(block as Tokens.List, room, setting, language);
    case 'blockquote':
      return cutQuotation(block as Tokens.Blockquote, room, setting, language);
    case 'table':
      return cutTable(block as Tokens.Table, room, setting);
    case 'code':
      return cutCode(block as Tokens.Code, room, setting);
    default:
      return cutText(block, room, setting, language);
  }
}

const uncut = (block: Token): Cut => ({ fit: [], rest: [block] });

function cutText(block: Token, room: number, setting: Setting, language: string): Cut {
  const lines = textLines(block, setting);
  const possible = Math.floor(room / setting.line);
  if (possible < fewestLines) return uncut(block);
  const within = visibleCount(lines.slice(0, possible).join(' '));
  const text = plainText(inlineOf(block));
  // A paragraph of generated notes ends with where it is from, which must not go over alone, nor be cut.
  const said = splitReference(text)?.words.trimEnd().length;
  const end = sentencesOf(text, language)
    .filter((sentence) => said === undefined || sentence.end < said)
    .map((sentence) => visibleCount(text.slice(0, sentence.end)))
    .findLast((count) => count <= within);
  const count = end ?? (possible >= longestGap ? within : 0);
  const [before, after] = splitInline(inlineOf(block), count);
  if (before.length === 0 || after.length === 0) return uncut(block);
  return { fit: [withTokens(block, before)], rest: [withTokens(block, after)] };
}

function cutList(list: Tokens.List, room: number, setting: Setting, language: string): Cut {
  const inner = narrower(setting);
  let left = room;
  for (const [at, item] of list.items.entries()) {
    const gap = at > 0 ? setting.gap : 0;
    const needed = noteHeight(item, setting);
    if (gap + needed > left) {
      const whole = list.items.slice(0, at);
      const others = list.items.slice(at + 1);
      const { fit, rest } = cutNote(item.tokens, left - gap, inner, language);
      if (!fit.some((token) => noteHeight(token, inner) > 0)) {
        return { fit: listsOf(list, whole), rest: listsOf(list, [item, ...others]) };
      }
      return {
        fit: listsOf(list, [...whole, { ...item, tokens: [...fit] }]),
        rest: continuedList(list, { ...item, tokens: [...rest] }, others),
      };
    }
    left -= gap + needed;
  }
  return { fit: [list], rest: [] };
}

const listsOf = (list: Tokens.List, items: Tokens.ListItem[]): Token[] =>
  items.length > 0 ? [{ ...list, items }] : [];

/** The rest of an item goes on without number or bullet: an item of a numbered list whose `raw` gives none. */
function continuedList(list: Tokens.List, item: Tokens.ListItem, others: Tokens.ListItem[]): Token[] {
  return [...listsOf({ ...list, ordered: true }, [{ ...item, raw: '' }]), ...listsOf(list, others)];
}

function cutQuotation(block: Tokens.Blockquote, room: number, setting: Setting, language: string): Cut {
  const { fit, rest } = cutNote(block.tokens, room, narrower(setting), language);
  if (fit.length === 0) return uncut(block);
  return { fit: [withTokens(block, fit)], rest: [withTokens(block, rest)] };
}

/**
 * Rows stay whole and the head is repeated. The text of a row that would leave too large a gap, as one longer than a
 * page does, goes on in a row of the next page; a long head is cut likewise.
 */
function cutTable(table: Tokens.Table, room: number, setting: Setting): Cut {
  const large = longestGap * setting.line + noteSpace.row;
  const fit: Tokens.TableCell[][] = [];
  const rest = [...table.rows];
  let left = room - rowHeight(table.header, setting);
  for (let [row] = rest; row && rowHeight(row, setting) <= left; [row] = rest) {
    left -= rowHeight(row, setting);
    fit.push(row);
    rest.shift();
  }
  const [next] = rest;
  if (next && left >= large) {
    const [before, after] = cutRow(next, left, setting);
    fit.push(before);
    rest.splice(0, 1, after);
  }
  if (fit.length > 0) return { fit: [{ ...table, rows: fit }], rest: [{ ...table, rows: rest }] };
  if (room < large || 2 * rowHeight(table.header, setting) < large) return uncut(table);
  const [header, after] = cutRow(table.header, room, setting);
  return { fit: [{ ...table, header, rows: fit }], rest: [{ ...table, header: after, rows: rest }] };
}

function cutRow(row: Tokens.TableCell[], room: number, setting: Setting): [Tokens.TableCell[], Tokens.TableCell[]] {
  const possible = Math.floor((room - noteSpace.row) / setting.line);
  const cut = row.map((cell) => {
    const lines = cellLines(cell, row.length, setting).slice(0, possible);
    const [before, after] = splitInline(cell.tokens, visibleCount(lines.join(' ')));
    return { before: { ...cell, tokens: before }, after: { ...cell, tokens: after } };
  });
  return [cut.map(({ before }) => before), cut.map(({ after }) => after)];
}

/** Lines stay whole, unless one would leave too large a gap. */
function cutCode(code: Tokens.Code, room: number, setting: Setting): Cut {
  const lines = codeLines(code.text, setting);
  let left = Math.floor(room / setting.line);
  let count = 0;
  while (count < lines.length && (lines[count]?.length ?? 0) <= left) left -= lines[count++]?.length ?? 0;
  const fit = lines.slice(0, count);
  const rest = lines.slice(count);
  const [next] = rest;
  if (next && left >= longestGap) {
    fit.push(next.slice(0, left));
    rest.splice(0, 1, next.slice(left));
  }
  if (fit.length === 0) return uncut(code);
  const withLines = (set: readonly string[][]): Tokens.Code => ({
    ...code,
    text: set.map((parts) => parts.join('')).join('\n'),
  });
  return { fit: [withLines(fit)], rest: [withLines(rest)] };
}
