import { expect, test } from 'vitest';
import { markdownOf } from '../../../editor/texts/markdown/paste.ts';

const lines = (...all: string[]) => all.join('\n');

test('a page of the web becomes the Markdown one would have typed', () => {
  const html = `<meta charset="utf-8"><h2>Ports &amp; ice</h2><p>Four <b>new</b> ships, <i>twice</i> a year; see
    <a href="https://a.example/x?y=1" title="t">the plan</a> and <a href="javascript:alert(1)">this</a>.</p>
    <ul><li>one</li><li><p>two</p><ol start="3"><li>in</li></ol></li></ul><img src="http://a.example/x.png"><script>alert(1)</script>`;
  expect(markdownOf(html)).toBe(
    lines(
      '## Ports & ice',
      '',
      'Four **new** ships, *twice* a year; see [the plan](https://a.example/x?y=1) and this.',
      '',
      '- one',
      '- two',
      '  3. in',
    ),
  );
});

const wordItem = (level: number, mark: string, text: string) =>
  `<p class=MsoListParagraphCxSpMiddle style='margin-left:.5in;text-indent:-.25in;mso-list:l0 level${level} lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;
</span></span></span><![endif]>${text}<o:p></o:p></p>`;

test('the paragraphs Word makes of a list are a list again', () => {
  const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {margin:0} --></style>
<xml><w:x>no</w:x></xml></head><body><!--StartFragment--><p class=MsoNormal>Before<o:p></o:p></p>
${wordItem(1, '·', 'first <b>item</b>')}${wordItem(2, 'o', 'inner')}${wordItem(1, '2.', 'second')}
<p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>After</p><!--EndFragment--></body></html>`;
  expect(markdownOf(html)).toBe(lines('Before', '', '- first **item**', '    - inner', '2. second', '', 'After'));
});

test('a table has its first row for a heading, and a bar in a cell is no border', () => {
  const html =
    '<table><tr><td><p><b>Port</b></p></td><td>Ships</td></tr><tr><td>A | B</td><td><p>4</p><p>more</p></td></tr><tr><td colspan=2>all</td></tr></table>';
  expect(markdownOf(html)).toBe(lines('| **Port** | Ships |', '| --- | --- |', '| A \\| B | 4 more |', '| all |  |'));
});

test('a table that only holds a page together is its text', () => {
  expect(markdownOf('<table><tr><td><p>One</p><p>Two</p></td></tr></table>')).toBe('One\n\nTwo');
});

test('Google Docs: the wrapping b is not bold, spans are, and inner lists stand beside their item', () => {
  const html = `<b style="font-weight:normal" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:700">Bold</span><span> and </span><span style="font-style:italic">italic</span></p>
<ul><li dir="ltr"><p>one</p></li><ul><li><p>in</p></li></ul><li><p>two</p></li></ul></b>`;
  expect(markdownOf(html)).toBe(lines('**Bold** and *italic*', '', '- one', '    - in', '- two'));
});

test('signs of Markdown in what was copied stay signs', () => {
  expect(markdownOf('<p>5 * 3 # _x_ [a] 1. b</p>')).toBe('5 \\* 3 \\# \\_x\\_ \\[a\\] 1. b');
});

test('colours of a program are no form: the text is pasted as it is', () => {
  expect(markdownOf('<meta><div style="white-space: pre"><span style="color:#00f">- one</span></div>')).toBe(null);
  expect(markdownOf('<p> </p>')).toBe(null);
});

test('Hebrew and Arabic keep their letters and marks', () => {
  expect(markdownOf('<p dir="rtl"><b>שָׁלוֹם</b> מִשְׂרָד</p><ul><li>صُنْدُوقًا</li></ul>')).toBe('**שָׁלוֹם** מִשְׂרָד\n\n- صُنْدُوقًا');
});
