import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

it('does not keep a program from ending that had nothing to finish', async () => {
  const file = new URL('../../exporting/pdf-finisher.ts', import.meta.url).href;
  const script = `const { prepareFinisher } = await import(${JSON.stringify(file)}); prepareFinisher(); console.log('at its end');`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
    timeout: 50_000,
  });
  expect(stdout).toBe('at its end\n');
}, 60_000);
