import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createBuilder } from 'vite';
import { type Paths, pathsFrom } from '../../paths.ts';

const programs = ['standalone', 'speaker'];
const root = resolve(import.meta.dirname, '../../..');

/** Builds the programs of the HTML exports afresh, so that what is tested is the source as it stands. */
export async function buildProgram(): Promise<Paths> {
  const bundle = await mkdtemp(join(tmpdir(), 'lectern-bundle-'));
  const builder = await createBuilder({
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'warn',
    environments: Object.fromEntries(programs.map((name) => [name, { build: { outDir: join(bundle, name) } }])),
  });
  for (const name of programs) {
    const environment = builder.environments[name];
    if (!environment) throw new Error(`vite.config.ts has no environment "${name}".`);
    await builder.build(environment);
  }
  return { ...pathsFrom(root), bundle };
}
