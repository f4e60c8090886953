import chardet from 'chardet';

/** A text and how sure it is. */
export interface Decoded {
  readonly text: string;
  /** The encoding in which the bytes were read, where they are not Unicode: it was recognised, and not known. */
  readonly guessed: string | null;
  /** Bytes that are not of the encoding of the others. */
  readonly strays: number;
  /** The first line that has some, as it was read. */
  readonly firstStray: string | null;
}

/** Chosen by who writes papers: what the detector names, and the Windows encoding that such a file is far more often in. */
const legacy: Readonly<Record<string, string>> = {
  'ISO-8859-1': 'windows-1252',
  'ISO-8859-2': 'windows-1250',
  'ISO-8859-5': 'iso-8859-5',
  'ISO-8859-6': 'iso-8859-6',
  'ISO-8859-7': 'windows-1253',
  'ISO-8859-8': 'windows-1255',
  'ISO-8859-9': 'windows-1254',
  'KOI8-R': 'koi8-u',
  ...Object.fromEntries([1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257].map((n) => [`windows-${n}`, `windows-${n}`])),
};

const sampleLength = 64_000;

/** The text of bytes: UTF-16 with or without its mark, UTF-8, or else what the content tells. */
export function decodeText(bytes: Uint8Array): Decoded {
  const utf16 = utf16Of(bytes);
  if (utf16) return { text: new TextDecoder(utf16).decode(bytes), guessed: null, strays: 0, firstStray: null };
  try {
    return {
      text: new TextDecoder('utf-8', { fatal: true }).decode(bytes),
      guessed: null,
      strays: 0,
      firstStray: null,
    };
  } catch {
    return mixedOf(bytes) ?? legacyOf(bytes);
  }
}

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 2 * Math.floor(Math.min(bytes.length, sampleLength) / 2));
  if (!start.includes(0)) return null;
  // Without its mark the white space and signs of a text tell: one half of each is zero, always the same half.
  for (const encoding of ['utf-16le', 'utf-16be'] as const) {
    const text = new TextDecoder(encoding).decode(start);
    const usual = text.match(/[\t\n\r -\u07ff\u2010-\u203a\u20ac]/gu)?.length ?? 0;
    if (usual >= text.length * 0.95) return encoding;
  }
  return null;
}

/** One letter in UTF-8 of two to four bytes, the beginning of one at the very end, or a byte that is no UTF-8. */
const utf8Piece =
  /((?:[\xc2-\xdf]|\xe0(?=[\xa0-\xbf])[\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]|\xed[\x80-\x9f]|\xf0[\x90-\xbf][\x80-\xbf]|[\xf1-\xf3][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf])[\x80-\xbf])|[\xc2-\xf4][\x80-\xbf]{0,2}$|[\x80-\xff]/g;

/** The Windows encoding that a text in these letters was most likely written in before it was Unicode. */
const byScript: readonly (readonly [letters: RegExp, encoding: string])[] = [
  [/\p{sc=Cyrillic}/gu, 'windows-1251'],
  [/\p{sc=Hebrew}/gu, 'windows-1255'],
  [/\p{sc=Arabic}/gu, 'windows-1256'],
  [/\p{sc=Greek}/gu, 'windows-1253'],
  [/[a-zA-Z]/g, 'windows-1252'],
];

/**
 * UTF-8 in which some pieces were pasted in another encoding; null where it is hardly UTF-8 at all.
 *
 * Two letters of another encoding may look like one of UTF-8 (`Ф»` in Windows-1251), so a line that is mostly strays is
 * read in that encoding as a whole.
 */
function mixedOf(bytes: Uint8Array): Decoded | null {
  const pasted = new TextDecoder(suggestedEncoding(bytes));
  const binary = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '');
  const inPasted = (piece: string) => pasted.decode(Buffer.from(piece, 'latin1'));
  let [letters, strays] = [0, 0];
  let firstStray: string | null = null;
  const readLine = (line: string, lineAt: number) => {
    let [own, foreign] = [0, 0];
    const read = line.replace(utf8Piece, (piece: string, letter: string | undefined, at: number) => {
      if (letter !== undefined) {
        own += 1;
        return Buffer.from(letter, 'latin1').toString('utf8');
      }
      // A file cut off in the middle of a letter has lost it; any other byte is a letter of its own.
      if (strays + foreign === 0 && lineAt + at + piece.length === binary.length && /^[\xc2-\xf4]/.test(piece)) {
        return '\ufffd';
      }
      foreign += piece.length;
      return inPasted(piece);
    });
    const whole = foreign > 2 * own;
    letters += whole ? 0 : own;
    strays += whole ? foreign + 2 * own : foreign;
    const text = whole ? inPasted(line) : read;
    if (foreign > 0) firstStray ??= text.trim();
    return text;
  };
  const text = binary.replace(/[^\r\n]+/g, (line: string, at: number) =>
    /[\x80-\xff]/.test(line) ? readLine(line, at) : line,
  );
  if (strays >= letters) return null;
  return { text, guessed: null, strays, firstStray };
}

/** By the script that most of the text is written in. */
function suggestedEncoding(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes.subarray(0, sampleLength));
  const counted = byScript.map(([letters, encoding]) => ({ encoding, count: text.match(letters)?.length ?? 0 }));
  return counted.reduce((best, next) => (next.count > best.count ? next : best)).encoding;
}

function legacyOf(bytes: Uint8Array): Decoded {
  const candidates = chardet.analyse(sampleOf(bytes)).flatMap(({ name }) => legacy[name] ?? []);
  for (const encoding of [...candidates, 'windows-1252']) {
    const text = new TextDecoder(encoding).decode(bytes);
    // A letter that the encoding does not have proves that it is another.
    if (!text.includes('\ufffd'))
      return { text: latin2Of(bytes, encoding, text), guessed: encoding, strays: 0, firstStray: null };
  }
  return { text: new TextDecoder('windows-1252').decode(bytes), guessed: 'windows-1252', strays: 0, firstStray: null };
}

/** The first lines that are not plain ASCII: an annex in Russian must not be weighed by its English paper. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const lines: Uint8Array[] = [];
  let [length, start, telling] = [0, 0, false];
  for (let at = 0; at <= bytes.length && length < sampleLength; at += 1) {
    const byte = bytes[at] ?? 10;
    if (byte >= 0x80) telling = true;
    if (byte !== 10 && byte !== 13) continue;
    if (telling) {
      lines.push(bytes.subarray(start, at + 1));
      length += at + 1 - start;
    }
    [start, telling] = [at + 1, false];
  }
  return Buffer.concat(lines).subarray(0, sampleLength);
}

/** The two encodings of Central Europe differ in a few letters, which the wrong one shows as signs inside words. */
const latin2Of = (bytes: Uint8Array, encoding: string, text: string): string =>
  encoding === 'windows-1250' && /\p{L}[ˇ¦¬±¶]|[ˇ¦¬±¶]\p{L}/u.test(text)
    ? new TextDecoder('iso-8859-2').decode(bytes)
    : text;
