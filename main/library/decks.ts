import type { Deck, Style } from '../../slides/deck/model.ts';
import type { Direction } from '../../slides/paper/model.ts';
import type { BinnedDeck, DeckSummary } from '../api/results.ts';
import { AppError } from '../errors.ts';
import type { LibraryDatabase } from './database.ts';

/** A deck without its slides, which have a file of their own. */
export interface StoredDeck {
  readonly paperId: string;
  readonly revision: number;
  readonly deck: Omit<Deck, 'slides'>;
}

export interface Decks {
  /** Part of the transaction that stores the deck with its slides and notes. */
  insert(id: string, paperId: string, deck: Deck, changedAt: string): void;
  /** @throws AppError `not_found`, also where the deck is in the bin */
  get(id: string): StoredDeck;
  /** Latest change first; those in the bin are not among them. */
  list(): readonly DeckSummary[];
  /** Latest first. */
  binned(): readonly BinnedDeck[];
  /** Part of a transaction that moves its slides and citations too: until its end they may not fit together. */
  moveTo(id: string, paperId: string): void;
  /** Part of a transaction: everything of a deck but its slides. It is a new revision. */
  update(id: string, deck: Omit<Deck, 'slides'>): void;
  /** @throws AppError `not_found` where it is not there to be put there */
  bin(id: string, binnedAt: string): void;
  /** @throws AppError `not_found` where the bin does not hold it */
  restore(id: string): void;
  /** Deletes one deck that is in the bin. */
  empty(id: string): void;
  /** Deletes what was put into the bin before a time (ISO 8601). */
  emptyBefore(time: string): void;
  /** Marks a deck as changed; part of the transaction that saves a slide or notes. */
  touch(id: string, changedAt: string): void;
}

interface DeckRow {
  readonly title: string;
  readonly authors: string;
  readonly language: string;
  readonly direction: string;
  readonly marking: string | null;
  readonly planned_minutes: number;
  readonly briefing_for: string | null;
  readonly presented_by: string | null;
  readonly date: string | null;
  readonly theme: Style['theme'];
  readonly accent: string | null;
  readonly footer: string | null;
  readonly logo: string | null;
}

export function createDecks(db: LibraryDatabase): Decks {
  const select = db.prepare<[string], DeckRow & { paper_id: string; revision: number }>(`
    SELECT paper_id, revision, title, authors, language, direction, marking, planned_minutes, briefing_for, presented_by, date,
           theme, accent, footer, logo
    FROM decks WHERE id = ? AND binned_at IS NULL
  `);
  const summaries = (where: string, order: string) => `
    SELECT decks.id, decks.title, decks.marking, decks.planned_minutes AS plannedMinutes, decks.revision,
           count(slides.id) AS slides, count(DISTINCT slides.recommendation_id) AS recommendations,
           decks.changed_at AS changedAt, decks.binned_at AS binnedAt
    FROM decks JOIN slides ON slides.deck_id = decks.id
    WHERE ${where} GROUP BY decks.id ORDER BY ${order} DESC, decks.rowid DESC
  `;
  const selectAll = db.prepare<[], BinnedDeck>(summaries('decks.binned_at IS NULL', 'decks.changed_at'));
  const selectBinned = db.prepare<[], BinnedDeck>(summaries('decks.binned_at IS NOT NULL', 'decks.binned_at'));
  const insert = db.prepare<[DeckRow & { id: string; paper_id: string; changed_at: string }]>(`
    INSERT INTO decks (id, paper_id, title, authors, language, direction, marking, planned_minutes, briefing_for,
                       presented_by, date, theme, accent, footer, logo, changed_at)
    VALUES (@id, @paper_id, @title, @authors, @language, @direction, @marking, @planned_minutes, @briefing_for,
            @presented_by, @date, @theme, @accent, @footer, @logo, @changed_at)
  `);
  const touch = db.prepare<[{ id: string; changedAt: string }]>(
    'UPDATE decks SET changed_at = @changedAt WHERE id = @id AND binned_at IS NULL',
  );
  const update = db.prepare<[DeckRow & { id: string }]>(`
    UPDATE decks SET title = @title, authors = @authors, language = @language, direction = @direction,
                     marking = @marking, planned_minutes = @planned_minutes, briefing_for = @briefing_for,
                     presented_by = @presented_by, date = @date, theme = @theme, accent = @accent, footer = @footer,
                     logo = @logo, revision = revision + 1
    WHERE id = @id AND binned_at IS NULL
  `);
  const moveTo = db.prepare<[{ id: string; paperId: string }]>('UPDATE decks SET paper_id = @paperId WHERE id = @id');
  const bin = db.prepare<[{ id: string; binnedAt: string }]>(
    'UPDATE decks SET binned_at = @binnedAt WHERE id = @id AND binned_at IS NULL',
  );
  const restore = db.prepare<[string]>('UPDATE decks SET binned_at = NULL WHERE id = ? AND binned_at IS NOT NULL');
  const empty = db.prepare<[string]>('DELETE FROM decks WHERE id = ? AND binned_at IS NOT NULL');
  const emptyBefore = db.prepare<[string]>('DELETE FROM decks WHERE binned_at < ?');

  return {
    insert(id, paperId, deck, changedAt) {
      insert.run({ ...fromDeck(deck), id, paper_id: paperId, changed_at: changedAt });
    },

    get(id) {
      const row = select.get(id);
      if (!row) throw unknownDeck();
      return { paperId: row.paper_id, revision: row.revision, deck: toDeck(row) };
    },

    list: () => selectAll.all().map(({ binnedAt: _, ...summary }) => summary),
    binned: () => selectBinned.all(),

    update(id, deck) {
      if (update.run({ ...fromDeck(deck), id }).changes !== 1) throw unknownDeck();
    },

    moveTo(id, paperId) {
      db.pragma('defer_foreign_keys = ON');
      moveTo.run({ id, paperId });
    },

    bin(id, binnedAt) {
      if (bin.run({ id, binnedAt }).changes !== 1) throw unknownDeck();
    },

    restore(id) {
      if (restore.run(id).changes !== 1) throw unknownDeck();
    },

    empty: (id) => void empty.run(id),
    emptyBefore: (time) => void emptyBefore.run(time),

    touch(id, changedAt) {
      if (touch.run({ id, changedAt }).changes !== 1) throw unknownDeck();
    },
  };
}

const unknownDeck = () => new AppError('not_found', { code: 'deck-gone' });

const fromDeck = ({ style, ...deck }: Omit<Deck, 'slides'>): DeckRow => ({
  title: deck.title,
  authors: JSON.stringify(deck.authors),
  language: deck.language,
  direction: deck.direction,
  marking: deck.marking,
  planned_minutes: deck.plannedMinutes,
  briefing_for: deck.briefingFor,
  presented_by: deck.presentedBy,
  date: deck.date,
  theme: style.theme,
  accent: style.accent,
  footer: style.footer,
  logo: style.logo,
});

const toDeck = (row: DeckRow): StoredDeck['deck'] => ({
  title: row.title,
  authors: JSON.parse(row.authors),
  language: row.language,
  direction: row.direction as Direction,
  marking: row.marking,
  plannedMinutes: row.planned_minutes,
  briefingFor: row.briefing_for,
  presentedBy: row.presented_by,
  date: row.date,
  style: { theme: row.theme, accent: row.accent, footer: row.footer, logo: row.logo },
});
