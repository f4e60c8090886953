import { expect, test } from 'vitest';
import { makeSlide } from '../../../slides/deck/new-slide.ts';
import { deck } from '../../../slides/test/render/fixtures.ts';
import type { Editor } from '../../editor/editor.ts';
import { hitsIn, replacementOf, stillThere } from '../../editor/texts/replacing.ts';

const options = { matchCase: false, wholeWords: false };
/** As much of an editor as finding asks for: a deck of one slide with this text. */
const editorOf = (body: string) =>
  ({
    deck: { value: deck([makeSlide({ id: 'one', layout: 'points', body })]) },
    notesOf: () => ({ say: '', ifAsked: '' }),
  }) as unknown as Editor;

test('what is chosen is replaced, and all else stays', () => {
  const editor = editorOf('A port and a port.');
  const [, second] = hitsIn(editor, 'port', options);
  expect(second && replacementOf(editor, [second], 'quay')).toEqual({
    kind: 'all',
    deed: 'find-replace',
    edits: [{ kind: 'slide', slideId: 'one', to: { body: 'A port and a quay.' } }],
  });
});

test('a text that another window changed meanwhile is not written over', () => {
  const chosen = hitsIn(editorOf('A port and a port.'), 'port', options);
  const now = editorOf('The old port and a port.');
  expect(stillThere(now, 'port', options, chosen)).toEqual([]);
  expect(replacementOf(now, [], 'quay')).toBeNull();
});
