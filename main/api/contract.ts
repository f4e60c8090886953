import { z } from 'zod';
import type { ComposedDeck, Deck, NotesBySlide } from '../../slides/deck/model.ts';
import { layouts, themeNames } from '../../slides/deck/model.ts';
import type { Briefing, Paper } from '../../slides/paper/model.ts';
import type { Run } from '../../slides/search/context.ts';
import { papers } from '../../slides/themes/notes-page.ts';

// Before any schema is made: zod would otherwise try whether it may compile code, which a strict CSP reports.
z.config({ jitless: true });

/** A text with a limit; `what` begins the sentence for the person whose text is longer. */
const atMost = (most: number, what: string) =>
  z.string().max(most, `${what} may have ${most.toLocaleString('en')} characters, and this has more. Shorten it`);

const id = z.string().min(1).max(100);
const revision = z.int().nonnegative();
const body = atMost(200_000, 'A slide');
const noteText = atMost(200_000, 'The notes of a slide');
const mostSlides = 5_000;

const sourceSpan = z.object({ blockId: id, quote: z.string().min(1), prefix: z.string(), suffix: z.string() });

const slide = z.object({
  id: z.string().regex(/^[a-z0-9-]{1,100}$/),
  layout: z.enum(layouts),
  body,
  section: z.string().nullable(),
  number: z.string().nullable(),
  source: z.string().nullable(),
  recommendationId: z.string().nullable(),
  hidden: z.boolean(),
  backup: z.boolean(),
  plannedSeconds: z.number().nonnegative(),
  citations: z.array(z.object({ line: z.string(), span: sourceSpan })).readonly(),
});

const style = z.object({
  theme: z.enum(themeNames),
  accent: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i)
    .nullable(),
  footer: atMost(200, 'The footer').nullable(),
  logo: z
    .string()
    .regex(/^data:image\/(png|jpeg);base64,[a-z0-9+/=]+$/i)
    .max(2_000_000, 'The logo is larger than a deck can hold. Choose a smaller picture')
    .nullable(),
});

const deck = z.object({
  title: z.string().min(1),
  authors: z.array(z.string()).readonly(),
  language: z.string(),
  direction: z.enum(['ltr', 'rtl']),
  marking: atMost(200, 'The marking').nullable(),
  plannedMinutes: z.number().positive().max(600),
  briefingFor: atMost(300, 'Whom the briefing is for').nullable(),
  presentedBy: atMost(300, 'Who presents it').nullable(),
  date: atMost(100, 'The date').nullable(),
  style,
  slides: z
    .array(slide)
    .min(1)
    .max(
      mostSlides,
      `The paper is too long for one deck: it would have more than ${mostSlides.toLocaleString('en')} slides. Save a part of it as a file of its own and make a deck of that`,
    )
    .readonly(),
});

const notes = z.record(z.string(), z.object({ say: noteText, ifAsked: noteText }));

/** A result is our own value, made by typed code: its type is enough, and checking a large deck again would cost. */
const value = <T>() => z.custom<T>();

/** A slide or note with the count of its saves, so that two windows cannot overwrite each other unseen. */
export interface Saved {
  readonly revision: number;
}

export interface DeckSummary {
  readonly id: string;
  readonly title: string;
  readonly marking: string | null;
  readonly plannedMinutes: number;
  readonly slides: number;
  readonly recommendations: number;
  /** ISO 8601. */
  readonly changedAt: string;
}

/** A place that holds what was looked for; `slideId` is the slide to open. */
export interface SearchHit {
  readonly kind: 'slide' | 'notes' | 'paper';
  readonly deckId: string;
  readonly deckTitle: string;
  readonly slideId: string;
  /** From 1. */
  readonly slideNumber: number;
  /** Of the paper, where it has a number. */
  readonly paragraph: number | null;
  /** Of the paper: the block to show beside the slide. */
  readonly blockId: string | null;
  /** The words around it, as they stand there. */
  readonly context: readonly Run[];
}

export interface StoredPaper {
  readonly paperId: string;
  readonly paper: Paper;
}

export interface ImportedPaper extends StoredPaper {
  readonly briefing: Briefing;
}

export interface OpenDeck {
  readonly id: string;
  readonly paperId: string;
  readonly deck: Deck;
  readonly notes: NotesBySlide;
  /** Revision of each slide's body and of each slide's notes, by slide id. */
  readonly slideRevisions: Readonly<Record<string, number>>;
  readonly notesRevisions: Readonly<Record<string, number>>;
}

export interface AppInfo {
  readonly version: string;
  readonly host: 'electron' | 'browser' | 'command-line';
  readonly library: string;
  /** The host has file dialogs of its own; otherwise the window uses a file input and `upload`. */
  readonly nativeDialogs: boolean;
  /** Sentences the person should read, such as that the library is on a network folder. */
  readonly warnings: readonly string[];
}

/**
 * Every request a window or the command line may make, with the shape of what it sends and gets back.
 *
 * This table is the only way to the library. Both hosts serve it, `dispatch` checks `params` before a handler runs,
 * and the renderer's client type is derived from it.
 */
export const requests = {
  'app.info': { params: z.strictObject({}), result: value<AppInfo>() },
  /** Answers the event `app.flush`: everything typed has been sent. */
  'app.flushed': { params: z.strictObject({}), result: value<null>() },

  /** Asks the person for a file with the host's own dialog; null when they change their mind. */
  'papers.choose': { params: z.strictObject({}), result: value<ImportedPaper | null>() },
  /** `upload` names bytes sent before through the transport's `upload`; `text` is a paste. */
  'papers.import': {
    params: z.union([
      z.strictObject({ name: z.string().min(1).max(500), upload: id }),
      z.strictObject({ name: z.string().min(1).max(500), text: z.string().max(50_000_000) }),
    ]),
    result: value<ImportedPaper>(),
  },
  'papers.importSample': { params: z.strictObject({}), result: value<ImportedPaper>() },
  'papers.get': { params: z.strictObject({ paperId: id }), result: value<StoredPaper>() },

  /** Of all that holds every word, the fifty changed last, the best of them first. */
  'library.search': {
    params: z.strictObject({ text: atMost(1_000, 'What is looked for'), limit: z.int().min(1).max(50) }),
    result: value<readonly SearchHit[]>(),
  },

  'decks.list': { params: z.strictObject({}), result: value<readonly DeckSummary[]>() },
  'decks.get': { params: z.strictObject({ deckId: id }), result: value<OpenDeck>() },
  /** Stores a composed deck, unless a line of it is not cut from what it cites (`not_faithful`). */
  'decks.create': {
    params: z.strictObject({ paperId: id, deck, notes }),
    result: value<{ readonly deckId: string }>(),
  },
  /** A file for the audience. */
  'decks.export': {
    params: z.strictObject({ deckId: id, format: z.enum(['pdf', 'html']) }),
    result: value<{ readonly path: string | null }>(),
  },

  'slides.save': {
    params: z.strictObject({ deckId: id, slideId: id, body, baseRevision: revision }),
    result: value<Saved>(),
  },
  /** The speaker's copy, which holds the notes: a request of its own, that no option of the other can turn into it. */
  'notes.export': {
    params: z.strictObject({ deckId: id, paper: z.enum(papers) }),
    result: value<{ readonly path: string | null }>(),
  },
  'notes.save': {
    params: z.strictObject({ deckId: id, slideId: id, say: noteText, ifAsked: noteText, baseRevision: revision }),
    result: value<Saved>(),
  },
} as const satisfies Record<string, { params: z.ZodType; result: z.ZodType }>;

export type RequestName = keyof typeof requests;
export type Params<N extends RequestName> = z.infer<(typeof requests)[N]['params']>;
export type Result<N extends RequestName> = z.infer<(typeof requests)[N]['result']>;

/** One function a request: what the main process implements. */
export type Handlers = { readonly [N in RequestName]: (params: Params<N>) => Result<N> | Promise<Result<N>> };

type Assert<T extends true> = T;
type Same<A, B> = A extends B ? (B extends A ? true : false) : false;
/** The schema and the model are written apart (`slides/` may not import zod); this line fails to compile if they part. */
export type SchemaIsTheModel = Assert<Same<{ deck: z.infer<typeof deck>; notes: z.infer<typeof notes> }, ComposedDeck>>;
