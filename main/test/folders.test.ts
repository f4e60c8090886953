import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeFolder } from '../folders.ts';
import { temporaryFolder } from './library/temporary.ts';

it('makes every folder that is missing, for the person alone where that is asked', () => {
  const folder = join(temporaryFolder(), 'a', 'b');
  makeFolder(folder, 0o700);
  makeFolder(folder, 0o700);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
});

it('says so where a file is in the way', () => {
  const file = join(temporaryFolder(), 'file');
  writeFileSync(file, '');
  expect(() => makeFolder(join(file, 'below'))).toThrow('ENOTDIR');
});

it.runIf(existsSync('/proc/self'))('ends where a file system will have no new folder', () => {
  expect(() => makeFolder('/proc/lectern/below')).toThrow('ENOENT');
});
