import { paperDocument } from '../../slides/render/print.ts';
import { type BriefingRecord, recordCss, recordMarkdown, recordPage } from '../../slides/show/record.ts';
import type { Paths } from '../paths.ts';
import type { Printer } from '../ports.ts';
import { embeddedFonts } from './fonts.ts';
import { propertiesOf } from './pdf.ts';
import { finishPdf, prepareFinisher } from './pdf-finisher.ts';

const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });
const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' });
/** In the time zone of this machine, which was in the room. */
const times = {
  date: (iso: string) => date.format(new Date(iso)),
  time: (iso: string) => time.format(new Date(iso)),
};

/**
 * What was shown in a briefing, when, and what was decided: a page for the file.
 *
 * @throws AppError `no_browser`, `print_failed`
 */
export async function exportRecord(
  record: BriefingRecord,
  format: 'pdf' | 'md',
  printer: Printer,
  paths: Paths,
): Promise<Uint8Array> {
  if (format === 'md') return new TextEncoder().encode(recordMarkdown(record, times));
  prepareFinisher();
  const page = recordPage(record, times);
  const document = paperDocument(record.deck, [await embeddedFonts(page, paths, 'notes'), recordCss], [page]);
  const properties = propertiesOf(record.deck);
  const printed = await printer.print(document);
  return (await finishPdf(printed, { ...properties, title: `Record: ${properties.title}` })).bytes;
}
