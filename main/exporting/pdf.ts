import type { Deck } from '../../slides/deck/model.ts';
import { deckFacts } from '../../slides/render/deck-facts.ts';
import { printDocument } from '../../slides/render/print.ts';
import type { Paths } from '../paths.ts';
import type { Printer } from '../ports.ts';
import { audienceDeck } from './audience-deck.ts';
import { embeddedFonts } from './fonts.ts';
import { finishPdf, prepareFinisher } from './pdf-finisher.ts';
import type { DocumentProperties } from './pdf-metadata.ts';

/**
 * A deck as PDF, one page a slide: tagged, with an outline, for the audience. The same deck gives the same bytes.
 *
 * @throws AppError `no_browser`, `print_failed`; `invalid_request` where every slide is hidden
 */
export async function exportPdf(deck: Deck, printer: Printer, paths: Paths): Promise<Uint8Array> {
  prepareFinisher();
  const shown = audienceDeck(deck);
  const fonts = await embeddedFonts(JSON.stringify(shown), paths);
  const printed = await printer.print(printDocument(shown, fonts));
  return (await finishPdf(printed, propertiesOf(shown))).bytes;
}

/** The marking goes with the file's properties, where document systems look for it. */
export function propertiesOf(deck: Deck): DocumentProperties {
  const facts = deckFacts(deck).map(({ label, value }) => `${label}: ${value}`);
  const subject = [deck.marking, ...facts].filter(Boolean).join(' · ');
  return { title: deck.title, authors: deck.authors, subject: subject || deck.title, language: deck.language };
}
