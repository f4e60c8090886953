import { useMemo, useRef } from 'preact/hooks';
import {
  clock,
  leftOut,
  type Place,
  placedSlides,
  renderSection,
  type Slide,
  sayLeftOut,
  slideLines,
  slotOf,
  type ThemeName,
  themeCss,
  themeNames,
} from '../../slides/index.ts';
import { useNear } from '../editor/rail/use-near.ts';
import { LineField } from '../shared/line-field.tsx';
import { StaticSlide } from '../shared/static-slide.tsx';
import { reviewWords } from '../words/review.ts';
import { themeWords } from '../words/themes.ts';
import { interfaceLanguage } from '../words/words.ts';
import { keyOf } from './names.ts';
import { OfficeFields } from './office-fields.tsx';
import type { Review } from './review.ts';

/** What the deck shall be, and what comes of it. */
export function DeckPane({ review }: { readonly review: Review }) {
  const words = reviewWords();
  const form = review.form.value;
  const { set } = review;
  const problem = review.problem.value;
  return (
    <section class="review-deck" aria-label={words.deck}>
      <div class="deck-fields">
        <LineField
          label={words.briefingFor}
          value={form.briefingFor}
          maxLength={300}
          width="half"
          onInput={(briefingFor) => set({ briefingFor })}
        />
        <LineField
          label={words.presentedBy}
          value={form.presentedBy}
          maxLength={300}
          width="half"
          onInput={(presentedBy) => set({ presentedBy })}
        />
        <LineField
          label={words.date}
          value={form.date}
          maxLength={100}
          width="most"
          onInput={(date) => set({ date })}
        />
        <label class="field" data-width="least">
          <span>{words.minutes}</span>
          <input
            class="input figures"
            type="number"
            min={1}
            max={600}
            step="any"
            value={form.minutes}
            aria-invalid={problem?.field === 'minutes'}
            onInput={(event) => set({ minutes: event.currentTarget.value })}
          />
        </label>
        <LineField
          label={words.marking}
          value={form.marking}
          maxLength={200}
          placeholder={words.nothing}
          onInput={(marking) => set({ marking })}
        />
        <label class="field">
          <span>{words.theme}</span>
          <select
            class="input"
            value={form.theme}
            onChange={(event) => set({ theme: event.currentTarget.value as ThemeName })}
          >
            {themeNames.map((name) => (
              <option key={name} value={name}>
                {themeWords()[name]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <OfficeFields form={form} onChange={set} />
      <SlideLines review={review} />
    </section>
  );
}

function SlideLines({ review }: { readonly review: Review }) {
  const words = reviewWords();
  const composed = review.composed.value;
  const placed = useMemo(() => (composed ? placedSlides(composed.deck) : []), [composed]);
  const css = useMemo(() => (composed ? themeCss(composed.deck.style) : ''), [composed?.deck.style]);
  const groups = useMemo(() => (composed ? leftOut(composed.deck) : []), [composed]);
  if (!composed) return null;
  const { deck } = composed;
  const { planned, available } = slotOf(deck);
  const backup = deck.slides.filter((slide) => slide.backup).length;
  const lead = (slide: Slide) => {
    const { recommendations } = review.briefing.value;
    const one = recommendations.find(({ id }) => id === slide.recommendationId);
    if (one) review.at.value = keyOf(review.nameOf(one));
    const blockId = slide.citations[0]?.span.blockId;
    if (blockId) review.seek(blockId);
  };
  return (
    <>
      <div class="found-head" aria-busy={review.working.value}>
        <h2 class="heading">{words.slides}</h2>
        <span class="muted figures" role="status">
          {words.slideCount(deck.slides.length - backup)} · {words.slot(clock(planned), clock(available))}
        </span>
      </div>
      {backup > 0 && (
        <details class="falling-out">
          <summary>{words.backupCount(backup, deck.plannedMinutes)}</summary>
          {groups.map(({ reason }) => (
            <p key={reason.code} class="muted">
              {sayLeftOut(reason, interfaceLanguage.value)}
            </p>
          ))}
        </details>
      )}
      <ol class="slide-lines">
        {placed.map(({ slide, place }) => (
          <SlideLine
            key={slide.id}
            slide={slide}
            html={() => renderSection(slide, deck, place as Place)}
            css={css}
            onClick={() => lead(slide)}
          />
        ))}
      </ol>
    </>
  );
}

interface LineProps {
  readonly slide: Slide;
  readonly html: () => string;
  readonly css: string;
  readonly onClick: () => void;
}

function SlideLine({ slide, html, css, onClick }: LineProps) {
  const words = reviewWords();
  const ref = useRef<HTMLLIElement>(null);
  const near = useNear(ref);
  return (
    <li ref={ref}>
      <button type="button" class="slide-line" data-backup={slide.backup ? '' : undefined} onClick={onClick}>
        <span class="slide-line-picture">{near && <StaticSlide html={html()} css={css} />}</span>
        <span class="slide-line-name" dir="auto">
          {slideLines(slide)[0] ?? words.noHeadline}
        </span>
        <span class="slide-line-time figures">{slide.backup ? words.backup : clock(slide.plannedSeconds)}</span>
      </button>
    </li>
  );
}
