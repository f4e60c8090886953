import type { Deck, Style } from '../../slides/deck/model.ts';
import type { Direction } from '../../slides/paper/model.ts';
import type { DeckSummary } from '../api/contract.ts';
import { AppError } from '../errors.ts';
import type { LibraryDatabase } from './database.ts';

/** A deck without its slides, which have a file of their own. */
export interface StoredDeck {
  readonly paperId: string;
  readonly deck: Omit<Deck, 'slides'>;
}

export interface Decks {
  /** Part of the transaction that stores the deck with its slides and notes. */
  insert(id: string, paperId: string, deck: Deck, changedAt: string): void;
  /** @throws AppError `not_found` */
  get(id: string): StoredDeck;
  /** Latest change first. */
  list(): readonly DeckSummary[];
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
  const select = db.prepare<[string], DeckRow & { paper_id: string }>(`
    SELECT paper_id, title, authors, language, direction, marking, planned_minutes, briefing_for, presented_by, date,
           theme, accent, footer, logo
    FROM decks WHERE id = ?
  `);
  const selectAll = db.prepare<[], DeckSummary>(`
    SELECT decks.id, decks.title, decks.marking, decks.planned_minutes AS plannedMinutes,
           count(slides.id) AS slides, count(DISTINCT slides.recommendation_id) AS recommendations,
           decks.changed_at AS changedAt
    FROM decks JOIN slides ON slides.deck_id = decks.id
    GROUP BY decks.id ORDER BY decks.changed_at DESC, decks.rowid DESC
  `);
  const insert = db.prepare<[DeckRow & { id: string; paper_id: string; changed_at: string }]>(`
    INSERT INTO decks (id, paper_id, title, authors, language, direction, marking, planned_minutes, briefing_for,
                       presented_by, date, theme, accent, footer, logo, changed_at)
    VALUES (@id, @paper_id, @title, @authors, @language, @direction, @marking, @planned_minutes, @briefing_for,
            @presented_by, @date, @theme, @accent, @footer, @logo, @changed_at)
  `);
  const update = db.prepare<[{ id: string; changedAt: string }]>(
    'UPDATE decks SET changed_at = @changedAt WHERE id = @id',
  );

  return {
    insert(id, paperId, deck, changedAt) {
      insert.run({ ...fromDeck(deck), id, paper_id: paperId, changed_at: changedAt });
    },

    get(id) {
      const row = select.get(id);
      if (!row) throw unknownDeck();
      return { paperId: row.paper_id, deck: toDeck(row) };
    },

    list: () => selectAll.all(),

    touch(id, changedAt) {
      if (update.run({ id, changedAt }).changes !== 1) throw unknownDeck();
    },
  };
}

const unknownDeck = () =>
  new AppError('not_found', 'There is no such deck in the library. The list of decks shows what there is.');

const fromDeck = ({ style, ...deck }: Deck): DeckRow => ({
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
