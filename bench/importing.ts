import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { paragraph, styled } from '../main/test/importing/make-docx.ts';
import { makePdf, text } from '../main/test/importing/make-pdf.ts';
import { makeZip } from '../main/test/importing/make-zip.ts';
import { median, milliseconds } from './measure.ts';
import { paperOf } from './reading.ts';

const linesOfPage = 45;
const lengths: readonly (readonly [pages: number, runs: number])[] = [
  [10, 5],
  [100, 3],
  [1_000, 1],
];
/** What others take to get the text out of the same files, which is less than a paper. */
const peers: Readonly<Record<string, (file: string) => readonly [program: string, ...args: string[]]>> = {
  docx: (file) => ['pandoc', file, '--to', 'plain', '--output', '/dev/null'],
  pdf: (file) => ['pdftotext', '-layout', file, '/dev/null'],
};

/** Papers of other formats, each read in a process of its own by turns with what others make of it; `–` where that is not installed. */
export async function importingRows(folder: string, sample: string): Promise<string[][]> {
  const rows: string[][] = [];
  for (const [format, make] of Object.entries({ docx: docxOf, pdf: pdfOf })) {
    for (const [pages, runs] of lengths) {
      const file = join(folder, `${pages}.${format}`);
      await writeFile(file, make(pagesOf(pages, sample)));
      const [ours, theirs]: [number[], number[]] = [[], []];
      let peak = 0;
      const [program, ...args] = peers[format]?.(file) ?? [''];
      for (let run = 0; run < runs; run += 1) {
        const read = await readingOf(file);
        ours.push(read.time);
        peak = Math.max(peak, read.peak);
        const time = await timeOf(program, args);
        if (time !== null) theirs.push(time);
      }
      const [time, least] = [median(ours), theirs.length > 0 ? median(theirs) : null];
      rows.push([
        `Open a ${format.toUpperCase()} of ${pages} pages, ${Math.round(peak)} MB, beside ${program}`,
        milliseconds(time),
        least === null ? '–' : milliseconds(least),
        least === null ? '' : (time / least).toFixed(2),
      ]);
    }
  }
  return rows;
}

/** Milliseconds from the file to what was read, its thread started and ended; megabytes of the whole process. */
async function readingOf(file: string): Promise<{ readonly time: number; readonly peak: number }> {
  const { stdout } = await promisify(execFile)(process.execPath, [join(import.meta.dirname, 'import-one.ts'), file]);
  return JSON.parse(stdout) as { time: number; peak: number };
}

async function timeOf(program: string, args: readonly string[]): Promise<number | null> {
  const start = performance.now();
  try {
    await promisify(execFile)(program, args);
    return performance.now() - start;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Lines of as many pages, in letters that every font of a PDF has. */
function pagesOf(count: number, sample: string): string[][] {
  const words = paperOf((count * linesOfPage * 70) / 1_000_000, sample)
    .replace(/[^\x20-\x7e]+/g, ' ')
    .match(/\S.{0,68}(?=\s|$)/g);
  return Array.from({ length: count }, (_, page) => words?.slice(page * linesOfPage, (page + 1) * linesOfPage) ?? []);
}

const office = 'http://schemas.openxmlformats.org';
const [packaged, related] = [`${office}/package/2006`, `${office}/officeDocument/2006/relationships`];
const word = `${office}/wordprocessingml/2006/main`;
const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** With all that other programs ask of a Word document. */
function docxOf(pages: readonly (readonly string[])[]): Uint8Array {
  const body = pages.flatMap(([head = '', ...lines]) => [
    paragraph(escaped(head), styled('H')),
    ...paragraphsOf(lines).map((words) => paragraph(escaped(words))),
  ]);
  const relations = (type: string, target: string) =>
    `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${related}/${type}" Target="${target}"/></Relationships>`;
  const part = (name: string, type: string) =>
    `<Override PartName="/word/${name}.xml" ContentType="${contentType}.${type}+xml"/>`;
  return makeZip({
    '[Content_Types].xml': `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${part('document', 'document.main')}${part('styles', 'styles')}</Types>`,
    '_rels/.rels': relations('officeDocument', 'word/document.xml'),
    'word/_rels/document.xml.rels': relations('styles', 'styles.xml'),
    'word/styles.xml': `<w:styles xmlns:w="${word}"><w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 2"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style></w:styles>`,
    'word/document.xml': `<w:document xmlns:w="${word}"><w:body>${body.join('')}</w:body></w:document>`,
  });
}

const paragraphsOf = (lines: readonly string[]): string[] =>
  Array.from({ length: Math.ceil(lines.length / 5) }, (_, at) => lines.slice(at * 5, at * 5 + 5).join(' '));

const escaped = (words: string): string => words.replace(/[&<>]/g, ' ');

const pdfOf = (pages: readonly (readonly string[])[]): Uint8Array =>
  makePdf(
    pages.map((lines) =>
      lines.map((line, index) => text(line, 70, 780 - index * 14 - Math.floor(index / 5) * 6, 10)).join(''),
    ),
  );
