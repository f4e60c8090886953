import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { requireChromium } from '../../browser/find-chromium.ts';
import { createChromiumPrinter } from '../../browser/printer.ts';
import { readPdf } from '../exporting/read-pdf.ts';
import { temporaryFolder } from '../library/temporary.ts';

const printer = createChromiumPrinter();
afterAll(() => printer.close());

const page = (content: string) => `<section style="height: 7.5in; break-after: page">${content}</section>`;
const document = (...pages: string[]) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Two pages</title>
   <style>@page { size: 13.333in 7.5in; margin: 0 } body, h1 { margin: 0 } section:last-child { break-after: auto !important }</style>
   ${pages.join('')}</html>`;

const textOf = async (pdf: Uint8Array) => (await readPdf(pdf)).pages.map(({ text }) => text).join('\n');

describe('the Chromium printer', () => {
  it('prints each page at the size its CSS gives, tagged, with an outline', async () => {
    const html = document(page('<h1>Fund the ferry</h1>'), page('<h1>Widen the quay</h1>'));
    const pdf = await readPdf(await printer.print(html));
    expect(pdf.pages.map(({ width, height }) => [width, height])).toEqual([
      [960, 540],
      [960, 540],
    ]);
    expect(pdf.tagged).toBe(true);
    expect(pdf.pages[1]?.roles).toContain('H1');
    expect(pdf.outline).toEqual(['Fund the ferry', 'Widen the quay']);
  });

  it('does not run scripts of the document', async () => {
    const pdf = await printer.print(document(page(`before<script>document.body.textContent = 'taken over'</script>`)));
    expect(await textOf(pdf)).toBe('before');
  });

  it('does not print another file of the machine that the document names', async () => {
    const secret = join(temporaryFolder(), 'secret.html');
    writeFileSync(secret, 'the launch code');
    const pdf = await printer.print(document(page(`shown<iframe src="${pathToFileURL(secret).href}"></iframe>`)));
    expect(await textOf(pdf)).toContain('shown');
    expect(await textOf(pdf)).not.toContain('launch');
  });

  it('prints several documents at the same time', async () => {
    const texts = ['one', 'two', 'three'];
    const pdfs = await Promise.all(texts.map((text) => printer.print(document(page(text)))));
    expect(await Promise.all(pdfs.map(textOf))).toEqual(texts);
  });

  it('says that a document took too long, and prints the next one', async () => {
    const hasty = createChromiumPrinter({ timeout: 1 });
    try {
      await expect(hasty.print(document(page('late')))).rejects.toMatchObject({ code: 'print_failed' });
    } finally {
      await hasty.close();
    }
  });

  it('starts a new Chromium when the last one has died', async () => {
    const folder = temporaryFolder();
    const wrapper = join(folder, 'chromium');
    const pid = join(folder, 'pid');
    writeFileSync(wrapper, `#!/bin/sh\necho $$ > ${pid}\nexec ${requireChromium()} "$@"\n`, { mode: 0o700 });
    const mortal = createChromiumPrinter({ chromium: () => wrapper });
    const print = (text: string) => mortal.print(document(page(text))).then(textOf, () => 'dying');
    try {
      expect(await print('first')).toBe('first');
      process.kill(Number(readFileSync(pid, 'utf8')), 'SIGKILL');
      await expect.poll(() => print('second'), { timeout: 25_000 }).toBe('second');
    } finally {
      await mortal.close();
    }
  });

  it('says what to do when the Chromium does not start', async () => {
    const broken = createChromiumPrinter({ chromium: () => '/bin/false' });
    await expect(broken.print(document(page('')))).rejects.toMatchObject({
      code: 'no_browser',
      message: expect.stringContaining('LECTERN_CHROMIUM'),
    });
    await broken.close();
  });
});
