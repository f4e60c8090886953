import { useLayoutEffect, useRef } from 'preact/hooks';
import { slideLines } from '../../slides/index.ts';
import { Button } from '../shared/button.tsx';
import { offeredPath, type Presenter } from './presenter.ts';

/** "You have five minutes left": what would still be shown, and nothing is done before it is confirmed. */
export function ShortPathPanel({ presenter }: { readonly presenter: Presenter }) {
  const path = offeredPath(presenter);
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
    <section class="presenter-panel" data-size="reading" aria-label="Five minutes left">
      <h2>
        <span>Five minutes left</span>
        <span class="muted">Only you see this until you take it.</span>
      </h2>
      {path.length === 0 ? (
        <p>No recommendation and no decision is left to show: the rest of the deck is the short way.</p>
      ) : (
        <ol class="presenter-path">
          {path.map((slideId) => {
            const slide = presenter.slide(slideId);
            return (
              <li key={slideId}>
                <span class="figures">{presenter.numberOf(slideId)}</span>
                <span dir="auto">{(slide && slideLines(slide)[0]) ?? 'without a headline'}</span>
              </li>
            );
          })}
        </ol>
      )}
      <div ref={confirm} class="presenter-confirm">
        {path.length > 0 && (
          <Button kind="primary" onClick={take}>
            Take this way (Enter)
          </Button>
        )}
        <Button onClick={stay}>Go on as planned (Esc)</Button>
      </div>
    </section>
  );
}
