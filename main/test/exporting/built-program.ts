import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createBuilder } from 'vite';
import { type Paths, pathsFrom } from '../../paths.ts';

const root = resolve(import.meta.dirname, '../../..');

/** Builds the program of the HTML export afresh, so that what is tested is the source as it stands. */
export async function buildProgram(): Promise<Paths> {
  const bundle = await mkdtemp(join(tmpdir(), 'lectern-bundle-'));
  const builder = await createBuilder({
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'warn',
    environments: { standalone: { build: { outDir: join(bundle, 'standalone') } } },
  });
  const { standalone } = builder.environments;
  if (!standalone) throw new Error('vite.config.ts has no environment "standalone".');
  await builder.build(standalone);
  return { ...pathsFrom(root), bundle };
}
