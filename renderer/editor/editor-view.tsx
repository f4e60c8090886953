import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Client } from '../shared/client.ts';
import { remembered } from '../shared/remembered.ts';
import { Splitter } from '../shared/splitter.tsx';
import { useOncePainted } from '../shared/use-once-painted.ts';
import { editorWords } from '../words/editor.ts';
import { DeskBar } from './desk-bar.tsx';
import type { Editor } from './editor.ts';
import { type DialogName, EditorDialogs, useEditorKeys } from './editor-dialogs.tsx';
import { FitStrip } from './fit-strip.tsx';
import { FlagStrip } from './flag-strip.tsx';
import { Preview } from './preview.tsx';
import { createRail } from './rail/rail.ts';
import { SlideList } from './rail/slide-list.tsx';
import { SaveTrouble } from './save-status.tsx';
import { SidePane } from './side-pane.tsx';
import { Texts } from './texts/texts.tsx';

const slidesOpen = remembered('pane.slides.open', true);
const slidesWidth = remembered('pane.slides.width', 208);
// A narrow window begins without the pane that is looked at least.
const sourceOpen = remembered('pane.source.open', innerWidth >= 900);
const sourceWidth = remembered('pane.source.width', 296);
const sideTab = remembered('pane.side.tab', 'source');
const textsHeight = remembered('pane.texts.height', Math.round(innerHeight / 3));

interface Props {
  readonly client: Client;
  readonly editor: Editor;
  readonly onClose: () => void;
  readonly onPresent: (from: 'first' | 'current', how?: 'two-windows') => void;
  readonly onRehearse: () => void;
  readonly onTimes: () => void;
  /** Asks for a new version of the paper. */
  readonly onVersion: () => void;
}

/** Three panes: what there is, the thing itself, what it rests on. The slide at hand comes first, the rest once it is seen. */
export function EditorView({ client, editor, onClose, onPresent, onRehearse, onTimes, onVersion }: Props) {
  const words = editorWords();
  const rail = useMemo(() => createRail(editor), [editor]);
  const dialog = useSignal<DialogName | null>(null);
  useEditorKeys(editor, dialog);
  const isSeen = useOncePainted();
  return (
    <div class="editor">
      <DeskBar
        editor={editor}
        slidesOpen={slidesOpen}
        sourceOpen={sourceOpen}
        onClose={onClose}
        onPresent={onPresent}
        onRehearse={onRehearse}
        onTimes={onTimes}
        onVersion={onVersion}
        onDialog={(name) => {
          dialog.value = name;
        }}
      />
      <SaveTrouble editor={editor} />
      <main class="panes">
        {slidesOpen.value && (
          <>
            <div class="pane" style={{ width: `${slidesWidth}px` }}>
              {isSeen && <SlideList editor={editor} rail={rail} />}
            </div>
            <Splitter
              label={words.slideListWidth}
              orientation="vertical"
              size={slidesWidth}
              min={144}
              max={400}
              side={1}
              onCollapse={() => {
                slidesOpen.value = false;
              }}
            />
          </>
        )}
        <div class="pane-middle">
          <Preview editor={editor} />
          <FlagStrip key={editor.slide.value.id} editor={editor} />
          {isSeen ? <FitStrip editor={editor} /> : <div class="fit-strip" />}
          <Splitter
            label={words.textsHeight}
            orientation="horizontal"
            size={textsHeight}
            min={120}
            max={Math.max(640, innerHeight - 240)}
            side={-1}
          />
          <div class="pane-texts" style={{ height: `${textsHeight}px` }}>
            {isSeen && <Texts editor={editor} />}
          </div>
        </div>
        {sourceOpen.value && (
          <>
            <Splitter
              label={words.sidePaneWidth}
              orientation="vertical"
              size={sourceWidth}
              min={200}
              max={560}
              side={-1}
              onCollapse={() => {
                sourceOpen.value = false;
              }}
            />
            <div class="pane" style={{ width: `${sourceWidth}px` }}>
              {isSeen && <SidePane editor={editor} rail={rail} tab={sideTab} />}
            </div>
          </>
        )}
      </main>
      <EditorDialogs client={client} editor={editor} open={dialog} />
    </div>
  );
}
