import { crc32, deflateRawSync } from 'node:zlib';

/** A zip file of the given parts, as the writers of documents make them. */
export function makeZip(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(parts)) {
    const bytes = Buffer.from(content as string);
    const packed = deflateRawSync(bytes);
    const fixed = Buffer.alloc(18);
    fixed.writeUInt16LE(20, 0);
    fixed.writeUInt16LE(0x800, 2);
    fixed.writeUInt16LE(8, 4);
    fixed.writeUInt32LE(crc32(bytes), 10);
    fixed.writeUInt32LE(packed.length, 14);
    const path = Buffer.from(name);
    const sizes = Buffer.alloc(8);
    sizes.writeUInt32LE(bytes.length, 0);
    sizes.writeUInt16LE(path.length, 4);
    files.push(Buffer.from('PK\u0003\u0004', 'latin1'), fixed, sizes, path, packed);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), fixed, sizes, rest, path);
    offset += 4 + fixed.length + sizes.length + path.length + packed.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(Object.keys(parts).length, 4);
  end.writeUInt16LE(Object.keys(parts).length, 6);
  end.writeUInt32LE(entries.length, 8);
  end.writeUInt32LE(offset, 12);
  return new Uint8Array(Buffer.concat([...files, entries, Buffer.from('PK\u0005\u0006', 'latin1'), end]));
}
