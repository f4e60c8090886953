import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { build } from 'vite';
import { ensureBuilt } from '../main/browser/build.ts';

// `npm run dev`: the window is built anew when its sources change (reload it to see that), and the browser host starts
// again when what it runs from changes.
const root = resolve(import.meta.dirname, '..');
await ensureBuilt(root);
await build({ configFile: resolve(root, 'vite.config.ts'), logLevel: 'warn', build: { watch: {} } });

const serve = ['--watch', '--watch-preserve-output', 'main/cli/lectern.mjs', 'serve', ...process.argv.slice(2)];
const host = spawn(process.execPath, serve, { cwd: root, stdio: 'inherit' });
host.once('exit', (code) => process.exit(code ?? 1));
