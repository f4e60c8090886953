import { type Answer, answerOf, mostRelevance } from '../../slides/search/context.ts';
import { type PlainText, plainText } from '../../slides/search/plain.ts';
import { parseQuery, type Term } from '../../slides/search/query.ts';
import type { SearchHit } from '../api/results.ts';
import type { LibraryDatabase } from './database.ts';
import { notesText } from './search-index.ts';

export interface Search {
  /** Of all that holds every word, the fifty changed last; of these the best first, and no more than `limit`. */
  find(text: string, limit: number): readonly SearchHit[];
}

const newest = 50;

interface HitRow {
  readonly kind: SearchHit['kind'];
  readonly deckId: string;
  readonly slideId: string;
  readonly paragraph: number | null;
  readonly blockId: string | null;
  readonly blockKind: string | null;
  /** Of a slide, of its notes or of the paper. */
  readonly text: string;
  readonly ifAsked: string | null;
  readonly deckTitle: string;
  readonly slideNumber: number;
}

/** Reads notes as well: they are searched by the person who wrote them, in the library and never in a show. */
export function createSearch(db: LibraryDatabase): Search {
  // Ordered by rowid the index stops at the fiftieth, however many there are; a rank of FTS5 would look at all of them to
  // tell how rare a word is. A paragraph of a paper leads to the deck
  // made of it that was changed last, and in it to the first slide that cites the paragraph, else to the first slide.
  const select = db.prepare<[string], HitRow>(`
    WITH hits AS (
      SELECT rowid AS id FROM search_index WHERE search_index MATCH ? ORDER BY rowid DESC LIMIT ${newest}
    ),
    placed AS (
      SELECT hits.id, found.kind, found.paper_id, found.block_id, found.slide_id,
             coalesce(found.deck_id, (
               SELECT decks.id FROM decks WHERE decks.paper_id = found.paper_id AND decks.binned_at IS NULL
               ORDER BY decks.changed_at DESC, decks.rowid DESC LIMIT 1
             )) AS deck_id
      FROM hits JOIN searchable AS found ON found.id = hits.id
    )
    SELECT placed.kind, slides.deck_id AS deckId, slides.id AS slideId, blocks.paragraph, blocks.id AS blockId,
           blocks.kind AS blockKind,
           CASE placed.kind WHEN 'slide' THEN slides.body WHEN 'notes' THEN notes.say ELSE blocks.text END AS text,
           notes.if_asked AS ifAsked, decks.title AS deckTitle, slides.position + 1 AS slideNumber
    FROM placed
    JOIN decks ON decks.id = placed.deck_id
    JOIN slides ON slides.deck_id = placed.deck_id AND slides.position = coalesce(
      (SELECT own.position FROM slides AS own WHERE own.deck_id = placed.deck_id AND own.id = placed.slide_id),
      (SELECT min(citing.position)
       FROM citations JOIN slides AS citing ON citing.deck_id = citations.deck_id AND citing.id = citations.slide_id
       WHERE citations.paper_id = placed.paper_id AND citations.block_id = placed.block_id
         AND citations.deck_id = placed.deck_id),
      0
    )
    LEFT JOIN notes ON placed.kind = 'notes' AND notes.deck_id = slides.deck_id AND notes.slide_id = slides.id
    LEFT JOIN blocks ON blocks.paper_id = placed.paper_id AND blocks.id = placed.block_id
    ORDER BY placed.id DESC
  `);

  return {
    find(text, limit) {
      const terms = parseQuery(text);
      if (terms.length === 0) return [];
      return bestOf(select.all(terms.map(expressionOf).join(' AND ')), terms, limit);
    },
  };
}

/** Reading a text is what takes time, so it ends where no other can be better. */
function bestOf(rows: readonly HitRow[], terms: readonly Term[], limit: number): SearchHit[] {
  const likely = rows
    .map((row) => {
      const text = shownText(row);
      return { row, text, most: mostRelevance(text.headline, terms) };
    })
    .sort((a, b) => b.most - a.most);
  const answers: { readonly row: HitRow; readonly answer: Answer }[] = [];
  for (const { row, text, most } of likely) {
    if (answers.filter(({ answer }) => answer.relevance >= most).length >= limit) break;
    answers.push({ row, answer: answerOf(text, terms) });
  }
  return answers
    .sort((a, b) => b.answer.relevance - a.answer.relevance)
    .slice(0, limit)
    .map(({ row, answer }) => toHit(row, answer));
}

/** A term in the language of FTS5: words are letters and digits only and stand in quotation marks, so they are words to it. */
function expressionOf({ words, forms, open }: Term): string {
  const phrase = `"${words.join(' ')}"${open ? ' *' : ''}`;
  if (words.length > 1) return `({headline body} : ${phrase})`;
  return `(${[phrase, ...forms.map((form) => `"${form}"`)].join(' OR ')})`;
}

function toHit(row: HitRow, { context }: Answer): SearchHit {
  const { kind, deckId, deckTitle, slideId, slideNumber, paragraph, blockId, blockKind } = row;
  return {
    kind,
    deckId,
    deckTitle,
    slideId,
    slideNumber,
    // A heading has the number of the paragraph after it, and front matter none.
    paragraph: blockKind === 'heading' || paragraph === 0 ? null : paragraph,
    blockId,
    context,
  };
}

function shownText({ kind, text, ifAsked }: HitRow): PlainText {
  if (kind === 'paper') return { headline: '', body: text };
  return plainText(kind === 'notes' ? notesText({ say: text, ifAsked: ifAsked ?? '' }) : text);
}
