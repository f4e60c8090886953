import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { type BrowserWindow, dialog, app as electron, shell } from 'electron';
import { paperExtensions } from '../../slides/paper/paper-extensions.ts';
import { writeWhole } from '../exporting/write-file.ts';
import { readPaperFile } from '../importing/read-file.ts';
import type { FilePicker } from '../ports.ts';

/** The system's own dialogs, attached to `window`. */
export function createFilePicker(window: BrowserWindow): FilePicker {
  let desk: string | null = null;
  /** Made when it is first needed; only this user may look into it, and it goes with the program. */
  const folder = () => {
    if (desk) return desk;
    const made = mkdtempSync(join(tmpdir(), 'lectern-print-'));
    electron.once('quit', () => rmSync(made, { recursive: true, force: true }));
    desk = made;
    return made;
  };

  return {
    native: true,

    async choosePapers() {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: 'Open papers',
        properties: ['openFile', 'multiSelections'],
        filters: [
          { name: 'Papers', extensions: [...paperExtensions] },
          { name: 'All files', extensions: ['*'] },
        ],
      });
      if (canceled) return [];
      return filePaths.map((path) => ({ name: basename(path), read: async () => (await readPaperFile(path)).bytes }));
    },

    async save(suggestedName, bytes) {
      const extension = extname(suggestedName).slice(1);
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        defaultPath: suggestedName,
        filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
        // The dialog asks before it gives the name of a file that exists; GTK has to be told.
        properties: ['showOverwriteConfirmation', 'createDirectory'],
      });
      if (canceled || !filePath) return null;
      await writeWhole(filePath, bytes);
      return filePath;
    },

    async open(suggestedName, bytes) {
      const path = join(folder(), suggestedName);
      await writeWhole(path, bytes);
      return (await shell.openPath(path)) === '';
    },
  };
}
