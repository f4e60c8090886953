import type { Signal } from '@preact/signals';
import { useSignalEffect } from '@preact/signals';
import { useId } from 'preact/hooks';
import { editorWords } from '../words/editor.ts';
import type { Editor } from './editor.ts';
import { Inspector } from './inspector.tsx';
import type { Rail } from './rail/rail.ts';
import { Sources } from './source/sources.tsx';

interface Props {
  readonly editor: Editor;
  readonly rail: Rail;
  readonly tab: Signal<string>;
}

const tabs = ['source', 'properties'] as const;

/** Beside the slide: what it rests on, or what is true of it. */
export function SidePane({ editor, rail, tab }: Props) {
  const id = useId();
  const words = editorWords();
  const open = tabs.find((name) => name === tab.value) ?? 'source';
  // What was found in the paper is in the source.
  useSignalEffect(() => {
    if (editor.sought.value !== null) tab.value = 'source';
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    tab.value = open === 'source' ? 'properties' : 'source';
    (event.currentTarget as HTMLElement).querySelector<HTMLElement>('[aria-selected="false"]')?.focus();
  };
  return (
    <div class="side-pane">
      <div class="tabs" role="tablist" onKeyDown={onKeyDown}>
        {tabs.map((name) => (
          <button
            key={name}
            type="button"
            id={`${id}-${name}`}
            class="tab"
            role="tab"
            aria-selected={open === name}
            aria-controls={`${id}-panel`}
            tabIndex={open === name ? 0 : -1}
            onClick={() => {
              tab.value = name;
            }}
          >
            {words[name]}
          </button>
        ))}
      </div>
      <div id={`${id}-panel`} class="tab-panel" role="tabpanel" aria-labelledby={`${id}-${open}`}>
        {open === 'source' ? <Sources editor={editor} /> : <Inspector editor={editor} rail={rail} />}
      </div>
    </div>
  );
}
