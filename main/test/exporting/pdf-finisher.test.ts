import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { it } from 'vitest';
import { temporaryFolder } from '../library/temporary.ts';

it('does not keep a program from ending that had nothing to finish', async () => {
  const file = new URL('../../exporting/pdf-finisher.ts', import.meta.url).href;
  const script = join(temporaryFolder(), 'idle.mjs');
  writeFileSync(script, `import { prepareFinisher } from ${JSON.stringify(file)};\nprepareFinisher();\n`);
  await promisify(execFile)(process.execPath, [script], { timeout: 20_000 });
}, 60_000);
