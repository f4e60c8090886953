import type { Signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { clock, slotOf } from '../../slides/index.ts';
import { Button } from '../shared/button.tsx';
import { BackIcon, EndPaneIcon, PlayIcon, StartPaneIcon } from '../shared/icons.tsx';
import type { Editor } from './editor.ts';
import { ExportMenu } from './export-menu.tsx';
import { SaveStatus } from './save-status.tsx';

interface Props {
  readonly editor: Editor;
  readonly slidesOpen: Signal<boolean>;
  readonly sourceOpen: Signal<boolean>;
  readonly onClose: () => void;
  readonly onPresent: () => void;
}

/** What is true of the whole deck, and what is done with it. */
export function DeskBar({ editor, slidesOpen, sourceOpen, onClose, onPresent }: Props) {
  const deck = editor.deck.value;
  return (
    <header class="desk-bar">
      <Button kind="quiet" onClick={onClose}>
        <BackIcon />
        Decks
      </Button>
      <PaneToggle label="Slides" open={slidesOpen}>
        <StartPaneIcon />
      </PaneToggle>
      <h1 class="desk-title" dir="auto" title={deck.title}>
        {deck.title}
      </h1>
      {deck.marking && <span class="marking">{deck.marking}</span>}
      <SlotTime editor={editor} />
      <SaveStatus editor={editor} />
      <ExportMenu editor={editor} />
      <Button
        kind="primary"
        onClick={onPresent}
        aria-keyshortcuts="F5 Shift+F5"
        title="From the first slide (F5), from this slide (Shift+F5)"
      >
        <PlayIcon />
        Present
      </Button>
      <PaneToggle label="Source" open={sourceOpen}>
        <EndPaneIcon />
      </PaneToggle>
    </header>
  );
}

function SlotTime({ editor }: { readonly editor: Editor }) {
  const { planned, available, over } = slotOf(editor.deck.value);
  return (
    <span class="slot-time figures" data-over={over > 0 ? '' : undefined}>
      <span class="visually-hidden">Planned time: </span>
      {clock(planned)} of {clock(available)}
      {over > 0 && `, ${clock(over)} over`}
    </span>
  );
}

interface ToggleProps {
  readonly label: string;
  readonly open: Signal<boolean>;
  readonly children: ComponentChildren;
}

function PaneToggle({ label, open, children }: ToggleProps) {
  const name = `${open.value ? 'Hide' : 'Show'} the pane “${label}”`;
  return (
    <Button
      kind="icon"
      aria-label={name}
      title={name}
      aria-expanded={open.value}
      onClick={() => {
        open.value = !open.value;
      }}
    >
      {children}
    </Button>
  );
}
