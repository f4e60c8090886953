import { Fragment } from 'preact';
import { citedLines } from '../../slides/index.ts';
import { citedBlocks, passageOf } from '../editor/source-passages.ts';
import type { Presenter } from './presenter.ts';

/** What the slide at hand rests on, word for word: the answer to "where does that come from?". */
export function SourcePanel({ presenter }: { readonly presenter: Presenter }) {
  const slide = presenter.slide(presenter.state.value.at.slideId);
  const paper = presenter.editor?.paper.paper;
  const lines = slide ? citedLines(slide) : [];
  const passages = paper
    ? citedBlocks(paper.blocks, lines, null).map((block) => passageOf(block, lines, null, paper.language))
    : [];
  return (
    <section class="presenter-panel" data-size="reading" aria-label="Source">
      <h2>
        <span>Source of slide {slide ? presenter.numberOf(slide.id) : ''}</span>
        <span class="muted">Only you see this. Esc goes back.</span>
      </h2>
      {!paper && <p>The deck was deleted while it was being presented, and its paper cannot be read now.</p>}
      {paper && passages.length === 0 && <p>No line of this slide is cut from the paper.</p>}
      <ol class="presenter-passages" dir={paper?.direction} lang={paper?.language}>
        {passages.map(({ block, sentences }) => (
          <li key={block.id}>
            <span class="figures">
              {block.kind !== 'metadata' && block.kind !== 'heading' && <bdi dir="ltr">{`§${block.paragraph}`}</bdi>}
              {block.page !== undefined && ` p. ${block.page}`}
            </span>
            <p dir="auto">
              {sentences.map(({ text, cited, start }) => (
                <Fragment key={start}>{cited ? <mark>{text}</mark> : text} </Fragment>
              ))}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
