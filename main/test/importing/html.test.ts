import { describe, expect, it, vi } from 'vitest';
import { readBytes } from '../../importing/read-bytes.ts';

const read = (html: string | Uint8Array) =>
  readBytes('page.html', typeof html === 'string' ? new TextEncoder().encode(html) : html);
const shown = async (html: string) =>
  (await read(html)).paper.blocks.map(({ kind, level, marker, text }) =>
    [kind + (level ?? ''), marker, text].filter((part) => part !== undefined).join(' | '),
  );

const sentence =
  'The ferry to the islands is old, it breaks down in most weeks of the winter, and people wait for it. ';
const argument = Array.from({ length: 6 }, () => `<p>${sentence.repeat(4)}</p>`).join('');

describe('a web page', () => {
  const page = `<!DOCTYPE html><html><head><title>A ferry for the islands | Harbour Institute</title></head><body>
    <header><h2>Harbour Institute</h2><nav><ul><li><a href="/">Home</a></li><li><a href="/b">Briefs</a></li></ul></nav></header>
    <h1>A ferry for the islands</h1><p>By Ada Quay</p>
    <div class="content">${argument}<h2>Recommendations</h2>
      <ol><li>The port should buy a ferry.</li><li>The town should pay for it.</li></ol></div>
    <aside class="related"><h3>Related</h3><ul><li><a href="/x">The bridge should be closed</a></li><li><a href="/y">The mole</a></li></ul></aside>
    <footer class="footer"><a href="/c">Contact</a> <a href="/p">Privacy</a></footer></body></html>`;

  it('is read without the site around its article', async () => {
    const { paper, briefing } = await read(page);
    expect(paper).toMatchObject({ title: 'A ferry for the islands', authors: ['Ada Quay'] });
    expect(briefing.recommendations.map(({ number, text }) => [number, text])).toEqual([
      ['1', 'The port should buy a ferry.'],
      ['2', 'The town should pay for it.'],
    ]);
    const text = paper.blocks.map((block) => block.text).join('\n');
    for (const around of ['Home', 'Briefs', 'bridge', 'mole', 'Privacy']) expect(text).not.toContain(around);
  });

  it('keeps short lists, tables and boxes of the article, which look like clutter', async () => {
    const { paper } = await read(
      `<html><body><article>${argument}<aside>Key figure: 12 boats.</aside><ul><li>Dredge it.</li></ul>
      <table><tr><th>Port</th><th>Ships</th></tr><tr><td>North</td><td>12</td></tr></table>${argument}</article></body></html>`,
    );
    expect(paper.blocks.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Key figure: 12 boats.', 'Dredge it.', 'Port | Ships', 'North | 12']),
    );
  });

  it('shows the markers that a browser counts, at their depths', async () => {
    expect(
      await shown(`<ol start="3"><li>The port should open.<ul><li>At night.</li></ul><p>And by day.</p></li>
        <li value="7">The town should pay.</li></ol><ol type="i"><li>The office should plan.</li><li>The office should act.</li></ol>`),
    ).toEqual([
      'list-item1 | 3. | The port should open.',
      'list-item2 | • | At night.',
      'list-item1 | And by day.',
      'list-item1 | 7. | The town should pay.',
      'list-item1 | i. | The office should plan.',
      'list-item1 | ii. | The office should act.',
    ]);
  });

  it('is read in the markup of the nineties, tags left open and paragraphs parted by line breaks', async () => {
    const old = `<HTML><TITLE>x</TITLE><BODY BGCOLOR=white><TABLE><TR><TD>
      <CENTER><FONT SIZE=5><B>A ferry for the islands</B></FONT></CENTER>
      <P>${sentence}<P>${sentence}<BR><BR>${sentence}<P><B>What to do</B><UL><LI>Buy a ferry<LI>Dredge the port</UL></TABLE>`;
    const lines = await shown(old);
    expect(lines.map((line) => line.slice(0, 34))).toEqual([
      'heading1 | A ferry for the islands',
      'paragraph | The ferry to the islan',
      'paragraph | The ferry to the islan',
      'paragraph | The ferry to the islan',
      'heading6 | What to do',
      'list-item1 | • | Buy a ferry',
      'list-item1 | • | Dredge the port',
    ]);
  });

  it('is read in the encoding that it names', async () => {
    const bytes = Buffer.concat([
      Buffer.from('<html><head><meta http-equiv="Content-Type" content="text/html; charset=koi8-r"></head><p>'),
      Buffer.from([0xf0, 0xcf, 0xd2, 0xd4]),
      Buffer.from('</p></html>'),
    ]);
    const { paper } = await read(new Uint8Array(bytes));
    expect(paper.blocks[0]?.text).toBe('Порт');
  });

  it('keeps footnotes apart and their marks out of the sentences', async () => {
    expect(
      await shown(
        `<p>The port silts up<sup><a href="#fn1">1</a></sup>.</p><section class="footnotes"><ol><li id="fn1">Tide tables. <a href="#r">↩</a></li></ol></section>`,
      ),
    ).toEqual(['paragraph | The port silts up.', 'footnote | 1 | Tide tables.']);
  });

  it('runs nothing, shows nothing hidden, and fetches nothing', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch');
    const { paper, briefing } =
      await read(`<html><head><script>globalThis.ran = true</script><base href="http://example.org/">
      <link rel="stylesheet" href="http://example.org/a.css"></head><body onload="globalThis.ran = true">
      <p>The port should be dredged.<img src="http://example.org/a.png" onerror="globalThis.ran = true"></p>
      <p style="display: none">Vote for me.</p><p hidden>And me.</p><iframe src="http://example.org"></iframe>
      <script>document.write('Injected.')</script><noscript>Turn scripts on.</noscript></body></html>`);
    expect(paper.blocks.map(({ text }) => text)).toEqual(['The port should be dredged.']);
    expect(globalThis).not.toHaveProperty('ran');
    expect(fetched).not.toHaveBeenCalled();
    expect(briefing.diagnostics).toContainEqual(expect.objectContaining({ code: 'pictures', remote: 1 }));
  });

  it('that a script would fill is refused with what to do', async () => {
    await expect(
      read('<!DOCTYPE html><html><body><div id="app"></div><script src="a.js"></script></body></html>'),
    ).rejects.toThrow(
      expect.objectContaining({ code: 'paper_empty', message: expect.stringMatching(/no text of its own.*PDF/) }),
    );
  });

  it('nested without end is refused', async () => {
    await expect(read(`<html><body>${'<div>'.repeat(50_000)}The port.`)).rejects.toThrow(
      expect.objectContaining({ code: 'paper_unreadable', message: expect.stringMatching(/nested deeper/) }),
    );
  });
});
