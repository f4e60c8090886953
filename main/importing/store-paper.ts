import { createHash } from 'node:crypto';
import type { ImportedPaper } from '../api/results.ts';
import type { Library } from '../library/library.ts';
import { type Options, readInWorker } from './read-in-worker.ts';

/** Reads the bytes of a paper and keeps what was read. The same bytes, read the same way, are the same paper. */
export async function storePaper(
  library: Library,
  name: string,
  bytes: Uint8Array,
  options: Pick<Options, 'password' | 'signal' | 'onPage'> = {},
): Promise<ImportedPaper> {
  const { paper, briefing, pictures } = await readInWorker(name, bytes, options);
  const { recommendations } = briefing;
  const paperId = library.storePaper(
    {
      name,
      sha256: sha256(bytes),
      reading: sha256(JSON.stringify({ paper, recommendations })),
      paper,
      recommendations,
    },
    pictures,
  );
  return { paperId, paper, briefing, corrections: library.paper(paperId).corrections };
}

const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex');
