import { join } from 'node:path';
import { createChromiumPrinter } from '../browser/printer.ts';

/** The program's folder, from the sources as from the bundle in `dist/cli`. */
const root = join(import.meta.dirname, '..', '..');

// Whoever reads the output may stop reading (`| head`).
process.stdout.on('error', () => process.exit());

const args = process.argv.slice(2);
const printer = createChromiumPrinter();
// Chromium takes longer to start than all else, so it starts while the rest of the program is being read.
if (willPrint()) printer.prepare();
const { run } = await import('./main.ts');

process.exitCode = await run(args, {
  root,
  printer,
  // Loaded for this one command: no other needs a server.
  serve: async (paths) => (await import('../browser/serve.ts')).serve(paths),
});
await printer.close();

/** As far as can be told before the arguments are read; a wrong guess costs a Chromium that is ended unused. */
function willPrint(): boolean {
  if (args.includes('--help')) return false;
  return args.includes('build') || (args.includes('export') && !args.some((arg) => /^(--format=)?html$/.test(arg)));
}
