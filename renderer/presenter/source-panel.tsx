import { Fragment } from 'preact';
import { citedLines } from '../../slides/index.ts';
import { citedBlocks, passageOf } from '../editor/source/source-passages.ts';
import { presenterWords } from '../words/presenter.ts';
import type { Presenter } from './presenter.ts';

/** What the slide at hand rests on, word for word: the answer to "where does that come from?". */
export function SourcePanel({ presenter }: { readonly presenter: Presenter }) {
  const slide = presenter.slide(presenter.state.value.at.slideId);
  const words = presenterWords();
  const { paper } = presenter;
  const lines = slide ? citedLines(slide) : [];
  const passages = paper
    ? citedBlocks(paper.blocks, lines, null).map((block) => passageOf(block, lines, null, paper.language))
    : [];
  return (
    <section class="presenter-panel" data-size="reading" aria-label={words.source}>
      <h2>
        <span>{words.sourceOf(presenter.numberOf(presenter.state.value.at.slideId))}</span>
        <span class="muted">{words.onlyYouBack}</span>
      </h2>
      {!paper && <p>{words.noPaper}</p>}
      {paper && passages.length === 0 && <p>{words.noSource}</p>}
      <ol class="presenter-passages" dir={paper?.direction} lang={paper?.language}>
        {passages.map(({ block, sentences }) => (
          <li key={block.id}>
            <span class="figures">
              {block.kind !== 'metadata' && block.kind !== 'heading' && <bdi dir="ltr">{`§${block.paragraph}`}</bdi>}
              {block.page !== undefined && ` ${words.page(block.page)}`}
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
