import type { Signal } from '@preact/signals';
import { type Deck, placedSlides, renderSection, type SlideUpdate, slideLines, themeCss } from '../../slides/index.ts';
import { LazySlide } from '../editor/rail/lazy-slide.tsx';
import { updateWords } from '../words/update.ts';
import { withOrWithout } from './changes.tsx';

interface Props {
  /** With what is taken over now. */
  readonly deck: Deck;
  readonly update: SlideUpdate;
  readonly taken: Signal<ReadonlySet<string>>;
}

/** What the new version means for one slide, as a picture of how it will be, and whether that is taken over. */
export function SlideChoice({ deck, update, taken }: Props) {
  const words = updateWords();
  const { id, kind, safe, before } = update;
  const isTaken = taken.value.has(id);
  const here = placedSlides(deck).find((one) => one.slide.id === id);
  const slide = here?.slide ?? before?.slide ?? update.taken?.slide;
  if (!slide) return null;
  const [headline = ''] = slideLines(slide);
  const place = here?.place ?? { number: 1, total: deck.slides.length };
  return (
    <div class="update-choice" data-gone={kind === 'remove' && isTaken ? '' : undefined}>
      <div class="update-picture" role="img" aria-label={words.pictureOf(headline)}>
        <LazySlide key={slide.body} html={() => renderSection(slide, deck, place)} css={themeCss(deck.style)} />
      </div>
      {kind === 'look' ? (
        <p>{words.takes.look}</p>
      ) : (
        <label class="update-take">
          <input
            type="checkbox"
            checked={isTaken}
            onChange={(event) => {
              taken.value = withOrWithout(taken.value, id, event.currentTarget.checked);
            }}
          />
          {words.takes[kind]}
        </label>
      )}
      {!safe && <p class="update-yours">{words.yours}</p>}
      {kind === 'lines' && <p class="muted">{words.yoursStay}</p>}
    </div>
  );
}
