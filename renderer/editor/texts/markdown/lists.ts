import type { ChangeSpec, EditorState, Line, StateCommand, Text } from '@codemirror/state';
import { EditorSelection } from '@codemirror/state';

/** The beginning of a list item as it is written. */
export interface Item {
  /** Spaces before the marker. */
  readonly indent: string;
  /** `-`, or a number with its sign: `4.`. */
  readonly marker: string;
  /** Null where nothing is counted. */
  readonly number: number | null;
  /** Where the item's own text begins in its line. */
  readonly start: number;
}

const itemPattern = /^(\s*)([-*+]|(\d{1,9})[.)])(\s+|$)/;

export function itemOf(line: string): Item | null {
  const match = itemPattern.exec(line);
  if (!match) return null;
  const [all, indent = '', marker = '', number] = match;
  // A bar of signs, or emphasis at the beginning of a line, is no item.
  if (/^\s*(?:[-*+]\s*){3,}$/.test(line)) return null;
  return { indent, marker, number: number === undefined ? null : Number(number), start: all.length };
}

/** Whether the numbers of a list are the text's own to count; those of asks are the paper's. */
type Counts = () => boolean;

/**
 * Enter in a list: the next item, with the next number; on an item without text the list, or its inner list, ends.
 * The numbers after it move on where the list counts them.
 */
export const continueList =
  (counts: Counts): StateCommand =>
  ({ state, dispatch }) => {
    const { main } = state.selection;
    if (state.selection.ranges.length > 1) return false;
    const line = state.doc.lineAt(main.from);
    const item = itemOf(line.text);
    if (!item || main.from - line.from < item.start || main.to > line.to) return false;
    if (line.text.slice(item.start).trim() === '') {
      dispatch(endItem(state, line, item));
      return true;
    }
    const insert = `${state.lineBreak}${item.indent}${nextMarker(item)} `;
    const changes: ChangeSpec[] = [{ from: main.from, to: main.to, insert }];
    if (counts() && item.number !== null) changes.push(...countedOn(state.doc, line, item));
    dispatch(
      state.update({
        changes,
        selection: EditorSelection.cursor(main.from + insert.length),
        scrollIntoView: true,
        userEvent: 'input',
      }),
    );
    return true;
  };

const nextMarker = ({ marker, number }: Item): string => (number === null ? marker : `${number + 1}${marker.at(-1)}`);

/** An inner item becomes one of the list around it; an outer one becomes a paragraph, with the empty line it needs. */
function endItem(state: EditorState, line: Line, item: Item) {
  const outer = parentOf(state.doc, line, item);
  const before = line.number > 1 ? state.doc.line(line.number - 1).text : '';
  const insert = outer ? `${outer.indent}${nextMarker(outer)} ` : before.trim() === '' ? '' : state.lineBreak;
  return state.update({
    changes: { from: line.from, to: line.to, insert },
    selection: EditorSelection.cursor(line.from + insert.length),
    scrollIntoView: true,
    userEvent: 'delete',
  });
}

/** The item a deeper one stands beneath. */
function parentOf(doc: Text, line: Line, item: Item): Item | null {
  if (item.indent === '') return null;
  for (let number = line.number - 1; number >= 1; number -= 1) {
    const above = itemOf(doc.line(number).text);
    if (above && above.indent.length < item.indent.length) return above;
  }
  return null;
}

/** The numbers that follow without a gap, each one higher. */
function countedOn(doc: Text, line: Line, item: Item): ChangeSpec[] {
  const changes: ChangeSpec[] = [];
  let last = item.number ?? 0;
  for (let number = line.number + 1; number <= doc.lines; number += 1) {
    const next = doc.line(number);
    const found = itemOf(next.text);
    if (!found || found.indent.length < item.indent.length) break;
    if (found.indent.length > item.indent.length) continue;
    if (found.number !== last + 1) break;
    const from = next.from + found.indent.length;
    changes.push({ from, to: from + found.marker.length, insert: `${found.number + 1}${found.marker.at(-1)}` });
    last = found.number;
  }
  return changes;
}

/** Tab in a list: the items chosen go beneath the item above them. False outside of lists. */
export const indentItems: StateCommand = ({ state, dispatch }) => {
  const lines = itemLines(state);
  const [first] = lines;
  if (!first) return false;
  const above = first.line.number > 1 ? itemAbove(state.doc, first.line, first.item) : null;
  if (above) {
    const insert = ' '.repeat(above.start - above.indent.length);
    dispatch(state.update({ changes: lines.map(({ line }) => ({ from: line.from, insert })), userEvent: 'input' }));
  }
  return true;
};

/** Shift+Tab in an inner list: the items chosen go one level up. False where they are at the outermost. */
export const outdentItems: StateCommand = ({ state, dispatch }) => {
  const lines = itemLines(state).filter(({ item }) => item.indent !== '');
  const [first] = lines;
  if (!first) return false;
  const outer = parentOf(state.doc, first.line, first.item)?.indent.length ?? 0;
  const less = first.item.indent.length - outer;
  const changes = lines.map(({ line, item }) => ({
    from: line.from,
    to: line.from + Math.min(less, item.indent.length),
  }));
  dispatch(state.update({ changes, userEvent: 'delete' }));
  return true;
};

/** Backspace right after a marker takes the marker away, or the item one level up. */
export const deleteMarker: StateCommand = ({ state, dispatch }) => {
  const { main } = state.selection;
  const line = state.doc.lineAt(main.head);
  const item = main.empty ? itemOf(line.text) : null;
  if (!item || main.head !== line.from + item.start) return false;
  if (item.indent !== '') return outdentItems({ state, dispatch });
  dispatch(state.update({ changes: { from: line.from, to: main.head }, userEvent: 'delete.backward' }));
  return true;
};

/** The last item at the same level or a higher one, which a deeper item would stand beneath. */
function itemAbove(doc: Text, line: Line, item: Item): Item | null {
  for (let number = line.number - 1; number >= 1; number -= 1) {
    const above = itemOf(doc.line(number).text);
    if (above && above.indent.length <= item.indent.length)
      return above.indent.length === item.indent.length ? above : null;
  }
  return null;
}

function itemLines(state: EditorState): { readonly line: Line; readonly item: Item }[] {
  return chosenLines(state).flatMap((line) => {
    const item = itemOf(line.text);
    return item ? [{ line, item }] : [];
  });
}

/** The lines a selection touches. */
export function chosenLines({ doc, selection }: EditorState): Line[] {
  const { from, to } = selection.main;
  const lines: Line[] = [];
  for (let at = doc.lineAt(from).number; at <= doc.lineAt(to).number; at += 1) lines.push(doc.line(at));
  return lines;
}
