import { useLayoutEffect, useRef } from 'preact/hooks';
import { slideLines } from '../../slides/index.ts';
import { Button } from '../shared/button.tsx';
import { presenterWords } from '../words/presenter.ts';
import { offeredPath, type Presenter } from './presenter.ts';

/** "You have five minutes left": what would still be shown, and nothing is done before it is confirmed. */
export function ShortPathPanel({ presenter }: { readonly presenter: Presenter }) {
  const path = offeredPath(presenter);
  const words = presenterWords();
  const confirm = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => confirm.current?.querySelector('button')?.focus(), []);
  const take = () => {
    presenter.panel.value = null;
    presenter.do({ do: 'short-path', slideIds: path });
  };
  const stay = () => {
    presenter.panel.value = null;
  };
  return (
    <section class="presenter-panel" data-size="reading" aria-label={words.fiveMinutes}>
      <h2>
        <span>{words.fiveMinutes}</span>
        <span class="muted">{words.onlyYouTake}</span>
      </h2>
      {path.length === 0 ? (
        <p>{words.nothingLeft}</p>
      ) : (
        <ol class="presenter-path">
          {path.map((slideId) => {
            const slide = presenter.slide(slideId);
            return (
              <li key={slideId}>
                <span class="figures">{presenter.numberOf(slideId)}</span>
                <span dir="auto">{slide && slideLines(slide)[0]}</span>
              </li>
            );
          })}
        </ol>
      )}
      <div ref={confirm} class="presenter-confirm">
        {path.length > 0 && (
          <Button kind="primary" onClick={take}>
            {words.takeWay}
          </Button>
        )}
        <Button onClick={stay}>{words.asPlanned}</Button>
      </div>
    </section>
  );
}
