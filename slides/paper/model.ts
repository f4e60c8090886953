import type { DiagnosticSaying } from '../words/diagnostics.ts';
import type { ReasonSaying } from '../words/reasons.ts';

/** Reading direction of a text. */
export type Direction = 'ltr' | 'rtl';

export type BlockKind =
  | 'metadata'
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'quote'
  | 'table-row'
  | 'code'
  | 'footnote';

/** One paragraph-sized piece of a paper, as plain text: what every citation points into. */
export interface Block {
  /** `b1`, `b2`, … in reading order; stable for the same bytes. */
  readonly id: string;
  /** `metadata` is a value of the front matter (title, an author), kept as a block so that it can be cited. */
  readonly kind: BlockKind;
  /** White space folded, markup gone, words untouched. */
  readonly text: string;
  /** As `§` shows it: counts from 1 everything but metadata (0) and headings (the number of what follows them). */
  readonly paragraph: number;
  /** From 1, where the format has pages. */
  readonly page?: number;
  /** Headings: 1 to 6. List items: depth from 1. */
  readonly level?: number;
  /** What stood before the text: `1.`, `•`, `a)`, `Recommendation n° 4`. */
  readonly marker?: string;
  /** How many characters at the beginning are a head that runs into the text: `Be open:` in bold before a sentence. */
  readonly runIn?: number;
  /** ISO 639-1, where it is not the paper's. */
  readonly language?: string;
  /** Where it is not the paper's. */
  readonly direction?: Direction;
}

/** A paper as it was read: structure, but no judgement of what it recommends. */
export interface Paper {
  readonly title: string | null;
  readonly authors: readonly string[];
  /** ISO 639-1, or `und` where the text is too short to tell. */
  readonly language: string;
  readonly direction: Direction;
  /** A protective marking found in front matter, page headers or footers. */
  readonly marking: string | null;
  readonly blocks: readonly Block[];
}

/**
 * Where a line comes from: a sentence (or list item) of one block.
 *
 * The quote is exact; prefix and suffix (up to 32 characters each) find it again in a new version of the paper.
 */
export interface SourceSpan {
  readonly blockId: string;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** A line in the paper's own words and the span it was taken from; `text` may be shorter than the quote. */
export interface Passage {
  readonly text: string;
  readonly span: SourceSpan;
}

/** Who is to act, by when, at what cost and how urgently. */
export type Fact = 'owner' | 'deadline' | 'cost' | 'priority';
export type Facts = Readonly<Record<Fact, FactPassage | null>>;

/** A fact's value, and what the paper calls it (`Owner:`), of a column or beside the value. */
export interface FactPassage extends Passage {
  readonly label: string;
}

export interface Recommendation {
  /** `rec-1`, `rec-2`, … in reading order. */
  readonly id: string;
  /** As the paper numbers it (`4`, `iv`, `2.1`), or null. */
  readonly number: string | null;
  /** All of it, blocks joined by a line feed. */
  readonly text: string;
  /** One span a sentence, in order; together they are the whole text. */
  readonly spans: readonly SourceSpan[];
  /** The sentence or clause that says what should be done; null where the paper asks for nothing. */
  readonly ask: Passage | null;
  /** Where nothing is asked, the sentence nearest to an ask: a forecast, else the opening. Null where something is. */
  readonly nearest: Passage | null;
  /**
   * The ask (or, without one, `nearest`) less whole leading connectives and whole bracketed or dashed
   * insertions. Null where that is longer than 28 words: the slide then shows the full sentence in body size.
   */
  readonly headline: Passage | null;
  /**
   * A headline that a person wrote in other words than the paper's. It stands in place of `headline`, always above the
   * sentence it is about, and is the only text here that the paper does not have.
   */
  readonly ownHeadline?: string;
  /** Sentences that say why. */
  readonly rationale: readonly Passage[];
  /** Sentences with figures, dates or names that bear it out. */
  readonly evidence: readonly Passage[];
  /** Where the paper says so beside a label or in a column; the text is the value, the span its sentence or cell. */
  readonly facts: Facts;
  /** Where else the paper says the same, as in a summary at its start: the opening sentence there. */
  readonly repeats: readonly SourceSpan[];
  /** Heading block it stands under. */
  readonly sectionId: string | null;
  /** 0 to 1, with reasons that the person can check. */
  readonly confidence: number;
  readonly reasons: readonly ReasonSaying[];
}

export interface KeyPoint {
  /**
   * The sentence that introduces its list, where one does (`Critics say that:`): without it the point would be put into
   * the authors' mouths. Points beneath a point share its own.
   */
  readonly leadIn: SourceSpan | null;
  readonly text: string;
  readonly spans: readonly SourceSpan[];
  readonly points: readonly KeyPoint[];
}

/** A row of a table, its words as the paper has them. */
export interface TableRow {
  readonly cells: readonly string[];
  readonly span: SourceSpan;
}

export interface Table {
  /** The sentence that introduces it, where one does. */
  readonly leadIn: SourceSpan | null;
  /** The first names the columns. */
  readonly rows: readonly TableRow[];
}

export interface Section {
  /** Id of the heading block. */
  readonly id: string;
  readonly heading: string;
  readonly level: number;
  readonly span: SourceSpan;
  readonly keyPoints: readonly KeyPoint[];
  /** Its tables as far as slides can show them. */
  readonly tables: readonly Table[];
  /** Its quotations that the sentence before them introduces (`leadIn`); they are among the asides too. */
  readonly quotes: readonly KeyPoint[];
  /**
   * What it says besides, for the notes: paragraphs beside its lists or recommendations, quotations, table rows, and
   * (with `leadIn`) what the sentence before it puts into somebody else's mouth.
   */
  readonly asides: readonly KeyPoint[];
}

/** What was odd in a paper, and where; `slides/words` says it, and what the person can do about it. */
export type Diagnostic = DiagnosticSaying & {
  readonly severity: 'note' | 'warning';
  readonly blockId?: string;
};

/** Null where the paper's stand. */
export interface OwnWords {
  readonly title: string | null;
  readonly authors: readonly string[] | null;
}

/** What a paper says, found by rules: the material a deck is composed from. */
export interface Briefing {
  readonly title: Passage | null;
  readonly authors: readonly string[];
  /** Where the authors are named, so that a slide naming them can cite it. */
  readonly authorSpans: readonly SourceSpan[];
  readonly affiliation: Passage | null;
  /** What a person put in place of the title and the authors that were read. */
  readonly own?: OwnWords;
  readonly language: string;
  readonly direction: Direction;
  readonly marking: string | null;
  /** Paragraph number of every block, by block id: `§38` on a slide and in notes. */
  readonly paragraphs: Readonly<Record<string, number>>;
  /** Page of every block, by block id, where the format has pages. */
  readonly pages: Readonly<Record<string, number>>;
  /** Opening paragraphs before the first section, a passage a sentence. */
  readonly introduction: readonly Passage[];
  readonly sections: readonly Section[];
  readonly recommendations: readonly Recommendation[];
  readonly closing: readonly Passage[];
  readonly diagnostics: readonly Diagnostic[];
}
