import { textsWords } from '../../words/texts.ts';

/** What a slide of 4K can show. */
const most = { width: 3840, height: 2160 } as const;
/** Screenshots and drawings stay PNG up to here; above it they are photographs, or might as well be. */
const largestPng = 4_000_000;

/** A picture that cannot be used; the message is a sentence for the person. */
export class PictureRefused extends Error {}

export interface PreparedPicture {
  /** PNG or JPEG, without anything the camera wrote into it. */
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/**
 * Draws a picture anew, upright and no larger than a slide can show.
 *
 * @throws PictureRefused
 */
export async function preparePicture(file: Blob): Promise<PreparedPicture> {
  const words = textsWords();
  if (/svg/.test(file.type)) throw new PictureRefused(words.noSvg);
  const drawn = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => null);
  if (!drawn) throw new PictureRefused(words.noPicture);
  const scale = Math.min(1, most.width / drawn.width, most.height / drawn.height);
  const width = Math.max(1, Math.round(drawn.width * scale));
  const height = Math.max(1, Math.round(drawn.height * scale));
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new PictureRefused(words.noPicture);
  context.imageSmoothingQuality = 'high';
  context.drawImage(drawn, 0, 0, width, height);
  drawn.close();
  return { bytes: new Uint8Array(await (await encoded(canvas, context, file.type)).arrayBuffer()), width, height };
}

async function encoded(
  canvas: OffscreenCanvas,
  context: OffscreenCanvasRenderingContext2D,
  type: string,
): Promise<Blob> {
  const jpeg = () => canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
  if (type === 'image/jpeg') return jpeg();
  const png = await canvas.convertToBlob({ type: 'image/png' });
  if (png.size <= largestPng) return png;
  // JPEG knows no transparency: what was clear would be black, so it is laid on the white of paper.
  context.globalCompositeOperation = 'destination-over';
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  return jpeg();
}
