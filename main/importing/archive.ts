import { crc32, inflateRawSync } from 'node:zlib';
import { AppError } from '../errors.ts';

/** The parts of a zip file (which DOCX and ODT are), each inflated only when it is asked for. */
export interface Archive {
  readonly names: readonly string[];
  /**
   * A part by its full name; null where there is none. Names are only ever compared: nothing is written, so that one
   * that leads out of a folder leads nowhere.
   *
   * @throws AppError `paper_unreadable` where the part is damaged or too large
   */
  read(name: string): Uint8Array | null;
}

interface Entry {
  readonly method: number;
  readonly checksum: number;
  readonly compressed: number;
  readonly size: number;
  readonly offset: number;
}

/** A part of text of several thousand pages is smaller; a zip bomb is stopped here, whatever it says of its size. */
const largestPart = 64_000_000;
const largestSum = 128_000_000;
const mostEntries = 20_000;

const signatures = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 };

/** @throws AppError `paper_unreadable` where the list of its parts is damaged */
export function openArchive(name: string, bytes: Uint8Array): Archive {
  const entries = directoryOf(name, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  let inflated = 0;
  return {
    names: [...entries.keys()],
    read(part) {
      const entry = entries.get(part);
      if (!entry) return null;
      const content = contentOf(name, bytes, entry);
      inflated += content.length;
      if (inflated > largestSum) throw tooLarge(name);
      return content;
    },
  };
}

function directoryOf(name: string, bytes: Buffer): Map<string, Entry> {
  // A comment of up to 64 kB may follow the end record.
  const from = Math.max(0, bytes.length - 66_000);
  const end = bytes.subarray(from).lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1')) + from;
  if (end < from || end + 22 > bytes.length) throw damaged(name);
  const count = bytes.readUInt16LE(end + 10);
  if (count > mostEntries) throw damaged(name);
  const entries = new Map<string, Entry>();
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== signatures.central) throw damaged(name);
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    const nameEnd = at + 46 + (nameLength ?? 0);
    // Office packages that name a part twice are made to be read differently by two programs: the first counts.
    const part = bytes.subarray(at + 46, nameEnd).toString('utf8');
    if (!entries.has(part)) {
      entries.set(part, {
        method: bytes.readUInt16LE(at + 10),
        checksum: bytes.readUInt32LE(at + 16),
        compressed: bytes.readUInt32LE(at + 20),
        size: bytes.readUInt32LE(at + 24),
        offset: bytes.readUInt32LE(at + 42),
      });
    }
    at = nameEnd + (extraLength ?? 0) + (commentLength ?? 0);
  }
  return entries;
}

function contentOf(name: string, bytes: Uint8Array, { method, checksum, compressed, size, offset }: Entry): Uint8Array {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > view.length || view.readUInt32LE(offset) !== signatures.local) throw damaged(name);
  if (size > largestPart) throw tooLarge(name);
  const start = offset + 30 + view.readUInt16LE(offset + 26) + view.readUInt16LE(offset + 28);
  const raw = view.subarray(start, start + compressed);
  const content = inflated(name, method, raw);
  if (content.length !== size || crc32(content) !== checksum) throw damaged(name);
  return content;
}

function inflated(name: string, method: number, raw: Buffer): Uint8Array {
  if (method === 0) return raw;
  if (method !== 8) throw damaged(name);
  try {
    return inflateRawSync(raw, { maxOutputLength: largestPart });
  } catch (error) {
    const isTooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    throw isTooLarge ? tooLarge(name) : damaged(name, error);
  }
}

const damaged = (name: string, cause?: unknown): AppError =>
  new AppError('paper_unreadable', { code: 'damaged-archive', name }, { cause });

const tooLarge = (name: string): AppError => new AppError('paper_too_large', { code: 'unpacks-too-large', name });
