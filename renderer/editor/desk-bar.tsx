import type { Signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { clock, slotOf } from '../../slides/index.ts';
import { Button } from '../shared/button.tsx';
import {
  BackIcon,
  ChangedIcon,
  EndPaneIcon,
  KeysIcon,
  PlayIcon,
  PrintIcon,
  SettingsIcon,
  StartPaneIcon,
  VersionsIcon,
} from '../shared/icons.tsx';
import { checkWords } from '../words/check.ts';
import { dialogWords } from '../words/deck-dialogs.ts';
import { editorWords } from '../words/editor.ts';
import { updateWords } from '../words/update.ts';
import type { Editor } from './editor.ts';
import type { DialogName } from './editor-dialogs.tsx';
import { ExportMenu } from './export-menu.tsx';
import { HistoryButtons } from './history-buttons.tsx';
import { PresentMenu } from './present-menu.tsx';
import { SaveStatus } from './save-status.tsx';

interface Props {
  readonly editor: Editor;
  readonly slidesOpen: Signal<boolean>;
  readonly sourceOpen: Signal<boolean>;
  readonly onClose: () => void;
  readonly onPresent: (from: 'first' | 'current', how?: 'two-windows') => void;
  readonly onRehearse: () => void;
  readonly onTimes: () => void;
  readonly onVersion: () => void;
  readonly onDialog: (name: DialogName) => void;
}

/** What is true of the whole deck, and what is done with it. */
export function DeskBar(props: Props) {
  const { editor, slidesOpen, sourceOpen, onClose, onPresent, onRehearse, onTimes, onVersion, onDialog } = props;
  const deck = editor.deck.value;
  const words = editorWords();
  const { versions, settings, print, keysTitle } = dialogWords();
  return (
    <header class="desk-bar">
      <Button kind="quiet" aria-label={words.decks} onClick={onClose}>
        <BackIcon />
        <span class="bar-label">{words.decks}</span>
      </Button>
      <PaneToggle label={words.slides} open={slidesOpen}>
        <StartPaneIcon />
      </PaneToggle>
      <HistoryButtons editor={editor} />
      <h1 class="desk-title" dir="auto" title={deck.title}>
        {deck.title}
      </h1>
      {deck.marking && <span class="marking">{deck.marking}</span>}
      <SlotTime editor={editor} />
      <SaveStatus editor={editor} />
      <IconButton name={versions} onClick={() => onDialog('versions')}>
        <VersionsIcon />
      </IconButton>
      {editor.paper.paper.blocks.length > 0 && (
        <IconButton name={updateWords().openVersion} onClick={onVersion}>
          <ChangedIcon />
        </IconButton>
      )}
      <IconButton name={settings} onClick={() => onDialog('settings')}>
        <SettingsIcon />
      </IconButton>
      <IconButton name={keysTitle} onClick={() => onDialog('keys')}>
        <KeysIcon />
      </IconButton>
      <IconButton name={`${print} (Ctrl+P)`} onClick={() => onDialog('print')}>
        <PrintIcon />
      </IconButton>
      <ExportMenu editor={editor} />
      <Button onClick={() => onDialog('check')}>{checkWords().check}</Button>
      <Button
        kind="primary"
        onClick={() => onPresent('first')}
        aria-keyshortcuts="F5 Shift+F5 Alt+F5"
        title={words.presentTitle}
      >
        <PlayIcon />
        {words.present}
      </Button>
      <PresentMenu onPresent={onPresent} onCheck={() => onDialog('check')} onRehearse={onRehearse} onTimes={onTimes} />
      <PaneToggle label={words.source} open={sourceOpen}>
        <EndPaneIcon />
      </PaneToggle>
    </header>
  );
}

function SlotTime({ editor }: { readonly editor: Editor }) {
  const { planned, available, over } = slotOf(editor.deck.value);
  const words = editorWords();
  return (
    <span class="slot-time figures" data-over={over > 0 ? '' : undefined}>
      <span class="visually-hidden">{words.plannedTime}</span>
      {words.timeOf(clock(planned), clock(available))}
      {over > 0 && words.timeOver(clock(over))}
    </span>
  );
}

interface ToggleProps {
  readonly label: string;
  readonly open: Signal<boolean>;
  readonly children: ComponentChildren;
}

function PaneToggle({ label, open, children }: ToggleProps) {
  const words = editorWords();
  const name = open.value ? words.hidePane(label) : words.showPane(label);
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

interface IconButtonProps {
  readonly name: string;
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}

const IconButton = ({ name, onClick, children }: IconButtonProps) => (
  <Button kind="icon" aria-label={name} title={name} onClick={onClick}>
    {children}
  </Button>
);
