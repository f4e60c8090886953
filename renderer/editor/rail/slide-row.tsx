import { useRef } from 'preact/hooks';
import { clock, type Slide, slideLines } from '../../../slides/index.ts';
import { ChangedIcon, HiddenIcon, NoNotesIcon, TooFullIcon } from '../../shared/icons.tsx';
import { StaticSlide } from '../../shared/static-slide.tsx';
import { useDraggableRow } from '../../shared/use-row-drag.ts';
import { editorWords } from '../../words/editor.ts';
import { updateWords } from '../../words/update.ts';
import type { Editor } from '../editor.ts';
import { overflowOf } from '../overflow-of.ts';
import type { Rail } from './rail.ts';

interface Props {
  readonly id: string;
  readonly editor: Editor;
  readonly rail: Rail;
  readonly slide: Slide;
  /** Its place among what is shown. */
  readonly number: number;
  readonly total: number;
  /** Its place among all, of `count`. */
  readonly ordinal: number;
  readonly count: number;
  /** Where a section begins with it, that. */
  readonly section: string | null;
  readonly withoutNotes: boolean;
  readonly selected: boolean;
  readonly current: boolean;
  /** From the top of the list, and its height, in CSS pixels. */
  readonly start: number;
  readonly height: number;
}

/** One slide of the list, where the list puts it. */
export function SlideRow(props: Props) {
  const { id, editor, rail, slide, number, total, ordinal, count, section, withoutNotes, selected, current } = props;
  const { start, height } = props;
  const row = useRef<HTMLDivElement>(null);
  const words = editorWords();
  useDraggableRow({
    row,
    attribute: 'slide',
    id: slide.id,
    // The row takes the chosen slides with it; one that is not chosen is chosen first.
    onStart: () => {
      if (!rail.selected.value.has(slide.id)) rail.choose(slide.id);
    },
  });

  const overflows = overflowOf(slide, editor.deck.peek()) > 0;
  const flags = editor.flags.value[slide.id]?.length ?? 0;
  const marks = [
    flags > 0 && updateWords().flagged(flags),
    slide.hidden && words.hidden,
    slide.backup && words.backup,
    overflows && words.overflows,
    withoutNotes && words.withoutNotes,
  ].filter((mark) => mark !== false);
  const headline = slideLines(slide)[0] ?? words.withoutHeadline;
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus and names the active option (aria-activedescendant).
    // biome-ignore lint/a11y/useKeyWithClickEvents: its keys are the list's.
    <div
      ref={row}
      id={id}
      class="slide-row"
      role="option"
      aria-selected={selected}
      aria-setsize={count}
      aria-posinset={ordinal}
      style={{ transform: `translateY(${start}px)`, height: `${height}px` }}
      data-slide={slide.id}
      data-current={current ? '' : undefined}
      data-hidden={slide.hidden ? '' : undefined}
      onClick={(event) => {
        if (event.shiftKey) rail.chooseTo(slide.id);
        else if (event.ctrlKey || event.metaKey) rail.toggle(slide.id);
        else rail.choose(slide.id);
      }}
    >
      <span class="visually-hidden">{[words.slideOf(ordinal, count, headline), ...marks].join(', ')}</span>
      {section !== null && (
        <span class="slide-section" dir="auto" title={section} aria-hidden="true">
          {section}
        </span>
      )}
      <div class="slide-cell" aria-hidden="true">
        <span class="slide-ordinal figures">{ordinal}</span>
        <div class="slide-picture">
          <StaticSlide html={editor.htmlOf({ slide, place: { number, total } })} css={editor.css.value} />
        </div>
        <div class="slide-foot">
          <span class="figures">{slide.backup ? words.backup : clock(slide.plannedSeconds)}</span>
          <span class="slide-marks">
            {flags > 0 && (
              <span class="slide-mark" data-kind="care" title={updateWords().flagged(flags)}>
                <ChangedIcon />
              </span>
            )}
            {overflows && (
              <span class="slide-mark" data-kind="care" title={words.overflows}>
                <TooFullIcon />
              </span>
            )}
            {withoutNotes && (
              <span class="slide-mark" title={words.withoutNotes}>
                <NoNotesIcon />
              </span>
            )}
            {slide.hidden && (
              <span class="slide-mark" title={words.hidden}>
                <HiddenIcon />
              </span>
            )}
          </span>
        </div>
      </div>
    </div>
  );
}
