import { effect } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { mountPresentation } from '../reveal/presentation.ts';
import { slideRoot, styleSlideRoot } from '../reveal/slide-root.ts';
import { editorWords } from '../words/editor.ts';
import type { Editor } from './editor.ts';

/** The slide at hand in a running reveal.js: what the audience will see. It holds that one slide, however long the deck. */
export function Preview({ editor }: { readonly editor: Editor }) {
  const host = useRef<HTMLDivElement>(null);

  // In the first picture already: what a person opens a deck for.
  useLayoutEffect(() => {
    if (!host.current) return;
    const section = () => {
      const shown = editor.placed.value[editor.at.value];
      return shown ? editor.htmlOf(shown) : '';
    };
    const root = slideRoot(host.current, editor.css.peek());
    const presentation = mountPresentation(root, [section()]);
    const stopStyling = effect(() => styleSlideRoot(root, editor.css.value));
    const stopUpdating = effect(() => presentation.update([section()], Number.POSITIVE_INFINITY));
    return () => {
      stopStyling();
      stopUpdating();
      presentation.dispose();
    };
  }, [editor]);

  return (
    <section class="preview" aria-label={editorWords().preview}>
      <div ref={host} class="preview-stage" />
    </section>
  );
}
