import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { AppError } from '../main/errors.ts';
import { readBytes } from '../main/importing/read-bytes.ts';
import type { Block, Briefing, Recommendation } from '../slides/paper/model.ts';

/**
 * Makes each paper of our own corpus in other formats with the programs that people use (pandoc, LibreOffice, Chromium,
 * which must be installed) and compares what is read of them with what is read of the text:
 *
 *     node tools/formats.ts FOLDER [FORMAT…]
 *
 * FOLDER keeps the files. Prints a table, and each recommendation that did not come out the same.
 */
const papers = join(import.meta.dirname, '../slides/test/fixtures/papers');
const [folder, ...wished] = process.argv.slice(2);
if (!folder) throw new Error('Say in which folder the files shall be kept: node tools/formats.ts FOLDER');

const makers: Readonly<Record<string, (page: string, to: string) => void>> = {
  html: (page, to) => cpSync(page, to),
  docx: convert,
  odt: convert,
  'writer.odt': saveByWriter,
  'writer.fodt': saveByWriter,
  // One column, without tags, as most programs print.
  pdf: saveByWriter,
  // Two justified columns, as journals set them.
  'columns.pdf': (page, to) => {
    const style =
      'body { columns: 2; column-gap: 24px; text-align: justify; font: 10pt/1.3 serif } h1 { column-span: all }';
    const styled = page.replace(/\.html$/, '.columns.html');
    writeFileSync(styled, readFileSync(page, 'utf8').replace('<body>', `<style>${style}</style><body>`));
    const options = ['--headless', '--no-sandbox', '--no-pdf-header-footer', `--print-to-pdf=${to}`, styled];
    execFileSync(process.env['LECTERN_CHROMIUM'] ?? 'chromium', options, { stdio: 'ignore' });
  },
};

/** Without its direction a paper in Hebrew or Arabic would be set as no one sets one, its full stops before the lines. */
function convert(page: string, to: string): void {
  const direction = /<html[^>]* dir="(\w+)"/u.exec(readFileSync(page, 'utf8'))?.[1] ?? 'ltr';
  execFileSync('pandoc', [page, '-f', 'html', '-M', `dir=${direction}`, '-o', to]);
}

/** LibreOffice takes the name of the file, and the format by its ending. */
function saveByWriter(page: string, to: string): void {
  const document = to.replace(/[^.]+$/, 'docx');
  convert(page, document);
  const options = ['--headless', '--convert-to', extname(to).slice(1), '--outdir', dirname(to), document];
  execFileSync('soffice', options, { stdio: 'ignore' });
}

const formats = wished.length > 0 ? wished : Object.keys(makers);
const names = readdirSync(papers).filter((name) => /\.(?:md|txt)$/u.test(name));
const failures: string[] = [];
const rows: string[] = [];
for (const format of formats) {
  const make = makers[format];
  if (!make) throw new Error(`No maker of ${format}`);
  const at = resolve(folder, format);
  mkdirSync(at, { recursive: true });
  const scores = await Promise.all(names.map((name) => compared(name, format, join(at, stem(name)), make)));
  const read = scores.filter((score) => score !== null);
  const sum = (key: 'same' | 'all' | 'titles' | 'authors') => read.reduce((total, score) => total + score[key], 0);
  const percent = (part: number, whole: number) => ((100 * part) / whole).toFixed(1);
  rows.push(
    `| ${format} | ${read.length} | ${sum('all')} | ${percent(sum('same'), sum('all'))} | ${percent(sum('titles'), read.length)} | ${percent(sum('authors'), read.length)} |`,
  );
}
console.log(
  [
    '| format | papers | recommendations | the same as from text, % | titles, % | authors, % |',
    '|---|--:|--:|--:|--:|--:|',
    ...rows,
    '',
    ...failures,
  ].join('\n'),
);

async function compared(name: string, format: string, path: string, make: (page: string, to: string) => void) {
  const { paper, briefing: wanted } = await readBytes(name, readFileSync(join(papers, name)));
  const page = `${path}.source.html`;
  writeFileSync(page, pageOf(paper.blocks, paper.language, paper.direction));
  make(page, `${path}.${format}`);
  const found = await readOrRefused(`${stem(name)}.${format}`, readFileSync(`${path}.${format}`));
  // A paper that is refused, and said why, is no reading that went wrong.
  if (!found) return null;
  const texts = new Set(found.recommendations.map(bare));
  const lost = wanted.recommendations.filter((one) => !texts.has(bare(one)));
  const says = (what: string) => failures.push(`${format} ${name}: ${what}`);
  for (const { text } of lost) says(`not the same: ${text.replaceAll('\n', ' / ').slice(0, 140)}`);
  const extra = found.recommendations.length - wanted.recommendations.length;
  if (extra > 0) says(`${extra} more than from text`);
  const isTitled = found.title?.text === wanted.title?.text;
  if (!isTitled) says(`title ${JSON.stringify(found.title?.text)} instead of ${JSON.stringify(wanted.title?.text)}`);
  const hasAuthors = found.authors.join() === wanted.authors.join();
  if (!hasAuthors) says(`authors ${found.authors.join()} instead of ${wanted.authors.join()}`);
  return {
    all: wanted.recommendations.length + Math.max(0, extra),
    same: wanted.recommendations.length - lost.length,
    titles: Number(isTitled),
    authors: Number(hasAuthors),
  };
}

async function readOrRefused(name: string, bytes: Uint8Array): Promise<Briefing | null> {
  try {
    return (await readBytes(name, bytes)).briefing;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    failures.push(`${name}: refused: ${error.message}`);
    return null;
  }
}

function stem(name: string): string {
  return basename(name, extname(name));
}

function bare({ text }: Recommendation): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
}

/** A paper as a page that a person would have written: what was read of its text, with real headings and lists. */
function pageOf(blocks: readonly Block[], language: string, direction: string): string {
  const body: string[] = [];
  let open: string[] = [];
  let row = false;
  const closeTo = (depth: number) => {
    while (open.length > depth) body.push(`</${open.pop()}>`);
  };
  for (const [index, block] of blocks.entries()) {
    // Authors whose names stand in fields of their own share one line, as on a title page.
    if (isAuthor(block) && isAuthor(blocks[index - 1])) continue;
    const others = isAuthor(block) ? blocks.slice(index + 1, index + 1 + authorsFrom(blocks, index + 1)) : [];
    const text = [block, ...others].map(withRunIn).join(', ');
    if (block.kind !== 'list-item') closeTo(0);
    if (row && block.kind !== 'table-row') body.push('</table>');
    const wasRow = row;
    row = block.kind === 'table-row';
    const marked = block.marker && block.kind !== 'metadata' && block.marker !== '•' ? labelOf(block.marker) : '';
    if (block.kind === 'list-item') {
      const depth = Math.max(1, Math.min(block.level ?? 1, open.length + 1));
      const number = /^(\d+)\.$/u.exec(block.marker ?? '')?.[1];
      const isLabel = marked.endsWith(': ');
      const isBullet = block.marker === '•' || isLabel;
      if (block.marker === undefined) body.push(`<p>${text}</p>`);
      else if (number === undefined && !isBullet) {
        closeTo(0);
        body.push(`<p>${marked}${text}</p>`);
      } else {
        closeTo(depth);
        const tag = isBullet ? 'ul' : 'ol';
        if (open.length === depth && open.at(-1) !== tag) closeTo(depth - 1);
        if (open.length < depth) {
          open = [...open, tag];
          body.push(isBullet ? '<ul>' : `<ol start="${number}">`);
        }
        body.push(`<li>${isLabel ? marked : ''}${text}`);
      }
    } else if (block.kind === 'heading') body.push(`<h${block.level ?? 1}>${marked}${text}</h${block.level ?? 1}>`);
    else if (block.kind === 'metadata' && block.marker === 'title') body.push(`<h1>${text}</h1>`);
    else if (block.kind === 'quote') body.push(`<blockquote><p>${text}</p></blockquote>`);
    else if (block.kind === 'footnote') body.push(`<p>[${escaped(block.marker ?? '')}] ${text}</p>`);
    else if (block.kind === 'table-row') {
      const tag = wasRow ? 'td' : 'th';
      if (!wasRow) body.push('<table>');
      body.push(
        `<tr>${text
          .split(' | ')
          .map((cell) => `<${tag}>${cell}</${tag}>`)
          .join('')}</tr>`,
      );
    } else body.push(`<p>${marked}${text}</p>`);
  }
  closeTo(0);
  if (row) body.push('</table>');
  return `<!DOCTYPE html>\n<html lang="${language}" dir="${direction}"><meta charset="utf-8"><body>\n${body.join('\n')}\n</body></html>\n`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function isAuthor(block: Block | undefined): boolean {
  return block?.kind === 'metadata' && block.marker === 'author';
}

function authorsFrom(blocks: readonly Block[], from: number): number {
  const end = blocks.slice(from).findIndex((block) => !isAuthor(block));
  return end < 0 ? blocks.length - from : end;
}

/** `4. `, `(iv) `, but `Recommendation 4: `. */
function labelOf(marker: string): string {
  return `${escaped(marker)}${/^\(?[\p{L}\p{N}]{1,3}[.)–-]|^[\d.٠-٩]+$|^[^\p{L}#]+$/u.test(marker) ? ' ' : ': '}`;
}

function withRunIn({ text, runIn = 0 }: Block): string {
  return runIn > 0 ? `<b>${escaped(text.slice(0, runIn))}</b>${escaped(text.slice(runIn))}` : escaped(text);
}
