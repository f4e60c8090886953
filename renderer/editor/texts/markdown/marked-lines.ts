import { StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';

/** The lines to mark, by their numbers from 1, in place of those marked before. */
export const markLines = StateEffect.define<readonly number[]>();

const mark = Decoration.line({ class: 'cm-departs' });

/** Lines with a quiet mark in their margin. */
export const markedLines = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marked, { changes, effects, state: { doc } }) {
    const told = effects.find((effect) => effect.is(markLines));
    if (!told) return marked.map(changes);
    const lines = (told.value as readonly number[]).filter((number) => number <= doc.lines);
    return Decoration.set(
      lines.map((number) => mark.range(doc.line(number).from)),
      true,
    );
  },
  provide: (field) => EditorView.decorations.from(field),
});
