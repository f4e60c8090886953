import { effect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { mountPresentation } from '../reveal/presentation.ts';
import { slideRoot } from '../reveal/slide-root.ts';
import type { Editor } from './editor.ts';

/** The slide at hand in a running reveal.js: what the audience will see. It holds that one slide, however long the deck. */
export function Preview({ editor }: { readonly editor: Editor }) {
  const host = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!host.current) return;
    const section = () => {
      const shown = editor.shown.value[editor.at.value];
      return shown ? editor.htmlOf(shown) : '';
    };
    const presentation = mountPresentation(slideRoot(host.current, editor.css), {
      sections: [section()],
    });
    const stopUpdating = effect(() => presentation.update([section()]));
    return () => {
      stopUpdating();
      presentation.dispose();
    };
  }, [editor]);

  return (
    <section class="preview" aria-label="Preview">
      <div ref={host} class="preview-stage" />
    </section>
  );
}
