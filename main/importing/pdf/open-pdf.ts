import { AppError } from '../../errors.ts';
import { locked } from '../locked.ts';
import type { PagesRead } from '../reading.ts';

/** A piece of text as a page sets it; in points from the top left corner of the page as it is shown. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly width: number;
  /** Of the base line. */
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  readonly rtl: boolean;
  /** The piece of the page that a tag names; `artifact` where it is no part of the text; null where the page says nothing. */
  readonly tag: string | null;
}

/** What a page says of its structure (ISO 32000-2, 14.7): elements by their standard names, and pieces of the page. */
export type TagNode =
  | { readonly role: string; readonly alt?: string | undefined; readonly children: readonly TagNode[] }
  | { readonly type: string; readonly id: string };

export interface Page {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
  /** What is set slantwise or upright, as marks across a page are. */
  readonly slanted: readonly string[];
  /** Null where the page has no tags, or the file says that they may be wrong. */
  readonly tags: TagNode | null;
}

export interface OpenPdf {
  readonly title: string;
  readonly pages: readonly Page[];
}

/** A picture of more pixels is not decoded: only words are wanted, and decoders are where hostile files aim. */
const largestPicture = 1;

/**
 * The pages of a PDF with their text. Scripts, actions and attached files in it are never looked at: they stay bytes.
 *
 * @param onPage is called before each page is read
 * @throws AppError `paper_locked` where it needs a password, or another one; `paper_unreadable` where it is damaged
 */
export async function openPdf(
  name: string,
  bytes: Uint8Array,
  password: string | null,
  onPage: (read: PagesRead) => void,
): Promise<OpenPdf> {
  const { getDocument, PasswordException } = await library();
  const task = getDocument({
    // The library keeps what it is given.
    data: new Uint8Array(bytes),
    ...(password === null ? {} : { password }),
    verbosity: 0,
    maxImageSize: largestPicture,
    fontExtraProperties: true,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
  });
  // Some errors of the library reach nobody who waits for them: they would end the thread.
  const { promise: failure, reject } = Promise.withResolvers<never>();
  process.on('unhandledRejection', reject);
  try {
    return await Promise.race([failure, pagesOf(task, onPage)]);
  } catch (cause) {
    if (cause instanceof PasswordException) throw locked(name, password !== null);
    throw new AppError('paper_unreadable', { code: 'damaged-pdf', name }, { cause });
  } finally {
    await task.destroy();
    // What goes wrong as it is put away comes a turn later.
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', reject);
  }
}

type Task = ReturnType<typeof import('pdfjs-dist/legacy/build/pdf.mjs')['getDocument']>;
type Pdf = Awaited<Task['promise']>;
type PdfPage = Awaited<ReturnType<Pdf['getPage']>>;

async function pagesOf(task: Task, onPage: (read: PagesRead) => void): Promise<OpenPdf> {
  const pdf = await task.promise;
  const { info } = await pdf.getMetadata();
  const title = (info as Readonly<Record<string, unknown>>)['Title'];
  const bold = new Map<string, boolean>();
  const pages: Page[] = [];
  // A map, whatever its type says.
  const marked = (await pdf.getMarkInfo()) as unknown as ReadonlyMap<string, boolean> | null;
  const isTagged = marked?.get('Marked') === true && marked.get('Suspects') !== true;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    onPage({ page: number, of: pdf.numPages });
    pages.push(await pageOf(await pdf.getPage(number), bold, isTagged));
  }
  return { title: typeof title === 'string' ? title : '', pages };
}

/** The library, with what it looks for in a browser: it draws nothing here, so that empty classes do. */
async function library() {
  const stub = class {};
  for (const name of ['DOMMatrix', 'Path2D', 'ImageData']) {
    if (!(name in globalThis))
      Object.defineProperty(globalThis, name, { value: stub, configurable: true, writable: true });
  }
  // Run in this thread, which is one of its own already; found by this name, it is not looked for as a file.
  // @ts-expect-error: it has no types, and only its name is wanted
  const worker: unknown = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  Object.assign(globalThis, { pdfjsWorker: worker });
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

async function pageOf(page: PdfPage, bold: Map<string, boolean>, isTagged: boolean): Promise<Page> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const tags: TagNode | null = isTagged ? await page.getStructTree() : null;
  const content = await page.getTextContent({ includeMarkedContent: tags !== null });
  // The names of fonts come only with what draws the page.
  if (Object.keys(content.styles).some((font) => !bold.has(font))) await readFonts(page, content.styles, bold);
  const runs: Run[] = [];
  const slanted: string[] = [];
  const open: (string | null)[] = [];
  for (const item of content.items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push('tag' in item && item.tag === 'Artifact' ? 'artifact' : (item.id ?? open.at(-1) ?? null));
      continue;
    }
    if (item.str.trim() === '') continue;
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = product(transform as number[], item.transform as number[]);
    if (Math.abs(b) > Math.abs(a) * 0.05 || a < 0) {
      slanted.push(item.str);
      continue;
    }
    runs.push({
      text: withLetters(item.str),
      x: e,
      width: item.width,
      y: f,
      size: Math.round(Math.hypot(c, d) * 10) / 10,
      bold: bold.get(item.fontName) ?? false,
      rtl: item.dir === 'rtl',
      tag: open.at(-1) ?? null,
    });
  }
  page.cleanup();
  return { number: page.pageNumber, width, height, runs, slanted, tags };
}

/** Shapes of letters and ligatures (`ﬁ`, the four of each Arabic letter) as the letters they are. */
export const withLetters = (text: string): string =>
  text.replace(/[\ufb00-\ufdff\ufe70-\ufefc]+/gu, (shapes) => shapes.normalize('NFKC').replace(/ (?=\p{Mn})/gu, ''));

async function readFonts(page: PdfPage, styles: object, bold: Map<string, boolean>): Promise<void> {
  await page.getOperatorList();
  for (const font of Object.keys(styles)) {
    const found: unknown = page.commonObjs.has(font) ? page.commonObjs.get(font) : null;
    const name = found && typeof found === 'object' && 'name' in found ? String(found.name) : '';
    bold.set(font, /bold|black|heavy|semibold|demi|-bd\b/i.test(name));
  }
}

function product(m: readonly number[], n: readonly number[]): number[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
  const [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0] = n;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}
