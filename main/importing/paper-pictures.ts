import { cleanText, fold } from '../../slides/paper/clean-text.ts';
import type { Paper } from '../../slides/paper/model.ts';
import { AppError } from '../errors.ts';
import type { Picture } from '../library/pictures.ts';
import { readPicture } from './read-picture.ts';

/** A picture as a document names it. */
export interface PictureMark {
  /** What the reader of the format finds its bytes by, or a `data:` URL with them. */
  readonly source: string;
  /** What it shows, in the words of the document. */
  readonly alternative: string;
}

/** One with the text that it stands at or after. */
export interface FoundPicture extends PictureMark {
  readonly near: string;
}

/** One that was read, and with what it stands. */
export interface ReadPicture extends Picture {
  readonly alternative: string;
  readonly near: string;
}

/** A picture of a paper, to be offered for slides. */
export interface PlacedPicture extends Picture {
  readonly alternative: string;
  /** The paragraph it stands at; null where none of the paper is. */
  readonly blockId: string | null;
}

const most = 200;
const largestSum = 60_000_000;
/** In pixels; less is a bullet, a rule or a spot that counts readers. */
const smallest = 48;

/**
 * The pictures of a document that a slide can show, each once, as they are: no decoder runs here. One that is damaged,
 * of another kind or too large is left out, and never keeps the paper from being read.
 */
export function readPictures(
  found: readonly FoundPicture[],
  part: (source: string) => Uint8Array | null,
): ReadPicture[] {
  const pictures: ReadPicture[] = [];
  const known = new Set<string>();
  let sum = 0;
  for (const { source, alternative, near } of found) {
    if (known.has(source) || pictures.length === most) continue;
    known.add(source);
    const picture = readOne(source.startsWith('data:') ? inside(source) : () => part(source));
    if (!picture || Math.max(picture.width, picture.height) < smallest) continue;
    sum += picture.bytes.length;
    if (sum > largestSum) break;
    pictures.push({ ...picture, alternative: fold(cleanText(alternative)).slice(0, 1_000), near });
  }
  return pictures;
}

const inside = (url: string) => () => {
  const data = /^data:[^,]*;base64,(.*)$/is.exec(url)?.[1];
  return data === undefined ? null : new Uint8Array(Buffer.from(data, 'base64'));
};

function readOne(bytesOf: () => Uint8Array | null): Picture | null {
  try {
    const bytes = bytesOf();
    return bytes && readPicture(bytes);
  } catch (error) {
    if (error instanceof AppError) return null;
    throw error;
  }
}

/** The pictures with the paragraphs they stand at. */
export function placed(pictures: readonly ReadPicture[], { blocks }: Paper): PlacedPicture[] {
  return pictures.map(({ near, ...picture }) => {
    const text = fold(cleanText(near));
    const at =
      text === '' ? undefined : blocks.find((block) => block.text.startsWith(text) || text.endsWith(block.text));
    return { ...picture, blockId: at?.id ?? null };
  });
}
