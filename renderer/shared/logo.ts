import { RequestError } from './request-error.ts';

/** Twice the largest height on a slide, for sharp screens. */
const largestHeight = 80;
const largestWidth = 800;

/**
 * A picture file as a small PNG in a `data:` URL. Drawn anew, so that nothing else the file holds (a place, a name, a
 * thumbnail) goes out with a deck.
 *
 * @throws RequestError `unsupported_format`
 */
export async function logoFrom(file: File): Promise<string> {
  const picture = await createImageBitmap(file).catch(() => null);
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!picture || !context) {
    throw new RequestError(
      'unsupported_format',
      `“${file.name}” is not a picture Lectern can read. Choose a PNG or JPEG file.`,
    );
  }
  const scale = Math.min(1, largestHeight / picture.height, largestWidth / picture.width);
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/png');
}
