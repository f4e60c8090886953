import { describe, expect, it } from 'vitest';
import { readBytes } from '../../importing/read-bytes.ts';
import { makeDocx, paragraph, run } from './make-docx.ts';
import { makeFlatOdt, makeOdt, p } from './make-odt.ts';
import { png } from './make-png.ts';

const chart = png(320, 200);
const text = 'The ferry carries fewer people every year.';
const part = (bytes: Buffer) => bytes as unknown as string;
const summary = ({ paper, pictures }: Awaited<ReturnType<typeof readBytes>>) =>
  pictures.map(({ width, height, alternative, blockId }) => [
    `${width}×${height}`,
    alternative,
    paper.blocks.find(({ id }) => id === blockId)?.text ?? null,
  ]);
const wanted = [['320×200', 'Passengers a year', text]];

const drawing = (id: string, alternative: string) =>
  `<w:r><w:drawing><wp:inline><wp:docPr descr="${alternative}"/><a:blip r:embed="${id}"/></wp:inline></w:drawing></w:r>`;
const docx = (body: string, images: Readonly<Record<string, Buffer>>) => {
  const relations = Object.keys(images).map(
    (name) => `<Relationship Id="${name}" Type="http://x/image" Target="media/${name}"/>`,
  );
  const parts = Object.entries(images).map(([name, bytes]) => [`word/media/${name}`, part(bytes)]);
  return makeDocx({
    body,
    others: {
      'word/_rels/document.xml.rels': `<Relationships>${relations.join('')}<Relationship Id="far" TargetMode="External" Type="http://x/image" Target="http://example.org/a.png"/></Relationships>`,
      ...Object.fromEntries(parts),
    },
  });
};
const frame = (image: string) => `<draw:frame>${image}<svg:desc>Passengers a year</svg:desc></draw:frame>`;

describe('a picture of a paper', () => {
  it.each([
    [
      'Word',
      'a.docx',
      docx(paragraph(text) + paragraph(drawing('one.png', 'Passengers a year')), { 'one.png': chart }),
    ],
    [
      'OpenDocument',
      'a.odt',
      makeOdt({
        body: p(text) + p(frame('<draw:image xlink:href="Pictures/one.png"/>')),
        others: { 'Pictures/one.png': part(chart) },
      }),
    ],
    [
      'flat OpenDocument',
      'a.fodt',
      makeFlatOdt({
        body: p(
          text + frame(`<draw:image><office:binary-data>${chart.toString('base64')}</office:binary-data></draw:image>`),
        ),
      }),
    ],
    [
      'HTML',
      'a.html',
      Buffer.from(
        `<html><body><h1>Ferries</h1><p>${text}</p><p><img alt="Passengers a year" src="data:image/png;base64,${chart.toString('base64')}"></p></body></html>`,
      ),
    ],
  ])('is kept with what it shows and the paragraph it stands at: %s', async (_format, name, bytes) => {
    const read = await readBytes(name, bytes);
    expect(summary(read)).toEqual(wanted);
    expect(Buffer.from(read.pictures[0]?.bytes ?? []).equals(chart)).toBe(true);
    expect(read.briefing.diagnostics.map(({ code }) => code)).not.toContain('pictures');
  });

  it('is kept once, and not where it is a bullet, damaged, elsewhere, or of a kind that no slide shows', async () => {
    const images = {
      'one.png': chart,
      'dot.png': png(8, 8),
      'cut.png': chart.subarray(0, 20),
      'draft.emf': Buffer.from('not a picture of ours'),
    };
    const names = ['one.png', 'one.png', ...Object.keys(images).slice(1), 'far', 'nowhere'];
    const body = paragraph(text) + names.map((name) => paragraph(drawing(name, 'Passengers a year'))).join('');
    const read = await readBytes('a.docx', docx(body, images));
    expect(summary(read)).toEqual(wanted);
    expect(read.briefing.diagnostics.map(({ code }) => code)).toContain('pictures');
  });

  it('never keeps the paper from being read, whatever it unpacks to', async () => {
    const bomb = Buffer.concat([chart, Buffer.alloc(80_000_000)]);
    const body =
      paragraph(run(text)) + paragraph(drawing('bomb.png', '')) + paragraph(drawing('one.png', 'Passengers a year'));
    const read = await readBytes('a.docx', docx(body, { 'bomb.png': bomb, 'one.png': chart }));
    expect(summary(read)).toEqual(wanted);
  });

  it('on the network is not fetched, and is counted', async () => {
    const page = `<html><body><h1>Ferries</h1><p>${text}</p><img src="https://example.org/a.png"></body></html>`;
    const read = await readBytes('a.html', Buffer.from(page));
    expect(read.pictures).toEqual([]);
    expect(JSON.stringify(read.briefing.diagnostics)).toContain('"remote":1');
  });
});
