import { describe, expect, it } from 'vitest';
import { readBytes } from '../../importing/read-bytes.ts';
import { h, list, listStyle, makeFlatOdt, makeOdt, p } from './make-odt.ts';

type Parts = Parameters<typeof makeOdt>[0];
const read = (parts: Parts) => readBytes('paper.odt', makeOdt(parts));
const linesOf = ({ paper }: Awaited<ReturnType<typeof readBytes>>) =>
  paper.blocks.map(({ kind, level, marker, text }) =>
    [kind + (level ?? ''), marker, text].filter((part) => part !== undefined).join(' | '),
  );
const shown = async (parts: Parts) => linesOf(await read(parts));
const markers = async (parts: Parts) => (await read(parts)).paper.blocks.map(({ marker }) => marker);
const styled = (name: string, family: string, inside: string, more = '') =>
  `<style:style style:name="${name}" style:family="${family}" ${more}>${inside}</style:style>`;
const task = (number: number) => p(`The office should do task ${number}.`);

describe('an OpenDocument text', () => {
  it('has its headings by their outline level, and its title by its style', async () => {
    expect(
      await shown({
        styles: styled('Title', 'paragraph', ''),
        automatic: styled('P1', 'paragraph', '', 'style:parent-style-name="Title"'),
        body: [
          p('A ferry for the islands', 'P1'),
          h('What is at stake', 2),
          p('The ferry sails on two days of the week, and nobody else does.'),
          h('Winter', 3),
          p('In winter it does not sail.'),
        ].join(''),
      }),
    ).toEqual([
      'heading1 | A ferry for the islands',
      'heading2 | What is at stake',
      'paragraph | The ferry sails on two days of the week, and nobody else does.',
      'heading3 | Winter',
      'paragraph | In winter it does not sail.',
    ]);
  });

  it('shows the numbers that headings count, but not of one that is taken out of the counting', async () => {
    const outline = `<text:outline-style>${['I|style:num-suffix="."', '1|text:display-levels="2"']
      .map((level, index) => {
        const [format, more] = level.split('|');
        return `<text:outline-level-style text:level="${index + 1}" style:num-format="${format}" ${more}/>`;
      })
      .join('')}</text:outline-style>`;
    const body = [
      h('Stake', 1),
      h('Winter', 2),
      h('Thanks', 2, 'text:is-list-header="true"'),
      h('Summer', 2),
      h('Annex', 1, 'text:style-name="Bare"'),
      h('Asks', 1),
      h('First', 2),
      h('Again', 1, 'text:restart-numbering="true" text:start-value="7"'),
    ].join('');
    const styles = outline + styled('Bare', 'paragraph', '', 'style:list-style-name=""');
    expect(await markers({ styles, body: body + p('It is old.') })).toEqual([
      'I.',
      'I.1',
      undefined,
      'I.2',
      undefined,
      'II.',
      'II.1',
      'VII.',
      undefined,
    ]);
  });

  it('shows the numbers that lists count, in their own letters, within each other', async () => {
    const levels = [
      '1|style:num-suffix="."',
      'i|style:num-prefix="(" style:num-suffix=")"',
      '1|text:display-levels="3"',
    ];
    const inner = list('', [task(2), task(3) + list('', [task(4)])]);
    const body = list('L1', [task(1) + inner, task(5)]);
    expect(await shown({ automatic: listStyle('L1', levels), body })).toEqual([
      'list-item1 | 1. | The office should do task 1.',
      'list-item2 | (i) | The office should do task 2.',
      'list-item2 | (ii) | The office should do task 3.',
      'list-item3 | 1.ii.1 | The office should do task 4.',
      'list-item1 | 2. | The office should do task 5.',
    ]);
  });

  it.each([
    ['I', 'IV'],
    ['a', 'd'],
    ['1st, 2nd, 3rd, ...', '4th'],
    ['א, י, ק, ...', 'ד'],
    ['ا, ب, ج, ...', 'د'],
    ['а, б, .., аа, аб, ... (ru)', 'г'],
    ['01, 02, 03, ...', '04'],
  ])('counts in %s', async (format, fourth) => {
    const automatic = listStyle('L1', [`${format}|style:num-suffix=")"`]);
    const body = list('L1', [1, 2, 3, 4].map(task));
    expect((await markers({ automatic, body }))[3]).toBe(`${fourth})`);
  });

  it('counts on where a list continues another, and anew where it does not', async () => {
    const automatic = listStyle('L1', ['1|style:num-suffix="."']) + listStyle('L2', ['a|style:num-suffix="."']);
    const body = [
      list('L1', [task(1), task(2)], 'xml:id="one"'),
      p('The harbour is old.'),
      list('L1', [task(3)], 'text:continue-numbering="true"'),
      list('L2', [task(4)]),
      list('L1', [task(5)], 'text:continue-list="one"'),
      list('L1', [task(6)], 'text:continue-list="no such list"'),
      list('L2', [task(7)], 'text:continue-numbering="true"'),
      list('L2', [task(8)], '').replace('<text:list-item>', '<text:list-item text:start-value="5">'),
      list('L2', [task(9)], 'text:continue-numbering="true"').replace('-item>', '-item text:style-override="L1">'),
    ].join('');
    expect(await markers({ automatic, body })).toEqual([
      '1.',
      '2.',
      undefined,
      '3.',
      'a.',
      '4.',
      '1.',
      'a.',
      'e.',
      '6.',
    ]);
  });

  it('has no number before the heading of a list and the later paragraphs of an item', async () => {
    const items = list('L1', [task(1) + p('It costs little.'), task(2)]);
    const body = items.replace(
      '<text:list-item>',
      `<text:list-header>${p('To do:')}</text:list-header><text:list-item>`,
    );
    expect(await markers({ automatic: listStyle('L1', ['1|style:num-suffix="."']), body })).toEqual([
      undefined,
      '1.',
      undefined,
      '2.',
    ]);
  });

  it('takes a label that the list writes for the label of a recommendation', async () => {
    const automatic = listStyle('L1', ['1|loext:num-list-format="Recommendation %1%:"']);
    const { briefing } = await read({ automatic, body: list('L1', [p('The port should buy boats.')]) });
    expect(briefing.recommendations.map(({ number, text }) => [number, text])).toEqual([
      ['1', 'The port should buy boats.'],
    ]);
  });

  describe('with tracked changes', () => {
    const region = (id: string, change: string) =>
      `<text:changed-region xml:id="${id}"><text:${change}></text:${change}></text:changed-region>`;
    const tracked = `<text:tracked-changes>${region('c1', 'deletion')}${region('c2', 'insertion')}</text:tracked-changes>`;
    const mark = (where: string, id: string) => `<text:change-${where} text:change-id="${id}"/>`;

    it('reads them as accepted, and says so', async () => {
      const { paper, briefing } = await read({
        body: `${tracked}${p(`The port should <text:change text:change-id="c1"/>${mark('start', 'c2')}soon ${mark('end', 'c2')}be dredged.`)}`,
      });
      expect(paper.blocks.map(({ text }) => text)).toEqual(['The port should soon be dredged.']);
      expect(briefing.diagnostics).toContainEqual(
        expect.objectContaining({
          code: 'tracked-changes',
          added: 1,
          deleted: 1,
          writer: 'LibreOffice',
        }),
      );
    });

    it.each([
      ['within a paragraph', p(`The port should ${mark('start', 'c1')}not ${mark('end', 'c1')}be dredged.`)],
      [
        'over the end of one',
        p(`The port should ${mark('start', 'c1')}not`) + p(`at all${mark('end', 'c1')}be dredged.`),
      ],
      ['over a whole one', mark('start', 'c1') + p('It sank.') + mark('end', 'c1') + p('The port should be dredged.')],
      ['to the last end', p(`The port should be dredged.${mark('start', 'c1')} At once.`) + mark('end', 'c1')],
    ])('leaves out what LibreOffice writes as deleted into the text, %s', async (_where, body) => {
      const { paper } = await readBytes('paper.fodt', makeFlatOdt({ body: tracked + body }));
      expect(paper.blocks.map(({ text }) => text)).toEqual(['The port should be dredged.']);
    });

    it('does not lose the rest of the text to a deletion without an end', async () => {
      const body = tracked + p(`The port ${mark('start', 'c1')}should be dredged.`) + p('It is old.');
      expect((await read({ body })).paper.blocks.map(({ text }) => text)).toEqual([
        'The port should be dredged.',
        'It is old.',
      ]);
    });
  });

  it('leaves comments, hidden and struck-through words out, and says so', async () => {
    const { paper, briefing } = await read({
      automatic:
        styled('T1', 'text', '<style:text-properties text:display="none"/>') +
        styled('T2', 'text', '<style:text-properties style:text-line-through-style="solid"/>'),
      body: [
        p(
          `The port stays open<office:annotation><text:p>Is this cleared?</text:p></office:annotation><text:span text:style-name="T1"> in secret</text:span><text:span text:style-name="T2"> at night</text:span>.`,
        ),
        `<text:section text:display="none">${p('A draft of the answer.')}</text:section>`,
      ].join(''),
    });
    expect(paper.blocks.map(({ text }) => text)).toEqual(['The port stays open.']);
    expect(briefing.diagnostics).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: 'comments', comments: 1 }),
        expect.objectContaining({ code: 'hidden-text', passages: 2 }),
        expect.objectContaining({ code: 'struck-through', passages: 1 }),
      ]),
    );
  });

  it('finds the marking in a page header that is shown, or in a box there', async () => {
    const body = p('The port should be dredged.');
    const header = (text: string, more = '') => `<style:header ${more}>${p(text)}</style:header>`;
    expect((await read({ body, margins: header('OFFICIAL-SENSITIVE') })).paper.marking).toBe('OFFICIAL-SENSITIVE');
    expect((await read({ body, margins: header('SECRET', 'style:display="false"') })).paper.marking).toBeNull();
    const drawn = header(`<draw:custom-shape draw:name="Watermark">${p('RESTRICTED')}</draw:custom-shape>`);
    expect((await read({ body, margins: header('Harbour Office') + drawn })).paper.marking).toBe('RESTRICTED');
  });

  it('keeps footnotes apart, as the text calls them', async () => {
    const note = (kind: string, citation: string, text: string) =>
      `<text:note text:note-class="${kind}"><text:note-citation>${citation}</text:note-citation><text:note-body>${p(text)}</text:note-body></text:note>`;
    expect(
      await shown({
        body: p(
          `The port silts up${note('footnote', '1', 'Tide tables.')} and shrinks.${note('endnote', 'i', 'Port census.')}`,
        ),
      }),
    ).toEqual([
      'paragraph | The port silts up and shrinks.',
      'footnote | 1 | Tide tables.',
      'footnote | i | Port census.',
    ]);
  });

  it('reads tables by rows, a covered cell once, and tables that only place text as text', async () => {
    const cell = (text: string, more = '') => `<table:table-cell ${more}>${text && p(text)}</table:table-cell>`;
    const covered = '<table:covered-table-cell/>';
    const row = (...cells: string[]) => `<table:table-row>${cells.join('')}</table:table-row>`;
    expect(
      await shown({
        body: [
          `<table:table>${row(cell('A box around the summary.'))}</table:table>`,
          `<table:table><table:table-header-rows>${row(cell('Port'), cell('Ships'), cell('Boats'))}</table:table-header-rows>${row(cell('North', 'table:number-rows-spanned="2"'), cell('12'), cell('1'))}${row(covered, cell('14'), cell('2'))}${row(cell('South'), cell('', 'table:number-columns-repeated="2"'))}</table:table>`,
        ].join(''),
      }),
    ).toEqual([
      'paragraph | A box around the summary.',
      'table-row | Port | Ships | Boats',
      'table-row | North | 12 | 1',
      'table-row |  | 14 | 2',
      'table-row | South |  | ',
    ]);
  });

  it('says on which page a passage stands where the program noted it', async () => {
    const next = '<text:soft-page-break/>';
    const body = [
      p('First page.', 'New'),
      p(`${next}Second page.`),
      p(`Still second, ${next}ends on the third.`),
      p('Third page.'),
      p('Fourth page.', 'New'),
      next,
      p('Fifth page.'),
    ].join('');
    const automatic = styled('New', 'paragraph', '<style:paragraph-properties fo:break-before="page"/>');
    const pages = async (text: string) => (await read({ automatic, body, text })).paper.blocks.map(({ page }) => page);
    expect(await pages('text:use-soft-page-breaks="true"')).toEqual([1, 2, 2, 3, 4, 5]);
    expect(new Set(await pages(''))).toEqual(new Set([undefined]));
  });

  it('knows what is bold, in the weight of the script', async () => {
    const bold = (script: string) => `<style:text-properties fo:font-weight${script}="bold"/>`;
    const automatic = styled('T1', 'text', bold('')) + styled('T2', 'text', bold('-complex').replace('fo:', 'style:'));
    const span = (style: string, text: string) => `<text:span text:style-name="${style}">${text}</text:span>`;
    const { paper } = await read({
      automatic,
      body:
        p(`${span('T1', 'Be open:')} publish every tender of the port.`) +
        p(`${span('T2', 'להיות שקופים:')} לפרסם כל מכרז של הנמל.`) +
        p(`${span('T1', 'להיות')} שקופים: לפרסם כל מכרז.`),
    });
    expect(paper.blocks.map(({ runIn }) => runIn)).toEqual([8, 13, undefined]);
  });

  it('folds white space as the format does, and keeps the spaces, tabs and line ends that are written', async () => {
    const body = p('\n  The  port\n  is<text:s text:c="2"/>old,<text:line-break/>and <text:tab/>small.');
    expect(await shown({ body })).toEqual(['paragraph | The port is old, and small.']);
  });

  it('leaves the table of contents out and reads text boxes, on a paragraph or on the page', async () => {
    const box = (text: string) => `<draw:frame><draw:text-box>${p(text)}</draw:text-box></draw:frame>`;
    expect(
      await shown({
        body: [
          box('On the page.'),
          `<text:table-of-content><text:index-body>${p('What is at stake 2')}</text:index-body></text:table-of-content>`,
          p(`The port.${box('In a box.')}`),
        ].join(''),
      }),
    ).toEqual(['paragraph | On the page.', 'paragraph | The port.', 'paragraph | In a box.']);
  });

  it('takes for the title what is set largest, and never what the file was once called', async () => {
    const { paper } = await read({
      title: 'Microsoft Word - final2',
      automatic: styled('P1', 'paragraph', '<style:text-properties fo:font-size="20pt"/>'),
      styles:
        '<style:default-style style:family="paragraph"><style:text-properties fo:font-size="12pt"/></style:default-style>',
      body: `${p('Harbour Office')}${p('A ferry for the islands', 'P1')}${p('The ferry is old, and people wait for it in the rain on most days of the week.')}`,
    });
    expect(paper.title).toBe('A ferry for the islands');
  });

  it('reads the same from one flat XML file', async () => {
    const parts = {
      automatic: listStyle('L1', ['1|style:num-suffix="."']),
      margins: `<style:footer>${p('RESTRICTED')}</style:footer>`,
      body: h('Asks', 1) + list('L1', [task(1), task(2)]),
    };
    const flat = await readBytes('paper.xml', makeFlatOdt(parts));
    expect(linesOf(flat)).toEqual(await shown(parts));
    expect(flat.paper.marking).toBe('RESTRICTED');
  });
});
