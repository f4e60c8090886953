import { type ReadonlySignal, signal } from '@preact/signals';
import type { OpenDeck } from '../../main/api/results.ts';
import { type Notes, noNotes } from '../../slides/index.ts';
import type { Client } from '../shared/client.ts';
import { RequestError } from '../shared/request-error.ts';
import { createSaver, type Saver } from './saver.ts';

/** A text of a slide that is saved by itself. */
export type Text =
  | { readonly part: 'slide'; readonly slideId: string; readonly saver: Saver<string> }
  | { readonly part: 'notes'; readonly slideId: string; readonly saver: Saver<Notes> };

interface SaversOptions {
  readonly client: Client;
  readonly deckId: string;
  /** The deck as it was stored when it was read last. */
  readonly stored: () => OpenDeck;
  readonly reload: () => Promise<OpenDeck>;
  /** A save found no slide, which may be the first that is heard of its deletion. */
  readonly onNoSlide: () => Promise<void>;
  /** The text another window saved takes the place of ours. */
  readonly onBody: (slideId: string, body: string) => void;
  readonly onNotes: (slideId: string, notes: Notes) => void;
}

/** The savers of a deck's texts, one for each text that is touched. */
export interface Savers {
  readonly texts: ReadonlySignal<readonly Text[]>;
  body(slideId: string): Saver<string>;
  notes(slideId: string): Saver<Notes>;
  isUnsaved(part: Text['part'], slideId: string): boolean;
  flush(): Promise<void>;
  /** Nothing is sent any more to slides that are not among these. */
  keepOnly(slideIds: ReadonlySet<string>): void;
  /** What is stored now; a text that was changed here and is not saved yet stays as it is. */
  refresh(stored: OpenDeck): void;
}

const sameNotes = (a: Notes, b: Notes) => a.say === b.say && a.ifAsked === b.ifAsked;

const storedBody = (from: OpenDeck, slideId: string) => ({
  value: from.deck.slides.find(({ id }) => id === slideId)?.body ?? '',
  revision: from.slideRevisions[slideId] ?? 0,
});
const storedNotes = (from: OpenDeck, slideId: string) => ({
  value: from.notes[slideId] ?? noNotes,
  revision: from.notesRevisions[slideId] ?? 0,
});

export function createSavers(options: SaversOptions): Savers {
  const { client, deckId, stored, reload, onNoSlide, onBody, onNotes } = options;
  const texts = signal<readonly Text[]>([]);

  const findingSlide = async <T>(saving: Promise<T>): Promise<T> => {
    try {
      return await saving;
    } catch (error) {
      if (error instanceof RequestError && error.code === 'not_found') await onNoSlide();
      throw error;
    }
  };

  return {
    texts,
    body(slideId) {
      const known = texts.value.find((text) => text.part === 'slide' && text.slideId === slideId);
      if (known?.part === 'slide') return known.saver;
      const saver = createSaver({
        stored: storedBody(stored(), slideId),
        save: (body, baseRevision) =>
          findingSlide(client.request('slides.save', { deckId, slideId, body, baseRevision })),
        load: async () => storedBody(await reload(), slideId),
        same: (a, b) => a === b,
        onAdopt: (body) => onBody(slideId, body),
      });
      texts.value = [...texts.value, { part: 'slide', slideId, saver }];
      return saver;
    },
    notes(slideId) {
      const known = texts.value.find((text) => text.part === 'notes' && text.slideId === slideId);
      if (known?.part === 'notes') return known.saver;
      const saver = createSaver({
        stored: storedNotes(stored(), slideId),
        save: (value, baseRevision) =>
          findingSlide(client.request('notes.save', { deckId, slideId, ...value, baseRevision })),
        load: async () => storedNotes(await reload(), slideId),
        same: sameNotes,
        onAdopt: (value) => onNotes(slideId, value),
      });
      texts.value = [...texts.value, { part: 'notes', slideId, saver }];
      return saver;
    },
    isUnsaved: (part, slideId) =>
      texts.value.some(
        (text) => text.part === part && text.slideId === slideId && text.saver.state.value.kind !== 'saved',
      ),
    async flush() {
      await Promise.all(texts.value.map(({ saver }) => saver.flush()));
    },
    keepOnly(slideIds) {
      for (const { slideId, saver } of texts.value) if (!slideIds.has(slideId)) saver.dispose();
      texts.value = texts.value.filter(({ slideId }) => slideIds.has(slideId));
    },
    refresh(now) {
      for (const text of texts.value) {
        if (text.part === 'slide') text.saver.refresh(storedBody(now, text.slideId));
        else text.saver.refresh(storedNotes(now, text.slideId));
      }
    },
  };
}
