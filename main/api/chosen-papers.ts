import { randomUUID } from 'node:crypto';
import { AppError } from '../errors.ts';
import type { ChosenFile } from '../ports.ts';
import type { ChosenPaper } from './results.ts';

export interface ChosenPapers {
  /** Takes the place of what was chosen before. */
  keep(files: readonly ChosenFile[]): readonly ChosenPaper[];
  /** Gives each once. */
  take(id: string): ChosenFile;
}

/** Files that the person chose and whose turn has not come. A window names them by ids: it can ask for no other file. */
export function createChosenPapers(): ChosenPapers {
  let kept = new Map<string, ChosenFile>();
  return {
    keep(files) {
      kept = new Map(files.map((file) => [randomUUID(), file]));
      return [...kept].map(([id, { name }]) => ({ id, name }));
    },
    take(id) {
      const file = kept.get(id);
      if (!file) throw new AppError('not_found', { code: 'not-at-hand' });
      kept.delete(id);
      return file;
    },
  };
}
