import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Deck } from '../../slides/deck/model.ts';
import { escapeHtml } from '../../slides/render/html.ts';
import { renderSections } from '../../slides/render/section.ts';
import { themeCss } from '../../slides/themes/theme-css.ts';
import { AppError } from '../errors.ts';
import type { Paths } from '../paths.ts';
import { audienceDeck } from './audience-deck.ts';
import { embeddedFonts } from './fonts.ts';

/**
 * A deck as one HTML file that opens by a double click and asks for nothing else: slides, styles, fonts and the
 * program that shows them are in it, and its policy forbids anything more. Without scripts it is read as a document.
 *
 * @throws AppError `not_built`; `invalid_request` where every slide is hidden
 */
export const exportHtml = (deck: Deck, paths: Paths): Promise<Uint8Array> =>
  htmlFile(audienceDeck(deck), 'standalone', '', paths);

/**
 * The file itself, around slides that are all shown.
 *
 * @param program which of the two goes into it
 * @param data an element that the program reads
 * @throws AppError `not_built`
 */
export async function htmlFile(
  shown: Deck,
  program: 'standalone' | 'speaker',
  data: string,
  paths: Paths,
): Promise<Uint8Array> {
  const sections = renderSections(shown).join('\n');
  const script = endSafe(await readProgram(paths, program, 'js'), 'script');
  const fonts = await embeddedFonts(JSON.stringify(shown), paths);
  const styles = [fonts, themeCss(shown.style), await readProgram(paths, program, 'css')];
  const style = endSafe(styles.join('\n'), 'style');
  const policy = [
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${hash(style)}`,
    'font-src data:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

  const html = `<!doctype html>
<html lang="${escapeHtml(shown.language)}" dir="${shown.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(shown.title)}</title>
<style>${style}</style>
</head>
<body>
<main class="deck"><div class="reveal"><div class="slides">
${sections}
</div></div></main>
${data}<script>${script}</script>
</body>
</html>
`;
  return new TextEncoder().encode(html);
}

async function readProgram(paths: Paths, program: string, extension: 'js' | 'css'): Promise<string> {
  const file = join(paths.bundle, program, `${program}.${extension}`);
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    const message = `The program that goes into an HTML file is missing (${file}), so no file was made. Run "npm run build", or install Lectern again.`;
    throw new AppError('not_built', message, { cause });
  }
}

/**
 * Text that cannot end or confuse the element it stands in (a backslash changes nothing in strings and patterns), with
 * line ends as a browser reads them, since that is what it hashes.
 */
function endSafe(text: string, element: 'script' | 'style'): string {
  return text.replace(new RegExp(`<(/${element}|!--)`, 'gi'), '<\\$1').replace(/\r\n?/g, '\n');
}

const hash = (text: string) => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
