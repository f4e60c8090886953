import { spawnSync } from 'node:child_process';

/** One TypeScript project per folder, each with its own `lib` and `types`: this is what keeps `slides/` pure. */
const projects = ['slides', 'main', 'main/importing', 'main/electron', 'main/browser', 'renderer', 'test'];

let failed = false;
for (const project of projects) {
  const { status } = spawnSync('tsc', ['-p', project], { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) {
    failed = true;
    console.error(`types: ${project} has errors`);
  }
}
process.exitCode = failed ? 1 : 0;
