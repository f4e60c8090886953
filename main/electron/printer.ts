import { randomUUID } from 'node:crypto';
import { BrowserWindow, type Session, session } from 'electron';
import { printPolicy } from '../../slides/render/print.ts';
import { printFailed, printLimit } from '../exporting/print-failed.ts';
import type { Printer } from '../ports.ts';
import { confined, guardSession } from './guards.ts';
import { serveDocuments } from './scheme.ts';

/** Without this the first document of a run may be printed before its fonts and pictures are decoded. */
const settled =
  'Promise.all([document.fonts.ready, ...[...document.images].map((image) => image.decode().catch(() => undefined))]).then(() => true)';

/**
 * Prints in a hidden window of its own for each document: jobs in one frame tree would wait for each other, and a
 * document that crashes takes nothing with it. Made after `ready`.
 *
 * @param timeout milliseconds one document may take
 */
export function createPrinter(timeout = printLimit): Printer {
  const documents = new Map<string, string>();
  const press = session.fromPartition('printing'); // in memory: nothing of a deck stays in a cache
  guardSession(press, (url) => documents.has(url) || url.startsWith('data:'));
  serveDocuments(press.protocol, documents, printPolicy);
  const windows = new Set<BrowserWindow>();

  return {
    async print(html) {
      // Not a data: address: Chromium refuses those above two megabytes, which the fonts alone can reach.
      const address = `app://print/${randomUUID()}`;
      documents.set(address, html);
      const window = hiddenWindow(press);
      windows.add(window);
      const failure = Promise.withResolvers<never>();
      const timer = setTimeout(() => failure.reject(new Error(`no answer in ${timeout / 1000} seconds`)), timeout);
      window.webContents.on('render-process-gone', (_event, { reason }) => failure.reject(new Error(reason)));
      window.on('closed', () => failure.reject(new Error('Lectern is closing')));
      try {
        return await Promise.race([printIn(window, address), failure.promise]);
      } catch (cause) {
        throw printFailed(cause);
      } finally {
        clearTimeout(timer);
        documents.delete(address);
        windows.delete(window);
        if (!window.isDestroyed()) window.destroy();
      }
    },

    async close() {
      for (const window of windows) window.destroy();
    },
  };
}

function hiddenWindow(press: Session): BrowserWindow {
  return new BrowserWindow({
    show: false,
    webPreferences: { ...confined, session: press, javascript: false, backgroundThrottling: false },
  });
}

async function printIn({ webContents }: BrowserWindow, address: string): Promise<Uint8Array> {
  await webContents.loadURL(address);
  // The debugger asks from outside the page, where JavaScript stays off.
  webContents.debugger.attach();
  await webContents.debugger.sendCommand('Runtime.evaluate', { expression: settled, awaitPromise: true });
  return webContents.printToPDF({
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
  });
}
