import { useId, useRef, useState } from 'preact/hooks';
import { undrawnNotesWarning, undrawnWarning } from '../../slides/index.ts';
import { Button } from '../shared/button.tsx';
import { DownIcon } from '../shared/icons.tsx';
import type { Editor } from './editor.ts';
import { type Export, exportDeck, exportNames } from './export-deck.ts';

export function ExportMenu({ editor }: { readonly editor: Editor }) {
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const [warning, setWarning] = useState<string | null>(null);
  const [notesWarning, setNotesWarning] = useState<string | null>(null);
  const [busy, setBusy] = useState<Export | null>(null);
  const start = async (what: Export) => {
    menu.current?.hidePopover();
    setBusy(what);
    await exportDeck(editor, what);
    setBusy(null);
  };
  return (
    <div class="menu-anchor">
      <Button popovertarget={id} disabled={busy !== null} aria-haspopup="menu">
        {busy ? `Exporting ${exportNames[busy]}…` : 'Export'}
        <DownIcon />
      </Button>
      <div
        ref={menu}
        id={id}
        class="menu"
        popover="auto"
        role="menu"
        aria-label="Export"
        aria-describedby={warning ? `${id}-warning` : undefined}
        onKeyDown={moveInMenu}
        onToggle={(event) => {
          if (event.newState !== 'open') return;
          setWarning(undrawnWarning(editor.deck.value));
          setNotesWarning(undrawnNotesWarning(editor.deck.value, editor.notes.value));
          itemsOf(event.currentTarget)[0]?.focus();
        }}
      >
        {warning && <Warning id={`${id}-warning`} text={warning} />}
        <MenuItem name="PDF" what="One page a slide, without notes" onChoose={() => void start('pdf')} />
        <MenuItem
          name="HTML"
          what="One file that presents without Lectern, without notes"
          onChoose={() => void start('html')}
        />
        {notesWarning && <Warning id={`${id}-notes`} text={notesWarning} />}
        <MenuItem
          name="Speaker’s copy, A4"
          describedBy={notesWarning ? `${id}-notes` : undefined}
          what="Each slide with its notes: not for the audience"
          onChoose={() => void start('a4')}
        />
        <MenuItem
          name="Speaker’s copy, Letter"
          describedBy={notesWarning ? `${id}-notes` : undefined}
          what="The same on American paper"
          onChoose={() => void start('letter')}
        />
      </div>
    </div>
  );
}

const Warning = ({ id, text }: { readonly id: string; readonly text: string }) => (
  <p id={id} class="menu-warning">
    {text}
  </p>
);

interface ItemProps {
  readonly name: string;
  readonly what: string;
  readonly describedBy?: string | undefined;
  readonly onChoose: () => void;
}

function MenuItem({ name, what, describedBy, onChoose }: ItemProps) {
  return (
    <button type="button" role="menuitem" class="menu-item" aria-describedby={describedBy} onClick={onChoose}>
      <span>{name}</span>
      <span class="muted">{what}</span>
    </button>
  );
}

const itemsOf = (menu: HTMLElement) => [...menu.querySelectorAll<HTMLElement>('[role="menuitem"]')];

function moveInMenu(event: KeyboardEvent): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  event.preventDefault();
  const items = itemsOf(event.currentTarget as HTMLElement);
  const at = items.indexOf(document.activeElement as HTMLElement);
  const to = event.key === 'ArrowDown' ? at + 1 : at <= 0 ? items.length - 1 : at - 1;
  items[to % items.length]?.focus();
}
