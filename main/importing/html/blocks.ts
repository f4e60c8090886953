import type { DocumentBlock } from '../../../slides/paper/document.ts';
import { formatted } from '../number-formats.ts';
import type { FoundPicture } from '../paper-pictures.ts';
import { tableBlocks } from '../table-blocks.ts';
import { WordsBuilder } from '../words-builder.ts';
import { attribute, isAround, isBlock, isUnread, nameOf } from './elements.ts';

/** What a page holds that is not among its words. */
export interface SeenOnPage {
  pictures: number;
  /** Of these, how many stand elsewhere on the network. */
  remote: number;
  struck: number;
  /** Those whose bytes are in the page. */
  found: FoundPicture[];
}

export const nothingSeen = (): SeenOnPage => ({ pictures: 0, remote: 0, struck: 0, found: [] });

interface Letters {
  readonly bold: boolean;
  /** In pixels, where the page says; a heading has none, its element says what it is. */
  readonly size: number;
}

interface OpenList {
  readonly bullet: boolean;
  readonly format: string;
  readonly step: 1 | -1;
  next: number;
}

/** Sizes of the `font` element. */
const fontSizes = [10, 10, 13, 16, 18, 24, 32, 48];
const usual: Letters = { bold: false, size: 16 };
const listFormats: Readonly<Record<string, string>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  'lower-alpha': 'lowerLetter',
  'lower-latin': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'upper-latin': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
  hebrew: 'hebrew1',
};
const titleName =
  /(?:^|[\s_])(?:title|headline|(?:article|entry|post|page|content)[_-]?(?:title|headline))(?:[\s_]|$)/i;

/** Reads the elements of a page into blocks, as a browser shows them. */
export class PageReader {
  readonly #seen: SeenOnPage;
  readonly #isIn: (element: Element) => boolean;
  readonly #lists: OpenList[] = [];
  readonly #footnotes: DocumentBlock[] = [];
  #blocks: DocumentBlock[] = [];
  #words = new WordsBuilder();
  #quotes = 0;
  #pre = 0;
  #heading: number | 'title' | null = null;
  /** Of the list item whose first paragraph has not come yet. */
  #marker: string | null = null;

  constructor(seen: SeenOnPage, isIn: (element: Element) => boolean) {
    this.#seen = seen;
    this.#isIn = isIn;
  }

  /** The blocks of an element; footnotes are kept apart until `footnotes` asks for them. */
  read(element: Element): DocumentBlock[] {
    this.#blocks = [];
    this.#element(element, usual);
    this.#flush();
    return this.#blocks;
  }

  get footnotes(): readonly DocumentBlock[] {
    return this.#footnotes;
  }

  #children(parent: Element, letters: Letters): void {
    for (const node of parent.childNodes) {
      if (node.nodeType === 3) this.#text(node.textContent ?? '', letters);
      else if (node.nodeType === 1) this.#element(node as Element, letters);
    }
  }

  #text(text: string, { bold, size }: Letters): void {
    if (this.#pre > 0) this.#words.add(text, bold, size);
    else {
      const folded = text.replace(/[ \t\r\n\f]+/g, ' ');
      if (folded !== ' ' || this.#words.text !== '') this.#words.add(folded, bold, size);
    }
  }

  #element(element: Element, outer: Letters): void {
    if (isUnread(element) || isAround(element)) return;
    if (isBlock(element)) {
      if (this.#isIn(element)) this.#block(element, lettersOf(element, outer));
      // What is the article is told by its text; a picture alone in its paragraph has none.
      else if (element.textContent?.trim() === '')
        for (const image of element.querySelectorAll('img')) this.#picture(image);
      return;
    }
    switch (nameOf(element)) {
      case 'br':
        // Two of them end a paragraph.
        if (/\n\s*$/.test(this.#words.text)) this.#flush();
        else this.#words.add('\n', outer.bold);
        return;
      case 'img':
        this.#picture(element);
        return;
      case 's':
      case 'strike':
      case 'del':
        this.#seen.struck += 1;
        return;
      case 'q':
        this.#text('“', outer);
        this.#children(element, outer);
        this.#text('”', outer);
        return;
      default:
        if (!isNoteMark(element)) this.#children(element, lettersOf(element, outer));
    }
  }

  #picture(element: Element): void {
    const source = attribute(element, 'src') ?? '';
    this.#seen.pictures += 1;
    if (/^(?:https?:)?\/\//i.test(source)) this.#seen.remote += 1;
    if (!/^data:image\//i.test(source)) return;
    const near = this.#words.text.trim() || (this.#blocks.at(-1)?.text ?? '');
    this.#seen.found.push({ source, alternative: attribute(element, 'alt') ?? '', near });
  }

  #block(element: Element, letters: Letters): void {
    this.#flush();
    const name = nameOf(element);
    if (isFootnotes(element)) this.#takeFootnotes(element);
    else if (/^h[1-6]$/.test(name)) this.#headed(Number(name.charAt(1)), element);
    else if (name === 'ul' || name === 'ol' || name === 'dir' || name === 'menu') this.#list(element, letters);
    else if (name === 'li') this.#item(element, letters);
    else if (name === 'table') this.#blocks.push(...tableBlocks(this.#rows(element)));
    else if (name === 'blockquote') {
      this.#quotes += 1;
      this.#children(element, letters);
      this.#flush();
      this.#quotes -= 1;
    } else if (name === 'pre') {
      this.#pre += 1;
      this.#children(element, letters);
      this.#flush();
      this.#pre -= 1;
    } else if (this.#isTitle(element)) this.#headed('title', element);
    else this.#children(element, name === 'dt' ? { ...letters, bold: true } : letters);
    this.#flush();
  }

  #headed(level: number | 'title', element: Element): void {
    this.#heading = level;
    this.#children(element, usual);
    this.#flush();
    this.#heading = null;
  }

  /** An element that its page calls the title, before any text. */
  #isTitle(element: Element): boolean {
    const names = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''} ${attribute(element, 'itemprop') ?? ''}`;
    const length = element.textContent?.trim().length ?? 0;
    const isFirst = this.#blocks.every(({ kind, text }) => kind === 'paragraph' && text.length < 200);
    const hasHeading = element.querySelector('h1, h2, h3, p, div') !== null;
    return isFirst && titleName.test(names) && length > 0 && length < 250 && !hasHeading;
  }

  #list(element: Element, letters: Letters): void {
    const items = [...element.children].filter((child) => nameOf(child) === 'li');
    const reversed = attribute(element, 'reversed') !== null;
    const start = Number.parseInt(attribute(element, 'start') ?? '', 10);
    const style = /list-style(?:-type)?\s*:\s*([a-z-]+)/i.exec(attribute(element, 'style') ?? '')?.[1] ?? '';
    this.#lists.push({
      bullet: nameOf(element) !== 'ol',
      format: listFormats[attribute(element, 'type') ?? style] ?? 'decimal',
      step: reversed ? -1 : 1,
      next: Number.isNaN(start) ? (reversed ? items.length : 1) : start,
    });
    this.#children(element, letters);
    this.#flush();
    this.#lists.pop();
  }

  #item(element: Element, letters: Letters): void {
    const list = this.#lists.at(-1) ?? { bullet: true, format: 'decimal', step: 1, next: 1 };
    const value = Number.parseInt(attribute(element, 'value') ?? '', 10);
    if (!Number.isNaN(value)) list.next = value;
    this.#marker = list.bullet ? '•' : `${formatted(list.next, list.format)}.`;
    list.next += list.step;
    this.#children(element, letters);
    this.#flush();
    this.#marker = null;
  }

  #rows(table: Element): DocumentBlock[][][] {
    return [...table.querySelectorAll('tr')]
      .filter((row) => row.closest('table') === table && !isUnread(row))
      .map((row) =>
        [...row.children]
          .filter((cell) => ['td', 'th'].includes(nameOf(cell)) && !isUnread(cell))
          .map((cell) => new PageReader(this.#seen, this.#isIn).#cell(cell)),
      );
  }

  #cell(cell: Element): DocumentBlock[] {
    this.#children(cell, usual);
    this.#flush();
    return [...this.#blocks, ...this.#footnotes];
  }

  #takeFootnotes(element: Element): void {
    for (const [index, item] of [...element.querySelectorAll('li')].entries()) {
      const blocks = new PageReader(this.#seen, () => true).#cell(item);
      const text = blocks.map((block) => block.text.replace(/[↩↑^]\ufe0e?\s*$/u, '').trim()).join(' ');
      this.#footnotes.push({ kind: 'footnote', text, bold: 0, marker: String(index + 1) });
    }
  }

  #flush(): void {
    const { text, bold, size } = this.#words.words();
    this.#words = new WordsBuilder();
    if (text.trim() === '') return;
    const block = { text, bold, ...(size === null || this.#heading !== null ? {} : { size }) };
    const depth = this.#lists.length;
    if (depth > 0 || this.#marker !== null) {
      const marker = this.#marker === null ? {} : { marker: this.#marker };
      this.#marker = null;
      this.#blocks.push({ ...block, kind: 'list-item', level: Math.max(1, depth), ...marker });
    } else if (this.#heading === 'title') this.#blocks.push({ ...block, kind: 'title' });
    else if (this.#heading !== null) this.#blocks.push({ ...block, kind: 'heading', level: this.#heading });
    else this.#blocks.push({ ...block, kind: this.#quotes > 0 ? 'quote' : 'paragraph' });
  }
}

function lettersOf(element: Element, outer: Letters): Letters {
  const name = nameOf(element);
  const style = attribute(element, 'style') ?? '';
  const weight = /font-weight\s*:\s*(\w+)/i.exec(style)?.[1]?.toLowerCase();
  const styled = weight === undefined ? null : weight.startsWith('bold') || Number(weight) >= 600;
  return {
    bold: styled ?? (outer.bold || name === 'b' || name === 'strong'),
    size: sizeOf(element, name, style) ?? outer.size,
  };
}

function sizeOf(element: Element, name: string, style: string): number | null {
  const written = name === 'font' ? (attribute(element, 'size') ?? '').trim() : '';
  if (/^[+-]?\d$/.test(written)) {
    const step = /^[+-]/.test(written) ? 3 + Number(written) : Number(written);
    return fontSizes[Math.max(1, Math.min(7, step))] ?? null;
  }
  const pixels = /font-size\s*:\s*([\d.]+)(px|pt)/i.exec(style);
  return pixels?.[1] ? Math.round(Number(pixels[1]) * (pixels[2]?.toLowerCase() === 'pt' ? 4 / 3 : 1)) : null;
}

/** The small number that calls a footnote, and the arrow back from one: no words of the sentence. */
function isNoteMark(element: Element): boolean {
  const role = attribute(element, 'role') ?? '';
  if (role === 'doc-noteref' || role === 'doc-backlink') return true;
  const isSmall = nameOf(element) === 'sup' || element.closest('sup') !== null;
  const link = nameOf(element) === 'a' ? element : element.querySelector('a');
  const text = element.textContent?.trim() ?? '';
  return (
    isSmall && link !== null && /^\[?(?:\d{1,3}|[*†‡])\]?$/u.test(text) && (attribute(link, 'href') ?? '').includes('#')
  );
}

const isFootnotes = (element: Element): boolean =>
  attribute(element, 'role') === 'doc-endnotes' ||
  /(?:^|\s)(?:foot|end)notes(?:\s|$)/.test(attribute(element, 'class') ?? '');
