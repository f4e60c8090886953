import { useState } from 'preact/hooks';
import { clock, nextTimeOfDay, type ShowSlot } from '../../slides/index.ts';
import { Button } from '../shared/button.tsx';
import { presenterWords } from '../words/presenter.ts';
import { rehearsalWords } from '../words/rehearsal.ts';
import type { Presenter } from './presenter.ts';

/** Less than this off the plan is nothing to speak of. */
const calm = 30_000;

/** What is left of the slot, largest; what has passed, the time of day, where the show is, and how that fits the plan. */
export function TimeBar({ presenter }: { readonly presenter: Presenter }) {
  const { remaining, elapsed, slot, behind, running } = presenter.time.value;
  const { at, timer } = presenter.state.value;
  const { slides, marking } = presenter.deck;
  const counted = slides.filter(({ backup }) => !backup).length;
  const number = presenter.numberOf(at.slideId);
  const hasBegun = timer.startedAt !== null;
  const words = presenterWords();
  return (
    <footer class="presenter-time">
      <div class="presenter-remaining" data-over={remaining < 0 ? '' : undefined}>
        <span class="presenter-clock" dir="ltr">
          {remainingText(remaining)}
        </span>
        <span class="presenter-label">{remaining < 0 ? words.over : words.remaining}</span>
      </div>
      <div>
        <span class="presenter-clock" dir="ltr">
          {clock(elapsed / 1000)}
        </span>
        <span class="presenter-label">{running ? words.elapsed : hasBegun ? words.paused : words.notBegun}</span>
      </div>
      {presenter.show.rehearsal && <SlideTime presenter={presenter} />}
      <div>
        <span class="presenter-clock" dir="ltr">
          {timeOfDay(presenter.day.value)}
        </span>
        <span class="presenter-label">{words.timeOfDay}</span>
      </div>
      <Pace share={slot > 0 ? elapsed / slot : 0} behind={behind} hasBegun={hasBegun} />
      <div class="presenter-place">
        <span class="presenter-clock" dir="ltr">
          {number <= counted ? `${number} / ${counted}` : `${number}`}
        </span>
        <span class="presenter-label">{number <= counted ? words.slideLabel : words.backupLabel}</span>
      </div>
      <div class="presenter-actions">
        <SlotField presenter={presenter} />
        <Button onClick={() => presenter.do({ do: 'timer' })}>
          {running ? words.pause : hasBegun ? words.goOn : words.start}
        </Button>
        {!presenter.show.rehearsal && (
          <Button onClick={() => presenter.do({ do: 'reset-timer' })} disabled={!hasBegun}>
            {words.reset}
          </Button>
        )}
        <Button onClick={() => presenter.act('help')}>{words.keys}</Button>
        <Button onClick={() => presenter.do({ do: 'leave' })}>{words.end}</Button>
      </div>
      <div class="presenter-displays">
        {marking && <span class="marking">{marking}</span>}
        <Displays presenter={presenter} />
      </div>
    </footer>
  );
}

/** How long the slide at hand has been there, against its plan. */
function SlideTime({ presenter }: { readonly presenter: Presenter }) {
  const planned = presenter.slide(presenter.state.value.at.slideId)?.plannedSeconds ?? 0;
  return (
    <div>
      <span class="presenter-clock" dir="ltr">
        {clock(presenter.onSlide.value / 1000)}
      </span>
      <span class="presenter-label">{rehearsalWords().onThisSlide(clock(planned))}</span>
    </div>
  );
}

/** Which display shows what. */
function Displays({ presenter }: { readonly presenter: Presenter }) {
  const stage = presenter.stage.value;
  const words = presenterWords();
  if (stage?.kind !== 'apart') return null;
  return (
    <>
      <span>{words.slidesOn(stage.audience)}</span>
      <span>{stage.presenter === null ? words.notesHidden : words.notesOn(stage.presenter)}</span>
      <Button kind="quiet" onClick={() => presenter.act('swap-displays')}>
        {words.swap}
      </Button>
    </>
  );
}

/** One thin bar for the slot, and in words how far the show is from the plan. */
function Pace({
  share,
  behind,
  hasBegun,
}: {
  readonly share: number;
  readonly behind: number;
  readonly hasBegun: boolean;
}) {
  const words = presenterWords();
  const kind = !hasBegun || Math.abs(behind) < calm ? 'on-plan' : behind > 0 ? 'behind' : 'ahead';
  return (
    <div class="presenter-pace" data-kind={kind}>
      <div class="presenter-pace-bar">
        <div style={{ inlineSize: `${Math.min(100, share * 100)}%` }} />
      </div>
      <span>{kind === 'on-plan' ? words.onPlan : words[kind](minutes(behind))}</span>
    </div>
  );
}

/** How long there is: `20` minutes, or until `14:30`. */
function SlotField({ presenter }: { readonly presenter: Presenter }) {
  const [text, setText] = useState<string | null>(null);
  const { slot } = presenter.state.value;
  const words = presenterWords();
  const entered = text === null ? null : readSlot(text, presenter.day.value);
  if (text === null) {
    return (
      <Button onClick={() => setText('')} title={words.changeSlot}>
        {'minutes' in slot ? words.minutes(Math.round(slot.minutes)) : words.until(timeOfDay(slot.until))}
      </Button>
    );
  }
  return (
    <form
      class="presenter-slot"
      onSubmit={(event) => {
        event.preventDefault();
        if (!entered) return;
        presenter.do({ do: 'slot', slot: entered });
        setText(null);
      }}
    >
      <input
        class="input"
        value={text}
        placeholder={words.slotExample}
        aria-label={words.slotLabel}
        aria-invalid={text !== '' && !entered}
        ref={(element) => element?.focus()}
        onInput={(event) => setText(event.currentTarget.value)}
        onBlur={() => setText(null)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          setText(null);
        }}
      />
    </form>
  );
}

function readSlot(text: string, day: number): ShowSlot | null {
  const until = nextTimeOfDay(text, day);
  if (until !== null) return { until };
  const given = Number(text.trim().replace(',', '.'));
  return text.trim() !== '' && given > 0 && given <= 600 ? { minutes: given } : null;
}

const remainingText = (milliseconds: number) =>
  milliseconds < 0 ? `−${clock(-milliseconds / 1000)}` : clock(milliseconds / 1000);

/** In half minutes: nobody steers by seconds. */
function minutes(milliseconds: number): string {
  const halves = Math.max(1, Math.round(Math.abs(milliseconds) / calm));
  return halves % 2 === 0 ? `${halves / 2}` : `${Math.floor(halves / 2) || ''}½`;
}

const dayFormat = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const timeOfDay = (day: number) => dayFormat.format(day);
