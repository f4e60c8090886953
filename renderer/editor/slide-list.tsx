import { useEffect, useId, useRef } from 'preact/hooks';
import { clock, type Slide, slideLines } from '../../slides/index.ts';
import { StaticSlide } from '../shared/static-slide.tsx';
import type { Editor } from './editor.ts';
import { useNear } from './use-near.ts';

/** Every slide as a picture, in order; arrow keys move through them. */
export function SlideList({ editor }: { readonly editor: Editor }) {
  const id = useId();
  const shown = editor.placed.value;
  const at = editor.at.value;
  const list = useRef<HTMLDivElement>(null);
  // So that the arrow keys move through the slides as soon as a deck is open, and again after a show.
  useEffect(() => list.current?.focus({ preventScroll: true }), []);
  const onKeyDown = (event: KeyboardEvent) => {
    const last = shown.length - 1;
    const targets: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + 5,
      PageUp: at - 5,
      Home: 0,
      End: last,
    };
    const target = targets[event.key];
    if (target === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    editor.go(Math.min(last, Math.max(0, target)));
  };
  return (
    <div
      ref={list}
      class="slide-list"
      role="listbox"
      aria-label="Slides"
      tabIndex={0}
      aria-activedescendant={`${id}-${at}`}
      onKeyDown={onKeyDown}
    >
      {shown.map((entry, index) => (
        <SlideRow
          key={entry.slide.id}
          id={`${id}-${index}`}
          slide={entry.slide}
          render={() => editor.htmlOf(entry)}
          label={`Slide ${index + 1} of ${shown.length}: ${slideLines(entry.slide)[0] ?? 'without a headline'}`}
          ordinal={index + 1}
          css={editor.css.value}
          selected={index === at}
          onSelect={() => editor.go(index)}
        />
      ))}
    </div>
  );
}

interface RowProps {
  readonly id: string;
  readonly slide: Slide;
  readonly render: () => string;
  readonly label: string;
  readonly ordinal: number;
  readonly css: string;
  readonly selected: boolean;
  readonly onSelect: () => void;
}

function SlideRow({ id, slide, render, label, ordinal, css, selected, onSelect }: RowProps) {
  const ref = useRef<HTMLDivElement>(null);
  const near = useNear(ref);
  useEffect(() => {
    if (selected) ref.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus and names the active option (aria-activedescendant).
    // biome-ignore lint/a11y/useKeyWithClickEvents: its keys are the list's.
    <div
      ref={ref}
      id={id}
      class="slide-row"
      role="option"
      aria-selected={selected}
      aria-label={label}
      onClick={onSelect}
    >
      <span class="slide-ordinal figures">{ordinal}</span>
      <div class="slide-picture">{near && <StaticSlide html={render()} css={css} />}</div>
      <span class="slide-time figures">{slide.backup ? 'Backup' : clock(slide.plannedSeconds)}</span>
    </div>
  );
}
