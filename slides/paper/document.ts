import type { BlockKind } from './model.ts';

/**
 * A paper as the file of a word processor, a web page or a page description tells it: what every such format is read
 * into, so that one pass (`read-document.ts`) makes the same `Paper` of all.
 */
export interface PaperDocument {
  /** The format says what is a heading; where it does not, a line may be one by its look. */
  readonly marksHeadings: boolean;
  /** In reading order; footnotes at the end. */
  readonly blocks: readonly DocumentBlock[];
  /** What stands in page headers and footers, a line each: a marking may be among them. */
  readonly margins: readonly string[];
  /** Titles by the properties of the file; one counts only where the paper itself says it. */
  readonly titles: readonly string[];
}

export interface DocumentBlock {
  /** `title` where the format says so; `metadata` has its role as the marker (`draft.ts`). */
  readonly kind: BlockKind | 'title';
  /** Words as written; a line feed where a line was broken by hand, ` | ` between the cells of a row. */
  readonly text: string;
  /** How many characters at its beginning are in bold. */
  readonly bold: number;
  /** Size of its letters, in any one unit; headings are told by it where the format marks none. */
  readonly size?: number;
  /** Headings: 1 to 6. List items: depth from 1. */
  readonly level?: number;
  /** As the reader sees it. */
  readonly marker?: string;
  /** From 1. */
  readonly page?: number;
}
