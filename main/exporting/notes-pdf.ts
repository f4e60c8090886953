import type { ComposedDeck } from '../../slides/deck/model.ts';
import { languageData } from '../../slides/languages/index.ts';
import { notesDocument, notesSheets } from '../../slides/render/notes-document.ts';
import type { PaperSize } from '../../slides/themes/notes-page.ts';
import type { Paths } from '../paths.ts';
import type { Printer } from '../ports.ts';
import { audienceDeck } from './audience-deck.ts';
import { embeddedFonts } from './fonts.ts';
import { propertiesOf } from './pdf.ts';
import { finishPdf, prepareFinisher } from './pdf-finisher.ts';
import { type PictureOf, withPictures } from './pictures.ts';

/** How much higher than measured notes are taken to be, try by try; the last leaves pages half empty. */
const cautions = [1, 1.15, 1.5];

/**
 * The speaker's copy as PDF: each slide that is shown with its notes beneath, on A4 or Letter, tagged, with an outline.
 * It is no copy for the audience, and is made apart from those.
 *
 * What a page takes is measured before it is printed. Where a browser sets a line more, the page grows over its end
 * without its running header; the number of pages then tells, and all is cut anew with more room to spare.
 *
 * @throws AppError `no_browser`, `print_failed`; `invalid_request` where every slide is hidden
 */
export async function exportNotes(
  { deck, notes }: ComposedDeck,
  paper: PaperSize,
  printer: Printer,
  paths: Paths,
  pictureOf: PictureOf,
): Promise<Uint8Array> {
  prepareFinisher();
  const shown = withPictures(audienceDeck(deck), pictureOf);
  const properties = propertiesOf(shown);
  const title = `${properties.title} (${languageData(deck.language).notesPages.copy})`;
  let bytes: Uint8Array = new Uint8Array();
  for (const caution of cautions) {
    const sheets = notesSheets({ deck: shown, notes }, { paper, caution });
    const fonts = await embeddedFonts(sheets.join(''), paths, 'notes');
    const printed = await printer.print(notesDocument(shown, sheets, paper, fonts));
    const finished = await finishPdf(printed, { ...properties, title });
    bytes = finished.bytes;
    if (finished.pages === sheets.length) break;
  }
  return bytes;
}
