import { existsSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../errors.ts';

const sources = ['{renderer,slides,main}/**/*.{ts,tsx,css,html}', 'vite.config.ts', 'package-lock.json'];
/** Written by each of the builds that a host runs from. */
const products = ['dist/renderer/index.html', 'dist/electron/main.js'];

/** Whether the program in `root` was never built, or changed since. */
export function isStale(root: string): boolean {
  if (!products.every((file) => existsSync(join(root, file)))) return true;
  const built = Math.min(...products.map((file) => changedAt(root, file)));
  const files = globSync(sources, { cwd: root, exclude: ['**/test/**', '**/node_modules/**'] });
  return files.some((file) => changedAt(root, file) > built);
}

const changedAt = (root: string, file: string) => statSync(join(root, file)).mtimeMs;

/**
 * Builds the program in `root` if it is stale.
 *
 * @throws AppError `not_built`
 */
export async function ensureBuilt(root: string): Promise<void> {
  if (!isStale(root)) return;
  console.error('Building the window, because its sources are newer than what is built.');
  try {
    const { createBuilder } = await import('vite');
    const builder = await createBuilder({ configFile: join(root, 'vite.config.ts'), logLevel: 'error' });
    await builder.buildApp();
  } catch (cause) {
    const message = 'The window could not be built. Run npm run build to see why, mend that, then start again.';
    throw new AppError('not_built', message, { cause });
  }
}
