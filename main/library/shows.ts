import type { Deck, NotesBySlide } from '../../slides/deck/model.ts';
import type { ShowState } from '../../slides/show/model.ts';
import type { BriefingRecord, Decision } from '../../slides/show/record.ts';
import { leastSpoken, type RehearsalRun, runsCounted } from '../../slides/show/rehearsals.ts';
import type { Now } from '../../slides/show/time.ts';
import type { LibraryDatabase } from './database.ts';

/** A show as it is kept: enough to go on with it after a crash. */
export interface StoredShow {
  readonly id: string;
  /** Null where the deck has been deleted. */
  readonly deckId: string | null;
  readonly rehearsal: boolean;
  /** As it was when the show began. */
  readonly deck: Deck;
  readonly notes: NotesBySlide;
  readonly state: ShowState;
  /** Of the last step. */
  readonly written: Now;
}

export interface Shows {
  insert(show: StoredShow, startedAt: string): void;
  /** The state after a step. */
  write(id: string, state: ShowState, written: Now): void;
  /** Adds to the time a slide has had. */
  addTime(id: string, slideId: string, milliseconds: number): void;
  end(id: string, endedAt: string): void;
  /** Replaces what was decided on a slide. */
  decide(id: string, decision: Decision): void;
  decisions(id: string): readonly Decision[];
  /** What was shown and decided; null where there is no such show. */
  record(id: string): BriefingRecord | null;
  /** Those rehearsals of a deck, over now, that count and in which a slide was spoken to; the latest first. */
  rehearsals(deckId: string): readonly RehearsalRun[];
  /** The show that was never ended, the latest where there are several. */
  unfinished(): StoredShow | null;
}

interface ShowRow {
  readonly id: string;
  readonly deck_id: string | null;
  readonly rehearsal: number;
  readonly deck: string;
  readonly notes: string | null;
  readonly state: string;
  readonly steady: number;
  readonly day: number;
}

/** Briefings that run, and those that were given: the only file that reads and writes their tables. */
export function createShows(db: LibraryDatabase): Shows {
  const insert = db.prepare<[ShowRow & { started_at: string }]>(`
    INSERT INTO shows (id, deck_id, rehearsal, deck, notes, started_at)
    VALUES (@id, @deck_id, @rehearsal, @deck, @notes, @started_at)
  `);
  const insertPlace = db.prepare<[ShowRow]>(
    'INSERT INTO show_places (show_id, state, steady, day) VALUES (@id, @state, @steady, @day)',
  );
  const update = db.prepare<[{ id: string; state: string; steady: number; day: number }]>(
    'UPDATE show_places SET state = @state, steady = @steady, day = @day WHERE show_id = @id',
  );
  const addTime = db.prepare<[{ id: string; slideId: string; milliseconds: number }]>(`
    INSERT INTO show_times (show_id, slide_id, milliseconds) VALUES (@id, @slideId, @milliseconds)
    ON CONFLICT DO UPDATE SET milliseconds = milliseconds + excluded.milliseconds
  `);
  const end = db.prepare<[{ id: string; endedAt: string }]>(
    'UPDATE shows SET ended_at = @endedAt, notes = NULL WHERE id = @id',
  );
  const decide = db.prepare<[Decision & { id: string }]>(`
    INSERT INTO decisions (show_id, slide_id, outcome, note, decided_at)
    VALUES (@id, @slideId, @outcome, @note, @decidedAt)
    ON CONFLICT DO UPDATE SET outcome = excluded.outcome, note = excluded.note, decided_at = excluded.decided_at
  `);
  const selectDecisions = db.prepare<[string], Decision>(`
    SELECT slide_id AS slideId, outcome, note, decided_at AS decidedAt
    FROM decisions WHERE show_id = ? ORDER BY decided_at, rowid
  `);
  const selectShown = db.prepare<[string], string>('SELECT slide_id FROM show_times WHERE show_id = ?').pluck();
  const selectRecord = db.prepare<[string], { deck: string; startedAt: string; endedAt: string | null }>(
    'SELECT deck, started_at AS startedAt, ended_at AS endedAt FROM shows WHERE id = ?',
  );
  const selectRehearsals = db.prepare<
    [{ deckId: string; leastSpoken: number; runsCounted: number }],
    { showId: string; startedAt: string; times: string }
  >(`
    SELECT shows.id AS showId, started_at AS startedAt, json_group_object(slide_id, milliseconds) AS times
    FROM shows JOIN show_times ON show_id = shows.id
    WHERE deck_id = @deckId AND rehearsal = 1 AND ended_at IS NOT NULL
    GROUP BY shows.id HAVING max(milliseconds) >= @leastSpoken
    ORDER BY started_at DESC, shows.rowid DESC LIMIT @runsCounted
  `);
  const selectUnfinished = db.prepare<[], ShowRow>(`
    SELECT id, deck_id, rehearsal, deck, notes, state, steady, day FROM shows JOIN show_places ON show_id = id
    WHERE ended_at IS NULL ORDER BY started_at DESC LIMIT 1
  `);

  return {
    insert: db.transaction((show: StoredShow, startedAt: string) => {
      const row = fromShow(show);
      insert.run({ ...row, started_at: startedAt });
      insertPlace.run(row);
    }),
    write(id, state, { steady, day }) {
      update.run({ id, state: JSON.stringify(state), steady, day });
    },
    addTime(id, slideId, milliseconds) {
      addTime.run({ id, slideId, milliseconds });
    },
    end(id, endedAt) {
      end.run({ id, endedAt });
    },
    decide(id, decision) {
      decide.run({ ...decision, id });
    },
    decisions: (id) => selectDecisions.all(id),
    record(id) {
      const row = selectRecord.get(id);
      if (!row) return null;
      return { ...row, deck: JSON.parse(row.deck), decisions: selectDecisions.all(id), shown: selectShown.all(id) };
    },
    rehearsals: (deckId) =>
      selectRehearsals
        .all({ deckId, leastSpoken, runsCounted })
        .map(({ times, ...run }) => ({ ...run, times: JSON.parse(times) })),
    unfinished() {
      const row = selectUnfinished.get();
      return row ? toShow(row) : null;
    },
  };
}

const fromShow = (show: StoredShow): ShowRow => ({
  id: show.id,
  deck_id: show.deckId,
  rehearsal: Number(show.rehearsal),
  deck: JSON.stringify(show.deck),
  notes: JSON.stringify(show.notes),
  state: JSON.stringify(show.state),
  ...show.written,
});

const toShow = (row: ShowRow): StoredShow => ({
  id: row.id,
  deckId: row.deck_id,
  rehearsal: row.rehearsal === 1,
  deck: JSON.parse(row.deck),
  notes: JSON.parse(row.notes ?? '{}'),
  state: JSON.parse(row.state),
  written: { steady: row.steady, day: row.day },
});
