import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { slideLines } from '../../slides/index.ts';
import { useNear } from '../editor/rail/use-near.ts';
import { StaticSlide } from '../shared/static-slide.tsx';
import { presenterWords } from '../words/presenter.ts';
import type { Presenter } from './presenter.ts';

/** All slides at a glance, backup included; the audience sees nothing of it until one is chosen. */
export function Overview({ presenter }: { readonly presenter: Presenter }) {
  const { slides } = presenter.deck;
  const { at } = presenter.state.value;
  const words = presenterWords();
  const grid = useRef<HTMLUListElement>(null);
  const [chosen, setChosen] = useState(() => Math.max(0, presenter.numberOf(at.slideId) - 1));
  useLayoutEffect(() => {
    grid.current?.querySelectorAll<HTMLButtonElement>('button')[chosen]?.focus();
  }, [chosen]);
  const choose = (index: number) => {
    const slide = slides[index];
    presenter.panel.value = null;
    if (slide) presenter.do({ do: 'go', slideId: slide.id });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const forward = presenter.deck.direction === 'rtl' ? -1 : 1;
    const by = {
      ArrowRight: forward,
      ArrowLeft: -forward,
      ArrowDown: columns(grid.current),
      ArrowUp: -columns(grid.current),
      PageDown: 1,
      PageUp: -1,
      Home: -chosen,
      End: slides.length - 1 - chosen,
    }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    setChosen(Math.min(slides.length - 1, Math.max(0, chosen + by)));
  };
  return (
    <section class="presenter-panel" data-size="whole" aria-label={words.allSlides}>
      <h2>
        <span>{words.allSlides}</span>
        <span class="muted">{words.onlyYou}</span>
      </h2>
      <ul ref={grid} class="presenter-grid" onKeyDown={onKeyDown}>
        {slides.map((slide, index) => (
          <Thumb
            key={slide.id}
            presenter={presenter}
            slideId={slide.id}
            label={`${index + 1}${slide.backup ? ` · ${words.backup}` : ''}`}
            name={words.named(index + 1, slideLines(slide)[0])}
            isCurrent={slide.id === at.slideId}
            isChosen={index === chosen}
            onChoose={() => choose(index)}
          />
        ))}
      </ul>
    </section>
  );
}

/** How many pictures stand in a row now. */
const columns = (grid: HTMLElement | null): number =>
  grid ? getComputedStyle(grid).gridTemplateColumns.split(' ').length : 1;

interface ThumbProps {
  readonly presenter: Presenter;
  readonly slideId: string;
  readonly label: string;
  readonly name: string;
  readonly isCurrent: boolean;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function Thumb({ presenter, slideId, label, name, isCurrent, isChosen, onChoose }: ThumbProps) {
  const ref = useRef<HTMLLIElement>(null);
  const near = useNear(ref);
  return (
    <li ref={ref}>
      <button
        type="button"
        class="presenter-thumbnail"
        aria-label={name}
        aria-current={isCurrent || undefined}
        tabIndex={isChosen ? 0 : -1}
        onClick={onChoose}
      >
        <span class="presenter-picture">
          {near && <StaticSlide html={presenter.htmlOf(slideId)} css={presenter.css} />}
        </span>
        <span class="figures">{label}</span>
      </button>
    </li>
  );
}
