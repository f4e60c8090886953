import type { ImportedPaper } from '../api/results.ts';
import type { App } from '../app.ts';
import { locked } from '../importing/locked.ts';
import { request } from './app.ts';
import { unlocking } from './password.ts';

/** Reads and stores a paper, with the password that it may need (`--password-file`, or as it is typed). */
export function importPaper(
  app: App,
  name: string,
  bytes: Uint8Array,
  passwordFile: string | undefined,
): Promise<ImportedPaper> {
  return unlocking(name, passwordFile, async (password) => {
    const upload = app.upload(bytes);
    const answer = await request(app, 'papers.import', { name, upload, ...(password !== null && { password }) });
    if ('locked' in answer) throw locked(name, answer.locked.isWrong);
    return answer;
  });
}
