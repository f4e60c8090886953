import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPaperFile } from '../../importing/read-file.ts';
import { temporaryFolder } from '../library/temporary.ts';

describe('readPaperFile', () => {
  it('gives the bytes and the name', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'paper.md'), 'Fund the ferry.');
    symlinkSync(join(folder, 'paper.md'), join(folder, 'link.md'));
    const { name, bytes } = await readPaperFile(join(folder, 'link.md'));
    expect([name, Buffer.from(bytes).toString()]).toEqual(['link.md', 'Fund the ferry.']);
  });

  it('says that there is no such file', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), '');
    for (const path of [join(folder, 'nothing.md'), join(folder, 'file', 'nothing.md')]) {
      await expect(readPaperFile(path)).rejects.toMatchObject({ code: 'paper_missing' });
    }
  });

  it('says that it is a folder', async () => {
    const folder = join(temporaryFolder(), 'papers');
    mkdirSync(folder);
    await expect(readPaperFile(folder)).rejects.toMatchObject({ code: 'paper_is_folder' });
  });

  it.skipIf(process.platform === 'win32')('does not wait for a pipe that may never end', async () => {
    const pipe = join(temporaryFolder(), 'pipe');
    execFileSync('mkfifo', [pipe]);
    await expect(readPaperFile(pipe)).rejects.toMatchObject({ code: 'paper_unreadable' });
  });

  it('does not load a file that is larger than any paper', async () => {
    const path = join(temporaryFolder(), 'huge.txt');
    writeFileSync(path, '');
    truncateSync(path, 2 ** 40);
    await expect(readPaperFile(path)).rejects.toMatchObject({ code: 'paper_too_large' });
  });
});
