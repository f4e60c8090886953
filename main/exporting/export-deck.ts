import type { ComposedDeck } from '../../slides/deck/model.ts';
import type { Paths } from '../paths.ts';
import type { Printer } from '../ports.ts';
import { exportHtml } from './html.ts';
import { audienceSecrets, refuseLeaks } from './leak-scan.ts';
import { exportPdf } from './pdf.ts';
import { type PictureOf, withPictures } from './pictures.ts';

export type ExportFormat = 'pdf' | 'html';

/**
 * The one way a file for the audience is made. The exporters know only the deck; the notes are here for one purpose:
 * to look for them in what was made, and to release nothing if a sentence of them is found.
 *
 * A PDF's text is glyph numbers, so its document is searched on its way to the printer.
 *
 * @throws AppError `notes_would_leak`, and those of the exporters
 */
export async function exportDeck(
  { deck, notes }: ComposedDeck,
  format: ExportFormat,
  printer: Printer,
  paths: Paths,
  pictureOf: PictureOf,
): Promise<Uint8Array> {
  const secrets = audienceSecrets({ deck, notes });
  const whole = withPictures(deck, pictureOf);
  switch (format) {
    case 'pdf': {
      const print = (html: string) => {
        refuseLeaks(html, secrets);
        return printer.print(html);
      };
      return exportPdf(whole, { ...printer, print }, paths);
    }
    case 'html': {
      const bytes = await exportHtml(whole, paths);
      refuseLeaks(new TextDecoder().decode(bytes), secrets);
      return bytes;
    }
  }
}
