import type { Citation, Layout, Slide } from '../../slides/deck/model.ts';
import { AppError } from '../errors.ts';
import type { LibraryDatabase } from './database.ts';

export interface SlideKey {
  readonly deckId: string;
  readonly slideId: string;
}

export interface Slides {
  /** Part of the transaction that stores the deck. */
  insert(deckId: string, paperId: string, slides: Iterable<readonly [position: number, slide: Slide]>): void;
  /** In order, each with the count of its saves. */
  of(deckId: string): readonly { readonly slide: Slide; readonly revision: number }[];
  /**
   * The first slide that is shown, without its citations, and how many slides are counted.
   *
   * @throws AppError `not_found`
   */
  cover(deckId: string): { readonly slide: Slide; readonly total: number };
  /**
   * Replaces the body and gives the new revision. What a person writes is theirs: it is not compared with the paper.
   *
   * @throws AppError `conflict` where it was saved since `baseRevision`, `not_found`
   */
  save(key: SlideKey, body: string, baseRevision: number): number;
  /** @throws AppError `not_found` */
  body(key: SlideKey): string;
  /** Part of a transaction: stores all of a slide but its place. A new body is a new revision. */
  replace(deckId: string, paperId: string, slide: Slide, stored: Slide): void;
  /** Part of a transaction: slides of another paper, which name nothing of it yet. */
  moveTo(deckId: string, paperId: string): void;
  remove(key: SlideKey): void;
  /** Puts the slides that are stored in an order in which some may be missing: their places stay free. */
  place(deckId: string, slideIds: readonly string[]): void;
}

interface SlideRow {
  readonly id: string;
  readonly layout: string;
  readonly body: string;
  readonly section: string | null;
  readonly number: string | null;
  readonly source: string | null;
  readonly recommendation_id: string | null;
  readonly hidden: number;
  readonly backup: number;
  readonly planned_seconds: number;
}

interface CitationRow {
  readonly line: string;
  readonly block_id: string;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
}

type Placed = { readonly deck_id: string; readonly paper_id: string; readonly position: number };

export function createSlides(db: LibraryDatabase): Slides {
  const select = db.prepare<[string], SlideRow & { revision: number }>(`
    SELECT id, layout, body, section, number, source, recommendation_id, hidden, backup, planned_seconds, revision
    FROM slides WHERE deck_id = ? ORDER BY position
  `);
  const selectCover = db.prepare<[{ deckId: string }], SlideRow & { total: number }>(`
    SELECT id, layout, body, section, number, source, recommendation_id, hidden, backup, planned_seconds,
           (SELECT count(*) FROM slides WHERE deck_id = @deckId AND hidden = 0 AND backup = 0) AS total
    FROM slides WHERE deck_id = @deckId ORDER BY hidden, backup, position LIMIT 1
  `);
  const selectCitations = db.prepare<[string], CitationRow & { slide_id: string }>(`
    SELECT slide_id, line, block_id, quote, prefix, suffix
    FROM citations WHERE deck_id = ? ORDER BY slide_id, position
  `);
  const selectRevision = db
    .prepare<[SlideKey], number>('SELECT revision FROM slides WHERE deck_id = @deckId AND id = @slideId')
    .pluck();
  const insert = db.prepare<[SlideRow & Placed]>(`
    INSERT INTO slides (deck_id, id, paper_id, position, layout, body, section, number, source, recommendation_id,
                        hidden, backup, planned_seconds, revision)
    VALUES (@deck_id, @id, @paper_id, @position, @layout, @body, @section, @number, @source, @recommendation_id,
            @hidden, @backup, @planned_seconds, 0)
  `);
  const insertCitation = db.prepare<[CitationRow & Placed & { slide_id: string }]>(`
    INSERT INTO citations (deck_id, slide_id, position, paper_id, line, block_id, quote, prefix, suffix)
    VALUES (@deck_id, @slide_id, @position, @paper_id, @line, @block_id, @quote, @prefix, @suffix)
  `);
  const update = db.prepare<[SlideKey & { body: string; baseRevision: number }]>(`
    UPDATE slides SET body = @body, revision = revision + 1
    WHERE deck_id = @deckId AND id = @slideId AND revision = @baseRevision
  `);

  const selectBody = db
    .prepare<[SlideKey], string>('SELECT body FROM slides WHERE deck_id = @deckId AND id = @slideId')
    .pluck();
  const replace = db.prepare<[SlideRow & { deck_id: string; changed: number }]>(`
    UPDATE slides SET layout = @layout, body = @body, section = @section, number = @number, source = @source,
                      recommendation_id = @recommendation_id, hidden = @hidden, backup = @backup,
                      planned_seconds = @planned_seconds, revision = revision + @changed
    WHERE deck_id = @deck_id AND id = @id
  `);
  const remove = db.prepare<[SlideKey]>('DELETE FROM slides WHERE deck_id = @deckId AND id = @slideId');
  const removeCitations = db.prepare<[SlideKey]>(
    'DELETE FROM citations WHERE deck_id = @deckId AND slide_id = @slideId',
  );
  const uncite = db.prepare<[string]>('DELETE FROM citations WHERE deck_id = ?');
  const moveTo = db.prepare<[{ deckId: string; paperId: string }]>(
    'UPDATE slides SET paper_id = @paperId, recommendation_id = NULL WHERE deck_id = @deckId',
  );
  // No two slides may have one place, not even for a moment.
  const lift = db.prepare<[string]>('UPDATE slides SET position = -1 - position WHERE deck_id = ?');
  const place = db.prepare<[SlideKey & { position: number }]>(
    'UPDATE slides SET position = @position WHERE deck_id = @deckId AND id = @slideId',
  );

  const cite = (deckId: string, paperId: string, slide: Slide) => {
    for (const [position, citation] of slide.citations.entries()) {
      insertCitation.run({
        ...fromCitation(citation),
        deck_id: deckId,
        paper_id: paperId,
        slide_id: slide.id,
        position,
      });
    }
  };

  return {
    insert(deckId, paperId, slides) {
      for (const [position, slide] of slides) {
        insert.run({ ...fromSlide(slide), deck_id: deckId, paper_id: paperId, position });
        cite(deckId, paperId, slide);
      }
    },

    of(deckId) {
      const citations = Map.groupBy(selectCitations.all(deckId), (row) => row.slide_id);
      return select.all(deckId).map((row) => ({
        slide: toSlide(row, (citations.get(row.id) ?? []).map(toCitation)),
        revision: row.revision,
      }));
    },

    cover(deckId) {
      const row = selectCover.get({ deckId });
      if (!row) throw refused('slide', undefined);
      return { slide: toSlide(row, []), total: row.total };
    },

    save(key, body, baseRevision) {
      if (update.run({ ...key, body, baseRevision }).changes === 1) return baseRevision + 1;
      throw refused('slide', selectRevision.get(key));
    },

    body(key) {
      const body = selectBody.get(key);
      if (body === undefined) throw refused('slide', undefined);
      return body;
    },

    replace(deckId, paperId, slide, stored) {
      replace.run({ ...fromSlide(slide), deck_id: deckId, changed: Number(slide.body !== stored.body) });
      if (JSON.stringify(slide.citations) === JSON.stringify(stored.citations)) return;
      removeCitations.run({ deckId, slideId: slide.id });
      cite(deckId, paperId, slide);
    },

    moveTo(deckId, paperId) {
      uncite.run(deckId);
      moveTo.run({ deckId, paperId });
    },

    remove: (key) => void remove.run(key),

    place(deckId, slideIds) {
      lift.run(deckId);
      for (const [position, slideId] of slideIds.entries()) place.run({ deckId, slideId, position });
    },
  };
}

/** Why a save changed nothing. What was typed is still in the window that sent it; what is stored is untouched. */
export function refused(what: 'slide' | 'notes', storedRevision: number | undefined): AppError {
  return storedRevision === undefined
    ? new AppError('not_found', { code: 'slide-gone' })
    : new AppError('conflict', { code: what === 'notes' ? 'notes-saved-elsewhere' : 'slide-saved-elsewhere' });
}

const fromSlide = (slide: Slide): SlideRow => ({
  id: slide.id,
  layout: slide.layout,
  body: slide.body,
  section: slide.section,
  number: slide.number,
  source: slide.source,
  recommendation_id: slide.recommendationId,
  hidden: Number(slide.hidden),
  backup: Number(slide.backup),
  planned_seconds: slide.plannedSeconds,
});

const toSlide = (row: SlideRow, citations: readonly Citation[]): Slide => ({
  id: row.id,
  layout: row.layout as Layout,
  body: row.body,
  section: row.section,
  number: row.number,
  source: row.source,
  recommendationId: row.recommendation_id,
  hidden: row.hidden === 1,
  backup: row.backup === 1,
  plannedSeconds: row.planned_seconds,
  citations,
});

const fromCitation = ({ line, span }: Citation): CitationRow => ({
  line,
  block_id: span.blockId,
  quote: span.quote,
  prefix: span.prefix,
  suffix: span.suffix,
});

const toCitation = ({ line, block_id, quote, prefix, suffix }: CitationRow): Citation => ({
  line,
  span: { blockId: block_id, quote, prefix, suffix },
});
