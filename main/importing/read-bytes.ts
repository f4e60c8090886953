import { brief } from '../../slides/paper/brief.ts';
import type { Diagnostic, Paper } from '../../slides/paper/model.ts';
import { readDocument } from '../../slides/paper/read-document.ts';
import { readPaper } from '../../slides/paper/read-paper.ts';
import { decodePaper } from './decode.ts';
import { readDocx } from './docx/read-docx.ts';
import { formatOf } from './format.ts';
import { readHtml } from './html/read-html.ts';
import { readPdf } from './pdf/read-pdf.ts';
import type { Reading } from './reading.ts';

/**
 * Reads the bytes of a paper of any format.
 *
 * They are untrusted: call this in a thread of its own (`read-in-worker.ts`).
 *
 * @param name as the file is called, for sentences and to tell Markdown from text
 * @throws AppError `paper_empty`, `paper_too_large`, `paper_unreadable`, `unsupported_format`, `paper_binary`
 */
export async function readBytes(name: string, bytes: Uint8Array): Promise<Reading> {
  const { paper, diagnostics } = await paperOf(name, bytes);
  const briefing = brief(paper);
  return { paper, briefing: { ...briefing, diagnostics: [...diagnostics, ...briefing.diagnostics] } };
}

async function paperOf(name: string, bytes: Uint8Array): Promise<{ paper: Paper; diagnostics: readonly Diagnostic[] }> {
  const format = formatOf(name, bytes);
  switch (format.kind) {
    case 'docx': {
      const { document, diagnostics } = readDocx(name, format.archive);
      return { paper: readDocument(document), diagnostics };
    }
    case 'pdf': {
      const { document, diagnostics } = await readPdf(name, bytes);
      return { paper: readDocument(document), diagnostics };
    }
    case 'html': {
      const { document, diagnostics } = readHtml(name, bytes);
      return { paper: readDocument(document), diagnostics };
    }
    case 'text': {
      const { text, diagnostics } = decodePaper(name, bytes);
      return { paper: readPaper(name, text), diagnostics };
    }
  }
}
