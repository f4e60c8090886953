import { RangeSetBuilder } from '@codemirror/state';
import { Decoration, type DecorationSet, type EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';
import { tableAt } from './tables.ts';

const row = Decoration.line({ class: 'cm-table-row' });

/** Lines of a table are set in a fixed width, so that columns that are aligned look it. */
export const tableLines = ViewPlugin.define(
  (view) => ({
    rows: rowsIn(view),
    update(update: ViewUpdate) {
      if (update.docChanged || update.viewportChanged) this.rows = rowsIn(update.view);
    },
  }),
  { decorations: ({ rows }) => rows },
);

function rowsIn({ state: { doc }, visibleRanges }: EditorView): DecorationSet {
  const rows = new RangeSetBuilder<Decoration>();
  for (const { from, to } of visibleRanges) {
    for (let number = doc.lineAt(from).number; number <= doc.lineAt(to).number; number += 1) {
      const table = tableAt(doc, number);
      if (!table) continue;
      for (; number <= table.last; number += 1) {
        const { from: at } = doc.line(number);
        rows.add(at, at, row);
      }
    }
  }
  return rows.finish();
}
