import { describe, expect, it } from 'vitest';
import { readBytes } from '../../importing/read-bytes.ts';
import { listed, makeDocx, paragraph, run, styled } from './make-docx.ts';

const read = (parts: Parameters<typeof makeDocx>[0]) => readBytes('paper.docx', makeDocx(parts));
const shown = async (parts: Parameters<typeof makeDocx>[0]) =>
  (await read(parts)).paper.blocks.map(({ kind, level, marker, text }) =>
    [kind + (level ?? ''), marker, text].filter((part) => part !== undefined).join(' | '),
  );

const level = (depth: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
const numbering = (levels: string, more = '') =>
  `<w:abstractNum w:abstractNumId="7">${levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>${more}`;

/** Styles as a French Word writes them: their ids are French, the names of the built-in ones English. */
const styles = `
  <w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>
  <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
  <w:style w:type="paragraph" w:styleId="Titre"><w:name w:val="Title"/></w:style>
  <w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="Chapitre"><w:name w:val="Chapitre du rapport"/><w:basedOn w:val="Titre1"/></w:style>
  <w:style w:type="paragraph" w:styleId="Sous"><w:name w:val="Sous"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="TM1"><w:name w:val="toc 1"/></w:style>
  <w:style w:type="paragraph" w:styleId="Citation"><w:name w:val="Quote"/></w:style>
  <w:style w:type="character" w:styleId="Fort"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>`;

describe('a Word document', () => {
  it('has its headings by their outline level, whatever their styles are called', async () => {
    expect(
      await shown({
        styles,
        body: [
          paragraph('A ferry for the islands', styled('Titre')),
          paragraph('What is at stake', styled('Chapitre')),
          paragraph('The ferry sails on two days of the week, and nobody else does.'),
          paragraph('Winter', styled('Sous')),
          paragraph('In winter it does not sail.', '<w:outlineLvl w:val="9"/>'),
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

  it('shows the numbers that lists count, in their own letters, restarting as Word does', async () => {
    const levels =
      level(0, 'decimal', '%1.') + level(1, 'lowerRoman', '(%2)') + level(2, 'decimal', '%1.%2.%3', '<w:isLgl/>');
    const restarted =
      '<w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>';
    const items = [listed(1), listed(1, 1), listed(1, 1), listed(1, 2), listed(1), listed(1, 1), listed(2), listed(2)];
    const { paper } = await read({
      numbering: numbering(levels, restarted),
      body: items.map((place, index) => paragraph(`The office should do task ${index}.`, place)).join(''),
    });
    expect(paper.blocks.map(({ marker }) => marker)).toEqual(['1.', '(i)', '(ii)', '1.2.1', '2.', '(i)', '1.', '2.']);
  });

  it.each([
    ['upperRoman', 'IV'],
    ['lowerLetter', 'd'],
    ['ordinal', '4th'],
    ['hebrew1', 'ד'],
    ['arabicAbjad', 'د'],
    ['russianLower', 'г'],
    ['decimalZero', '04'],
  ])('counts in %s', async (format, fourth) => {
    const body = paragraph('The office should do it.', listed(1)).repeat(4);
    const { paper } = await read({ numbering: numbering(level(0, format, '%1)')), body });
    expect(paper.blocks[3]?.marker).toBe(`${fourth})`);
  });

  it('takes a label that the list writes for the label of a recommendation', async () => {
    const body = [1, 2].map((index) => paragraph(`The port should buy boat ${index}.`, listed(1))).join('');
    const { briefing } = await read({ numbering: numbering(level(0, 'decimal', 'Recommendation %1:')), body });
    expect(briefing.recommendations.map(({ number, text }) => [number, text])).toEqual([
      ['1', 'The port should buy boat 1.'],
      ['2', 'The port should buy boat 2.'],
    ]);
  });

  it('keeps lists within lists, though each is a list of its own', async () => {
    const second =
      '<w:abstractNum w:abstractNumId="8">' +
      level(0, 'bullet', '\uf0b7') +
      '</w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="8"/></w:num>';
    const lines = await shown({
      numbering: numbering(level(0, 'decimal', '%1.'), second),
      body: [listed(1), listed(3), listed(3), listed(1)]
        .map((place, index) => paragraph(`The town should open gate ${index}.`, place))
        .join(''),
    });
    expect(lines.map((line) => line.slice(0, 14))).toEqual([
      'list-item1 | 1',
      'list-item2 | •',
      'list-item2 | •',
      'list-item1 | 2',
    ]);
  });

  it('reads tracked changes as accepted, and says so', async () => {
    const { paper, briefing } = await read({
      body:
        paragraph(
          `${run('The port should ')}<w:del>${run('not ')}</w:del><w:ins>${run('soon ')}</w:ins>${run('be dredged.')}`,
        ) +
        paragraph(run('It costs '), '<w:rPr><w:del/></w:rPr>') +
        paragraph('5 million.') +
        `<w:moveFrom>${run('moved away')}</w:moveFrom>`,
    });
    expect(paper.blocks.map(({ text }) => text)).toEqual(['The port should soon be dredged.', 'It costs 5 million.']);
    expect(briefing.diagnostics).toContainEqual(
      expect.objectContaining({
        code: 'tracked-changes',
        added: 1,
        deleted: 2,
      }),
    );
  });

  it('leaves comments, hidden and struck-through words out, and says so', async () => {
    const { paper, briefing } = await read({
      comments: `<w:comment w:id="1">${paragraph('Is this cleared?')}</w:comment>`,
      body: paragraph(
        `${run('The port stays open')}${run(' in secret', '<w:vanish/>')}${run(' at night', '<w:strike/>')}${run('.')}<w:r><w:commentReference w:id="1"/></w:r>`,
      ),
    });
    expect(paper.blocks.map(({ text }) => text)).toEqual(['The port stays open.']);
    expect(briefing.diagnostics.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['comments', 'hidden-text', 'struck-through']),
    );
  });

  it('finds the marking in a page header or drawn behind the text', async () => {
    const body = paragraph('The port should be dredged.');
    const marked = await read({ body, header: paragraph('OFFICIAL-SENSITIVE') });
    expect(marked.paper.marking).toBe('OFFICIAL-SENSITIVE');
    const drawn = paragraph('<w:r><w:pict><v:shape><v:textpath string="RESTRICTED"/></v:shape></w:pict></w:r>');
    const watermarked = await read({ body, header: paragraph('Harbour Office'), footer: drawn });
    expect(watermarked.paper.marking).toBe('RESTRICTED');
  });

  it('numbers footnotes as the text calls them and keeps them apart', async () => {
    const note = (id: string, text: string) => `<w:footnote w:id="${id}">${paragraph(text)}</w:footnote>`;
    const call = (id: string) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    expect(
      await shown({
        footnotes: note('-1', 'separator') + note('8', 'Port census.') + note('5', 'Tide tables.'),
        body: paragraph(`${run('The port silts up')}${call('5')}${run(' and shrinks.')}${call('8')}`),
      }),
    ).toEqual([
      'paragraph | The port silts up and shrinks.',
      'footnote | 1 | Tide tables.',
      'footnote | 2 | Port census.',
    ]);
  });

  it('reads tables by rows, a merged cell once, and tables that only place text as text', async () => {
    const cell = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
    const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
    const merged = (value: string) => `<w:vMerge${value}/>`;
    expect(
      await shown({
        body: [
          `<w:tbl>${row(cell('A box around the summary.'))}</w:tbl>`,
          `<w:tbl>${row(cell('Port'), cell('Ships'))}${row(cell('North', merged(' w:val="restart"')), cell('12'))}${row(cell('North', merged('')), cell('14'))}</w:tbl>`,
        ].join(''),
      }),
    ).toEqual([
      'paragraph | A box around the summary.',
      'table-row | Port | Ships',
      'table-row | North | 12',
      'table-row |  | 14',
    ]);
  });

  it('says on which page a passage stands where Word noted it', async () => {
    const { paper } = await read({
      body: `${paragraph('First page.')}${paragraph(`<w:r><w:lastRenderedPageBreak/></w:r>${run('Second page.')}`)}${paragraph(
        `${run('Still second, ')}<w:r><w:lastRenderedPageBreak/></w:r>${run('ends on the third.')}`,
      )}${paragraph('Third page.')}`,
    });
    expect(paper.blocks.map(({ page }) => page)).toEqual([1, 2, 2, 3]);
    const unpaged = await read({ body: paragraph('No pages.') });
    expect(unpaged.paper.blocks[0]).not.toHaveProperty('page');
  });

  it('knows a head in bold that runs into its paragraph, in a style or by hand', async () => {
    const { paper } = await read({
      styles,
      body:
        paragraph(`${run('Be open:', '<w:b/>')}${run(' publish every tender of the port.')}`) +
        paragraph(`${run('Be quick:', '<w:rStyle w:val="Fort"/>')}${run(' answer within a week of asking.')}`),
    });
    expect(paper.blocks.map(({ runIn }) => runIn)).toEqual([8, 9]);
  });

  it('reads the head of a memorandum, set as lines or as a table', async () => {
    const lines = ['To: The Minister', 'From: Helen Vasquez', 'Subject: The ferry'];
    const rows = lines.map((line) => {
      const [label = '', value = ''] = line.split(': ');
      return `<w:tr><w:tc>${paragraph(`${label}:`)}</w:tc><w:tc>${paragraph(value)}</w:tc></w:tr>`;
    });
    const text = paragraph('The ferry is old. The port should buy a new one.');
    for (const head of [lines.map((line) => paragraph(line)).join(''), `<w:tbl>${rows.join('')}</w:tbl>`]) {
      const { paper } = await read({ body: head + text });
      expect(paper).toMatchObject({ title: 'The ferry', authors: ['Helen Vasquez'] });
    }
  });

  it('takes for the title what is set largest, and never what the file was once called', async () => {
    const { paper } = await read({
      styles,
      body: `${paragraph('Harbour Office')}${paragraph(run('A ferry for the islands', '<w:sz w:val="40"/>'))}${paragraph('The ferry is old, and people wait for it in the rain on most days of the week.')}`,
      others: {
        'docProps/core.xml': '<cp:coreProperties><dc:title>Microsoft Word - final2</dc:title></cp:coreProperties>',
      },
    });
    expect(paper.title).toBe('A ferry for the islands');
  });

  it('leaves the table of contents out and reads text boxes once', async () => {
    const box = `<w:txbxContent>${paragraph('In a box.')}</w:txbxContent>`;
    expect(
      await shown({
        styles,
        body:
          paragraph('What is at stake 2', styled('TM1')) +
          paragraph(
            `${run('The port.')}<w:r><mc:AlternateContent><mc:Choice><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
          ),
      }),
    ).toEqual(['paragraph | The port.', 'paragraph | In a box.']);
  });
});
