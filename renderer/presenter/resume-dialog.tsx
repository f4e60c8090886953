import { clock, elapsed } from '../../slides/index.ts';
import { Button } from '../shared/button.tsx';
import { Dialog } from '../shared/dialog.tsx';
import type { Briefing } from './briefing.ts';

/** Lectern ended in the middle of a briefing: the first thing it says when it is back. */
export function ResumeDialog({ briefing }: { readonly briefing: Briefing }) {
  const show = briefing.interrupted.value;
  if (!show) return null;
  const { at, timer } = show.state;
  const { slides, title } = show.deck;
  const number = slides.findIndex(({ id }) => id === at.slideId) + 1;
  return (
    <Dialog
      title="A briefing was interrupted"
      onSubmit={() => void briefing.resume()}
      onClose={briefing.discard}
      foot={
        <>
          <Button onClick={briefing.discard}>End it</Button>
          <Button kind="primary" submit>
            Go on from slide {number}
          </Button>
        </>
      }
    >
      <p dir="auto">
        <strong>{title}</strong>
      </p>
      <p>
        Lectern ended while slide {number} of {slides.length} was shown
        {timer.startedAt === null ? '' : `, ${clock(elapsed(timer, show.now.steady) / 1000)} into it`}. Slides, notes
        and time are kept.
      </p>
    </Dialog>
  );
}
