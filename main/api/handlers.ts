import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PaperSize } from '../../slides/themes/notes-page.ts';
import { AppError } from '../errors.ts';
import { exportDeck } from '../exporting/export-deck.ts';
import { exportNotes } from '../exporting/notes-pdf.ts';
import { exportSpeakerHtml } from '../exporting/speaker-html.ts';
import { readPicture } from '../importing/read-picture.ts';
import type { PagesRead } from '../importing/reading.ts';
import { storePaper } from '../importing/store-paper.ts';
import type { Library } from '../library/library.ts';
import type { Paths } from '../paths.ts';
import type { Ports } from '../ports.ts';
import type { Session } from '../presenting/session.ts';
import { createChosenPapers } from './chosen-papers.ts';
import type { Handlers } from './contract.ts';
import type { Announcement } from './events.ts';
import { presentingHandlers } from './presenting-handlers.ts';
import type { EditedDeck, ImportedPaper, LockedPaper, Printed } from './results.ts';
import { suggestedName } from './suggested-name.ts';
import type { Uploads } from './uploads.ts';

export interface Parts {
  readonly ports: Ports;
  readonly paths: Paths;
  readonly version: string;
  readonly library: Library;
  readonly session: Session;
  readonly uploads: Uploads;
  announce(announcement: Announcement): void;
  /** A window has sent everything typed. */
  flushed(): void;
}

const done = null;
const sample = 'azerbaijan-in-regional-plans.md';

/** What each request of the contract does: at most a few calls each, and never a rule. */
export function createHandlers(parts: Parts): Handlers {
  const { ports, paths, version, library, uploads, announce, flushed } = parts;
  const listChanged = () => announce({ event: 'library.changed', data: {} });
  const changed = (deck: EditedDeck): EditedDeck => {
    announce({ event: 'deck.changed', data: { deckId: deck.id, revision: deck.revision } });
    listChanged();
    return deck;
  };

  const chosen = createChosenPapers();
  let reading = new AbortController();
  const onPage = (read: PagesRead) => announce({ event: 'paper.reading', data: read });
  const store = async (
    name: string,
    bytes: Uint8Array,
    password: string | null = null,
  ): Promise<ImportedPaper | LockedPaper> => {
    try {
      return await storePaper(library, name, bytes, { password, signal: reading.signal, onPage });
    } catch (error) {
      if (!(error instanceof AppError && error.code === 'paper_locked')) throw error;
      // Kept at hand, so that nobody has to find the file again.
      return { locked: { name, upload: uploads.add(bytes), isWrong: password !== null } };
    }
  };
  const audienceFile = (deckId: string, format: 'pdf' | 'html') => {
    // What is exported was read without the notes; they are read as well, to be looked for in what comes out.
    const deck = library.deck(deckId);
    const { notes } = library.openDeck(deckId);
    return exportDeck({ deck, notes }, format, ports.printer, paths, library.picture);
  };
  const speakersCopy = (deckId: string, paper: PaperSize) => {
    const { deck, notes } = library.openDeck(deckId);
    return exportNotes({ deck, notes }, paper, ports.printer, paths, library.picture);
  };
  const nameOf = (deckId: string, extension: string) => suggestedName(library.deck(deckId).title, extension);
  const handToPrint = async (name: string, bytes: Uint8Array): Promise<Printed> =>
    (await ports.files.open(name, bytes))
      ? { opened: true, path: null }
      : { opened: false, path: await ports.files.save(name, bytes) };

  return {
    ...presentingHandlers(parts),

    'app.info': () => ({
      version,
      host: ports.host,
      library: paths.library,
      nativeDialogs: ports.files.native,
      warnings: library.warnings,
    }),

    'app.flushed': () => {
      flushed();
      return null;
    },

    'papers.choose': async () => chosen.keep(await ports.files.choosePapers()),

    'papers.import': async (params) => {
      if ('upload' in params) return store(params.name, uploads.take(params.upload), params.password);
      if ('text' in params) return store(params.name, new TextEncoder().encode(params.text));
      const file = chosen.take(params.chosen);
      return store(file.name, await file.read());
    },

    'papers.importSample': async () =>
      storePaper(library, sample, await readFile(join(paths.assets, 'samples', sample)), { signal: reading.signal }),

    'papers.cancel': () => {
      reading.abort();
      reading = new AbortController();
      return done;
    },

    'papers.correct': ({ paperId, corrections }) => {
      library.correctPaper(paperId, corrections);
      return done;
    },

    'papers.pictures': ({ paperId }) => library.paperPictures(paperId),

    'papers.get': ({ paperId }) => {
      const { paper, corrections } = library.paper(paperId);
      return { paperId, paper, corrections };
    },

    'library.search': ({ text, limit }) => library.search(text, limit),

    'decks.list': () => library.decks(),
    'decks.cover': ({ deckId }) => library.cover(deckId),
    'decks.get': ({ deckId }) => library.openDeck(deckId),

    'decks.create': async ({ paperId, deck, notes }) => {
      const deckId = await library.createDeckBeside(paperId, { deck, notes });
      listChanged();
      return { deckId };
    },
    'decks.createEmpty': ({ title, language, direction }) => {
      const deckId = library.createEmptyDeck(title, language, direction);
      listChanged();
      return { deckId };
    },
    'decks.duplicate': ({ deckId, title }) => {
      const copy = library.duplicateDeck(deckId, title);
      listChanged();
      return { deckId: copy };
    },

    'decks.edit': ({ deckId, edit, baseRevision }) => changed(library.editDeck(deckId, edit, baseRevision)),
    'decks.compareVersions': ({ deckId, paperId }) => library.compareVersions(deckId, paperId),
    'decks.update': ({ deckId, paperId, taken, anyway, baseRevision }) =>
      changed(library.updateDeck(deckId, paperId, taken, anyway, baseRevision)),
    'decks.tickOff': ({ deckId, slideId, flags }) => library.tickOff(deckId, slideId, flags),
    'decks.undo': ({ deckId }) => changed(library.undo(deckId)),
    'decks.redo': ({ deckId }) => changed(library.redo(deckId)),

    'decks.bin': ({ deckId }) => {
      library.binDeck(deckId);
      listChanged();
      return done;
    },
    'decks.binned': () => library.binnedDecks(),
    'decks.restore': ({ deckId }) => {
      library.restoreDeck(deckId);
      listChanged();
      return done;
    },
    'decks.deleteForGood': ({ deckId }) => {
      library.deleteBinnedDeck(deckId);
      listChanged();
      return done;
    },

    'versions.list': ({ deckId }) => library.versions(deckId),
    'versions.keep': ({ deckId, name }) => library.keepVersion(deckId, name),
    'versions.get': ({ deckId, versionId }) => library.version(deckId, versionId),
    'versions.restore': ({ deckId, versionId, baseRevision }) =>
      changed(library.restoreVersion(deckId, versionId, baseRevision)),
    'versions.remove': ({ deckId, versionId }) => {
      library.removeVersion(deckId, versionId);
      return done;
    },

    'decks.export': async ({ deckId, format }) => {
      const bytes = await audienceFile(deckId, format);
      return { path: await ports.files.save(nameOf(deckId, format), bytes) };
    },
    'decks.print': async ({ deckId }) => handToPrint(nameOf(deckId, 'pdf'), await audienceFile(deckId, 'pdf')),

    'slides.save': ({ deckId, slideId, body, baseRevision }) => {
      const saved = library.saveSlide({ deckId, slideId }, body, baseRevision);
      announce({ event: 'deck.saved', data: { deckId, slideId, part: 'slide', ...saved } });
      return saved;
    },

    'notes.export': async ({ deckId, paper }) => {
      const bytes = await speakersCopy(deckId, paper);
      return { path: await ports.files.save(nameOf(deckId, 'notes.pdf'), bytes) };
    },
    'notes.exportHtml': async ({ deckId }) => {
      const { deck, notes, paperId } = library.openDeck(deckId);
      const { paper } = library.paper(paperId);
      const bytes = await exportSpeakerHtml({ deck, notes }, paper, paths, library.picture);
      return { path: await ports.files.save(nameOf(deckId, 'speaker.html'), bytes) };
    },
    'notes.print': async ({ deckId, paper }) =>
      handToPrint(nameOf(deckId, 'notes.pdf'), await speakersCopy(deckId, paper)),

    'pictures.add': ({ upload }) => ({ sha256: library.storePicture(readPicture(uploads.take(upload))) }),

    'notes.save': ({ deckId, slideId, say, ifAsked, baseRevision }) => {
      const saved = library.saveNotes({ deckId, slideId }, { say, ifAsked }, baseRevision);
      announce({ event: 'deck.saved', data: { deckId, slideId, part: 'notes', ...saved } });
      return saved;
    },
  };
}
