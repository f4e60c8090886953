import type { Notes, Slide } from '../../slides/deck/model.ts';
import type { Block } from '../../slides/paper/model.ts';
import { indexForms } from '../../slides/search/forms.ts';
import { type PlainText, plainText } from '../../slides/search/plain.ts';
import { foldedWords } from '../../slides/search/words.ts';
import type { LibraryDatabase } from './database.ts';
import type { SlideKey } from './slides.ts';

/** What is found is what was stored: each function is part of the transaction that stores it. */
export interface SearchIndex {
  slide(key: SlideKey, slide: Pick<Slide, 'body'>): void;
  notes(key: SlideKey, notes: Notes): void;
  /** The slides and notes of a deck are found no longer. */
  forget(deckId: string): void;
  /**
   * The text of a paper, once: it never changes. What was left off is gone on with.
   *
   * @param most paragraphs to add at the most
   * @returns whether all of it is in the index now
   */
  paper(paperId: string, most?: number): boolean;
}

interface Row {
  readonly kind: 'slide' | 'notes' | 'paper';
  readonly deckId: string | null;
  readonly slideId: string | null;
  readonly paperId: string | null;
  readonly blockId: string | null;
}

/** Notes as one text. */
export const notesText = ({ say, ifAsked }: Notes): string => `${say}\n${ifAsked}`;

export function createSearchIndex(db: LibraryDatabase): SearchIndex {
  // The trigger of the table takes the words out of the index.
  const remove = db.prepare<[Pick<Row, 'kind' | 'deckId' | 'slideId'>]>(
    'DELETE FROM searchable WHERE deck_id = @deckId AND slide_id = @slideId AND kind = @kind',
  );
  const forget = db.prepare<[string]>('DELETE FROM searchable WHERE deck_id = ?');
  const countIndexed = db.prepare<[string], number>('SELECT count(*) FROM searchable WHERE paper_id = ?').pluck();
  const selectBlocks = db.prepare<[string, number, number], Pick<Block, 'id' | 'text'>>(
    'SELECT id, text FROM blocks WHERE paper_id = ? ORDER BY position LIMIT ? OFFSET ?',
  );
  const insert = db.prepare<[Row]>(`
    INSERT INTO searchable (kind, deck_id, slide_id, paper_id, block_id)
    VALUES (@kind, @deckId, @slideId, @paperId, @blockId)
  `);
  const insertWords = db.prepare<[PlainText & { id: number | bigint; forms: string }]>(
    'INSERT INTO search_index (rowid, headline, body, forms) VALUES (@id, @headline, @body, @forms)',
  );

  const add = (row: Row, text: PlainText) => {
    const headline = foldedWords(text.headline);
    const body = foldedWords(text.body);
    const forms = [...headline, ...body].flatMap(indexForms);
    const { lastInsertRowid: id } = insert.run(row);
    insertWords.run({ id, headline: headline.join(' '), body: body.join(' '), forms: forms.join(' ') });
  };
  const replace = (kind: 'slide' | 'notes', key: SlideKey, markdown: string) => {
    remove.run({ ...key, kind });
    add({ ...key, kind, paperId: null, blockId: null }, plainText(markdown));
  };

  return {
    slide: (key, { body }) => replace('slide', key, body),
    forget: (deckId) => void forget.run(deckId),
    notes: (key, notes) => replace('notes', key, notesText(notes)),
    paper(paperId, most = -1) {
      const blocks = selectBlocks.all(paperId, most, countIndexed.get(paperId) ?? 0);
      for (const { id, text } of blocks) {
        add({ kind: 'paper', deckId: null, slideId: null, paperId, blockId: id }, { headline: '', body: text });
      }
      return blocks.length !== most;
    },
  };
}

/** Fills the index with all that is stored, the latest change last. */
export function fillSearchIndex(db: LibraryDatabase): void {
  const index = createSearchIndex(db);
  db.exec('DELETE FROM searchable');
  const decks = db.prepare<[], { id: string; paperId: string }>(
    'SELECT id, paper_id AS paperId FROM decks ORDER BY changed_at, rowid',
  );
  const slides = db.prepare<[string], Notes & { id: string; body: string }>(`
    SELECT slides.id, body, coalesce(say, '') AS say, coalesce(if_asked, '') AS ifAsked
    FROM slides LEFT JOIN notes ON notes.deck_id = slides.deck_id AND notes.slide_id = slides.id
    WHERE slides.deck_id = ? ORDER BY position
  `);
  for (const { id: deckId, paperId } of decks.all()) {
    index.paper(paperId);
    for (const { id: slideId, body, say, ifAsked } of slides.all(deckId)) {
      index.slide({ deckId, slideId }, { body });
      index.notes({ deckId, slideId }, { say, ifAsked });
    }
  }
}
