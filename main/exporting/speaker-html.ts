import type { ComposedDeck } from '../../slides/deck/model.ts';
import type { Paper } from '../../slides/paper/model.ts';
import { shownSlides } from '../../slides/render/section.ts';
import { type SpeakerCopy, speakerCopyId } from '../../slides/show/speaker-copy.ts';
import type { Paths } from '../paths.ts';
import { audienceDeck } from './audience-deck.ts';
import { htmlFile } from './html.ts';
import { type PictureOf, withPictures } from './pictures.ts';

/**
 * The speaker's copy as one HTML file: the same slides, and a second window with the notes, the time and what the
 * slides rest on, which the page opens when it is asked to. It is no copy for the audience, and is made apart from
 * those. Pictures stand in its slides alone.
 *
 * @throws AppError `not_built`; `invalid_request` where every slide is hidden
 */
export async function exportSpeakerHtml(
  { deck, notes }: ComposedDeck,
  paper: Paper,
  paths: Paths,
  pictureOf: PictureOf,
): Promise<Uint8Array> {
  const shown = audienceDeck(deck);
  const slides = shownSlides(deck).map(({ slide }) => slide);
  const known = new Set(slides.map(({ id }) => id));
  const copy: SpeakerCopy = {
    deck: { ...deck, slides },
    notes: Object.fromEntries(Object.entries(notes).filter(([slideId]) => known.has(slideId))),
    paper,
  };
  // Data and no script: the policy has nothing to allow, and no text in it can end its element.
  const json = JSON.stringify(copy).replaceAll('<', '\\u003c');
  const data = `<script type="application/json" id="${speakerCopyId}">${json}</script>\n`;
  return htmlFile(withPictures(shown, pictureOf), 'speaker', data, paths);
}
