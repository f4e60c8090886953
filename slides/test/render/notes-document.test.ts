import { describe, expect, it } from 'vitest';
import type { ComposedDeck, Deck, Notes } from '../../deck/model.ts';
import { notesDocument, notesSheets } from '../../render/notes-document.ts';
import { deck, slide } from './fixtures.ts';

const sentence = (at: number) => `Sentence ${at} says what the paper says, at the length of most of its sentences.`;
const sentences = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => sentence(from + at)).join(' ');

const withNotes = (notes: Partial<Notes> | undefined, more: Partial<Deck> = {}): ComposedDeck => ({
  deck: deck([slide('points', '## Harbours\n\n- Ice')], more),
  notes: notes ? { points: { say: '', ifAsked: '', ...notes } } : {},
});

const sheetsOf = (composed: ComposedDeck, caution = 1) => notesSheets(composed, { paper: 'a4', caution });

/** What is read aloud: the text of a sheet without its frames and labels. */
const textOf = (sheet: string) =>
  [...sheet.matchAll(/<div class="part [\w-]+"><p class="label"[^>]*>[^<]*<\/p>(.*?)<\/div>/gs)]
    .map(([, html = '']) => html.replace(/<[^>]+>/g, ' '))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
const allText = (sheets: readonly string[]) => sheets.map(textOf).join(' ').replace(/\s+/g, ' ').trim();

describe('notesSheets', () => {
  it('gives a slide without notes a page that says so', () => {
    for (const notes of [undefined, {}, { say: ' \n\n ' }]) {
      const sheets = sheetsOf(withNotes(notes));
      expect(sheets).toHaveLength(1);
      expect(sheets[0]).toContain('No notes for this slide');
    }
  });

  it('names the page of the paper in the margin, and never parts a paragraph at the word for it', () => {
    const [sheet = ''] = sheetsOf(withNotes({ say: 'Say this. (§138, p. 112)', ifAsked: 'Have it. (§4, с. 9)' }));
    expect(sheet).toContain('Say this. <span class="reference"><span>§138,</span> <span>p.\u00a0112</span></span>');
    expect(sheet).toContain('<span class="reference"><span>§4,</span> <span>с.\u00a09</span></span>');
    const sheets = sheetsOf(withNotes({ say: `${sentences(1, 60)} (§138, p. 112)` }));
    expect(sheets.length).toBeGreaterThan(1);
    for (const one of sheets.slice(0, -1)) expect(textOf(one)).toMatch(/sentences\.$/);
    expect(textOf(sheets.at(-1) ?? '')).toMatch(/sentences\. §138, p\.\s112$/);
  });

  it('has what to say and what to have ready beneath the slide', () => {
    const [sheet = ''] = sheetsOf(withNotes({ say: 'Say **this**. (§4)', ifAsked: 'Have *that* ready. (§12)' }));
    expect(sheet).toContain('<p class="label" role="heading" aria-level="3">Say</p>');
    expect(sheet).toContain('Say <strong>this</strong>. <span class="reference">§4</span>');
    expect(sheet).toContain('<p class="label" role="heading" aria-level="3">If asked</p>');
    expect(sheet).toContain('ready. <span class="reference">§12</span>');
    expect(sheet.indexOf('<section id="points"')).toBeLessThan(sheet.indexOf('Say <strong>'));
  });

  it('goes on over as many pages as needed, with the slide repeated small and unseen by a reader who listens', () => {
    const sheets = sheetsOf(withNotes({ say: sentences(1, 200) }));
    expect(sheets.length).toBeGreaterThan(4);
    expect(allText(sheets)).toBe(sentences(1, 200));
    expect(sheets.filter((sheet) => sheet.includes('class="frame large"'))).toHaveLength(1);
    for (const sheet of sheets.slice(1)) {
      expect(sheet).toContain('<div class="frame small" aria-hidden="true"><section class=');
      expect(sheet).toContain('Slide 1 of 1, continued');
    }
  });

  it('turns the page at the end of a sentence', () => {
    for (const sheet of sheetsOf(withNotes({ say: sentences(1, 200) }))) expect(textOf(sheet)).toMatch(/sentences\.$/);
  });

  it('does not part a paragraph from its reference', () => {
    for (let count = 20; count < 60; count++) {
      const sheets = sheetsOf(withNotes({ say: `${sentences(1, count)} (§7)` }));
      expect(textOf(sheets.at(-1) ?? '')).toMatch(/sentences\. §7$/);
    }
  });

  it('cuts a sentence that has no end between two words', () => {
    const words = Array.from({ length: 3_000 }, (_, at) => `word${at}`).join(' ');
    const sheets = sheetsOf(withNotes({ say: words }));
    expect(allText(sheets)).toBe(words);
    expect(textOf(sheets[0] ?? '').length).toBeGreaterThan(1_000);
  });

  it('cuts lists between and inside items, whose numbers stay', () => {
    const items = [3, 4, 7].map((number) => `${number}. ${sentences(number * 100, number * 100 + 30)}`);
    const sheets = sheetsOf(withNotes({ say: items.join('\n') }));
    expect(allText(sheets)).toBe(items.map((item) => item.replace(/^\d\. /, '')).join(' '));
    expect(sheets.join('').match(/<li value="\d"/g)).toEqual(['<li value="3"', '<li value="4"', '<li value="7"']);
    const bullets = sheetsOf(withNotes({ say: `- ${sentences(1, 60)}\n- Last.` }));
    expect(allText(bullets)).toBe(`${sentences(1, 60)} Last.`);
    expect(bullets[1]).toContain('</p><ol dir="ltr"><li dir="ltr"><p');
    expect(bullets.at(-1)).toContain('<ul dir="ltr"><li dir="ltr"><p dir="auto">Last.');
  });

  it.each([
    ['a nested list', `- one\n  - ${sentences(1, 90)}\n  - two\n- three`],
    ['a quotation', `> ${sentences(1, 40)}\n>\n> ${sentences(41, 90)}`],
    ['code', `\`\`\`\n${Array.from({ length: 90 }, (_, at) => `line ${at}`).join('\n')}\n\`\`\``],
    [
      'a table',
      `| a | b |\n|---|---|\n${Array.from({ length: 90 }, (_, at) => `| row ${at} | ${sentence(at)} |`).join('\n')}`,
    ],
    ['headings', Array.from({ length: 60 }, (_, at) => `### Heading ${at}\n\n${sentences(at, at + 2)}`).join('\n\n')],
  ])('loses no word of %s', (_what, say) => {
    const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
    const sheets = sheetsOf(withNotes({ say }));
    expect(sheets.length).toBeGreaterThan(1);
    const found = words(allText(sheets)).filter((word) => word !== 'a' && word !== 'b');
    expect(found).toEqual(words(say).filter((word) => word !== 'a' && word !== 'b'));
  });

  it.each([
    ['a cell', (long: string) => `| What it costs | It |\n|---|---|\n| short | end |\n| ${long} | end |`, 80],
    ['a heading of a table', (long: string) => `| It | ${long} |\n|---|---|\n| end | end |`, 80],
    ['a line of code', (long: string) => `\`\`\`\nend\n${long}\nend\n\`\`\``, 120],
    ['a cell in a quotation', (long: string) => `> | It | It |\n> |---|---|\n> | end | ${long} |`, 80],
  ])('cuts %s that is longer than a page', (_what, around, count) => {
    const numbers = Array.from({ length: count * 20 }, (_, at) => `N${at}`);
    const say = around(numbers.join(' '));
    const sheets = sheetsOf(withNotes({ say, ifAsked: say }));
    expect(allText(sheets).match(/N\d+/g)).toEqual([...numbers, ...numbers]);
    expect(allText(sheets).match(/end/g)).toEqual((say + say).match(/end/g));
    const most = Math.max(...sheets.map((sheet) => textOf(sheet).length));
    expect(sheets.length).toBeGreaterThan(4);
    expect(most).toBeLessThan(3_000);
  });

  it('cuts no row of a usual table', () => {
    const rows = Array.from({ length: 60 }, (_, at) => `| Row${at} | ${sentences(1, 3)} Last${at} |`);
    const sheets = sheetsOf(withNotes({ say: `| a | b |\n|---|---|\n${rows.join('\n')}` }));
    expect(sheets.length).toBeGreaterThan(4);
    for (const sheet of sheets) expect(textOf(sheet)).toMatch(/^(?:a b )?(?:Row(\d+) .*? Last\1 ?)+$/);
  });

  it('does not end a page with a heading', () => {
    for (let count = 1; count < 30; count++) {
      const say = `${sentences(1, count)}\n\n### Next\n\n${sentences(1, 40)}`;
      for (const sheet of sheetsOf(withNotes({ say }))) expect(textOf(sheet)).not.toMatch(/Next$/);
    }
  });

  it('has the title, the slide’s place, the marking twice, the date and the page on every page', () => {
    const more = { marking: 'OFFICIAL', date: '3 March 2026' };
    const sheets = sheetsOf(withNotes({ say: sentences(1, 100) }, more));
    sheets.forEach((sheet, at) => {
      expect(sheet).toContain('Keeping the northern harbours open in winter</span>');
      expect(sheet).toContain('<span class="place">Slide 1 of 1</span><span dir="auto">3 March 2026</span>');
      expect(sheet.match(/<div class="band [^>]*>OFFICIAL</g)).toHaveLength(2);
      expect(sheet).toContain(`Page ${at + 1} of ${sheets.length}`);
    });
  });

  it('leaves hidden slides out and names backup slides', () => {
    const slides = [
      slide('points', '## One', { id: 'one' }),
      slide('points', '## Two', { id: 'two', hidden: true }),
      slide('points', '## Three', { id: 'three', backup: true }),
    ];
    const notes = { two: { say: 'A note nobody prints.', ifAsked: '' } };
    const sheets = sheetsOf({ deck: deck(slides), notes });
    expect(sheets).toHaveLength(2);
    expect(sheets[0]).toContain('Slide 1 of 1');
    expect(sheets[1]).toContain('<span class="place">Backup 2</span>');
    expect(sheets[1]).toContain('dir="auto"><bdi class="in-outline">Backup 2: </bdi>Three</h2>');
    expect(sheets[0]).not.toContain('in-outline');
    expect(sheets.join('')).not.toContain('nobody prints');
  });

  it('needs more pages the more careful it is', () => {
    const composed = withNotes({ say: sentences(1, 200) });
    expect(sheetsOf(composed, 1.5).length).toBeGreaterThan(sheetsOf(composed).length);
    expect(allText(sheetsOf(composed, 1.5))).toBe(sentences(1, 200));
  });

  it('shows hostile text as text', () => {
    const hostile = '<script>alert(1)</script> <img src=x onerror=alert(1)>';
    const composed = withNotes({ say: hostile, ifAsked: hostile }, { title: hostile, marking: hostile, date: hostile });
    const html = notesDocument(composed.deck, sheetsOf(composed), 'a4', '');
    expect(html).not.toMatch(/<script|<img/);
  });
});
