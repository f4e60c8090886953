import type { PaperSize } from '../../slides/index.ts';
import { notify } from '../shared/notices.tsx';
import { sentenceOf } from '../shared/request-error.ts';
import { dialogWords } from '../words/deck-dialogs.ts';
import type { AudienceFormat, Editor } from './editor.ts';

/** A file for the audience, or the speaker's copy on a size of paper or as one HTML file. */
export type Export = AudienceFormat | PaperSize | 'speaker-html';

/** Writes a file and says where it went. */
export async function exportDeck(editor: Editor, what: Export): Promise<void> {
  try {
    const path = await write(editor, what);
    const words = dialogWords();
    if (path !== null) notify('export', 'done', words.written(words.exportNames[what], path));
  } catch (error) {
    notify('export', 'loss', sentenceOf(error));
  }
}

function write(editor: Editor, what: Export): Promise<string | null> {
  switch (what) {
    case 'pdf':
    case 'html':
      return editor.exportAs(what);
    case 'speaker-html':
      return editor.exportSpeakerHtml();
    default:
      return editor.exportNotes(what);
  }
}

const letterRegions = ['US', 'CA', 'MX', 'PH', 'CL', 'CO', 'CR', 'GT', 'PA', 'SV', 'VE', 'DO', 'NI', 'PR'];

/** The paper that is in the printers where the person is, as far as the language of the window tells. */
export function usualPaper(language: string): PaperSize {
  return letterRegions.includes(new Intl.Locale(language).region ?? '') ? 'letter' : 'a4';
}
