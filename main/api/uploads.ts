import { randomUUID } from 'node:crypto';
import { AppError } from '../errors.ts';

export interface Uploads {
  /** Keeps bytes for a moment; the id names them in `papers.import`. */
  add(bytes: Uint8Array): string;
  /** Gives the bytes once. */
  take(id: string): Uint8Array;
}

/** Bytes that a window sent and has not named yet. Only a few are kept, so that a window cannot fill the memory. */
export function createUploads(most = 4): Uploads {
  const kept = new Map<string, Uint8Array>();
  return {
    add(bytes) {
      const id = randomUUID();
      kept.set(id, bytes);
      for (const oldest of [...kept.keys()].slice(0, -most)) kept.delete(oldest);
      return id;
    },
    take(id) {
      const bytes = kept.get(id);
      if (!bytes) throw new AppError('not_found', { code: 'not-at-hand' });
      kept.delete(id);
      return bytes;
    },
  };
}
