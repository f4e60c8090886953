import { remembered } from '../shared/remembered.ts';
import { Splitter } from '../shared/splitter.tsx';
import { DeskBar } from './desk-bar.tsx';
import type { Editor } from './editor.ts';
import { Preview } from './preview.tsx';
import { SaveTrouble } from './save-status.tsx';
import { SlideList } from './slide-list.tsx';
import { Sources } from './sources.tsx';
import { Texts } from './texts.tsx';

const slidesOpen = remembered('pane.slides.open', true);
const slidesWidth = remembered('pane.slides.width', 208);
const sourceOpen = remembered('pane.source.open', true);
const sourceWidth = remembered('pane.source.width', 296);
const textsHeight = remembered('pane.texts.height', Math.round(innerHeight / 3));

interface Props {
  readonly editor: Editor;
  readonly onClose: () => void;
  readonly onPresent: () => void;
}

/** Three panes: what there is, the thing itself, what it rests on. */
export function EditorView({ editor, onClose, onPresent }: Props) {
  return (
    <div class="editor">
      <DeskBar
        editor={editor}
        slidesOpen={slidesOpen}
        sourceOpen={sourceOpen}
        onClose={onClose}
        onPresent={onPresent}
      />
      <SaveTrouble editor={editor} />
      <main class="panes">
        {slidesOpen.value && (
          <>
            <div class="pane" style={{ width: `${slidesWidth}px` }}>
              <SlideList editor={editor} />
            </div>
            <Splitter
              label="Width of the slide list"
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
          <Splitter
            label="Height of the texts"
            orientation="horizontal"
            size={textsHeight}
            min={120}
            max={640}
            side={-1}
          />
          <div class="pane-texts" style={{ height: `${textsHeight}px` }}>
            <Texts editor={editor} />
          </div>
        </div>
        {sourceOpen.value && (
          <>
            <Splitter
              label="Width of the source"
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
              <Sources editor={editor} />
            </div>
          </>
        )}
      </main>
    </div>
  );
}
