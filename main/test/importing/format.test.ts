import { describe, expect, it } from 'vitest';
import { formatOf } from '../../importing/format.ts';
import { makeFlatOdt, makeOdt, odtType } from './make-odt.ts';
import { makeZip } from './make-zip.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const refusal = (text: RegExp) =>
  expect.objectContaining({ code: 'unsupported_format', message: expect.stringMatching(text) });
const oldOffice = (stream: string) =>
  new Uint8Array(
    Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(600),
      Buffer.from(stream, 'utf16le'),
    ]),
  );

describe('formatOf', () => {
  it('knows a Word document by its parts, whatever it is called', () => {
    expect(formatOf('paper.txt', makeZip({ 'word/document.xml': '' })).kind).toBe('docx');
    expect(formatOf('paper.docx', bytes('The port should be dredged.')).kind).toBe('text');
  });

  it.each([
    ['an OpenDocument file', makeZip({ mimetype: `${odtType}-master` })],
    ['an OpenDocument file', makeZip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' })],
    ['an e-book', makeZip({ mimetype: 'application/epub+zip' })],
    ['a PowerPoint presentation', makeZip({ 'ppt/presentation.xml': '', 'ppt/embeddings/a.docx': 'word/' })],
    ['an Excel workbook', makeZip({ 'xl/workbook.xml': '' })],
    ['an old Word document', oldOffice('WordDocument')],
    ['an old PowerPoint presentation', oldOffice('PowerPoint Document')],
    ['an e-mail message saved from Outlook', oldOffice('__substg1.0_001A001E')],
    ['a document of an old Office program', oldOffice('Contents')],
    ['an e-mail message', bytes('From: a@b\r\nMIME-Version: 1.0\r\nSubject: The ferry\r\n\r\nFund it.')],
    ['a document in Rich Text Format', bytes('{\\rtf1\\ansi Fund the ferry}')],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a)],
  ])('names %s and says what to do', (what, document) => {
    expect(() => formatOf('paper.txt', document)).toThrow(
      refusal(new RegExp(`^“paper.txt” is ${what}, which Lectern does not read\\. .*DOCX.*\\.$`)),
    );
  });

  it.each([
    ['a zip archive', makeZip({ 'notes.txt': 'The port.' })],
    ['a compressed file', Uint8Array.of(0x1f, 0x8b, 8, 0)],
  ])('asks to unpack %s', (what, document) => {
    expect(() => formatOf('paper.zip', document)).toThrow(refusal(new RegExp(`is ${what}, .* Unpack it`)));
  });

  const manifest = (entry: string) =>
    `<manifest:manifest><manifest:file-entry>${entry}</manifest:file-entry></manifest:manifest>`;

  it.each([
    ['of Word', oldOffice('EncryptedPackage')],
    [
      'of LibreOffice',
      makeZip({
        mimetype: odtType,
        'META-INF/manifest.xml': manifest('<manifest:encryption-data/>'),
        'content.xml': '?',
      }),
    ],
    [
      'of LibreOffice since 2024',
      makeZip({
        mimetype: odtType,
        'META-INF/manifest.xml': manifest('<encryption-data a="b"/>'),
        'encrypted-package': '?',
      }),
    ],
  ])('asks for a copy without a password, %s', (_program, document) => {
    expect(() => formatOf('paper.docx', document)).toThrow(
      refusal(/is a document protected by a password, .* Save it without the password/),
    );
  });

  it('knows an OpenDocument text by its type, packed or flat, and a template of one', () => {
    expect(formatOf('paper.txt', makeOdt({ body: '' })).kind).toBe('odt');
    expect(formatOf('paper.ott', makeZip({ mimetype: `${odtType}-template\n` })).kind).toBe('odt');
    expect(formatOf('paper.xml', makeFlatOdt({ body: '' })).kind).toBe('flat-odt');
    expect(
      formatOf('paper.fodt', bytes(`<?xml version="1.0"?><note mimetype="${odtType}">The port.</note>`)).kind,
    ).toBe('text');
  });

  it.each(['\uFEFF<!DOCTYPE html>\n<html><p>Fund the ferry', '<!-- saved from the office -->\n<html lang="en">'])(
    'knows a web page by how it begins',
    (page) => expect(formatOf('paper.txt', bytes(page)).kind).toBe('html'),
  );

  it.each(['%PDF-1.7\n%âãÏÓ', '\n\nprinted by the office\n%PDF-1.4'])('knows a PDF by how it begins', (start) =>
    expect(formatOf('paper.txt', bytes(start)).kind).toBe('pdf'),
  );

  it('knows a piece of a web page by its name', () => {
    const piece = bytes('<div><p>Fund the ferry.</p></div>');
    expect(formatOf('paper.htm', piece).kind).toBe('html');
    expect(formatOf('paper.md', piece).kind).toBe('text');
  });

  it.each(['PK is not a zip; {\\rtf is quoted; <html> too.', 'From: Ada Quay\nTo: The Minister\n\nThe ferry is old.'])(
    'does not take a text about formats, or a memorandum, for one of them',
    (text) => expect(formatOf('a.md', bytes(text)).kind).toBe('text'),
  );
});
