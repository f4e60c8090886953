import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { confined } from '../../electron/guards.ts';
import { createPrinter } from '../../electron/printer.ts';
import { BrowserWindow, named, page, resetElectron, session } from './fake-electron.ts';

vi.mock('electron', () => import('./fake-electron.ts'));
beforeEach(resetElectron);
afterEach(() => {
  vi.useRealTimers();
});

const press = () => session.fromPartition('printing');
const everyWindowIsGone = () => BrowserWindow.all.every((window) => window.isDestroyed());

/** What the hidden window gets when it asks for `url`. */
const served = async (url: string) => press().protocol.handlers.get('app')?.(new Request(url));

describe('printing', () => {
  it('gives a tagged PDF with an outline, of the size its styles say, without margins', async () => {
    expect([...(await createPrinter().print('<p>'))]).toEqual([0x25, 0x50, 0x44, 0x46]);
    expect(named('printToPDF')).toEqual([
      [
        {
          preferCSSPageSize: true,
          printBackground: true,
          generateTaggedPDF: true,
          generateDocumentOutline: true,
          margins: { top: 0, bottom: 0, left: 0, right: 0 },
        },
      ],
    ]);
  });

  it('happens in a hidden, sandboxed window without JavaScript, on a session in memory', async () => {
    await createPrinter().print('<p>');
    const [window] = BrowserWindow.all;
    expect(window?.options).toEqual({
      show: false,
      webPreferences: {
        ...confined,
        session: press(),
        javascript: false,
        backgroundThrottling: false,
      },
    });
    expect([...session.partitions.keys()].filter((name) => name.startsWith('persist:'))).toEqual([]);
  });

  it('takes documents larger than an address can be', async () => {
    const html = `<p>${'x'.repeat(3_000_000)}`;
    let got: string | undefined;
    page.load = async (url) => {
      got = await (await served(url))?.text();
    };
    await createPrinter().print(html);
    expect(got).toBe(html);
  });

  it('lets a document reach nothing but itself and what it holds', async () => {
    page.load = async (url) => {
      expect(press().lets(url)).toBe(true);
      expect(press().lets('data:font/woff2;base64,AAAA')).toBe(true);
      for (const other of [
        'app://lectern/index.html',
        `${url}x`,
        'app://print/other',
        'blob:app://print/1',
        'devtools://devtools/',
        'file:///etc/passwd',
        'https://example.com/pixel.png',
      ]) {
        expect(press().lets(other)).toBe(false);
      }
      expect((await served(url))?.headers.get('Content-Security-Policy')).toBe(
        "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:",
      );
      expect((await served('app://print/other'))?.status).toBe(404);
    };
    await createPrinter().print('<p>');
    expect(named('loadURL')).toHaveLength(1);
  });

  it('grants a document nothing, not even the whole screen', async () => {
    page.load = async (requestingUrl) => {
      const answer = vi.fn();
      press().permissionRequest({}, 'fullscreen', answer, { requestingUrl, isMainFrame: true });
      expect(answer).toHaveBeenCalledExactlyOnceWith(false);
    };
    await createPrinter().print('<p>');
  });

  it('keeps no document and no window when it is done', async () => {
    await createPrinter().print('<p>secret');
    const [url] = named('loadURL')[0] as [string];
    expect((await served(url))?.status).toBe(404);
    expect(press().lets(url)).toBe(false);
    expect(everyWindowIsGone()).toBe(true);
  });

  it('prints two documents at once, each in its own window', async () => {
    const printer = createPrinter();
    await Promise.all([printer.print('<p>1'), printer.print('<p>2')]);
    expect(BrowserWindow.all).toHaveLength(2);
    expect(new Set(named('loadURL').map(([url]) => url)).size).toBe(2);
    expect(everyWindowIsGone()).toBe(true);
  });
});

describe('what can go wrong leaves no window behind and says so', () => {
  const never = () => new Promise<never>(() => undefined);
  const failed = { code: 'print_failed' };

  it('a document that does not load', async () => {
    page.load = async () => {
      throw new Error('ERR_FAILED');
    };
    await expect(createPrinter().print('<p>')).rejects.toMatchObject(failed);
    expect(everyWindowIsGone()).toBe(true);
  });

  it('a document that takes for ever', async () => {
    vi.useFakeTimers();
    page.print = never;
    const printing = expect(createPrinter(5_000).print('<p>')).rejects.toMatchObject({
      ...failed,
      cause: expect.objectContaining({ message: 'no answer in 5 seconds' }),
    });
    await vi.advanceTimersByTimeAsync(5_000);
    await printing;
    expect(everyWindowIsGone()).toBe(true);
  });

  it('a document that crashes its window', async () => {
    page.print = () => {
      BrowserWindow.all[0]?.webContents.emit('render-process-gone', {}, { reason: 'oom' });
      return never();
    };
    await expect(createPrinter().print('<p>')).rejects.toMatchObject(failed);
    expect(everyWindowIsGone()).toBe(true);
  });

  it('Lectern closing in the middle', async () => {
    const printer = createPrinter();
    page.print = () => {
      void printer.close();
      return never();
    };
    await expect(printer.print('<p>')).rejects.toMatchObject(failed);
    expect(everyWindowIsGone()).toBe(true);
  });
});
