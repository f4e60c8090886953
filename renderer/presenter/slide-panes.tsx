import { useRef } from 'preact/hooks';
import type { Position } from '../../slides/index.ts';
import { StaticSlide } from '../shared/static-slide.tsx';
import { presenterWords } from '../words/presenter.ts';
import { DecisionStrip } from './decision-strip.tsx';
import type { Presenter } from './presenter.ts';

/** The slide at hand, with the lines that are still to come pale. Pointing at it points for the audience. */
export function NowPane({ presenter }: { readonly presenter: Presenter }) {
  const { at, seen, screen, frozen } = presenter.state.value;
  const laser = presenter.laser.value;
  const words = presenterWords();
  const waiting = useRef<number | null>(null);
  const steps = presenter.script.steps(at.slideId);
  const isSeen =
    !presenter.show.rehearsal && screen === 'slide' && at.slideId === seen.slideId && at.step === seen.step;
  const onPointerMove = (event: PointerEvent) => {
    if (!laser || !(event.currentTarget instanceof HTMLElement)) return;
    const box = event.currentTarget.getBoundingClientRect();
    const within = (value: number) => Math.min(1, Math.max(0, value));
    const to = { x: within((event.clientX - box.left) / box.width), y: within((event.clientY - box.top) / box.height) };
    // One place a frame, however fast the mouse reports.
    if (waiting.current !== null) cancelAnimationFrame(waiting.current);
    waiting.current = requestAnimationFrame(() => presenter.point(to));
  };
  return (
    <section class="presenter-slide" data-kind="now" aria-label={words.now}>
      <h2>
        <span>
          {words.slide(presenter.numberOf(at.slideId))}
          {steps > 0 && <span class="figures">{words.lines(at.step, steps)}</span>}
        </span>
        <span class="presenter-seen">{laser ? words.pointerOn : isSeen ? words.seen : words.unseen}</span>
      </h2>
      <div class="presenter-picture-room">
        <div
          class="presenter-picture"
          data-laser={laser ? '' : undefined}
          onPointerMove={onPointerMove}
          onPointerLeave={() => laser && presenter.point(null)}
        >
          <StaticSlide html={presenter.htmlOf(at.slideId)} css={presenter.css} step={at.step} />
        </div>
      </div>
      <DecisionStrip presenter={presenter} />
      {frozen && at.slideId !== seen.slideId && (
        <p class="presenter-elsewhere">
          <span class="presenter-thumb">
            <StaticSlide html={presenter.htmlOf(seen.slideId)} css={presenter.css} step={seen.step} />
          </span>
          {words.stillSees(presenter.numberOf(seen.slideId))}
        </p>
      )}
    </section>
  );
}

/** What the next key brings: the next line, the next slide, or the slide whose number is being typed. */
export function NextPane({ presenter }: { readonly presenter: Presenter }) {
  const typed = presenter.digits.value;
  const { title, position } = typed === '' ? following(presenter) : jump(presenter, typed);
  return (
    <section
      class="presenter-slide"
      data-kind="next"
      data-jump={typed === '' ? undefined : ''}
      aria-label={presenterWords().next}
    >
      <h2>{title}</h2>
      <div class="presenter-picture-room">
        <div class="presenter-picture">
          {position && (
            <StaticSlide html={presenter.htmlOf(position.slideId)} css={presenter.css} step={position.step} />
          )}
        </div>
      </div>
    </section>
  );
}

interface Following {
  readonly title: string;
  readonly position: Position | null;
}

function following(presenter: Presenter): Following {
  const { at } = presenter.state.value;
  if (at.step < presenter.script.steps(at.slideId)) {
    return { title: presenterWords().nextLine, position: { ...at, step: at.step + 1 } };
  }
  const slideId = presenter.next();
  if (slideId === null) return { title: presenterWords().lastSlide, position: null };
  return { title: presenterWords().nextSlide(presenter.numberOf(slideId)), position: { slideId, step: 0 } };
}

function jump(presenter: Presenter, typed: string): Following {
  const slide = presenter.deck.slides[Number(typed) - 1];
  return slide
    ? { title: presenterWords().enterGoes(typed), position: { slideId: slide.id, step: 0 } }
    : { title: presenterWords().noSlide(typed), position: null };
}
