import type { Direction, SourceSpan } from '../paper/model.ts';

export const layouts = [
  'title',
  'bottom-line',
  'points',
  'figures',
  'recommendation',
  'decisions',
  'sources',
  'quote',
  'table',
  'columns',
  'section',
  'image',
  'timeline',
  'options',
] as const;
export type Layout = (typeof layouts)[number];

/** A line of a slide and what it rests on. `line` is the plain text of the line as `slideLines` gives it. */
export interface Citation {
  readonly line: string;
  readonly span: SourceSpan;
}

/**
 * One slide. The body is Markdown; its first heading is the headline. What each layout makes of the rest:
 *
 * - `title`          heading, then paragraphs: authors, affiliation (who briefs whom and when come from the deck)
 * - `bottom-line`, `decisions`  heading (a structural label), then an ordered list of asks numbered as in the paper
 * - `points`         heading (a section of the paper), optional paragraph (the sentence that introduces the list), then
 *                    a list, nested at most once
 * - `figures`        heading (a structural label), then one list item a figure: `**value** what *when*`
 * - `recommendation` heading (the headline), optional paragraphs (the full sentence where there is no headline, and the
 *                    label "No explicit ask in the paper"), then a list of supports
 * - `sources`        heading (a structural label), then paragraphs
 * - `quote`          heading, paragraphs (who says it), then a block quotation
 * - `table`          heading, optional paragraph (the sentence that introduces it), then a table
 * - `options`        heading, optional paragraph, then a list (an option an item) or a table (an option a row)
 * - `timeline`       heading (a structural label), then one list item a date: `**date** what`
 * - `section`        heading (the name of a section) and nothing else, or paragraphs beneath
 * - `columns`        heading, then two to four further headings, each with what stands in its column
 * - `image`          heading, one picture with its alternative text, then paragraphs (its caption)
 *
 * The last two only a person makes.
 */
export interface Slide {
  /** Unique in the deck, `[a-z0-9-]+`; also the id of its element. */
  readonly id: string;
  readonly layout: Layout;
  readonly body: string;
  /** Section marker, top left. */
  readonly section: string | null;
  /** Number of the recommendation as the paper has it, hanging beside the headline. */
  readonly number: string | null;
  /** Short reference at the foot: `Rec. 4 · §38`. */
  readonly source: string | null;
  readonly recommendationId: string | null;
  readonly hidden: boolean;
  readonly backup: boolean;
  readonly plannedSeconds: number;
  readonly citations: readonly Citation[];
}

/** Speaker notes of one slide, Markdown. Kept apart from slides, so that an audience copy never meets them. */
export interface Notes {
  /** What to say, in speaking order. */
  readonly say: string;
  /** What to have ready. */
  readonly ifAsked: string;
}

export const noNotes: Notes = { say: '', ifAsked: '' };

export const themeNames = ['ministry', 'council', 'chamber'] as const;
export type ThemeName = (typeof themeNames)[number];

/** What the office sets once: the look of every slide of a deck. */
export interface Style {
  readonly theme: ThemeName;
  /** `#rrggbb`; the theme's own where null. */
  readonly accent: string | null;
  readonly footer: string | null;
  /** `data:` URL of a PNG or JPEG logo, at most 40 px high on the slide. */
  readonly logo: string | null;
}

/** Everything the audience may see, and nothing else: there is no field in which a note could stand. */
export interface Deck {
  readonly title: string;
  readonly authors: readonly string[];
  readonly language: string;
  readonly direction: Direction;
  readonly marking: string | null;
  readonly plannedMinutes: number;
  readonly briefingFor: string | null;
  readonly presentedBy: string | null;
  /** As the person wrote it; never derived from a clock. */
  readonly date: string | null;
  readonly style: Style;
  readonly slides: readonly Slide[];
}

export type NotesBySlide = Readonly<Record<string, Notes>>;

/** What `compose` gives: the deck, and the notes beside it. */
export interface ComposedDeck {
  readonly deck: Deck;
  readonly notes: NotesBySlide;
}

export interface ComposeOptions {
  /** Length of the slot. */
  readonly minutes: number;
  readonly marking: string | null;
  readonly briefingFor: string | null;
  readonly presentedBy: string | null;
  readonly date: string | null;
  readonly style: Style;
  /** Ids of the recommendations to brief; all where null. */
  readonly recommendations: readonly string[] | null;
}
