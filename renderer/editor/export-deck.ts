import { notify } from '../shared/notices.tsx';
import { sentenceOf } from '../shared/request-error.ts';
import type { Editor, ExportFormat } from './editor.ts';

/** Writes a file and says where it went. */
export async function exportDeck(editor: Editor, format: ExportFormat): Promise<void> {
  try {
    const path = await editor.exportAs(format);
    if (path !== null) notify('export', 'done', `${format === 'pdf' ? 'PDF' : 'HTML file'} written to ${path}`);
  } catch (error) {
    notify('export', 'loss', sentenceOf(error));
  }
}
