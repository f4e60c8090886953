import { clock, elapsed } from '../../slides/index.ts';
import { Button } from '../shared/button.tsx';
import { Dialog } from '../shared/dialog.tsx';
import { presenterWords } from '../words/presenter.ts';
import type { Briefing } from './briefing.ts';

/** Lectern ended in the middle of a briefing: the first thing it says when it is back. */
export function ResumeDialog({ briefing }: { readonly briefing: Briefing }) {
  const show = briefing.interrupted.value;
  if (!show) return null;
  const words = presenterWords();
  const { at, timer } = show.state;
  const into = timer.startedAt === null ? null : clock(elapsed(timer, show.now.steady) / 1000);
  const { slides, title } = show.deck;
  const number = slides.findIndex(({ id }) => id === at.slideId) + 1;
  return (
    <Dialog
      title={words.interrupted}
      onSubmit={() => void briefing.resume()}
      onClose={briefing.discard}
      foot={
        <>
          <Button onClick={briefing.discard}>{words.endIt}</Button>
          <Button kind="primary" submit>
            {words.resume(number)}
          </Button>
        </>
      }
    >
      <p dir="auto">
        <strong>{title}</strong>
      </p>
      <p>{words.interruptedAt(number, slides.length, into)}</p>
    </Dialog>
  );
}
