import { useEffect, useRef } from 'preact/hooks';
import type { Block } from '../../slides/index.ts';
import type { Editor } from './editor.ts';
import { sourcePassages } from './source-passages.ts';

/** What the slide at hand rests on: the paper's paragraphs, with the sentences it was cut from marked. */
export function Sources({ editor }: { readonly editor: Editor }) {
  const { blocks, direction, language } = editor.paper.paper;
  const slide = editor.slide.value;
  const sought = editor.sought.value;
  const passages = sourcePassages(slide, blocks, sought);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.scrollTo({ top: 0 });
    list.current?.querySelector(sought ? '[aria-current]' : 'mark')?.scrollIntoView({ block: 'nearest' });
  }, [slide.id, sought]);
  return (
    <section class="sources" aria-label="Source">
      <h2 class="pane-head heading">Source</h2>
      {passages.length === 0 ? (
        <p class="muted sources-none">No line of this slide is cut from the paper.</p>
      ) : (
        <ol ref={list} class="sources-list" dir={direction} lang={language}>
          {passages.map(({ block, runs }) => (
            <li key={block.id} aria-current={block.id === sought || undefined}>
              <span class="paragraph-number figures">
                <bdi dir="ltr">{numberOf(block)}</bdi>
              </span>
              <p class={block.kind === 'heading' ? 'heading' : undefined} dir="auto">
                {runs.map(({ text, cited }, index) =>
                  cited ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
                )}
              </p>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

/** Front matter has no number, and a heading only that of the paragraph after it. */
const numberOf = ({ kind, paragraph }: Block): string =>
  kind === 'metadata' || kind === 'heading' ? '' : `§${paragraph}`;
