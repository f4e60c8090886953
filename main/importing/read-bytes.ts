import { brief } from '../../slides/paper/brief.ts';
import type { Paper } from '../../slides/paper/model.ts';
import { readDocument } from '../../slides/paper/read-document.ts';
import { readPaper } from '../../slides/paper/read-paper.ts';
import { AppError } from '../errors.ts';
import { decodePaper } from './decode.ts';
import { readDocx } from './docx/read-docx.ts';
import { type Format, formatOf } from './format.ts';
import { readHtml } from './html/read-html.ts';
import { readFlatOdt, readOdt } from './odt/read-odt.ts';
import { placed } from './paper-pictures.ts';
import { readPdf } from './pdf/read-pdf.ts';
import type { PagesRead, ReadDocument, Reading } from './reading.ts';

/**
 * Reads the bytes of a paper of any format.
 *
 * They are untrusted: call this in a thread of its own (`read-in-worker.ts`).
 *
 * @param name as the file is called, for sentences and to tell Markdown from text
 * @param password of a PDF that is protected by one; null where none was asked for yet
 * @param onPage is called before each page is read, in a format that has pages
 * @throws AppError `paper_empty`, `paper_too_large`, `paper_unreadable`, `paper_locked`, `unsupported_format`,
 * `paper_binary`
 */
export async function readBytes(
  name: string,
  bytes: Uint8Array,
  password: string | null = null,
  onPage: (read: PagesRead) => void = () => {},
): Promise<Reading> {
  const { paper, diagnostics, pictures } = await paperOf(name, bytes, password, onPage).catch((error: unknown) => {
    throw error instanceof RangeError ? tooDeep(name, error) : error;
  });
  const briefing = brief(paper);
  return {
    paper,
    briefing: { ...briefing, diagnostics: [...diagnostics, ...briefing.diagnostics] },
    pictures: placed(pictures, paper),
  };
}

/** Elements in elements without end are met where they are parsed, or when the stack of who walks through them is full. */
const tooDeep = (name: string, cause: RangeError): AppError =>
  new AppError('paper_unreadable', { code: 'document-too-deep', name }, { cause });

async function paperOf(
  name: string,
  bytes: Uint8Array,
  password: string | null,
  onPage: (read: PagesRead) => void,
): Promise<Omit<ReadDocument, 'document'> & { readonly paper: Paper }> {
  const format = formatOf(name, bytes);
  if (format.kind === 'text') {
    const { text, diagnostics } = decodePaper(name, bytes);
    return { paper: readPaper(name, text), diagnostics, pictures: [] };
  }
  const { document, ...found } = await documentOf(name, bytes, format, password, onPage);
  return { paper: readDocument(document), ...found };
}

function documentOf(
  name: string,
  bytes: Uint8Array,
  format: Exclude<Format, { kind: 'text' }>,
  password: string | null,
  onPage: (read: PagesRead) => void,
): ReadDocument | Promise<ReadDocument> {
  switch (format.kind) {
    case 'docx':
      return readDocx(name, format.archive);
    case 'odt':
      return readOdt(name, format.archive);
    case 'flat-odt':
      return readFlatOdt(name, bytes);
    case 'pdf':
      return readPdf(name, bytes, password, onPage);
    case 'html':
      return readHtml(name, bytes);
  }
}
