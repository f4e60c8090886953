import { defaultKeymap, history, historyKeymap, insertNewline } from '@codemirror/commands';
import { commonmarkLanguage } from '@codemirror/lang-markdown';
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { Annotation, EditorState, type Extension, type StateCommand } from '@codemirror/state';
import { drawSelection, EditorView, type KeyBinding, keymap, placeholder } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import type { Direction } from '../../../slides/index.ts';
import { continueList, deleteMarker, indentItems, outdentItems } from './markdown/lists.ts';
import { markedLines, markLines } from './markdown/marked-lines.ts';
import { insertLink, toggleHeading, toggleList, toggleMark } from './markdown/marks.ts';
import { markdownOf } from './markdown/paste.ts';
import { tableLines } from './markdown/table-lines.ts';
import { moveInTable, newRow } from './markdown/tables.ts';

interface MarkdownEditorOptions {
  readonly label: string;
  /** How the keyboard leaves a list; for screen readers. */
  readonly description: string;
  readonly placeholder: string;
  readonly direction: Direction;
  readonly language: string;
  /** What a new link reads until it is typed over. */
  readonly linkText: string;
  /** Whether the numbers of a list in the text shown are its own to count. */
  readonly counts: () => boolean;
  /** A picture was pasted or dropped; the caret stands where it is to be. */
  readonly onPicture: (file: File) => void;
  readonly onInput: (text: string) => void;
  /** The line at the caret, told when it is another one or reads otherwise. */
  readonly onLine: (text: string) => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

export interface MarkdownEditor {
  /** Shows the text kept under `key`, with its own undo history; what another window saved replaces what is shown. */
  show(key: string, text: string): void;
  /** Puts a quiet mark in the margin of lines, counted from 1. */
  mark(lines: readonly number[]): void;
  /** What is chosen in the text, where that is within a line. */
  chosen(): string;
  /** Does something to the text, and gives it the focus. */
  run(command: StateCommand): void;
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

const keys = ({ counts, linkText }: MarkdownEditorOptions): readonly KeyBinding[] => [
  { key: 'Mod-b', run: toggleMark('**') },
  { key: 'Mod-i', run: toggleMark('*') },
  { key: 'Mod-k', run: insertLink({ text: linkText }) },
  { key: 'Mod-Alt-2', run: toggleHeading },
  { key: 'Mod-Shift-7', run: toggleList('numbers') },
  { key: 'Mod-Shift-8', run: toggleList('bullets') },
  // In a table and in a list; elsewhere Tab leaves the field, and Escape before it always does.
  { key: 'Tab', run: moveInTable(1), shift: moveInTable(-1) },
  { key: 'Tab', run: indentItems, shift: outdentItems },
  { key: 'Enter', run: newRow },
  { key: 'Enter', run: continueList(counts) },
  // A line break and no more: what is kept is what was typed.
  { key: 'Enter', run: insertNewline, shift: insertNewline },
  { key: 'Backspace', run: deleteMarker },
  ...defaultKeymap,
  ...historyKeymap,
];

export function mountMarkdownEditor(element: HTMLElement, options: MarkdownEditorOptions): MarkdownEditor {
  const { onInput, onFocus, onBlur } = options;
  const takePicture = (event: Event, data: DataTransfer | null): boolean => {
    const picture = pictureIn(data);
    if (!picture) return false;
    event.preventDefault();
    options.onPicture(picture);
    return true;
  };
  const extensions: Extension = [
    history(),
    keymap.of(keys(options)),
    // Not `markdown()`, which also closes HTML tags, continues lists its own way and turns pasted addresses into links.
    commonmarkLanguage,
    // With a caret of the browser's own, a field that is left with the caret where a long line wraps sets the window's
    // selection once more, and so takes the focus back: a note typed in the next field would land in this one.
    drawSelection(),
    syntaxHighlighting(marks),
    tableLines,
    markedLines,
    EditorView.lineWrapping,
    EditorView.perLineTextDirection.of(true),
    EditorView.contentAttributes.of({
      'aria-label': options.label,
      // Without it a text that scrolls would not count as reached by the keyboard.
      tabindex: '0',
      'aria-description': options.description,
      dir: options.direction,
      lang: options.language,
      // Chromium's own dictionaries are downloaded from the network when they are first needed.
      spellcheck: 'false',
      autocorrect: 'off',
    }),
    placeholder(options.placeholder),
    EditorView.domEventHandlers({
      focus: () => onFocus(),
      blur: () => onBlur(),
      paste: (event, editor) => pasteMarkdown(event, editor) || takePicture(event, event.clipboardData),
      drop(event, editor) {
        const at = editor.posAtCoords({ x: event.clientX, y: event.clientY });
        if (pictureIn(event.dataTransfer)) {
          // What is dropped moves no focus, and a picture goes to the text that has it.
          editor.focus();
          if (at !== null) editor.dispatch({ selection: { anchor: at } });
        }
        return takePicture(event, event.dataTransfer);
      },
    }),
    EditorView.updateListener.of(({ docChanged, selectionSet, state, transactions, view: { hasFocus } }) => {
      if ((docChanged || selectionSet) && hasFocus) options.onLine(state.doc.lineAt(state.selection.main.head).text);
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
      const changes = difference(view.state.doc.toString(), text);
      if (changes) view.dispatch({ changes, annotations: fromElsewhere.of(true) });
    },
    mark(lines) {
      if (lines.length > 0 || view.state.field(markedLines).size > 0) view.dispatch({ effects: markLines.of(lines) });
    },
    chosen() {
      const { from, to } = view.state.selection.main;
      const text = view.state.sliceDoc(from, to);
      return text.includes('\n') ? '' : text;
    },
    run(command) {
      view.focus();
      command(view);
    },
    dispose: () => view.destroy(),
  };
}

/** The one stretch in which two texts differ, so that the caret stays where it was in the rest. */
function difference(before: string, after: string) {
  if (before === after) return null;
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return { from: start, to: before.length - end, insert: after.slice(start, after.length - end) };
}

const pictureIn = (data: DataTransfer | null): File | undefined =>
  [...(data?.files ?? [])].find(({ type }) => type.startsWith('image/'));

/** What was copied with a form becomes Markdown; the rest CodeMirror pastes as plain text. */
function pasteMarkdown(event: ClipboardEvent, view: EditorView): boolean {
  const markdown = markdownOf(event.clipboardData?.getData('text/html') ?? '');
  if (markdown === null) return false;
  event.preventDefault();
  const { from } = view.state.selection.main;
  const line = view.state.doc.lineAt(from);
  // A list or table that came to stand behind other words would be none.
  const isBlock = /^(?:#|[-*|>]\s?|\d+\. )/.test(markdown) && line.text.slice(0, from - line.from).trim() !== '';
  view.dispatch(view.state.replaceSelection(isBlock ? `\n\n${markdown}` : markdown), {
    userEvent: 'input.paste',
    scrollIntoView: true,
  });
  return true;
}
