import { type ChangeSpec, EditorSelection, type Line, type SelectionRange, type StateCommand } from '@codemirror/state';
import { chosenLines, itemOf } from './lists.ts';

/** Puts a mark (`**`, `*`) around what is chosen, or takes it away; without a choice around the word at the caret. */
export const toggleMark =
  (mark: string): StateCommand =>
  ({ state, dispatch }) => {
    const changed = state.changeByRange((range) => {
      const { from, to } = range.empty
        ? (state.wordAt(range.head) ?? range)
        : trimmed(range, state.sliceDoc(range.from, range.to));
      const [before, after] = [state.sliceDoc(from - mark.length, from), state.sliceDoc(to, to + mark.length)];
      const further = state.sliceDoc(from - mark.length - 1, from - mark.length);
      // One star of two is no mark of its own.
      const isMarked =
        before === mark &&
        after === mark &&
        (mark.length > 1 || further !== '*' || state.sliceDoc(from - 3, from) === '***');
      if (isMarked) {
        return {
          changes: [
            { from: from - mark.length, to: from },
            { from: to, to: to + mark.length },
          ],
          range: moved(range, -mark.length),
        };
      }
      return {
        changes: [
          { from, insert: mark },
          { from: to, insert: mark },
        ],
        range: moved(range, mark.length),
      };
    });
    dispatch(state.update(changed, { scrollIntoView: true, userEvent: 'input' }));
    return true;
  };

const moved = (range: SelectionRange, by: number) => EditorSelection.range(range.anchor + by, range.head + by);

/** A choice without the white space at its ends, beside which Markdown sees no mark. */
function trimmed({ from }: SelectionRange, text: string) {
  const start = from + (text.length - text.trimStart().length);
  return { from: start, to: start + text.trim().length };
}

/** A line becomes a heading, or one becomes a line again. The first of a slide is its headline; others stand beneath. */
export const toggleHeading: StateCommand = ({ state, dispatch }) => {
  const lines = chosenLines(state);
  const isHeading = /^#{1,6}\s+/;
  const off = lines.every(({ text }) => isHeading.test(text));
  const first = lines[0]?.number ?? 1;
  let headed = Array.from({ length: first - 1 }, (_, index) => state.doc.line(index + 1).text).some((text) =>
    isHeading.test(text),
  );
  const changes = lines.flatMap((line): ChangeSpec[] => {
    const known = isHeading.exec(line.text)?.[0];
    if (off) return [{ from: line.from, to: line.from + (known?.length ?? 0) }];
    if (known !== undefined || (line.text.trim() === '' && lines.length > 1)) return [];
    const insert = headed ? '### ' : '## ';
    headed = true;
    return [{ from: line.from, to: line.from + (itemOf(line.text)?.start ?? 0), insert }];
  });
  dispatch(state.update(setting(state.changes(changes), state.selection.main)));
  return true;
};

/** The lines chosen become items of a list, or items become lines again. */
export const toggleList =
  (kind: 'bullets' | 'numbers'): StateCommand =>
  ({ state, dispatch }) => {
    const lines = chosenLines(state).filter(({ text }, _, all) => all.length === 1 || text.trim() !== '');
    const isOwn = ({ text }: Line) => {
      const item = itemOf(text);
      return item !== null && (item.number !== null) === (kind === 'numbers');
    };
    const off = lines.every(isOwn);
    const changes = lines.map((line, index): ChangeSpec => {
      const item = itemOf(line.text);
      const from = line.from + (item?.indent.length ?? 0);
      const heading = /^#{1,6}\s+/.exec(line.text)?.[0].length ?? 0;
      const insert = off ? '' : kind === 'numbers' ? `${index + 1}. ` : '- ';
      return { from, to: line.from + (item?.start ?? heading), insert };
    });
    dispatch(state.update(setting(state.changes(changes), state.selection.main)));
    return true;
  };

/** The caret stays with the text it was in, behind what was put before it. */
function setting(changes: ReturnType<Parameters<StateCommand>[0]['state']['changes']>, main: SelectionRange) {
  const selection = EditorSelection.range(changes.mapPos(main.anchor, 1), changes.mapPos(main.head, 1));
  return { changes, selection, scrollIntoView: true, userEvent: 'input' };
}

/** A link of what is chosen, with the address to be typed over. */
export const insertLink =
  (words: { readonly text: string }): StateCommand =>
  ({ state, dispatch }) => {
    const { main } = state.selection;
    const chosen = state.sliceDoc(main.from, main.to);
    const isAddress = /^https?:\/\/\S+$/.test(chosen);
    const text = isAddress || chosen === '' ? words.text : chosen;
    const address = isAddress ? chosen : 'https://';
    const insert = `[${text}](${address})`;
    // What is still to be written is chosen.
    const textStart = main.from + 1;
    const addressStart = textStart + text.length + 2;
    const selection = isAddress
      ? EditorSelection.range(textStart, textStart + text.length)
      : EditorSelection.range(addressStart, addressStart + address.length);
    dispatch(
      state.update({
        changes: { from: main.from, to: main.to, insert },
        selection,
        scrollIntoView: true,
        userEvent: 'input',
      }),
    );
    return true;
  };
