import type { StateCommand } from '@codemirror/state';
import type { Signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { PaperPicture } from '../../../main/api/results.ts';
import { Button } from '../../shared/button.tsx';
import { textsWords } from '../../words/texts.ts';
import type { Editor } from '../editor.ts';
import { withColumns } from './columns.ts';
import { insertLink, toggleHeading, toggleList, toggleMark } from './markdown/marks.ts';
import { insertTable } from './markdown/tables.ts';
import type { AtHand } from './text-field.tsx';
import {
  BoldIcon,
  BulletsIcon,
  ColumnsIcon,
  HeadingIcon,
  ItalicIcon,
  LinkIcon,
  NumbersIcon,
  PictureIcon,
  TableIcon,
} from './text-icons.tsx';

interface Props {
  readonly editor: Editor;
  readonly atHand: Signal<AtHand | null>;
  readonly onPicture: (file: File) => void;
  /** The paper has pictures of its own: the person chooses among them, or a file. */
  readonly onPaperPictures: (pictures: readonly PaperPicture[], chooseFile: () => void) => void;
  readonly onOpen: (what: 'notes' | 'find') => void;
}

/** What can be done with the text at hand. Arrow keys move in it; it is one stop of the Tab key. */
export function Toolbar({ editor, atHand, onPicture, onPaperPictures, onOpen }: Props) {
  const words = textsWords();
  const picker = useRef<HTMLInputElement>(null);
  const isSlide = atHand.value?.part === 'body';
  const run = (command: StateCommand) => atHand.peek()?.mounted.run(command);
  const chooseFile = () => picker.current?.click();
  const choosePicture = async () => {
    const pictures = await editor.paperPictures().catch(() => []);
    if (pictures.length === 0) chooseFile();
    else onPaperPictures(pictures, chooseFile);
  };
  const columns = () => void editor.edit(withColumns(editor.slide.peek(), words.columnHeadings));
  return (
    <div class="text-toolbar" role="toolbar" aria-label={words.toolbar} onKeyDown={moveAlong} onMouseDown={keepFocus}>
      <Tool name={words.heading} keys="Mod+Alt+2" first onUse={() => run(toggleHeading)}>
        <HeadingIcon />
      </Tool>
      <Tool name={words.bold} keys="Mod+B" onUse={() => run(toggleMark('**'))}>
        <BoldIcon />
      </Tool>
      <Tool name={words.italic} keys="Mod+I" onUse={() => run(toggleMark('*'))}>
        <ItalicIcon />
      </Tool>
      <span class="tool-gap" />
      <Tool name={words.bullets} keys="Mod+Shift+8" onUse={() => run(toggleList('bullets'))}>
        <BulletsIcon />
      </Tool>
      <Tool name={words.numbers} keys="Mod+Shift+7" onUse={() => run(toggleList('numbers'))}>
        <NumbersIcon />
      </Tool>
      <span class="tool-gap" />
      <Tool name={words.link} keys="Mod+K" onUse={() => run(insertLink({ text: words.linkText }))}>
        <LinkIcon />
      </Tool>
      <Tool name={words.table} onUse={() => run(insertTable(words.tableHeadings))}>
        <TableIcon />
      </Tool>
      <Tool name={words.picture} disabled={!isSlide} onUse={() => void choosePicture()}>
        <PictureIcon />
      </Tool>
      <input
        ref={picker}
        type="file"
        accept="image/png,image/jpeg,image/webp,image/gif,image/bmp,image/avif"
        hidden
        aria-label={words.picture}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          currentTarget.value = '';
          if (file) onPicture(file);
        }}
      />
      <Tool name={words.columns} disabled={!isSlide} onUse={columns}>
        <ColumnsIcon />
      </Tool>
      <span class="grow" />
      <Button kind="quiet" tabIndex={-1} aria-keyshortcuts="Control+F Meta+F" onClick={() => onOpen('find')}>
        {words.findReplace}
      </Button>
      <Button kind="quiet" tabIndex={-1} onClick={() => onOpen('notes')}>
        {words.allNotes}
      </Button>
    </div>
  );
}

interface ToolProps {
  readonly name: string;
  /** As `aria-keyshortcuts` has it, with `Mod` for Control or Command. */
  readonly keys?: string;
  /** Where the Tab key enters the toolbar. */
  readonly first?: boolean;
  readonly disabled?: boolean;
  readonly onUse: () => void;
  readonly children: ComponentChildren;
}

const isMac = /^Mac/.test(navigator.platform);

function Tool({ name, keys, first = false, disabled = false, onUse, children }: ToolProps) {
  const shown = keys?.replace('Mod', isMac ? '⌘' : 'Ctrl');
  return (
    <Button
      kind="icon"
      aria-label={name}
      aria-keyshortcuts={keys?.replace('Mod', isMac ? 'Meta' : 'Control')}
      title={shown ? `${name} (${shown})` : name}
      tabIndex={first ? 0 : -1}
      // Not `disabled`: the arrow keys still come past it.
      aria-disabled={disabled || undefined}
      onClick={() => {
        if (!disabled) onUse();
      }}
    >
      {children}
    </Button>
  );
}

/** The field keeps its caret while the pointer uses a tool. */
const keepFocus = (event: MouseEvent) => event.preventDefault();

function moveAlong(event: KeyboardEvent): void {
  const bar = event.currentTarget as HTMLElement;
  const tools = [...bar.querySelectorAll<HTMLElement>('button')];
  const at = tools.indexOf(document.activeElement as HTMLElement);
  const forward = getComputedStyle(bar).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const targets: Readonly<Record<string, number>> = {
    ArrowLeft: at - 1,
    ArrowRight: at - 1,
    [forward]: at + 1,
    Home: 0,
    End: tools.length - 1,
  };
  const target = targets[event.key];
  if (target === undefined) return;
  event.preventDefault();
  tools.at(target % tools.length)?.focus();
}
