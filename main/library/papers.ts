import { randomUUID } from 'node:crypto';
import type { Correction } from '../../slides/paper/corrections.ts';
import type { Block, BlockKind, Direction, Paper, Recommendation } from '../../slides/paper/model.ts';
import type { ReasonSaying } from '../../slides/words/reasons.ts';
import { AppError } from '../errors.ts';
import type { LibraryDatabase } from './database.ts';

export interface StoredPaper {
  readonly id: string;
  readonly paper: Paper;
  /** As they were read. */
  readonly recommendations: readonly Recommendation[];
  /** What a person put right since. */
  readonly corrections: readonly Correction[];
}

export interface NewPaper extends Omit<StoredPaper, 'id' | 'corrections'> {
  /** As the file was called. */
  readonly name: string;
  /** Hex, of the bytes. */
  readonly sha256: string;
  /** Hex, of what was read in them. */
  readonly reading: string;
  /** ISO 8601. */
  readonly importedAt: string;
}

export interface Papers {
  /** Part of a transaction. The id of the paper with the same bytes and the same reading, or of the one stored now. */
  store(paper: NewPaper): string;
  /** @throws AppError `not_found` */
  get(id: string): StoredPaper;
  /** What a person put right in it; @throws AppError `not_found` */
  corrections(id: string): readonly Correction[];
  /** In place of those that were kept with the same bytes; @throws AppError `not_found` */
  correct(id: string, corrections: readonly Correction[], correctedAt: string): void;
  /** Those of a paper that have this id; corrections make ids that reading did not. */
  missing(id: string, recommendationIds: readonly string[]): readonly string[];
  /** Stores recommendations that corrections made, so that slides may name them; those that are there stay as they are. */
  keep(id: string, recommendations: readonly Recommendation[]): void;
}

interface PaperRow {
  readonly title: string | null;
  readonly authors: string;
  readonly language: string;
  readonly direction: string;
  readonly marking: string | null;
}

interface BlockRow {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  readonly paragraph: number;
  readonly page: number | null;
  readonly level: number | null;
  readonly marker: string | null;
  readonly run_in: number | null;
  readonly language: string | null;
  readonly direction: string | null;
}

interface RecommendationRow {
  readonly id: string;
  readonly number: string | null;
  readonly text: string;
  readonly ask: string | null;
  readonly nearest: string | null;
  readonly headline: string | null;
  readonly own_headline: string | null;
  readonly spans: string;
  readonly rationale: string;
  readonly evidence: string;
  readonly facts: string;
  readonly repeats: string;
  readonly section_id: string | null;
  readonly confidence: number;
  readonly reasons: string;
}

type Placed<Row> = Row & { readonly paper_id: string; readonly position: number };

/** Papers as they were read; blocks and recommendations never change, because decks cite them. */
export function createPapers(db: LibraryDatabase): Papers {
  const find = db.prepare<[string, string], string>('SELECT id FROM papers WHERE sha256 = ? AND reading = ?').pluck();
  const select = db.prepare<[string], PaperRow & { sha256: string }>(
    'SELECT sha256, title, authors, language, direction, marking FROM papers WHERE id = ?',
  );
  const selectBlocks = db.prepare<[string], BlockRow>(`
    SELECT id, kind, text, paragraph, page, level, marker, run_in, language, direction FROM blocks WHERE paper_id = ? ORDER BY position
  `);
  const selectRecommendations = db.prepare<[string], RecommendationRow>(`
    SELECT id, number, text, ask, nearest, headline, own_headline, spans, rationale, evidence, facts, repeats, section_id, confidence, reasons
    FROM recommendations WHERE paper_id = ? AND NOT corrected ORDER BY position
  `);
  const insert = db.prepare<[PaperRow & Record<'id' | 'name' | 'sha256' | 'reading' | 'importedAt', string>]>(`
    INSERT INTO papers (id, name, sha256, reading, title, authors, language, direction, marking, imported_at)
    VALUES (@id, @name, @sha256, @reading, @title, @authors, @language, @direction, @marking, @importedAt)
  `);
  const insertBlock = db.prepare<[Placed<BlockRow>]>(`
    INSERT INTO blocks (paper_id, id, position, kind, text, paragraph, page, level, marker, run_in, language, direction)
    VALUES (@paper_id, @id, @position, @kind, @text, @paragraph, @page, @level, @marker, @run_in, @language, @direction)
  `);
  const insertRecommendation = db.prepare<[Placed<RecommendationRow> & { corrected: number }]>(`
    INSERT INTO recommendations (paper_id, id, position, number, text, ask, nearest, headline, own_headline, spans, rationale,
                                 evidence, facts, repeats, section_id, confidence, reasons, corrected)
    VALUES (@paper_id, @id, @position, @number, @text, @ask, @nearest, @headline, @own_headline, @spans, @rationale,
            @evidence, @facts, @repeats, @section_id, @confidence, @reasons, @corrected)
  `);
  const selectId = db
    .prepare<[string, string], string>('SELECT id FROM recommendations WHERE paper_id = ? AND id = ?')
    .pluck();
  const lastPosition = db
    .prepare<[string], number>('SELECT coalesce(max(position), -1) FROM recommendations WHERE paper_id = ?')
    .pluck();
  const selectCorrections = db
    .prepare<[string], string>('SELECT corrections FROM corrections WHERE sha256 = ?')
    .pluck();
  const correct = db.prepare<[{ id: string; corrections: string; correctedAt: string }]>(`
    INSERT INTO corrections (sha256, corrections, corrected_at)
    SELECT sha256, @corrections, @correctedAt FROM papers WHERE id = @id
    ON CONFLICT (sha256) DO UPDATE SET corrections = excluded.corrections, corrected_at = excluded.corrected_at
  `);

  const missing = (id: string, ids: readonly string[]) =>
    ids.filter((recommendationId) => selectId.get(id, recommendationId) === undefined);

  return {
    store({ paper, recommendations, ...about }) {
      const known = find.get(about.sha256, about.reading);
      if (known) return known;
      const id = randomUUID();
      insert.run({ ...fromPaper(paper), ...about, id });
      for (const [position, block] of paper.blocks.entries()) {
        insertBlock.run({ ...fromBlock(block), paper_id: id, position });
      }
      for (const [position, recommendation] of recommendations.entries()) {
        insertRecommendation.run({ ...fromRecommendation(recommendation), paper_id: id, position, corrected: 0 });
      }
      return id;
    },

    get(id) {
      const row = select.get(id);
      if (!row) throw unknownPaper();
      return {
        id,
        paper: toPaper(row, selectBlocks.all(id).map(toBlock)),
        recommendations: selectRecommendations.all(id).map(toRecommendation),
        corrections: JSON.parse(selectCorrections.get(row.sha256) ?? '[]'),
      };
    },

    corrections(id) {
      const row = select.get(id);
      if (!row) throw unknownPaper();
      return JSON.parse(selectCorrections.get(row.sha256) ?? '[]');
    },

    correct(id, corrections, correctedAt) {
      const { changes } = correct.run({ id, corrections: JSON.stringify(corrections), correctedAt });
      if (changes !== 1) throw unknownPaper();
    },

    missing,

    keep(id, recommendations) {
      const wanted = new Set(
        missing(
          id,
          recommendations.map((one) => one.id),
        ),
      );
      let position = lastPosition.get(id) ?? -1;
      for (const one of recommendations) {
        if (!wanted.has(one.id)) continue;
        position += 1;
        insertRecommendation.run({ ...fromRecommendation(one), paper_id: id, position, corrected: 1 });
      }
    },
  };
}

const unknownPaper = () => new AppError('not_found', { code: 'paper-gone' });

const fromPaper = ({ title, authors, language, direction, marking }: Paper): PaperRow => ({
  title,
  authors: JSON.stringify(authors),
  language,
  direction,
  marking,
});

const toPaper = (row: PaperRow, blocks: readonly Block[]): Paper => ({
  title: row.title,
  authors: JSON.parse(row.authors),
  language: row.language,
  direction: row.direction as Direction,
  marking: row.marking,
  blocks,
});

const fromBlock = ({
  id,
  kind,
  text,
  paragraph,
  page,
  level,
  marker,
  runIn,
  language,
  direction,
}: Block): BlockRow => ({
  id,
  kind,
  text,
  paragraph,
  page: page ?? null,
  level: level ?? null,
  marker: marker ?? null,
  run_in: runIn ?? null,
  language: language ?? null,
  direction: direction ?? null,
});

const toBlock = ({ page, level, marker, run_in: runIn, language, direction, kind, ...row }: BlockRow): Block => ({
  ...row,
  kind: kind as BlockKind,
  ...(page !== null && { page }),
  ...(level !== null && { level }),
  ...(marker !== null && { marker }),
  ...(runIn !== null && { runIn }),
  ...(language !== null && { language }),
  ...(direction !== null && { direction: direction as Direction }),
});

const fromRecommendation = (recommendation: Recommendation): RecommendationRow => ({
  id: recommendation.id,
  number: recommendation.number,
  text: recommendation.text,
  ask: recommendation.ask && JSON.stringify(recommendation.ask),
  nearest: recommendation.nearest && JSON.stringify(recommendation.nearest),
  headline: recommendation.headline && JSON.stringify(recommendation.headline),
  own_headline: recommendation.ownHeadline ?? null,
  spans: JSON.stringify(recommendation.spans),
  rationale: JSON.stringify(recommendation.rationale),
  evidence: JSON.stringify(recommendation.evidence),
  facts: JSON.stringify(recommendation.facts),
  repeats: JSON.stringify(recommendation.repeats),
  section_id: recommendation.sectionId,
  confidence: recommendation.confidence,
  reasons: JSON.stringify(recommendation.reasons),
});

const toRecommendation = (row: RecommendationRow): Recommendation => ({
  id: row.id,
  number: row.number,
  text: row.text,
  spans: JSON.parse(row.spans),
  ask: row.ask && JSON.parse(row.ask),
  nearest: row.nearest && JSON.parse(row.nearest),
  headline: row.headline && JSON.parse(row.headline),
  ...(row.own_headline !== null && { ownHeadline: row.own_headline }),
  rationale: JSON.parse(row.rationale),
  evidence: JSON.parse(row.evidence),
  facts: JSON.parse(row.facts),
  repeats: JSON.parse(row.repeats),
  sectionId: row.section_id,
  confidence: row.confidence,
  reasons: JSON.parse(row.reasons).map((reason: ReasonSaying | string) =>
    typeof reason === 'string' ? { code: 'earlier', text: reason } : reason,
  ),
});
