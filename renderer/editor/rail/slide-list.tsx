import { signal } from '@preact/signals';
import { useEffect, useId, useMemo, useRef } from 'preact/hooks';
import { useRowDrop } from '../../shared/use-row-drag.ts';
import { useVirtualRows } from '../../shared/use-virtual-rows.ts';
import { useWidth } from '../../shared/use-width.ts';
import { editorWords } from '../../words/editor.ts';
import type { Editor } from '../editor.ts';
import { type ShortcutName, shortcutFor } from '../shortcuts.ts';
import { NewSlide } from './new-slide.tsx';
import type { Rail } from './rail.ts';
import { openedSections, rowHeight } from './row-height.ts';
import { useSlideClipboard } from './slide-clipboard.ts';
import { SlideMenu } from './slide-menu.tsx';
import { SlideRow } from './slide-row.tsx';

interface Props {
  readonly editor: Editor;
  readonly rail: Rail;
}

/** What was just done, for who does not see it. */
const said = signal('');
const say = (text: string) => {
  said.value = text;
};

/** Pictures beyond those in sight, on each side: about two windows, so that scrolling comes to none that is not drawn. */
const ahead = 12;
/** Above the first row and below the last, in CSS pixels. */
const margin = 6;

/**
 * Every slide as a picture, in order, and what is done with whole slides. Only the rows near those in sight are in the
 * document, so that a deck costs what a window shows of it, however long it is.
 */
export function SlideList({ editor, rail }: Props) {
  const id = useId();
  const placed = editor.placed.value;
  const at = editor.at.value;
  const selected = rail.selected.value;
  const notes = editor.notes.value;
  const list = useRef<HTMLDivElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const words = editorWords();
  useEffect(() => {
    rail.onFocus = () => list.current?.focus({ preventScroll: true });
    // So that the arrow keys move through the slides as soon as a deck is open, and again after a show.
    rail.onFocus();
  }, [rail]);
  useSlideClipboard(list, rail, say);
  useRowDrop(list, 'slide', (before) => void rail.moveBefore(before));

  const width = useWidth(list);
  const sections = useMemo(() => openedSections(placed.map(({ slide }) => slide)), [placed]);
  // By its text: a body that was typed in is a new list of slides with the same sections.
  const opening = sections.map((section) => (section === null ? '' : '+')).join();
  const height = useMemo(() => (index: number) => rowHeight(width, sections[index] ?? null), [width, opening]);
  /** The row a drag began at: without it in the document nobody would hear of the drag's end. */
  const dragged = useRef(-1);
  const rows = useVirtualRows({
    scroller: list,
    count: width === 0 ? 0 : placed.length,
    height,
    padding: margin,
    overscan: ahead,
    kept: () => [at, dragged.current],
    keyOf: (index) => placed[index]?.slide.id ?? String(index),
  });
  const drawn = width > 0;
  useEffect(() => {
    if (drawn) rows.show(at);
  }, [at, drawn]);

  const openMenu = (event: MouseEvent) => {
    event.preventDefault();
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-slide]') : null;
    const slideId = row?.dataset['slide'];
    if (slideId && !rail.selected.value.has(slideId)) rail.choose(slideId);
    const own = list.current?.querySelector('[data-current]')?.getBoundingClientRect();
    const [x, y] = slideId || !own ? [event.clientX, event.clientY] : [own.left + 24, own.top + 24];
    if (menu.current) showAt(menu.current, x, y);
  };

  return (
    <section class="rail" aria-label={words.slides}>
      <div class="rail-head">
        <NewSlide rail={rail} />
        <span class="muted figures">
          {selected.size > 1 ? words.someOf(selected.size, placed.length) : words.slideCount(placed.length)}
        </span>
      </div>
      <div
        ref={list}
        class="slide-list"
        role="listbox"
        aria-label={words.slides}
        aria-multiselectable="true"
        tabIndex={0}
        aria-activedescendant={`${id}-${at}`}
        onKeyDown={(event) => onKeyDown(event, editor, rail)}
        onContextMenu={openMenu}
        onDragStart={({ target }) => {
          const row = target instanceof Element ? target.closest<HTMLElement>('[data-slide]') : null;
          dragged.current = placed.findIndex(({ slide }) => slide.id === row?.dataset['slide']);
        }}
        onDragEnd={() => {
          dragged.current = -1;
        }}
      >
        <div class="slide-rows" role="presentation" style={{ height: `${rows.totalHeight}px` }}>
          {rows.rows.map(({ index, start, size }) => {
            const shown = placed[index];
            if (!shown) return null;
            const { slide, place } = shown;
            const own = notes[slide.id];
            return (
              <SlideRow
                key={slide.id}
                id={`${id}-${index}`}
                editor={editor}
                rail={rail}
                slide={slide}
                number={place.number}
                total={place.total}
                ordinal={index + 1}
                count={placed.length}
                section={sections[index] ?? null}
                withoutNotes={!own || (own.say.trim() === '' && own.ifAsked.trim() === '')}
                selected={selected.has(slide.id)}
                current={index === at}
                start={start}
                height={size}
              />
            );
          })}
        </div>
      </div>
      <SlideMenu menu={menu} id={`${id}-menu`} rail={rail} />
      <p class="visually-hidden" role="status">
        {said}
      </p>
    </section>
  );
}

function showAt(menu: HTMLElement, x: number, y: number): void {
  menu.showPopover();
  const { width, height } = menu.getBoundingClientRect();
  const left = document.documentElement.dir === 'rtl' ? x - width : x;
  menu.style.inset = 'auto';
  menu.style.left = `${Math.max(4, Math.min(left, innerWidth - width - 4))}px`;
  menu.style.top = `${Math.max(4, Math.min(y, innerHeight - height - 4))}px`;
}

function onKeyDown(event: KeyboardEvent, editor: Editor, rail: Rail): void {
  const name = shortcutFor(event, 'rail', false);
  if (name) {
    event.preventDefault();
    // A key held down moves on, and repeats nothing else.
    if (!event.repeat || name === 'up' || name === 'down') actions[name]?.(rail);
    return;
  }
  const at = editor.at.value;
  const last = editor.placed.value.length - 1;
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + 5,
    PageUp: at - 5,
    Home: 0,
    End: last,
    Escape: at,
  };
  const target = targets[event.key];
  if (target === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  const slideId = editor.placed.value[Math.min(last, Math.max(0, target))]?.slide.id;
  if (slideId === undefined) return;
  if (event.shiftKey) rail.chooseTo(slideId);
  else rail.choose(slideId);
}

const actions: Partial<Record<ShortcutName, (rail: Rail) => unknown>> = {
  all: (rail) => rail.chooseAll(),
  up: (rail) => rail.moveBy(-1),
  down: (rail) => rail.moveBy(1),
  newSlide: (rail) => rail.insert('points'),
  duplicate: (rail) => rail.duplicate(),
  remove: (rail) => rail.remove(),
  hide: (rail) => rail.toggleHidden(),
};
