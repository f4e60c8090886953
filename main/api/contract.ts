import { z } from 'zod';
import { papers } from '../../slides/themes/notes-page.ts';
import type { PaperUpdate } from '../../slides/update/model.ts';
import { presentingRequests } from './presenting-requests.ts';
import type {
  AppInfo,
  BinnedDeck,
  ChosenPaper,
  DeckCover,
  DeckSummary,
  EditedDeck,
  FlagsBySlide,
  ImportedPaper,
  KeptVersion,
  LockedPaper,
  OpenDeck,
  PaperPicture,
  Printed,
  Saved,
  SearchHit,
  StoredPaper,
  VersionSummary,
} from './results.ts';
import {
  atMost,
  body,
  corrections,
  deck,
  deckFields,
  edit,
  id,
  mostSlides,
  notes,
  noteText,
  revision,
} from './schemas.ts';

/** A result is our own value, made by typed code: its type is enough, and checking a large deck again would cost. */
const value = <T>() => z.custom<T>();

/**
 * Every request a window or the command line may make, with the shape of what it sends and gets back.
 *
 * This table is the only way to the library. Both hosts serve it, `dispatch` checks `params` before a handler runs,
 * and the renderer's client type is derived from it.
 */
export const requests = {
  ...presentingRequests,

  'app.info': { params: z.strictObject({}), result: value<AppInfo>() },
  /** Answers the event `app.flush`: everything typed has been sent. */
  'app.flushed': { params: z.strictObject({}), result: value<null>() },

  /** Asks the person for files with the host's own dialog; none when they change their mind. */
  'papers.choose': { params: z.strictObject({}), result: value<readonly ChosenPaper[]>() },
  /**
   * `upload` names bytes sent before through the transport's `upload`, or those of a locked paper; `chosen` a file; `text`
   * is a paste. The password is used for this reading, and neither stored nor logged.
   */
  'papers.import': {
    params: z.union([
      z.strictObject({
        name: z.string().min(1).max(500),
        upload: id,
        password: atMost(1_000, 'password').optional(),
      }),
      z.strictObject({ chosen: id }),
      z.strictObject({ name: z.string().min(1).max(500), text: z.string().max(50_000_000) }),
    ]),
    result: value<ImportedPaper | LockedPaper>(),
  },
  'papers.importSample': { params: z.strictObject({}), result: value<ImportedPaper>() },
  /** Ends the reading of whatever paper is being read: its request fails with `cancelled`. */
  'papers.cancel': { params: z.strictObject({}), result: value<null>() },
  /** What a person put right in a paper, all of it; it stays with the bytes of the paper. */
  'papers.correct': { params: z.strictObject({ paperId: id, corrections }), result: value<null>() },
  /** Pictures that stand in the paper and that a slide can show, in its order. */
  'papers.pictures': { params: z.strictObject({ paperId: id }), result: value<readonly PaperPicture[]>() },
  'papers.get': { params: z.strictObject({ paperId: id }), result: value<StoredPaper>() },

  /** Of all that holds every word, the fifty changed last, the best of them first. */
  'library.search': {
    params: z.strictObject({ text: atMost(1_000, 'query'), limit: z.int().min(1).max(50) }),
    result: value<readonly SearchHit[]>(),
  },

  'decks.list': { params: z.strictObject({}), result: value<readonly DeckSummary[]>() },
  /** Apart from the list, since a deck may have a logo: asked for as a card comes into sight. */
  'decks.cover': { params: z.strictObject({ deckId: id }), result: value<DeckCover>() },
  'decks.get': { params: z.strictObject({ deckId: id }), result: value<OpenDeck>() },
  /** Stores a composed deck, unless a line of it is not cut from what it cites in the paper as it is corrected (`not_faithful`). */
  'decks.create': {
    params: z.strictObject({ paperId: id, deck, notes }),
    result: value<{ readonly deckId: string }>(),
  },
  'decks.createEmpty': {
    params: z.strictObject({
      title: deckFields.shape.title,
      language: z.string().min(2).max(35),
      direction: z.enum(['ltr', 'rtl']),
    }),
    result: value<{ readonly deckId: string }>(),
  },
  'decks.duplicate': {
    params: z.strictObject({ deckId: id, title: deckFields.shape.title }),
    result: value<{ readonly deckId: string }>(),
  },
  /** Refused (`conflict`) where the deck was changed since `baseRevision`. */
  'decks.edit': {
    params: z.strictObject({ deckId: id, edit, baseRevision: revision }),
    result: value<EditedDeck>(),
  },
  /** What another version of its paper means for a deck; nothing is changed. */
  'decks.compareVersions': { params: z.strictObject({ deckId: id, paperId: id }), result: value<PaperUpdate>() },
  /** One edit, so that one undo takes it back. Refused (`another_paper`) for a paper that has little of the old one. */
  'decks.update': {
    params: z.strictObject({
      deckId: id,
      paperId: id,
      taken: z.array(id).max(2 * mostSlides),
      anyway: z.boolean(),
      baseRevision: revision,
    }),
    result: value<EditedDeck>(),
  },
  /** Flags that were looked at; gives what is left. */
  'decks.tickOff': {
    params: z.strictObject({ deckId: id, slideId: id, flags: z.array(z.int().nonnegative()).max(10_000) }),
    result: value<FlagsBySlide>(),
  },
  'decks.undo': { params: z.strictObject({ deckId: id }), result: value<EditedDeck>() },
  'decks.redo': { params: z.strictObject({ deckId: id }), result: value<EditedDeck>() },
  'decks.bin': { params: z.strictObject({ deckId: id }), result: value<null>() },
  'decks.binned': { params: z.strictObject({}), result: value<readonly BinnedDeck[]>() },
  'decks.restore': { params: z.strictObject({ deckId: id }), result: value<null>() },
  /** Only of what is in the bin; there is no way back. */
  'decks.deleteForGood': { params: z.strictObject({ deckId: id }), result: value<null>() },

  'versions.list': { params: z.strictObject({ deckId: id }), result: value<readonly VersionSummary[]>() },
  'versions.keep': {
    params: z.strictObject({ deckId: id, name: atMost(200, 'version').min(1) }),
    result: value<VersionSummary>(),
  },
  'versions.get': { params: z.strictObject({ deckId: id, versionId: id }), result: value<KeptVersion>() },
  'versions.restore': {
    params: z.strictObject({ deckId: id, versionId: id, baseRevision: revision }),
    result: value<EditedDeck>(),
  },
  'versions.remove': { params: z.strictObject({ deckId: id, versionId: id }), result: value<null>() },

  /** A file for the audience. */
  'decks.export': {
    params: z.strictObject({ deckId: id, format: z.enum(['pdf', 'html']) }),
    result: value<{ readonly path: string | null }>(),
  },
  /** The same PDF, opened in the system's own program, from which the person prints it. */
  'decks.print': { params: z.strictObject({ deckId: id }), result: value<Printed>() },

  'slides.save': {
    params: z.strictObject({ deckId: id, slideId: id, body, baseRevision: revision }),
    result: value<Saved>(),
  },
  /** The speaker's copy, which holds the notes: a request of its own, that no option of the other can turn into it. */
  'notes.export': {
    params: z.strictObject({ deckId: id, paper: z.enum(papers) }),
    result: value<{ readonly path: string | null }>(),
  },
  /** The same as one HTML file, with a presenter's window beside its slides. */
  'notes.exportHtml': { params: z.strictObject({ deckId: id }), result: value<{ readonly path: string | null }>() },
  /** Keeps a PNG or JPEG that was uploaded; a slide shows it as `picture:<sha256>`. */
  'pictures.add': { params: z.strictObject({ upload: id }), result: value<{ readonly sha256: string }>() },
  'notes.print': {
    params: z.strictObject({ deckId: id, paper: z.enum(papers) }),
    result: value<Printed>(),
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
