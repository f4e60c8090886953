import { effect, type Signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { linesWithin } from '../../../slides/index.ts';
import { notify } from '../../shared/notices.tsx';
import { textsWords } from '../../words/texts.ts';
import type { Editor } from '../editor.ts';
import { type MarkdownEditor, mountMarkdownEditor } from './markdown-editor.ts';

/** One of the three texts of a slide. */
export type Part = 'body' | 'say' | 'ifAsked';

/** The text that has the focus, or had it last: what the toolbar acts on. */
export interface AtHand {
  readonly part: Part;
  readonly slideId: string;
  readonly mounted: MarkdownEditor;
}

interface Props {
  readonly editor: Editor;
  readonly part: Part;
  /** The slide at hand where none is given. */
  readonly slideId?: string;
  readonly label: string;
  /** Its name where the label alone would not tell it from others. */
  readonly name?: string;
  readonly placeholder: string;
  readonly atHand: Signal<AtHand | null>;
  /** Gives the lines to mark, from 1; reads signals. */
  readonly marks?: (editor: Editor) => readonly number[];
  /** A picture for the text; where there is none, pictures are refused with a sentence. */
  readonly onPicture?: (file: File) => void;
  /** What is said beside the label. */
  readonly children?: ComponentChildren;
}

/** Reads the signals of a text. */
export function textOf(editor: Editor, part: Part, slideId: string): string {
  if (part !== 'body') return editor.notesOf(slideId)[part];
  return editor.deck.value.slides.find(({ id }) => id === slideId)?.body ?? '';
}

function writeText(editor: Editor, part: Part, slideId: string, text: string): void {
  if (part === 'body') editor.editBody(slideId, text);
  else editor.editNotes(slideId, part, text);
}

export function TextField({
  editor,
  part,
  slideId,
  label,
  name = label,
  placeholder,
  atHand,
  marks,
  onPicture,
  children,
}: Props) {
  const host = useRef<HTMLDivElement>(null);
  const { direction, language } = editor.deck.value;
  const { leavingField, linkText, noPicturesInNotes } = textsWords();

  useEffect(() => {
    if (!host.current) return;
    let shown = '';
    const hand = () => {
      atHand.value = { part, slideId: shown, mounted };
    };
    const mounted = mountMarkdownEditor(host.current, {
      label: name,
      description: leavingField,
      placeholder,
      direction,
      language,
      linkText,
      counts: () => part !== 'body' || countsItself(editor, shown),
      onInput: (text) => writeText(editor, part, shown, text),
      onPicture: onPicture ?? (() => notify('edit', 'loss', noPicturesInNotes)),
      onLine: (line) => {
        if (part === 'body' && !slideId) editor.line.value = readingOf(editor, line);
      },
      onFocus: hand,
      onBlur: () => void editor.flush(),
    });
    // Not by rendering: that comes a moment late and would put back what was typed over in the meantime.
    const stopShowing = effect(() => {
      shown = slideId ?? editor.slide.value.id;
      mounted.show(shown, textOf(editor, part, shown));
      if (atHand.peek()?.mounted === mounted) hand();
    });
    const stopMarking = marks && effect(() => mounted.mark(marks(editor)));
    if (part === 'body' && atHand.peek() === null) hand();
    return () => {
      stopShowing();
      stopMarking?.();
      if (atHand.peek()?.mounted === mounted) atHand.value = null;
      mounted.dispose();
    };
  }, [
    editor,
    part,
    slideId,
    name,
    placeholder,
    direction,
    language,
    leavingField,
    linkText,
    noPicturesInNotes,
    atHand,
    marks,
    onPicture,
  ]);

  return (
    <section class="text-field" aria-label={name}>
      <h2 class="text-head">
        <span class="heading">{label}</span> {children}
      </h2>
      <div ref={host} class="text-body" />
    </section>
  );
}

const readingOf = (editor: Editor, line: string): string | null =>
  linesWithin(line, editor.slide.peek().layout)[0] ?? null;

/** Asks are numbered as in the paper, and nothing else may number them. */
function countsItself(editor: Editor, slideId: string): boolean {
  const layout = editor.deck.peek().slides.find(({ id }) => id === slideId)?.layout;
  return layout !== 'bottom-line' && layout !== 'decisions';
}
