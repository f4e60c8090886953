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

  it('reads a text with a stray control character', () => {
    expect(decodePaper('a.txt', bytes(`${'Fund the ferry. '.repeat(40)}\u0007`)).text).toContain('Fund the ferry.');
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['white space', bytes(' \n\t\u00A0\n')],
    ['only a mark', bytes('\uFEFF')],
  ])('refuses %s as empty', (_what, empty) => {
    expect(() => decodePaper('a.txt', empty)).toThrow(refusal('paper_empty', /no text in it/));
  });

  it.each([
    ['a NUL', bytes(`Fund the ferry${'\0'}and the port`)],
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
