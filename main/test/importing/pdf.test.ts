import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withLetters } from '../../importing/pdf/open-pdf.ts';
import { refuseUnreadable } from '../../importing/pdf/read-pdf.ts';
import { readBytes } from '../../importing/read-bytes.ts';
import { makePdf, text } from './make-pdf.ts';

const read = (bytes: Uint8Array) => readBytes('paper.pdf', bytes);
const refusal = (sentence: RegExp) =>
  expect.objectContaining({ code: 'paper_unreadable', message: expect.stringMatching(sentence) });
const lines = (texts: readonly string[], x: number, y: number, size = 11) =>
  texts.map((line, index) => text(line, x, y - index * 14, size)).join('');

const prose = [
  'The ferry to the islands is old and breaks down in',
  'most weeks of the winter. People wait for it in the',
  'rain, and the harbour office counts them. It found',
  'that nine thousand waited longer than two hours,',
  'which is more than live on the islands themselves.',
  'A new ferry would sail in any weather.',
];

describe('a PDF', () => {
  it('in Arabic letters is refused, since its words may be stored in a wrong order; a name in them is not', () => {
    const page = (written: string) => [{ runs: [{ text: written }] }];
    expect(() => refuseUnreadable('a.pdf', page('لا ينبغي للوزارة أن تنشر البيانات قبل نهاية العام.'))).toThrow(
      refusal(/Arabic letters.*DOCX or text/),
    );
    expect(() => refuseUnreadable('a.pdf', page(`${prose.join(' ')} The office (وزارة) agreed.`))).not.toThrow();
  });

  it('has letters where its font has shapes of them', () => {
    expect(withLetters('\ufb01nal \ufe8d\ufee8\ufefb')).toBe('final \u0627\u0646\u0644\u0627');
  });

  it('is read in paragraphs, with the page of each, its running heads and page numbers away', async () => {
    const pages = [1, 2, 3].map(
      (page) =>
        text('RESTRICTED', 270, 815) +
        lines(prose.slice(page), 70, 760) +
        text(`Harbour Office   Page ${page} of 3`, 70, 30, 9),
    );
    const { paper } = await read(makePdf(pages));
    expect(paper.marking).toBe('RESTRICTED');
    const body = paper.blocks.filter(({ kind }) => kind === 'paragraph');
    expect(body.map((block) => [block.page, block.text])).toEqual(
      [1, 2, 3].map((page) => [page, prose.slice(page).join(' ')]),
    );
  });

  it('is read column by column under a title that crosses them', async () => {
    const left = prose.map((line) => line.slice(0, 38));
    const right = prose.map((line) => line.slice(-30));
    const { paper } = await read(
      makePdf([
        text('A ferry for the islands in every weather of the year', 60, 780, 20) +
          lines(left, 60, 740) +
          lines(right, 320, 740),
      ]),
    );
    expect(paper.title).toBe('A ferry for the islands in every weather of the year');
    const whole = paper.blocks.map((block) => block.text).join(' ');
    expect(whole.indexOf(left[5] ?? '')).toBeLessThan(whole.indexOf(right[0] ?? ''));
    expect(whole).toContain(`${left[0]} ${left[1]}`);
  });

  it('joins words that line ends broke, and keeps hyphens that are the words’ own', async () => {
    const broken = [
      'The long-term plan for the harbour asks for dredging every spring. The commit-',
      'tee has met. A committee is a long-',
      'term affair, and the north-',
      'eastern mole is part of it.',
    ];
    const { paper } = await read(makePdf([lines(broken, 70, 760)]));
    const whole = paper.blocks.map((block) => block.text).join(' ');
    expect(whole).toContain('The committee has met. A committee is a long-term affair');
  });

  it('keeps a number that a line in the middle of a paragraph opens with', async () => {
    const number = [
      'The number of ferries that sail to the islands from',
      '12. harbours of the coast has not grown since.',
    ];
    const { paper } = await read(makePdf([lines([...number, ...prose], 70, 760)]));
    expect(paper.blocks.map((block) => block.text).join(' ')).toContain('from 12. harbours of the coast');
  });

  it('keeps footnotes apart and their marks out of the sentences', async () => {
    const { paper } = await read(
      makePdf([
        lines(prose, 70, 760) +
          text('The port silts up', 70, 660) +
          text('1', 153, 664, 6) +
          text('1 Tide tables of the harbour office.', 70, 90, 8),
      ]),
    );
    expect(paper.blocks.at(-1)).toMatchObject({
      kind: 'footnote',
      marker: '1',
      text: 'Tide tables of the harbour office.',
    });
    expect(paper.blocks.map((block) => block.text)).toContain('The port silts up');
  });

  it('reads lists with their markers', async () => {
    const { paper } = await read(
      makePdf([
        lines(['The port should:', '1. dredge the channel;', '2. buy a ferry;', '3. close the mole.'], 70, 760),
      ]),
    );
    expect(paper.blocks.filter(({ kind }) => kind === 'list-item').map(({ marker }) => marker)).toEqual([
      '1.',
      '2.',
      '3.',
    ]);
  });

  it('that is a scan is refused with what to do', async () => {
    await expect(read(makePdf(['', '']))).rejects.toThrow(refusal(/is a scan.*OCR/));
  });

  describe('that is protected by a password', () => {
    const locked = readFileSync(join(import.meta.dirname, 'locked.pdf'));
    const isLocked = (text: RegExp) =>
      expect.objectContaining({ code: 'paper_locked', message: expect.stringMatching(text) });

    it('is read with it', async () => {
      const { paper } = await readBytes('locked.pdf', locked, 'Spring tide 7');
      expect(paper.title).toBe('Keeping the lights on: a reserve for the northern grid');
    });

    it('is not read without it, or with another, which no sentence repeats', async () => {
      await expect(readBytes('locked.pdf', locked)).rejects.toThrow(
        isLocked(/“locked.pdf” is protected by a password/),
      );
      for (const wrong of ['', 'spring tide 7', 'Ветер']) {
        const refused = await readBytes('locked.pdf', locked, wrong).catch((error: unknown) => error);
        expect(refused).toEqual(isLocked(/not the password of “locked.pdf”.*type it again/));
        if (wrong !== '') expect(String(refused)).not.toContain(wrong);
      }
    });

    it('and is damaged is refused as damaged', async () => {
      await expect(readBytes('cut.pdf', locked.subarray(0, 900), 'Spring tide 7')).rejects.toThrow(
        expect.objectContaining({ code: expect.stringMatching(/^paper_(?:unreadable|locked)$/) }),
      );
    });
  });

  it('whose table of objects is wrong is refused, though its reader lets an error go that nobody waits for', async () => {
    const broken = readFileSync(join(import.meta.dirname, 'broken-table.pdf'));
    await expect(read(broken)).rejects.toThrow(refusal(/is damaged/));
  });

  it('runs no script and starts no action', async () => {
    const script = '<< /S /JavaScript /JS (globalThis.ran = true; app.launchURL\\("http://example.org"\\)) >>';
    const launch = '<< /S /Launch /F (/bin/sh) >>';
    const { paper } = await read(
      makePdf(
        [lines(prose, 70, 760)],
        '/OpenAction 4 0 R /AA << /WC 5 0 R >> /Names << /JavaScript << /Names [(a) 4 0 R] >> >>',
        [script, launch],
      ),
    );
    expect(paper.blocks[0]?.text).toBe(prose.join(' '));
    expect(globalThis).not.toHaveProperty('ran');
  });

  it('that is damaged is read or refused, and nothing else', async () => {
    const sound = makePdf([lines(prose, 70, 760)]);
    for (let part = 1; part < 10; part += 1) {
      const outcome = await read(sound.subarray(0, (sound.length * part) / 10)).catch((error: unknown) => error);
      if (outcome instanceof Error) expect(outcome).toMatchObject({ name: 'AppError', code: 'paper_unreadable' });
      else expect(outcome).toHaveProperty('paper');
    }
  });
});
