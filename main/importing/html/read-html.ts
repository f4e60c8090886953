import { parseHTML } from 'linkedom';
import type { DocumentBlock } from '../../../slides/paper/document.ts';
import { largestText } from '../../../slides/paper/largest-paper.ts';
import type { Diagnostic } from '../../../slides/paper/model.ts';
import { AppError } from '../../errors.ts';
import { tooLarge } from '../decode.ts';
import { decodeText } from '../encoding.ts';
import { readPictures } from '../paper-pictures.ts';
import type { ReadDocument } from '../reading.ts';
import { articleOf } from './article.ts';
import { nothingSeen, PageReader, type SeenOnPage } from './blocks.ts';

/**
 * Reads the article of a web page. Nothing in it runs and nothing is fetched: the parser makes a tree and no more.
 *
 * @throws AppError `paper_too_large`, `paper_unreadable`; `paper_empty` where the page has no text, as one has that a script would fill
 */
export function readHtml(name: string, bytes: Uint8Array): ReadDocument {
  if (bytes.length > largestText) throw tooLarge(name, largestText);
  const source = withBody(pageText(bytes));
  const parse = () => parseHTML(source).document as unknown as Document;
  const page = parse();
  if (isTooDeep(page)) {
    throw new AppError('paper_unreadable', { code: 'page-too-deep', name });
  }
  const { element, before, isIn } = articleOf(parse);
  const seen = nothingSeen();
  const reader = new PageReader(seen, isIn);
  const article = reader.read(element);
  const blocks = [...frontOf(before, article), ...article, ...reader.footnotes];
  if (blocks.length === 0) {
    throw new AppError('paper_empty', { code: 'page-by-script', name });
  }
  // Files beside the page are not at hand, and what lies on the network is never fetched.
  const pictures = readPictures(seen.found, () => null);
  seen.pictures -= pictures.length;
  return {
    document: { marksHeadings: true, blocks, margins: [], titles: titlesOf(page) },
    diagnostics: diagnosticsOf(seen),
    pictures,
  };
}

/** Deeper than any page; what walks through the tree takes the square of it, and a frame of the stack for each step. */
const deepest = 500;

/** Measured on the tree itself, step by step: another parser closes other tags that nobody closed. */
function isTooDeep(page: Document): boolean {
  const root = page.documentElement;
  let [node, depth]: [Element | null, number] = [root, 1];
  while (node !== null) {
    if (depth > deepest) return true;
    if (node.firstElementChild) [node, depth] = [node.firstElementChild, depth + 1];
    else {
      while (node !== null && node !== root && !node.nextElementSibling)
        [node, depth] = [node.parentElement, depth - 1];
      node = node === root || node === null ? null : node.nextElementSibling;
    }
  }
  return false;
}

/** In the encoding that the page itself names near its top, where its bytes are of it; else by its content. */
function pageText(bytes: Uint8Array): string {
  const top = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const named =
    /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w:-]{2,40})/i.exec(top)?.[1] ??
    /^<\?xml[^>]*encoding=["']([\w-]+)/i.exec(top)?.[1];
  const isMarked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (named === undefined || isMarked || /^utf-?(?:8|16)/i.test(named)) return decodeText(bytes).text;
  try {
    return new TextDecoder(named).decode(bytes);
  } catch {
    return decodeText(bytes).text; // an encoding that nobody knows
  }
}

/**
 * The page with all it has in its body: whether a tag of the frame is missing, written twice or in the wrong place, as in
 * pages of the nineties and in pieces that people save, is then no question for the parser.
 */
function withBody(html: string): string {
  const title = /<title[^>]{0,500}>[^<]{0,1000}<\/title>/i.exec(html)?.[0] ?? '';
  const body = html.replace(/<(?:\/?(?:html|head|body)\b|!doctype|\?xml)[^>]{0,2000}>/gi, '');
  return `<!DOCTYPE html><html><head>${title}</head><body>${body}</body></html>`;
}

/** The title and what stands under it, where the page has them above the place of its article. */
function frontOf(before: readonly Element[], article: readonly DocumentBlock[]): readonly DocumentBlock[] {
  const isTitle = ({ kind, level }: DocumentBlock) => kind === 'title' || (kind === 'heading' && level === 1);
  if (article.slice(0, 4).some(isTitle)) return [];
  const reader = new PageReader(nothingSeen(), () => true);
  const front = before.flatMap((element) => reader.read(element));
  const at = front.findLastIndex(isTitle);
  const under = front.slice(at + 1);
  const isShort = under.every(({ kind, text }) => kind !== 'list-item' && text.length < 300) && under.length <= 6;
  return at < 0 ? [] : isShort ? front.slice(at) : front.slice(at, at + 1);
}

/** What the page calls itself, whole and without the name of its site. */
function titlesOf(page: Document): string[] {
  const named = page.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '';
  return [page.title, named]
    .flatMap((title) => [title, ...title.split(/\s+[|–—·»:-]\s+/)])
    .filter((title) => title !== '');
}

function diagnosticsOf({ pictures, remote, struck }: SeenOnPage): Diagnostic[] {
  const found: (Diagnostic | false)[] = [
    struck > 0 && {
      code: 'struck-through',
      severity: 'warning',
      passages: struck,
      writer: null,
    },
    pictures > 0 && {
      code: 'pictures',
      severity: 'note',
      pictures,
      remote,
    },
  ];
  return found.filter((one) => one !== false);
}
