import { describe, expect, it } from 'vitest';
import type { Block } from '../../../slides/paper/model.ts';
import { readBytes } from '../../importing/read-bytes.ts';
import { makePdf, text } from './make-pdf.ts';
import { artifact, makeTaggedPdf, piece, type Tag, type TaggedPage } from './make-tagged-pdf.ts';

const read = async (pages: readonly TaggedPage[], marks?: string) =>
  readBytes('paper.pdf', makeTaggedPdf(pages, marks));
const shown = (blocks: readonly Block[]) =>
  blocks.map(({ kind, level, marker, text: words }) => [kind, level ?? 0, marker ?? '', words]);

/** Pieces under each other, a line each, `x` set in from the margin. */
const stacked = (lines: readonly string[], x = 70, top = 780, from = 0): string =>
  lines.map((line, index) => piece(from + index, text(line, x, top - index * 30))).join('');

const harbour: readonly string[] = [
  'A harbour for every weather',
  'The harbour silts up, and the ferry to the islands waits for the tide.',
  'What should be done',
  'Dredge the channel before every winter.',
  'Buy a ferry that sails at low tide.',
];
const harbourTags: readonly Tag[] = [
  ['H1', 0],
  ['P', 1],
  ['H2', 2],
  ['L', ['LI', ['Lbl'], ['LBody', 3]], ['LI', ['Lbl'], ['LBody', 4]]],
];

describe('a PDF with good tags', () => {
  it('says by them what is a heading and a list, though all looks alike and bullets are only drawn', async () => {
    const { paper } = await read([{ content: stacked(harbour), tags: harbourTags }]);
    expect(paper.title).toBe('A harbour for every weather');
    expect(shown(paper.blocks)).toEqual([
      ['heading', 1, '', harbour[0]],
      ['paragraph', 0, '', harbour[1]],
      ['heading', 2, '', harbour[2]],
      ['list-item', 1, '•', harbour[3]],
      ['list-item', 1, '•', harbour[4]],
    ]);
    expect(paper.blocks.map(({ page }) => page)).toEqual([1, 1, 1, 1, 1]);
  });

  it('says in which order it is read, and what is one paragraph over columns and pages', async () => {
    const left = ['The harbour office counts those who wait in the', 'rain. It found that nine thousand waited'];
    const first =
      piece(0, text('A harbour', 60, 780)) +
      // Drawn before the left column.
      piece(2, text('longer than two hours, which is more than', 320, 740)) +
      piece(1, text(left[0] ?? '', 60, 740) + text(left[1] ?? '', 60, 726));
    const second = piece(0, text('live on the islands.', 60, 780)) + piece(1, text('They wait in silence.', 60, 740));
    const { paper } = await read([
      {
        content: first,
        tags: [
          ['H1', 0],
          ['P', 1, 2],
        ],
      },
      {
        content: second,
        tags: [
          ['P', 0],
          ['P', 1],
        ],
      },
    ]);
    expect(paper.blocks.map((block) => block.text)).toEqual([
      'A harbour',
      `${left.join(' ')} longer than two hours, which is more than live on the islands.`,
      'They wait in silence.',
    ]);
  });

  it('keeps the number that a line in the middle of a paragraph opens with', async () => {
    const lines = ['The number of ferries of the harbour rose from', '12. It is still too small, says the office.'];
    const words = text(lines[0] ?? '', 70, 740) + text(lines[1] ?? '', 70, 726);
    const { paper } = await read([
      {
        content: piece(0, text('A harbour', 70, 780)) + piece(1, words),
        tags: [
          ['H1', 0],
          ['P', 1],
        ],
      },
    ]);
    expect(paper.blocks[1]?.text).toBe(lines.join(' '));
  });

  it('has lists in lists, with their labels, and paragraphs that go on with an item', async () => {
    const lines = ['A harbour', '1.', 'Dredge:', 'a)', 'the channel;', 'b)', 'the mole.', 'It is due.', '2.', 'Buy.'];
    const { paper } = await read([
      {
        content: stacked(lines),
        tags: [
          ['H1', 0],
          [
            'L',
            [
              'LI',
              ['Lbl', 1],
              ['LBody', ['P', 2], ['L', ['LI', ['Lbl', 3], ['LBody', 4]], ['LI', ['Lbl', 5], ['LBody', 6]]], ['P', 7]],
            ],
            ['LI', ['Lbl', 8], ['LBody', 9]],
          ],
        ],
      },
    ]);
    expect(shown(paper.blocks).slice(1)).toEqual([
      ['list-item', 1, '1.', 'Dredge:'],
      ['list-item', 2, 'a)', 'the channel;'],
      ['list-item', 2, 'b)', 'the mole.'],
      ['list-item', 1, '', 'It is due.'],
      ['list-item', 1, '2.', 'Buy.'],
    ]);
  });

  it('knows the depth of lists that its writer put beside each other by how far they are set in', async () => {
    const item = (id: number): Tag => ['L', ['LI', ['LBody', ['P', id]]]];
    const { paper } = await read([
      {
        content:
          piece(0, text('A harbour', 70, 780)) +
          piece(1, text('1. Dredge:', 70, 750)) +
          piece(2, text('a) the channel;', 100, 730)) +
          piece(3, text('2. Buy a ferry.', 70, 710)),
        tags: [['H1', 0], item(1), item(2), item(3)],
      },
    ]);
    expect(shown(paper.blocks).slice(1)).toEqual([
      ['list-item', 1, '1.', 'Dredge:'],
      ['list-item', 2, 'a)', 'the channel;'],
      ['list-item', 1, '2.', 'Buy a ferry.'],
    ]);
  });

  it('has tables whose cells run over several lines, and which go on over the end of a page', async () => {
    const row = (from: number): Tag => ['TR', ['TD', from], ['TD', ['P', from + 1]]];
    const cell = (id: number, lines: readonly string[], x: number, y: number) =>
      piece(id, lines.map((line, index) => text(line, x, y - index * 14)).join(''));
    const { paper } = await read([
      {
        content:
          piece(0, text('A harbour', 70, 780)) +
          cell(1, ['Work'], 70, 740) +
          cell(2, ['Owner'], 320, 740) +
          cell(3, ['Dredge the channel', 'before winter'], 70, 710) +
          cell(4, ['The office', 'of the port'], 320, 710),
        tags: [
          ['H1', 0],
          ['Table', ['THead', ['TR', ['TH', 1], ['TH', 2]]], ['TBody', row(3)]],
        ],
      },
      { content: cell(0, ['Buy a ferry'], 70, 780) + cell(1, ['The county'], 320, 780), tags: [['Table', row(0)]] },
    ]);
    expect(shown(paper.blocks).slice(1)).toEqual([
      ['table-row', 0, '', 'Work | Owner'],
      ['table-row', 0, '', 'Dredge the channel before winter | The office of the port'],
      ['table-row', 0, '', 'Buy a ferry | The county'],
    ]);
  });

  it('sets its footnotes apart, and takes their marks out of the sentences', async () => {
    const { paper } = await read([
      {
        content:
          piece(0, text('A harbour', 70, 780)) +
          piece(1, text('The port silts up', 70, 740)) +
          piece(2, text('1', 153, 744, 6)) +
          piece(3, text('more each year.', 160, 740)) +
          piece(4, text('1', 70, 80, 6)) +
          piece(5, text('Tide tables of the office.', 80, 76, 8)) +
          piece(6, text('Nobody dredges.', 70, 700)),
        tags: [
          ['H1', 0],
          ['P', 1, ['Reference', ['Lbl', 2]], ['Note', ['Lbl', 4], ['P', 5]], 3],
          ['P', 6],
        ],
      },
    ]);
    expect(shown(paper.blocks).slice(1)).toEqual([
      ['paragraph', 0, '', 'The port silts up more each year.'],
      ['paragraph', 0, '', 'Nobody dredges.'],
      ['footnote', 0, '1', 'Tide tables of the office.'],
    ]);
  });

  it('keeps the marking of running heads that are no part of the text', async () => {
    const { paper } = await read([
      {
        content: artifact(text('RESTRICTED', 270, 815)) + stacked(harbour) + artifact(text('Page 1', 70, 30, 9)),
        tags: harbourTags,
      },
    ]);
    expect(paper.marking).toBe('RESTRICTED');
    expect(shown(paper.blocks).filter(([kind]) => kind !== 'metadata')).toHaveLength(5);
  });

  it('names the pictures that it describes, and leaves out its contents, and says so', async () => {
    const lines = [...harbour, 'Contents of page 7', 'low', 'high'];
    const figure: Tag = ['Figure', { attributes: '/Alt (Tides of a year)' }, 6, 7];
    const { paper, briefing } = await read([
      { content: stacked(lines), tags: [...harbourTags, ['TOC', ['TOCI', 5]], figure] },
    ]);
    expect(paper.blocks).toHaveLength(5);
    expect(briefing.diagnostics).toContainEqual(
      expect.objectContaining({ code: 'pictures', pictures: 1, described: ['Tides of a year'] }),
    );
    expect(briefing.diagnostics).toContainEqual(expect.objectContaining({ code: 'contents-left-out' }));
  });
});

describe('a PDF with bad tags is read as if it had none:', () => {
  const prose = [
    'Harbour and ferry',
    'The ferry to the islands is old and breaks down in',
    'most weeks of the winter. People wait for it in the',
    'rain, and the harbour office counts them. It found',
    'that nine thousand waited longer than two hours,',
    'which is more than live on the islands themselves.',
  ];
  const lines = (texts: readonly string[], from = 0, x = 70, top = 780) =>
    texts.map((line, index) => piece(from + index, text(line, x, top - index * 14))).join('');
  const untagged = (content: string) => content.replace(/\/Span << \/MCID \d+ >> BDC\n|EMC\n/g, '');
  const readsAsWithout = async (page: TaggedPage, marks?: string) => {
    const { paper } = await read([page], marks);
    const { paper: without } = await readBytes('paper.pdf', makePdf([untagged(page.content)]));
    expect(shown(paper.blocks)).toEqual(shown(without.blocks));
    return paper;
  };

  it('nothing but paragraphs', async () => {
    const numbered = ['The port should:', '1. dredge the channel;', '2. buy a ferry.'];
    const paper = await readsAsWithout({ content: lines(numbered), tags: [['P', 0, 1, 2]] });
    expect(paper.blocks.map(({ marker }) => marker)).toEqual([undefined, '1.', '2.']);
  });

  it('an empty tree', async () => {
    await readsAsWithout({ content: lines(prose), tags: [] });
  });

  it('every line a paragraph of its own', async () => {
    const tags: Tag[] = prose.map((_, index) => [index === 0 ? 'H1' : 'P', index]);
    const paper = await readsAsWithout({ content: lines(prose), tags });
    expect(paper.blocks.map((block) => block.text).join(' ')).toContain('in most weeks of the winter');
  });

  it('an order that jumps up and down the page', async () => {
    const shuffled = [0, 9, 2, 7, 4, 5, 6, 3, 8, 1];
    const sentences = shuffled.map((place) => `Sentence ${place} of ten stands by itself in this text.`);
    await readsAsWithout({
      content: stacked(sentences.toSorted()),
      tags: shuffled.map((place): Tag => [place === 0 ? 'H1' : 'P', place]),
    });
  });

  it('an order that goes from line to line over two columns', async () => {
    const left = Array.from({ length: 8 }, (_, index) => `The left column has a sentence ${index}.`);
    const right = left.map((line) => line.replace('left', 'right'));
    const content = lines(['A harbour'], 0) + lines(left, 1, 60, 740) + lines(right, 9, 320, 740);
    const tags: Tag[] = left.flatMap((_, index): Tag[] => [
      ['P', index + 1],
      ['P', index + 9],
    ]);
    const paper = await readsAsWithout({ content, tags: [['H1', 0], ...tags] });
    const whole = paper.blocks.map((block) => block.text).join(' ');
    expect(whole.indexOf('left column has a sentence 7')).toBeLessThan(whole.indexOf('right column has a sentence 0'));
  });

  it('text that no tag names', async () => {
    await readsAsWithout({
      content: lines(prose),
      tags: [
        ['H1', 0],
        ['P', 1, 2, 3],
      ],
    });
  });

  it('what calls its own tags suspect', async () => {
    const page = { content: stacked(harbour), tags: harbourTags };
    await readsAsWithout(page, '/Marked true /Suspects true');
    await readsAsWithout(page, '/Marked false');
  });
});
