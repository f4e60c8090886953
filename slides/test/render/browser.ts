import { readFileSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { requireChromium } from '../../../main/browser/find-chromium.ts';
import { type FontFace, facesFor, fontFaceCss } from '../../render/fonts.ts';

/** A Chromium that reaches no network. */
export function openChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: requireChromium(),
    args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND'],
  });
}

const fonts = new URL('../../../assets/fonts/', import.meta.url);

/** Faces inside the style sheet, as exports have them. */
export const embeddedFaces = (faces: readonly FontFace[]): string =>
  fontFaceCss(faces, (file) => `data:font/woff2;base64,${readFileSync(new URL(file, fonts)).toString('base64')}`);

/** The bundled fonts a text needs. */
export const embeddedFonts = (text: string): string => embeddedFaces(facesFor(text));
