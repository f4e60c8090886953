import { defaultKeymap, history, historyKeymap, insertNewline } from '@codemirror/commands';
import { commonmarkLanguage } from '@codemirror/lang-markdown';
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { Annotation, EditorState, type Extension } from '@codemirror/state';
import { drawSelection, EditorView, keymap, placeholder } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import type { Direction } from '../../slides/index.ts';

export interface MarkdownEditorOptions {
  readonly label: string;
  readonly placeholder: string;
  readonly direction: Direction;
  readonly language: string;
  readonly onInput: (text: string) => void;
  readonly onBlur: () => void;
}

export interface MarkdownEditor {
  /** Shows the text kept under `key`, with its own undo history; what another window saved replaces what is shown. */
  show(key: string, text: string): void;
  dispose(): void;
}

/** Marks a change that did not come from the person here. */
const fromElsewhere = Annotation.define<true>();

const marks = HighlightStyle.define([
  { tag: tags.heading, fontWeight: '600' },
  { tag: tags.strong, fontWeight: '600' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: [tags.processingInstruction, tags.url, tags.escape, tags.contentSeparator], color: 'var(--muted)' },
]);

export function mountMarkdownEditor(element: HTMLElement, options: MarkdownEditorOptions): MarkdownEditor {
  const { onInput, onBlur } = options;
  const extensions: Extension = [
    history(),
    // Tab leaves the field: nobody may be caught in it. Enter is a line break and no more: what is kept is what was typed.
    keymap.of([{ key: 'Enter', run: insertNewline, shift: insertNewline }, ...defaultKeymap, ...historyKeymap]),
    // Not `markdown()`, which also closes HTML tags, continues lists and turns pasted addresses into links.
    commonmarkLanguage,
    // With a caret of the browser's own, a field that is left with the caret where a long line wraps sets the window's
    // selection once more, and so takes the focus back: a note typed in the next field would land in this one.
    drawSelection(),
    syntaxHighlighting(marks),
    EditorView.lineWrapping,
    EditorView.perLineTextDirection.of(true),
    EditorView.contentAttributes.of({
      'aria-label': options.label,
      dir: options.direction,
      lang: options.language,
      spellcheck: 'true',
      autocorrect: 'on',
    }),
    placeholder(options.placeholder),
    EditorView.domEventHandlers({ blur: () => onBlur() }),
    EditorView.updateListener.of(({ docChanged, state, transactions }) => {
      if (docChanged && !transactions.some((transaction) => transaction.annotation(fromElsewhere))) {
        onInput(state.doc.toString());
      }
    }),
  ];
  const view = new EditorView({ parent: element });
  const kept = new Map<string, EditorState>();
  let shown: string | null = null;

  return {
    show(key, text) {
      if (key !== shown) {
        if (shown !== null) kept.set(shown, view.state);
        shown = key;
        view.setState(kept.get(key) ?? EditorState.create({ doc: text, extensions }));
        view.scrollDOM.scrollTop = 0;
      }
      if (view.state.doc.toString() !== text) {
        view.dispatch({
          changes: { from: 0, to: view.state.doc.length, insert: text },
          annotations: fromElsewhere.of(true),
        });
      }
    },
    dispose: () => view.destroy(),
  };
}
