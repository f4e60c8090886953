import { describe, expect, it } from 'vitest';
import { largestText } from '../../../slides/paper/largest-paper.ts';
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
    expect(paper.diagnostics).toEqual([{ code: 'control-characters', severity: 'note', characters: dropped }]);
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

  it('refuses what is larger than any paper', () => {
    expect(() => decodePaper('a.txt', new Uint8Array(largestText + 1))).toThrow(refusal('paper_too_large', /50 MB/));
  });
});
