import { readFileSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { requireChromium } from '../../../main/browser/find-chromium.ts';
import { facesFor, fontFaceCss } from '../../render/fonts.ts';

/** A Chromium that reaches no network. */
export function openChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: requireChromium(),
    args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND'],
  });
}

const fonts = new URL('../../../assets/fonts/', import.meta.url);

/** The bundled fonts a text needs, inside the style sheet as exports have them. */
export function embeddedFonts(text: string): string {
  return fontFaceCss(
    facesFor(text),
    (file) => `data:font/woff2;base64,${readFileSync(new URL(file, fonts)).toString('base64')}`,
  );
}
