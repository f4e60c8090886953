import { effect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Direction } from '../../slides/index.ts';
import type { Editor } from './editor.ts';
import { mountMarkdownEditor } from './markdown-editor.ts';

interface Props {
  readonly editor: Editor;
  readonly label: string;
  readonly hint: string;
  readonly placeholder: string;
  readonly direction: Direction;
  readonly language: string;
  /** The text of the slide at hand, read from signals. */
  readonly read: (editor: Editor, slideId: string) => string;
  readonly onInput: (editor: Editor, slideId: string, text: string) => void;
}

export function TextField({ editor, label, hint, placeholder, direction, language, read, onInput }: Props) {
  const host = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!host.current) return;
    let shown = '';
    const mounted = mountMarkdownEditor(host.current, {
      label,
      placeholder,
      direction,
      language,
      onInput: (text) => onInput(editor, shown, text),
      onBlur: () => void editor.flush(),
    });
    // Not by rendering: that comes a moment late and would put back what was typed over in the meantime.
    const stopShowing = effect(() => {
      shown = editor.slide.value.id;
      mounted.show(shown, read(editor, shown));
    });
    return () => {
      stopShowing();
      mounted.dispose();
    };
  }, [editor, label, placeholder, direction, language, read, onInput]);

  return (
    <section class="text-field">
      <h3 class="text-head">
        <span class="heading">{label}</span> <span class="muted figures">{hint}</span>
      </h3>
      <div ref={host} class="text-body" />
    </section>
  );
}
