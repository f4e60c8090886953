import { AppError } from '../errors.ts';
import type { Picture } from '../library/pictures.ts';

/** Windows make pictures smaller before they send them, so that a larger one comes from elsewhere. */
const largest = 16_000_000;
const widest = 16_384;

/**
 * A picture as a window sends it: PNG or JPEG by its own bytes, whatever it is called.
 *
 * @throws AppError `unsupported_format`, `paper_too_large`
 */
export function readPicture(bytes: Uint8Array): Picture {
  if (bytes.length > largest) {
    throw new AppError('paper_too_large', { code: 'picture-too-large' });
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const picture = pngOf(view, bytes) ?? jpegOf(view, bytes);
  if (!picture || !isSize(picture.width) || !isSize(picture.height)) {
    throw new AppError('unsupported_format', { code: 'no-picture' });
  }
  return picture;
}

const isSize = (pixels: number) => pixels >= 1 && pixels <= widest;

function pngOf(view: DataView, bytes: Uint8Array): Picture | null {
  const isPng = view.byteLength >= 33 && view.getUint32(0) === 0x89504e47 && view.getUint32(4) === 0x0d0a1a0a;
  if (!isPng || view.getUint32(12) !== 0x49484452) return null;
  return { type: 'image/png', width: view.getUint32(16), height: view.getUint32(20), bytes };
}

/** Walks the segments to the one that says how large the picture is. */
function jpegOf(view: DataView, bytes: Uint8Array): Picture | null {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return null;
  for (let at = 2; at + 9 < view.byteLength; ) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { type: 'image/jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5), bytes };
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}
