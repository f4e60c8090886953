import { useId, useRef, useState } from 'preact/hooks';
import { undrawnNotesWarning, undrawnWarning } from '../../slides/index.ts';
import { Button } from '../shared/button.tsx';
import { DownIcon } from '../shared/icons.tsx';
import { Menu, MenuItem } from '../shared/menu.tsx';
import { dialogWords } from '../words/deck-dialogs.ts';
import type { Editor } from './editor.ts';
import { type Export, exportDeck } from './export-deck.ts';

export function ExportMenu({ editor }: { readonly editor: Editor }) {
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const [warning, setWarning] = useState<string | null>(null);
  const [notesWarning, setNotesWarning] = useState<string | null>(null);
  const [busy, setBusy] = useState<Export | null>(null);
  const words = dialogWords();
  const start = async (what: Export) => {
    menu.current?.hidePopover();
    setBusy(what);
    await exportDeck(editor, what);
    setBusy(null);
  };
  const notesDescription = notesWarning ? `${id}-notes` : undefined;
  return (
    <div class="menu-anchor">
      <Button popovertarget={id} disabled={busy !== null} aria-haspopup="menu">
        {busy ? words.exporting(words.exportNames[busy]) : words.export}
        <DownIcon />
      </Button>
      <Menu
        menu={menu}
        id={id}
        label={words.export}
        describedBy={warning ? `${id}-warning` : undefined}
        onOpen={() => {
          setWarning(undrawnWarning(editor.deck.value));
          setNotesWarning(undrawnNotesWarning(editor.deck.value, editor.notes.value));
        }}
      >
        {warning && <Warning id={`${id}-warning`} text={warning} />}
        <MenuItem name={words.pdf} what={words.pdfHint} onChoose={() => void start('pdf')} />
        <MenuItem name={words.html} what={words.htmlHint} onChoose={() => void start('html')} />
        {notesWarning && <Warning id={`${id}-notes`} text={notesWarning} />}
        <MenuItem
          name={words.printNotesA4}
          describedBy={notesDescription}
          what={words.notesHint}
          onChoose={() => void start('a4')}
        />
        <MenuItem
          name={words.printNotesLetter}
          describedBy={notesDescription}
          what={words.notesLetterHint}
          onChoose={() => void start('letter')}
        />
        <MenuItem name={words.speakerHtml} what={words.speakerHtmlHint} onChoose={() => void start('speaker-html')} />
      </Menu>
    </div>
  );
}

const Warning = ({ id, text }: { readonly id: string; readonly text: string }) => (
  <p id={id} class="menu-warning">
    {text}
  </p>
);
