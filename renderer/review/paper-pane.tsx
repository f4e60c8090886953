import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Diagnostic, paperAs } from '../../slides/index.ts';
import { reviewWords } from '../words/review.ts';
import { choicesFor } from './choices.ts';
import { DiagnosticNote } from './diagnostic-note.tsx';
import { marksOf, sentencesOf } from './marks.ts';
import { keyOf } from './names.ts';
import { PaperBlockView } from './paper-block.tsx';
import type { Review } from './review.ts';
import { chosenIn } from './selected.ts';
import { SelectionBar } from './selection-bar.tsx';

const legend = ['ask', 'recommendation', 'point'] as const;
const none: readonly never[] = [];

/** From one sentence to another, which may lie before it: where the choosing began, and where it is now. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** The paper as it was read, with what was recognised marked in it. */
export function PaperPane({ review }: { readonly review: Review }) {
  const words = reviewWords();
  const { paper } = review;
  const briefing = review.briefing.value;
  const at = review.at.value;
  const scroller = useRef<HTMLElement>(null);
  const [range, setRange] = useState<Range | null>(null);
  const language = paperAs(paper, review.corrections.value).language;
  const blocks = useMemo(() => sentencesOf(paper.blocks, language), [paper, language]);
  const all = useMemo(() => blocks.flatMap(({ sentences }) => sentences), [blocks]);
  const marks = useMemo(() => marksOf(briefing), [briefing]);
  const numbers = useMemo(() => new Map(briefing.recommendations.map((one) => [one.id, one])), [briefing]);
  const openings = useMemo(
    () => Map.groupBy(briefing.recommendations, (one) => review.nameOf(one).blockId),
    [briefing],
  );
  const diagnostics = useMemo(() => Map.groupBy(briefing.diagnostics, ({ blockId }) => blockId), [briefing]);
  const atHand = briefing.recommendations.find((one) => keyOf(review.nameOf(one)) === at);
  const [first, last] = range ? [Math.min(range.from, range.to), Math.max(range.from, range.to)] : [-1, -1];
  const spans = all.slice(Math.max(0, first), last + 1).map(({ span }) => span);
  const choices = range ? choicesFor(spans, briefing, review.nameOf) : [];

  const choose = (next: Range | null) => {
    setRange(next);
    const sentence = next && all[next.to];
    const [id] = (sentence && marks.get(keyOf(sentence.span))?.of) ?? [];
    const one = id === undefined ? undefined : numbers.get(id);
    if (one) review.at.value = keyOf(review.nameOf(one));
  };

  useSeeking(review, scroller);
  // The sentence that the keys have come to is in sight.
  useLayoutEffect(() => {
    if (range) scroller.current?.querySelector(`[data-at="${range.to}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [range?.to]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const to = range?.to ?? -1;
    const targets: Readonly<Record<string, number>> = {
      ArrowDown: to + 1,
      ArrowUp: to - 1,
      Home: 0,
      End: all.length - 1,
    };
    const target = targets[event.key];
    if (target !== undefined && all.length > 0) {
      const next = Math.min(all.length - 1, Math.max(0, target));
      choose({ from: event.shiftKey && range ? range.from : next, to: next });
    } else if (event.key === 'Enter') {
      scroller.current?.querySelector<HTMLElement>('.selection-bar button')?.focus();
    } else if (event.key === 'Escape' && range) choose(null);
    else return;
    event.preventDefault();
  };
  const onPointerUp = (event: PointerEvent) => {
    if (event.button !== 0 || (event.target as Element).closest('button, a, summary')) return;
    const found = chosenIn(scroller.current, event.target as Element);
    choose(found);
  };

  return (
    <section
      ref={scroller}
      class="paper"
      aria-label={words.paper}
      aria-describedby="paper-help"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and its keys go from sentence to sentence.
      tabIndex={0}
      onKeyDown={onKeyDown}
      onPointerUp={onPointerUp}
    >
      <p id="paper-help" class="visually-hidden">
        {words.paperHelp}
      </p>
      <p class="paper-legend" aria-hidden="true">
        {legend.map((role) => (
          <span key={role} class="sentence" data-role={role}>
            {words.legend[role]}
          </span>
        ))}
      </p>
      <Diagnostics of={diagnostics.get(undefined) ?? []} />
      <div class="paper-sheet" dir={paper.direction} lang={language}>
        {blocks.map((block) => (
          <PaperBlockView
            key={block.block.id}
            block={block}
            marks={marks}
            atHand={atHand?.id ?? null}
            openings={openings.get(block.block.id) ?? none}
            diagnostics={diagnostics.get(block.block.id) ?? none}
            isTitle={briefing.title?.span.blockId === block.block.id}
            first={first}
            last={last}
          />
        ))}
        {range && choices.length > 0 && (
          <SelectionBar
            scroller={scroller}
            sentence={last}
            choices={choices}
            onChoose={({ correction }) => {
              review.correct(correction);
              setRange(null);
              scroller.current?.focus({ preventScroll: true });
            }}
            onClose={() => {
              setRange(null);
              scroller.current?.focus({ preventScroll: true });
            }}
          />
        )}
      </div>
      <p class="visually-hidden" role="status">
        {range && roleWords(marks.get(keyOf(all[range.to]?.span))?.role)}
        {range && all[range.to]?.span.quote}
      </p>
    </section>
  );

  function roleWords(role: keyof typeof words.place | undefined) {
    return role ? `${words.place[role]}: ` : '';
  }
}

function Diagnostics({ of }: { readonly of: readonly Diagnostic[] }) {
  return of.length === 0 ? null : (
    <ul class="paper-diagnostics">
      {of.map((one) => (
        <li key={JSON.stringify(one)}>
          <DiagnosticNote diagnostic={one} />
        </li>
      ))}
    </ul>
  );
}

/** Brings a place that something else leads to into the middle, and shows for a moment which it is. */
function useSeeking(review: Review, scroller: { readonly current: HTMLElement | null }): void {
  const sought = review.sought.value;
  useEffect(() => {
    const block = sought && scroller.current?.querySelector(`[data-block="${CSS.escape(sought.blockId)}"]`);
    if (!block) return;
    block.scrollIntoView({ block: 'center' });
    block.classList.remove('sought');
    // Begun anew, though the class was there a moment ago.
    void (block as HTMLElement).offsetWidth;
    block.classList.add('sought');
  }, [sought]);
}
