import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { openDatabase } from '../../library/database.ts';
import { type Library, openLibrary } from '../../library/library.ts';
import { migrations } from '../../library/migrations/index.ts';
import { harbourDeck, newPaper } from './harbour.ts';
import { temporaryFolder } from './temporary.ts';

const clock = { now: () => new Date('2026-03-03T09:00:00.000Z') };

let path: string;
let library: Library;
let paperId: string;

beforeEach(() => {
  path = join(temporaryFolder(), 'library.sqlite');
  library = openLibrary(path, clock);
  onTestFinished(() => library.close());
  paperId = library.storePaper(newPaper());
});

const find = (text: string, limit = 50) => library.search(text, limit);
const places = (text: string) => find(text).map(({ kind, slideId }) => `${kind} ${slideId}`);
const marked = (text: string) =>
  find(text).map(({ context }) => context.flatMap((run) => (run.marked ? [run.text] : [])));

function createdDeck(): string {
  return library.createDeck(paperId, harbourDeck());
}

const write = (deckId: string, slideId: string, say: string, revision = 0) =>
  library.saveNotes({ deckId, slideId }, { say, ifAsked: 'and *whelks* too' }, revision);

describe('search', () => {
  it('finds nothing in an empty library, and nothing of a paper of which no deck was made', () => {
    expect(find('harbour')).toEqual([]);
  });

  it('finds slides, notes and paragraphs of the paper, each at the slide to open', () => {
    const deckId = createdDeck();
    const { deck } = library.openDeck(deckId);
    const hits = find('berth');
    expect(new Set(hits.map(({ kind }) => kind))).toEqual(new Set(['slide', 'notes', 'paper']));
    for (const hit of hits) {
      expect(deck.slides[hit.slideNumber - 1]?.id).toBe(hit.slideId);
      expect(hit).toMatchObject({ deckId, deckTitle: deck.title });
      expect(hit.context.some((run) => run.marked)).toBe(true);
    }
    const papers = hits.filter(({ kind }) => kind === 'paper');
    const citing = papers.map(({ blockId }) =>
      deck.slides.find(({ citations }) => citations.some(({ span }) => span.blockId === blockId)),
    );
    expect(citing.some((slide) => slide !== undefined)).toBe(true);
    expect(papers.map(({ slideId }) => slideId)).toEqual(citing.map((slide) => (slide ?? deck.slides[0])?.id));
    for (const { context } of papers) expect(context.map((run) => run.text).join('')).toContain('berth');
  });

  it('finds what was saved last and no longer what stood there before', () => {
    const deckId = createdDeck();
    write(deckId, 'rec-1', 'Mention the **lobsters**.');
    expect(places('lobsters whelks')).toEqual(['notes rec-1']);
    expect(marked('lobst')).toEqual([['lobsters']]);
    write(deckId, 'rec-1', 'Mention the crabs.', 1);
    expect(find('lobsters')).toEqual([]);
    expect(places('crabs')).toEqual(['notes rec-1']);
    library.saveSlide({ deckId, slideId: 'rec-1' }, '# Buy a periwinkle', 0);
    expect(places('periw')).toEqual(['slide rec-1']);
  });

  it('keeps what it found where a save is refused', () => {
    const deckId = createdDeck();
    write(deckId, 'rec-1', 'Mention the lobsters.');
    expect(() => write(deckId, 'rec-1', 'Mention the crabs.')).toThrow(/saved elsewhere/);
    expect(places('lobsters')).toEqual(['notes rec-1']);
    expect(find('crabs')).toEqual([]);
  });

  it('finds a paper once for all decks made of it, in the one changed last', () => {
    const first = createdDeck();
    const second = createdDeck();
    const deckOf = () => find('berth').flatMap(({ kind, deckId }) => (kind === 'paper' ? [deckId] : []));
    expect(new Set(deckOf())).toEqual(new Set([second]));
    expect(deckOf()).toHaveLength(find('berth').filter(({ kind }) => kind === 'paper').length);
    expect(first).not.toBe(second);
  });

  it('ranks the fifty changed last and no others', () => {
    const decks = Array.from({ length: 30 }, createdDeck);
    // The best match of all, then sixty worse ones that were changed later.
    const [oldest = '', ...later] = decks;
    write(oldest, 'rec-1', 'whelks whelks whelks');
    for (const deckId of later) {
      for (const slideId of ['rec-1', 'rec-2', 'title'])
        write(deckId, slideId, `A long note about something else. ${'And more of it. '.repeat(20)}`);
    }
    const hits = find('whelks');
    expect(hits.length).toBe(50);
    expect(hits.every(({ deckId }) => deckId !== oldest)).toBe(true);
    write(oldest, 'rec-1', 'whelks whelks whelks', 1);
    expect(find('whelks')[0]).toMatchObject({ deckId: oldest, slideId: 'rec-1', kind: 'notes' });
    expect(find('whelks', 3).length).toBe(3);
  });

  it('puts a word of the headline before one of the text', () => {
    const deckId = createdDeck();
    library.saveSlide({ deckId, slideId: 'rec-1' }, '# Buy ropes\n\n- Sell the periwinkle at once', 0);
    library.saveSlide({ deckId, slideId: 'rec-2' }, '# Sell the periwinkle\n\n- Buy some ropes at once', 0);
    library.saveSlide({ deckId, slideId: 'decisions' }, '# Buy more ropes\n\n- Sell the periwinkle at once', 0);
    expect(places('periwinkle')[0]).toBe('slide rec-2');
  });

  it('puts a word as it was typed before a form of it, then what was changed last', () => {
    const deckId = createdDeck();
    write(deckId, 'rec-1', 'One periwinkles, sold whole.');
    write(deckId, 'rec-2', 'One periwinkle, sold whole.');
    write(deckId, 'title', 'Many periwinkles, sold whole.');
    const found = ['notes title', 'notes rec-1', 'notes rec-2'];
    expect(places('periwinkles')).toEqual(found);
    // Fewer than there are: still the best of all.
    expect(find('periwinkles', 1).map(({ slideId }) => slideId)).toEqual(['title']);
    library.saveSlide({ deckId, slideId: 'rec-1' }, '# Of the periwinkle', 0);
    expect(places('periwinkles')).toEqual(['slide rec-1', ...found]);
    write(deckId, 'rec-2', 'One periwinkle, sold again.', 1);
    expect(find('periwinkles', 3).map(({ slideId }) => slideId)).toEqual(['rec-1', 'title', 'rec-1']);
  });

  it.each([
    '"',
    '""',
    '"lobsters',
    'lob"sters',
    'lobsters*',
    '*',
    '(lobsters',
    'lobsters)',
    'lobsters AND',
    'NOT lobsters',
    'OR',
    'NEAR(lobsters whelks)',
    'NEAR',
    'headline:lobsters',
    '{headline} : lobsters',
    '^lobsters',
    'lobsters + whelks',
    "'; DROP TABLE slides; --",
    '\\',
    '\u0000lobsters',
    '\ud800',
    '-lobsters',
    '%',
    '🦞',
    'a'.repeat(1000),
    'ა'.repeat(500),
    '"a b c" '.repeat(100),
    'ة ى ـ ʼ',
    '½ ² ①',
  ])('takes %j for words and never for a command', (text) => {
    const deckId = createdDeck();
    write(deckId, 'rec-1', 'Mention the lobsters.');
    expect(Array.isArray(find(text))).toBe(true);
    expect(places('lobsters')).toEqual(['notes rec-1']);
  });

  it.each([
    ['משרד', 'יש לפנות ובמשרד ידונו', 'ובמשרד'],
    ['الصندوق', 'على الحكومة أن تنشئ صندوقاً', 'صندوقاً'],
    ['صندوقا', 'يدار الصندوق سنويا', 'الصندوق'],
    ['وزارة', 'على الوزارة أن تعمل', 'الوزارة'],
    ['рекомендация', 'Она приняла рекомендации', 'рекомендации'],
    ['azerbaycan', 'AZƏRBAYCANDA yeni', 'AZƏRBAYCANDA'],
    ['об’єкт', "Три об'єкти", "об'єкти"],
    ['"шесть баз"', 'Есть ШЕСТЬ баз', 'ШЕСТЬ баз'],
  ])('finds %s in %s as the index of SQLite holds it', (query, say, shown) => {
    const deckId = createdDeck();
    write(deckId, 'rec-1', say);
    expect(marked(query)).toEqual([[shown]]);
  });

  it('forgets what is deleted with its deck', () => {
    const deckId = createdDeck();
    write(deckId, 'rec-1', 'Mention the lobsters.');
    const { db } = openDatabase(path);
    db.prepare('DELETE FROM decks WHERE id = ?').run(deckId);
    expect(db.prepare("SELECT count(*) FROM search_index WHERE search_index MATCH 'lobsters'").pluck().get()).toBe(0);
    db.close();
    expect(find('lobsters')).toEqual([]);
  });
});

it('a library made before there was a search can be searched', () => {
  const old = join(temporaryFolder(), 'old.sqlite');
  const deckId = createdDeck();
  write(deckId, 'rec-1', 'Mention the lobsters.');
  const { db } = openDatabase(old, migrations.slice(0, 1));
  db.exec(`ATTACH '${path}' AS new`);
  for (const table of ['papers', 'blocks', 'recommendations', 'decks', 'slides', 'citations', 'notes']) {
    const columns = db.prepare(`SELECT name FROM pragma_table_info('${table}', 'main')`).pluck().all().join(', ');
    db.exec(`INSERT INTO ${table} (${columns}) SELECT ${columns} FROM new.${table}`);
  }
  db.close();

  const migrated = openLibrary(old, clock);
  onTestFinished(() => migrated.close());
  expect(migrated.search('lobsters', 9)).toEqual(find('lobsters'));
  expect(migrated.search('lobsters', 9)).toHaveLength(1);
  const sorted = (hits: ReturnType<typeof find>) => hits.map((hit) => JSON.stringify(hit)).sort();
  expect(sorted(migrated.search('berth', 50))).toEqual(sorted(find('berth')));
});
