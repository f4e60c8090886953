import type { Deck } from '../../slides/deck/model.ts';
import { withPictureAddresses } from '../../slides/render/urls.ts';
import type { Picture } from '../library/pictures.ts';

export type PictureOf = (sha256: string) => Picture | null;

/** The deck with its pictures in it, as a file has to hold them. One that is gone leaves its alternative text. */
export function withPictures(deck: Deck, pictureOf: PictureOf): Deck {
  const slides = deck.slides.map((slide) => ({
    ...slide,
    body: withPictureAddresses(slide.body, (sha256) => {
      const picture = pictureOf(sha256);
      return picture && `data:${picture.type};base64,${Buffer.from(picture.bytes).toString('base64')}`;
    }),
  }));
  return { ...deck, slides };
}
