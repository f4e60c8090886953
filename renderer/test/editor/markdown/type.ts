import { EditorState, type StateCommand } from '@codemirror/state';

/** What a command makes of a text in which `¦` (or `‹` and `›`) says where the caret (or the choice) is. */
export function run(command: StateCommand, marked: string): string | null {
  const [from, to] = marked.includes('‹')
    ? [marked.indexOf('‹'), marked.indexOf('›') - 1]
    : [marked.indexOf('¦'), marked.indexOf('¦')];
  let state = EditorState.create({
    doc: marked.replace(/[‹›¦]/g, ''),
    selection: { anchor: from, head: to },
  });
  const done = command({
    state,
    dispatch: (transaction) => {
      state = transaction.state;
    },
  });
  if (!done) return null;
  const text = state.doc.toString();
  const { main } = state.selection;
  return main.empty
    ? `${text.slice(0, main.head)}¦${text.slice(main.head)}`
    : `${text.slice(0, main.from)}‹${text.slice(main.from, main.to)}›${text.slice(main.to)}`;
}
