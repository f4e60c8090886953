import { expect, it } from 'vitest';
import { readPicture } from '../../importing/read-picture.ts';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAADCAYAAAC56t6BAAAAC0lEQVR42mNgQAcAABIAAeRVjecAAAAASUVORK5CYII=',
  'base64',
);
/** The segments before the pixels: an application's, then the frame of 7 by 5. */
const jpeg = Buffer.from(
  'ffd8ffe000104a46494600010100000100010000ffc0000b080005000701011100ffda0008010100003f00',
  'hex',
);
const refused = (code: string) =>
  expect.objectContaining({ code, message: expect.stringContaining('Nothing was changed') });

it('knows PNG and JPEG by their bytes, and how large they are', () => {
  expect(readPicture(png)).toMatchObject({ type: 'image/png', width: 2, height: 3 });
  expect(readPicture(jpeg)).toMatchObject({ type: 'image/jpeg', width: 7, height: 5 });
  // A view into a larger buffer, as they arrive from a window.
  expect(readPicture(new Uint8Array(Buffer.concat([Buffer.from('xx'), png])).subarray(2))).toMatchObject({ width: 2 });
});

it.each([
  ['SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
  ['a page', Buffer.from('<html>')],
  ['nothing', Buffer.alloc(0)],
  ['a PNG that breaks off', png.subarray(0, 20)],
  ['a JPEG that breaks off', jpeg.subarray(0, 12)],
  ['a JPEG whose lengths lead nowhere', Buffer.from(`ffd8ffe0${'0'.repeat(60)}`, 'hex')],
  ['a picture without size', Buffer.concat([png.subarray(0, 16), Buffer.alloc(8), png.subarray(24)])],
])('refuses %s', (_, bytes) => {
  expect(() => readPicture(bytes)).toThrow(refused('unsupported_format'));
});

it('refuses what is larger than a window sends', () => {
  expect(() => readPicture(new Uint8Array(16_000_001))).toThrow(refused('paper_too_large'));
});
