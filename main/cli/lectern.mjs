#!/usr/bin/env node
import { join } from 'node:path';

// Plain JavaScript that any Node can read, so that an old one gets a sentence and not a syntax error.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 24 || (major === 24 && minor < 12)) {
  console.error(
    `lectern: Lectern needs Node 24.12 or newer, and this is Node ${process.versions.node}. ` +
      'In a checkout run "npm run lectern -- …", which brings its own; elsewhere install Node 24.',
  );
  process.exitCode = 4;
} else {
  // npm goes to the project's folder first; paths are meant from where the person stands.
  const { npm_lifecycle_event: script, INIT_CWD: stands } = process.env;
  if (script === 'lectern' && stands) process.chdir(stands);
  // Node runs TypeScript everywhere but under node_modules.
  const installed = import.meta.url.includes('/node_modules/');
  if (!installed) await keepCompiled(join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'lectern'));
  await import(installed ? '../../dist/cli/main.js' : './node.ts');
}

/**
 * Keeps what is compiled, which halves the time to start. Not in the system's folder for temporary files: another user
 * could lay code there. Where this folder cannot be written, nothing is kept.
 */
async function keepCompiled(folder) {
  const { enableCompileCache } = await import('node:module');
  enableCompileCache(folder);
  process.env.NODE_COMPILE_CACHE = folder; // for threads
}
