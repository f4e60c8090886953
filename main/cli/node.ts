import { join } from 'node:path';
import { createChromiumPrinter } from '../browser/printer.ts';
import { run } from './main.ts';

/** The program's folder, from the sources as from the bundle in `dist/cli`. */
const root = join(import.meta.dirname, '..', '..');

// Whoever reads the output may stop reading (`| head`).
process.stdout.on('error', () => process.exit());

process.exitCode = await run(process.argv.slice(2), {
  root,
  printer: createChromiumPrinter(),
  // Loaded for this one command: no other needs a server.
  serve: async (paths) => (await import('../browser/serve.ts')).serve(paths),
});
