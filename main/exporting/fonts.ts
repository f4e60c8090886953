import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { facesFor, fontFaceCss } from '../../slides/render/fonts.ts';
import type { Paths } from '../paths.ts';

/** `@font-face` rules with the font files in them as `data:`, for the subsets that `text` uses and no others. */
export async function embeddedFonts(text: string, paths: Paths, use?: 'slides' | 'notes'): Promise<string> {
  const faces = facesFor(text, use);
  const urls = new Map<string, string>();
  await Promise.all(
    faces.map(async ({ file }) => {
      const bytes = await readFile(join(paths.assets, 'fonts', file));
      urls.set(file, `data:font/woff2;base64,${bytes.toString('base64')}`);
    }),
  );
  return fontFaceCss(faces, (file) => urls.get(file) ?? '');
}
