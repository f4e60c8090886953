import { z } from 'zod';
import type { CheckReport } from '../../slides/check/model.ts';
import type { Deck, NotesBySlide } from '../../slides/deck/model.ts';
import type { Direction } from '../../slides/paper/model.ts';
import type { Screen, ShowCommand, ShowState } from '../../slides/show/model.ts';
import { type Decision, outcomes } from '../../slides/show/record.ts';
import type { RehearsalRun } from '../../slides/show/rehearsals.ts';
import type { Now } from '../../slides/show/time.ts';

/** A result is our own value, made by typed code: its type is enough. */
const value = <T>() => z.custom<T>();
const id = z.string().min(1).max(100);

const command = z.discriminatedUnion('do', [
  z.strictObject({
    do: z.enum([
      'next',
      'previous',
      'next-slide',
      'previous-slide',
      'first',
      'last',
      'backup',
      'back',
      'black',
      'white',
      'freeze',
      'leave',
      'stay',
      'end',
      'timer',
      'reset-timer',
      'undo-reset',
      'whole-deck',
    ]),
  }),
  z.strictObject({ do: z.literal('go'), slideId: id }),
  z.strictObject({ do: z.literal('go-to-number'), number: z.int().min(0).max(100_000) }),
  z.strictObject({
    do: z.literal('slot'),
    slot: z.union([
      z.strictObject({ minutes: z.number().positive().max(600) }),
      z.strictObject({ until: z.number().positive() }),
    ]),
  }),
  z.strictObject({ do: z.literal('short-path'), slideIds: z.array(id).max(5_000).readonly() }),
  z.strictObject({ do: z.literal('arrange'), oneScreen: z.boolean() }),
  z.strictObject({ do: z.literal('log'), on: z.boolean() }),
]);

/** Which display shows what. */
export type StageStatus =
  | {
      readonly kind: 'apart';
      readonly audience: string;
      /** Null where the notes are hidden: there is no display for them. */
      readonly presenter: string | null;
      /** A second press would put the notes on an external display. */
      readonly swapAsks: boolean;
    }
  | { readonly kind: 'windowed'; readonly mirrored: boolean; readonly canPlace: boolean }
  /** The audience's display is gone; its window comes back with it. */
  | { readonly kind: 'gone' };

/** What changes while a show runs. */
export interface ShowProgress {
  readonly showId: string;
  readonly state: ShowState;
  /** Whether the last step is on the disk. */
  readonly kept: boolean;
  readonly decisions: readonly Decision[];
  /** Whether a window for the audience is open. */
  readonly watched: boolean;
  /** Null where pages open their own windows. */
  readonly stage: StageStatus | null;
  /** When this was said. */
  readonly now: Now;
}

/** The whole of a show for the presenter, notes and sources included. */
export interface RunningShow extends ShowProgress {
  /** Null where the deck has been deleted meanwhile. */
  readonly deckId: string | null;
  readonly rehearsal: boolean;
  /** As it was when the show began, without hidden slides and with the backup last. */
  readonly deck: Deck;
  readonly notes: NotesBySlide;
  /** Lectern ended before the show did. */
  readonly interrupted: boolean;
}

/** What the audience has before its eyes. */
export interface Seen {
  readonly showId: string;
  readonly slideId: string;
  readonly step: number;
  readonly screen: Screen;
  /** The audience's only screen is also the presenter's: what the presenter must know is said on it. */
  readonly oneScreen: boolean;
}

/** All that the audience's window is given, beside the HTML of the slides it shows. */
export interface AudienceShow {
  readonly title: string;
  readonly language: string;
  readonly direction: Direction;
  /** The theme's style sheet. */
  readonly css: string;
  /** Ids of the slides. */
  readonly order: readonly string[];
  readonly seen: Seen;
}

/** A place on the slide, as shares of its width and height. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

const share = z.number().min(0).max(1);

/** The requests of presenting: a part of the one contract. */
export const presentingRequests = {
  /** Begins a show on the deck as it is now, or a rehearsal of it, which nobody else sees. `from` is the slide to begin at; the first where null. */
  'show.start': {
    params: z.strictObject({ deckId: id, from: id.nullable(), oneScreen: z.boolean(), rehearsal: z.boolean() }),
    result: value<null>(),
  },
  /** The show that runs or was interrupted. */
  'show.get': { params: z.strictObject({}), result: value<RunningShow | null>() },
  'show.resume': { params: z.strictObject({}), result: value<null>() },
  'show.do': { params: z.strictObject({ command }), result: value<null>() },
  /** What was decided on the recommendation of a slide; nothing is written down where the show does not log. */
  'show.decide': {
    params: z.strictObject({ slideId: id, outcome: z.enum(outcomes).nullable(), note: z.string().max(10_000) }),
    result: value<null>(),
  },
  /** What was shown, when, and what was decided, as a file. */
  'show.record': {
    params: z.strictObject({ showId: id, format: z.enum(['pdf', 'md']) }),
    result: value<{ readonly path: string | null }>(),
  },
  /** What should be seen to before a deck is shown. */
  'show.check': { params: z.strictObject({ deckId: id }), result: value<CheckReport>() },
  /** How long the slides of a deck took in its latest rehearsals, the latest first. */
  'show.rehearsals': { params: z.strictObject({ deckId: id }), result: value<readonly RehearsalRun[]>() },
  /** Opens the audience's window; false where the page must do it itself. */
  'show.open-audience': { params: z.strictObject({}), result: value<boolean>() },
  /** Exchanges the displays of the two windows. */
  'show.swap-displays': { params: z.strictObject({}), result: value<null>() },
  /** Main's clocks: those of a window stand still while the machine sleeps. */
  'show.now': { params: z.strictObject({}), result: value<Now>() },
  /** Where the presenter points; null when the pointer is put away. */
  'show.point': {
    params: z.strictObject({ at: z.strictObject({ x: share, y: share }).nullable() }),
    result: value<null>(),
  },

  'show.audience': { params: z.strictObject({}), result: value<AudienceShow | null>() },
  'show.section': { params: z.strictObject({ slideId: id }), result: value<{ readonly html: string }>() },
} as const satisfies Record<string, { params: z.ZodType; result: z.ZodType }>;

type Assert<T extends true> = T;
type Same<A, B> = A extends B ? (B extends A ? true : false) : false;
/** The schema and the model are written apart; this line fails to compile if they part. */
export type CommandSchemaIsTheModel = Assert<
  Same<{ readonly command: z.infer<typeof command> }, { readonly command: ShowCommand }>
>;
