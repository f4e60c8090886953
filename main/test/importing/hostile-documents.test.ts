import { describe, expect, it } from 'vitest';
import { readBytes } from '../../importing/read-bytes.ts';
import { makeDocx, paragraph } from './make-docx.ts';
import { makeFlatOdt, makeOdt, odtType, p } from './make-odt.ts';
import { makeZip } from './make-zip.ts';

const refusal = (code: string, text: RegExp) => expect.objectContaining({ code, message: expect.stringMatching(text) });
const sound = makeDocx({ body: paragraph('The port should be dredged.') });

describe('a hostile archive', () => {
  it('that unpacks to more than any paper is refused before it fills the memory', async () => {
    const bomb = makeZip({ 'word/document.xml': Buffer.alloc(80_000_000, ' ') });
    expect(bomb.length).toBeLessThan(200_000);
    await expect(readBytes('bomb.docx', bomb)).rejects.toThrow(
      refusal('paper_too_large', /unpacks to more text than any paper/),
    );
  });

  it('that lies about the size of a part is refused', async () => {
    const bomb = Buffer.from(makeZip({ 'word/document.xml': Buffer.alloc(80_000_000, ' ') }));
    const entry = bomb.lastIndexOf(Buffer.from('PK\u0001\u0002', 'latin1'));
    bomb.writeUInt32LE(1000, entry + 24);
    await expect(readBytes('bomb.docx', bomb)).rejects.toThrow(refusal('paper_too_large', /unpacks to more/));
  });

  it('is never written to a disk, so that names that lead out of a folder lead nowhere', async () => {
    const { paper } = await readBytes(
      'paper.docx',
      makeDocx({
        body: paragraph('The port should be dredged.'),
        others: { '../../outside.txt': 'x', '/etc/passwd': 'x', 'C:\\outside.txt': 'x' },
      }),
    );
    expect(paper.blocks.map(({ text }) => text)).toEqual(['The port should be dredged.']);
  });

  it.each(Array.from({ length: 12 }, (_, index) => Math.round((sound.length * (index + 1)) / 13)))(
    'that was cut off after %i bytes is refused with a sentence',
    async (length) => {
      await expect(readBytes('cut.docx', sound.subarray(0, length))).rejects.toThrow(
        refusal('paper_unreadable', /“cut.docx” is damaged/),
      );
    },
  );

  it('with a broken byte anywhere is read or refused, and nothing else', async () => {
    for (let at = 4; at < sound.length; at += 7) {
      const broken = Uint8Array.from(sound, (byte, index) => (index === at ? byte ^ 0xff : byte));
      try {
        await readBytes('broken.docx', broken);
      } catch (error) {
        expect(error).toMatchObject({ name: 'AppError' });
      }
    }
  });
});

describe('a hostile page', () => {
  it('of headings that nobody closed, each in the one before, is refused and not walked through', async () => {
    const page = `<h1>A port</h1><p>It should be dredged.</p>${'<h2>'.repeat(20_000)}`;
    await expect(readBytes('deep.html', new TextEncoder().encode(page))).rejects.toThrow(
      refusal('paper_unreadable', /nested deeper than any page/),
    );
  });
});

describe('hostile XML', () => {
  const withMain = (xml: string) => makeZip({ 'word/document.xml': xml });

  it('declares entities that are never expanded or fetched', async () => {
    const lol = Array.from({ length: 9 }, (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`).join(
      '',
    );
    const { paper } = await readBytes(
      'entities.docx',
      withMain(
        `<?xml version="1.0"?><!DOCTYPE d [<!ENTITY l0 "lol">${lol}<!ENTITY file SYSTEM "file:///etc/passwd">]><w:document xmlns:w="w"><w:body><w:p><w:r><w:t>The port &l9; &file; should be dredged.</w:t></w:r></w:p></w:body></w:document>`,
      ),
    );
    expect(paper.blocks.map(({ text }) => text)).toEqual(['The port &l9; &file; should be dredged.']);
  });

  it('that is nested without end is refused and no endless loop', async () => {
    const deep = `${'<w:p>'.repeat(100_000)}`;
    await expect(readBytes('deep.docx', withMain(`<w:document><w:body>${deep}</w:body></w:document>`))).rejects.toThrow(
      refusal('paper_unreadable', /nested deeper than any document/),
    );
  });

  it('with styles based on each other in a circle is read', async () => {
    const style = (id: string, based: string) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:basedOn w:val="${based}"/></w:style>`;
    const { paper } = await readBytes(
      'circle.docx',
      makeDocx({ styles: style('A', 'B') + style('B', 'A'), body: paragraph('The port.', '<w:pStyle w:val="A"/>') }),
    );
    expect(paper.blocks).toHaveLength(1);
  });

  it('without a body is refused', async () => {
    await expect(readBytes('empty.docx', withMain('<w:document/>'))).rejects.toThrow(
      refusal('paper_unreadable', /without a text that could be found/),
    );
  });
});

describe('a hostile OpenDocument text', () => {
  it('declares entities that are never expanded or fetched, packed or flat', async () => {
    const entities =
      '<!DOCTYPE d [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;"><!ENTITY file SYSTEM "file:///etc/passwd">]>';
    const text = 'The port &b; &file; should be dredged.';
    const flat = Buffer.from(makeFlatOdt({ body: p(text) }))
      .toString()
      .replace('?>', `?>${entities}`);
    const packed = makeOdt({
      body: '',
      others: {
        'content.xml': `<?xml version="1.0"?>${entities}<o:d xmlns:o="o"><o:body><o:text><o:p>${text}</o:p></o:text></o:body></o:d>`,
      },
    });
    for (const bytes of [Buffer.from(flat), packed]) {
      const { paper } = await readBytes('paper.odt', bytes);
      expect(paper.blocks.map((block) => block.text)).toEqual([text]);
    }
  });

  it('that unpacks to more than any paper is refused, and the pictures of one are never unpacked', async () => {
    const large = Buffer.alloc(80_000_000, ' ') as unknown as string;
    await expect(readBytes('bomb.odt', makeOdt({ body: '', others: { 'content.xml': large } }))).rejects.toThrow(
      refusal('paper_too_large', /unpacks to more text than any paper/),
    );
    const { paper } = await readBytes(
      'paper.odt',
      makeOdt({ body: p('The port.'), others: { 'Pictures/bomb.png': large, '../../outside.txt': 'x' } }),
    );
    expect(paper.blocks).toHaveLength(1);
  });

  it('cannot multiply cells, spaces or nested tables without end', async () => {
    const many = '2000000000';
    const table = (inside: string) =>
      `<table:table><table:table-row table:number-rows-repeated="${many}"><table:table-cell table:number-columns-repeated="${many}">${inside}</table:table-cell><table:table-cell>${p('Boats')}</table:table-cell></table:table-row><table:table-row><table:table-cell/></table:table-row></table:table>`;
    const body = table(table(table(p(`Ships<text:s text:c="${many}"/>`))));
    const { paper } = await readBytes('paper.odt', makeOdt({ body }));
    expect(paper.blocks.map(({ text }) => text).join().length).toBeLessThan(2_000);
  });

  it('with styles based on each other in a circle is read', async () => {
    const style = (name: string, parent: string) =>
      `<style:style style:family="paragraph" style:name="${name}" style:parent-style-name="${parent}"/>`;
    const { paper } = await readBytes(
      'circle.odt',
      makeOdt({ automatic: style('A', 'B') + style('B', 'A'), body: p('The port.', 'A') }),
    );
    expect(paper.blocks).toHaveLength(1);
  });

  it.each([
    ['without a text', makeOdt({ body: '', others: { 'content.xml': '<office:document-content/>' } })],
    ['without its main part', makeZip({ mimetype: odtType })],
  ])('%s is refused', async (_what, bytes) => {
    await expect(readBytes('empty.odt', bytes)).rejects.toThrow(
      refusal('paper_unreadable', /without a text that could be found/),
    );
  });
});
