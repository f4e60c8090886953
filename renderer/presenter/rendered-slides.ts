import { type Deck, renderSection, shownSlides, themeCss } from '../../slides/index.ts';

/** The slides of a show as pictures. */
export interface SlidePictures {
  /** The theme's style sheet. */
  readonly css: string;
  /** The `<section>` of a slide; empty where the show has no such slide. */
  htmlOf(slideId: string): string;
}

/** Each is rendered when it is first met. */
export function renderedSlides(deck: Deck): SlidePictures {
  const places = new Map(shownSlides(deck).map((shown) => [shown.slide.id, shown]));
  const rendered = new Map<string, string>();
  return {
    css: themeCss(deck.style),
    htmlOf(slideId) {
      const known = rendered.get(slideId);
      if (known !== undefined) return known;
      const shown = places.get(slideId);
      const html = shown ? renderSection(shown.slide, deck, shown.place) : '';
      rendered.set(slideId, html);
      return html;
    },
  };
}
