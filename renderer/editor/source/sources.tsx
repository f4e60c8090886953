import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { type Block, citedLines, placesOf } from '../../../slides/index.ts';
import { Button } from '../../shared/button.tsx';
import { VirtualList } from '../../shared/virtual-list.tsx';
import { textsWords } from '../../words/texts.ts';
import type { Editor } from '../editor.ts';
import { type ChosenSentence, Passage } from './passage.tsx';
import { citedBlocks, passageOf } from './source-passages.ts';

/** What the slide at hand rests on: the paper's paragraphs, with the sentences it was cut from marked; or all of it. */
export function Sources({ editor }: { readonly editor: Editor }) {
  const words = textsWords();
  const { blocks, direction, language } = editor.paper.paper;
  const slide = editor.slide.value;
  const sought = editor.sought.value;
  const line = editor.line.value;
  const whole = useSignal(false);
  const chosen = useSignal<ChosenSentence | null>(null);
  const lines = useMemo(() => citedLines(slide), [slide]);
  const shown = citedBlocks(blocks, lines, sought);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.scrollTo({ top: 0 });
    list.current?.querySelector(sought ? '[aria-current]' : 'mark')?.scrollIntoView({ block: 'nearest' });
  }, [slide.id, sought]);
  useEffect(() => {
    if (line !== null) list.current?.querySelector('[data-current]')?.scrollIntoView({ block: 'nearest' });
  }, [line]);
  const passage = (block: Block) => (
    <Passage
      key={block.id}
      editor={editor}
      passage={passageOf(block, lines, line, language)}
      isSought={block.id === sought}
      chosen={chosen}
    />
  );
  return (
    <section class="sources" aria-label={words.source} onKeyDown={moveAmongSentences}>
      <header class="sources-head">
        {blocks.length > 0 && (
          <Button
            kind="quiet"
            aria-pressed={whole.value}
            onClick={() => {
              whole.value = !whole.value;
            }}
          >
            {words.wholePaper}
          </Button>
        )}
      </header>
      {whole.value ? (
        <WholePaper editor={editor} first={shown[0] ?? null} row={passage} />
      ) : shown.length === 0 ? (
        <p class="muted sources-none">{words.noSource}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
        <ol ref={list} class="sources-list" dir={direction} lang={language} tabIndex={0}>
          {shown.map((block) => (
            <li key={block.id} aria-current={block.id === sought || undefined}>
              {passage(block)}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

interface WholePaperProps {
  readonly editor: Editor;
  /** Where the slide begins in it. */
  readonly first: Block | null;
  readonly row: (block: Block) => preact.ComponentChildren;
}

/** All of the paper, to be read and searched. */
function WholePaper({ editor, first, row }: WholePaperProps) {
  const words = textsWords();
  const { blocks, direction, language } = editor.paper.paper;
  const wanted = useSignal('');
  const step = useSignal(0);
  const hits = useMemo(() => {
    const options = { matchCase: false, wholeWords: false };
    return blocks.flatMap(({ text }, index) => (placesOf(text, wanted.value, options).length > 0 ? [index] : []));
  }, [blocks, wanted.value]);
  const hit = hits[step.value % Math.max(1, hits.length)];
  const start = Math.max(0, first ? blocks.indexOf(first) : 0);
  const at = useMemo(() => ({ index: hit ?? start }), [hit, start]);
  return (
    <>
      <div class="paper-search">
        <input
          class="input"
          type="search"
          dir="auto"
          aria-label={words.findInPaper}
          placeholder={words.findInPaper}
          value={wanted.value}
          onInput={({ currentTarget }) => {
            wanted.value = currentTarget.value;
            step.value = 0;
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            step.value = (step.value + (event.shiftKey ? hits.length - 1 : 1)) % Math.max(1, hits.length);
          }}
        />
        <span class="muted figures" role="status">
          {wanted.value === '' ? '' : words.paragraphsFound(hits.length === 0 ? 0 : step.value + 1, hits.length)}
        </span>
      </div>
      <VirtualList
        class="sources-list"
        label={words.wholePaper}
        dir={direction}
        lang={language}
        count={blocks.length}
        estimate={72}
        at={at}
        keyOf={(index) => blocks[index]?.id ?? String(index)}
        row={(index) => {
          const block = blocks[index];
          return block ? <div data-hit={index === hit ? '' : undefined}>{row(block)}</div> : null;
        }}
      />
    </>
  );
}

/** The arrow keys go from sentence to sentence. */
function moveAmongSentences(event: KeyboardEvent): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  if (event.target instanceof HTMLInputElement) return;
  const sentences = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('.sentence')];
  const at = sentences.indexOf(document.activeElement as HTMLElement);
  const next = event.key === 'ArrowDown' ? at + 1 : at - 1;
  if (next < 0 || next >= sentences.length) return;
  event.preventDefault();
  sentences[next]?.focus();
}
