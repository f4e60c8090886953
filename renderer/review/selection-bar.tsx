import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../shared/button.tsx';
import { reviewWords } from '../words/review.ts';
import type { Choice } from './choices.ts';

interface Props {
  readonly scroller: { readonly current: HTMLElement | null };
  /** The last one chosen, beneath which the bar stands. */
  readonly sentence: number;
  readonly choices: readonly Choice[];
  readonly onChoose: (choice: Choice) => void;
  readonly onClose: () => void;
}

/** Between the sentence and the bar, in CSS pixels. */
const gap = 6;

/** What can be said of the sentences that are chosen, beneath them. */
export function SelectionBar({ scroller, sentence, choices, onChoose, onClose }: Props) {
  const words = reviewWords();
  const bar = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const element = scroller.current?.querySelector(`[data-at="${sentence}"]`);
    const sheet = bar.current?.offsetParent;
    if (!element || !sheet) return;
    const place = () => setTop(element.getBoundingClientRect().bottom - sheet.getBoundingClientRect().top + gap);
    const resized = new ResizeObserver(place);
    resized.observe(sheet);
    place();
    return () => resized.disconnect();
  }, [sentence, choices]);
  useLayoutEffect(() => bar.current?.scrollIntoView({ block: 'nearest' }), [top]);
  const direction = document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr';
  const isOfOne = choices.some(({ kind }) => kind === 'remove');
  return (
    <div
      ref={bar}
      class="selection-bar"
      role="toolbar"
      aria-label={words.chosen}
      dir={direction}
      style={{ insetBlockStart: `${top}px` }}
      onKeyDown={(event) => {
        const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
        if (event.key === 'Escape') onClose();
        else if (step !== 0) {
          const buttons = [...event.currentTarget.querySelectorAll('button')];
          const forward = direction === 'rtl' ? -step : step;
          buttons
            .at((buttons.indexOf(document.activeElement as HTMLButtonElement) + forward) % buttons.length)
            ?.focus();
        } else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      {choices.map((choice) => (
        <Button key={choice.kind} kind="quiet" onClick={() => onChoose(choice)}>
          {choice.kind === 'add' && isOfOne ? words.ownOne : words.choices[choice.kind]}
        </Button>
      ))}
    </div>
  );
}
