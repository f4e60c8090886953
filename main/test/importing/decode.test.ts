import { describe, expect, it } from 'vitest';
import { largestPaper } from '../../../slides/paper/largest-paper.ts';
import { decodePaper } from '../../importing/decode.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const refusal = (code: string, text: RegExp) => expect.objectContaining({ code, message: expect.stringMatching(text) });

describe('decodePaper', () => {
  const text = 'Étude: “the ferry” – 5 € a head\n';

  it.each([
    ['UTF-8', bytes(text)],
    ['UTF-8 with its mark', bytes(`\uFEFF${text}`)],
    ['UTF-16, little end first', new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'))],
    ['UTF-16, big end first', new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le').swap16())],
    ['Windows-1252', Uint8Array.from(Buffer.from('\xC9tude: \x93the ferry\x94 \x96 5 \x80 a head\n', 'latin1'))],
  ])('reads %s', (_encoding, encoded) => {
    expect(decodePaper('a.txt', encoded).text).toBe(text);
  });

  it('reads UTF-8 that was cut off in the middle of a letter as UTF-8', () => {
    const whole = bytes('Résumé général des préconisations à l’État, présenté à Évian, été après été: é');
    expect(decodePaper('a.txt', whole.subarray(0, -1)).text).toMatch(/^Résumé général .* été: \uFFFD$/);
  });

  it.each([
    ['a NUL', 'The ministry should\0 act.', 1],
    ['a bell and a backspace', 'The\u0007 ministry should\b act.', 2],
    ['a control of the upper row', 'The ministry\u009d should act.', 1],
    ['the colours of a terminal', 'The \u001b[1;31mministry\u001b[0m should act.', 2],
    ['an escape that begins nothing', 'The \u001bministry should act.', 1],
    ['a title and a link of a terminal', '\u001b]0;report\u0007The ministry \u001b]8;;x\u001b\\should act.', 2],
  ])('reads a text with %s without it, and says so', (_what, written, dropped) => {
    const paper = decodePaper('a.txt', bytes(written));
    expect(paper.text).toBe('The ministry should act.');
    const message = dropped === 1 ? /^One control character was dropped/ : /^2 control characters were dropped/;
    expect(paper.diagnostics).toEqual([
      expect.objectContaining({ code: 'control-characters', message: expect.stringMatching(message) }),
    ]);
  });

  it('keeps line ends and form feeds', () => {
    const paged = 'One\u000c\r\nTwo\u000b\u0085Three\t';
    expect(decodePaper('a.txt', bytes(paged))).toEqual({ text: paged, diagnostics: [] });
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['white space', bytes(' \n\t\u00A0\n')],
    ['only a mark', bytes('\uFEFF')],
  ])('refuses %s as empty', (_what, empty) => {
    expect(() => decodePaper('a.txt', empty)).toThrow(refusal('paper_empty', /no text in it/));
  });

  it.each([
    ['many NULs', bytes(`Fund the ferry${'\0'.repeat(20)}and the port`)],
    ['the head of a program', Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0)],
    ['control characters', Uint8Array.from({ length: 2000 }, (_, index) => 1 + ((index * 7) % 255))],
  ])('refuses %s as binary', (_what, binary) => {
    expect(() => decodePaper('a.txt', binary)).toThrow(refusal('paper_binary', /is not text/));
  });

  it.each([
    ['a PDF', bytes('%PDF-1.7\n%âãÏÓ')],
    ['a PDF', bytes('\n\nprinted by the office\n%PDF-1.4')],
    ['a Word document', bytes('PK\u0003\u0004....word/document.xml')],
    ['an OpenDocument text', bytes('PK\u0003\u0004mimetypeapplication/vnd.oasis.opendocument.text')],
    ['a zip archive', bytes('PK\u0003\u0004notes.txt')],
    ['an old Word document', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0)],
    ['a document in Rich Text Format', bytes('{\\rtf1\\ansi Fund the ferry}')],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a)],
    ['a web page', bytes('\uFEFF<!DOCTYPE html>\n<html><p>Fund the ferry')],
    ['a web page', bytes('<!-- saved from the office -->\n<html lang="en">')],
  ])('names %s and says what to do', (what, document) => {
    expect(() => decodePaper('paper.txt', document)).toThrow(
      refusal('unsupported_format', new RegExp(`“paper.txt” is ${what}, .* Save the paper as text or Markdown`)),
    );
  });

  it('knows a piece of a web page by its name', () => {
    const piece = bytes('<div><p>Fund the ferry.</p></div>');
    expect(() => decodePaper('paper.htm', piece)).toThrow(refusal('unsupported_format', /is a web page/));
    expect(decodePaper('paper.md', piece).text).toContain('Fund the ferry.');
  });

  it('does not take a text about formats for one of them', () => {
    expect(decodePaper('a.md', bytes('PK is not a zip; {\\rtf is quoted; <html> too.')).text).toContain('quoted');
  });

  it('refuses what is larger than any paper', () => {
    expect(() => decodePaper('a.txt', new Uint8Array(largestPaper + 1))).toThrow(refusal('paper_too_large', /50 MB/));
  });
});
