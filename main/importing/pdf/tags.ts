import type { Page, Run, TagNode } from './open-pdf.ts';

/** What the tags of a PDF call one thing, in reading order. */
export type Piece = TextPiece | TablePiece;

export interface TextPiece {
  readonly kind: 'title' | 'heading' | 'paragraph' | 'quote' | 'list-item' | 'footnote';
  readonly page: number;
  readonly runs: readonly Run[];
  /** Headings: 1 to 6. List items: how many lists it stands in. */
  readonly level: number;
  /** The runs of its number or bullet, where a tag sets them apart; null where none does. */
  readonly label: readonly Run[] | null;
  /** The first of its list item. */
  readonly opens: boolean;
}

export interface TablePiece {
  readonly kind: 'table';
  readonly page: number;
  readonly rows: readonly (readonly (readonly TextPiece[])[])[];
}

export interface Tagged {
  readonly pieces: readonly Piece[];
  /** What the tags say instead of pictures; empty where they say nothing. */
  readonly pictures: readonly string[];
  readonly hasContents: boolean;
}

type Element = Extract<TagNode, { role: string }>;

/** Elements that stand in a line of text; every other begins a line of its own. */
const inline = new Set([
  ...['Span', 'Quote', 'Reference', 'BibEntry', 'Code', 'Link', 'Annot', 'Em', 'Strong', 'Sub', 'NonStruct'],
  ...['Ruby', 'RB', 'RT', 'RP', 'Warichu', 'WT', 'WP', 'Formula', 'Lbl'],
]);
const notes = new Set(['Note', 'FENote', 'Footnote', 'Endnote']);
const longestTextOfPicture = 200;

/** What the tags of all pages say; pieces that go on over the end of a page are still two. */
export function readTags(pages: readonly Page[]): Tagged {
  const read = pages.map(({ number, runs, tags }) => {
    const byTag = Map.groupBy(runs, ({ tag }) => tag);
    return new PageTags(number, byTag).read(tags);
  });
  return {
    pieces: read.flatMap(({ pieces }) => pieces),
    pictures: read.flatMap(({ pictures }) => pictures),
    hasContents: read.some(({ hasContents }) => hasContents),
  };
}

interface Open {
  readonly kind: TextPiece['kind'];
  readonly level: number;
}

/** Reads the elements of one page. */
class PageTags {
  readonly #page: number;
  readonly #byTag: ReadonlyMap<string | null, Run[]>;
  readonly #pictures: string[] = [];
  #pieces: Piece[] = [];
  #runs: Run[] = [];
  #open: Open = { kind: 'paragraph', level: 1 };
  #lists = 0;
  #sections = 0;
  #hasContents = false;
  /** Of the list item or footnote whose first words have not come yet. */
  #label: Run[] | null = null;
  #opens = false;

  constructor(page: number, byTag: ReadonlyMap<string | null, Run[]>) {
    this.#page = page;
    this.#byTag = byTag;
  }

  read(tags: TagNode | null): Tagged {
    if (tags) this.#node(tags);
    this.#flush();
    return { pieces: this.#pieces, pictures: this.#pictures, hasContents: this.#hasContents };
  }

  #node(node: TagNode): void {
    if ('role' in node) this.#element(node);
    else this.#runs.push(...(this.#byTag.get(node.id) ?? []));
  }

  #element(element: Element): void {
    const { role } = element;
    if (role === 'Figure') this.#picture(element);
    else if (role === 'TOC') this.#hasContents = true;
    else if (notes.has(role)) this.#apart(() => this.#note(element));
    else if (role === 'Lbl' && this.#label !== null && this.#runs.length === 0)
      this.#label.push(...this.#below(element));
    else if (inline.has(role)) this.#children(element);
    else {
      this.#flush();
      this.#block(element);
      this.#flush();
    }
  }

  #children({ children }: Element): void {
    for (const child of children) this.#node(child);
  }

  #block(element: Element): void {
    const { role } = element;
    const level = /^H([1-6])$/.exec(role)?.[1];
    if (level !== undefined) this.#within({ kind: 'heading', level: Number(level) }, element);
    else if (role === 'H') this.#within({ kind: 'heading', level: Math.min(6, Math.max(1, this.#sections)) }, element);
    else if (role === 'Title') this.#within({ kind: 'title', level: 1 }, element);
    else if (role === 'BlockQuote') this.#within({ kind: 'quote', level: 1 }, element);
    else if (role === 'Table') this.#table(element);
    else if (role === 'Sect') {
      this.#sections += 1;
      this.#children(element);
      this.#flush();
      this.#sections -= 1;
    } else if (role === 'L') {
      this.#lists += 1;
      this.#children(element);
      this.#flush();
      this.#lists -= 1;
    } else if (role === 'LI') {
      [this.#label, this.#opens] = [[], true];
      this.#within({ kind: 'list-item', level: this.#lists }, element);
      [this.#label, this.#opens] = [null, false];
    } else this.#children(element);
  }

  #within(open: Open, element: Element): void {
    const outer = this.#open;
    this.#open = open;
    this.#children(element);
    this.#flush();
    this.#open = outer;
  }

  /** Reads what interrupts a text without ending it. */
  #apart(read: () => void): void {
    const [runs, open, label, opens] = [this.#runs, this.#open, this.#label, this.#opens];
    this.#runs = [];
    read();
    [this.#runs, this.#open, this.#label, this.#opens] = [runs, open, label, opens];
  }

  #note(element: Element): void {
    [this.#label, this.#opens] = [[], true];
    this.#open = { kind: 'footnote', level: 1 };
    this.#runs = [];
    const runs = this.#words(element);
    this.#runs = runs;
    this.#flush();
  }

  /** All words below an element but a label at its beginning, whatever stands between them. */
  #words(element: Element): Run[] {
    return element.children.flatMap((child) => {
      if (!('role' in child)) return this.#byTag.get(child.id) ?? [];
      if (child.role !== 'Lbl') return this.#words(child);
      this.#label?.push(...this.#below(child));
      return [];
    });
  }

  #below(node: TagNode): Run[] {
    return 'role' in node ? node.children.flatMap((child) => this.#below(child)) : (this.#byTag.get(node.id) ?? []);
  }

  /** A picture says what stands for it; a box of text that was called a picture is read. */
  #picture(element: Element): void {
    const letters = this.#below(element).reduce((sum, { text }) => sum + text.length, 0);
    this.#pictures.push(element.alt?.trim() ?? '');
    if (letters <= longestTextOfPicture) return;
    this.#flush();
    this.#children(element);
    this.#flush();
  }

  #table(table: Element): void {
    const rows = within(table, ['TR'], ['Table']).map((row) =>
      within(row, ['TH', 'TD'], ['Table']).map((cell) => this.#cell(cell)),
    );
    const captions = within(table, ['Caption'], ['Table', 'TR']);
    for (const caption of captions) this.#within({ kind: 'paragraph', level: 1 }, caption);
    if (rows.length > 0) this.#pieces.push({ kind: 'table', page: this.#page, rows });
  }

  #cell(cell: Element): TextPiece[] {
    const inner = new PageTags(this.#page, this.#byTag).read({ ...cell, role: 'Div' });
    this.#pictures.push(...inner.pictures);
    return inner.pieces.flatMap((piece) => (piece.kind === 'table' ? piece.rows.flat(2) : [piece]));
  }

  #flush(): void {
    const runs = this.#runs;
    this.#runs = [];
    if (runs.length === 0) return;
    const isItem = this.#open.kind === 'list-item' || this.#open.kind === 'footnote';
    const label = isItem && this.#label !== null ? this.#label : null;
    this.#pieces.push({ ...this.#open, page: this.#page, runs, label, opens: isItem && this.#opens });
    if (isItem) [this.#label, this.#opens] = [null, false];
  }
}

/** The nearest elements of these roles below an element, not looking into others of `ends`. */
function within({ children }: Element, roles: readonly string[], ends: readonly string[]): Element[] {
  return children.flatMap((child) => {
    if (!('role' in child)) return [];
    if (roles.includes(child.role)) return [child];
    return ends.includes(child.role) ? [] : within(child, roles, ends);
  });
}
