import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const disk = vi.hoisted(() => ({ fault: null as { call: 'writeFile' | 'sync' | 'rename'; code: string } | null }));

vi.mock('node:fs/promises', async (importOriginal) => {
  const real = await importOriginal<typeof import('node:fs/promises')>();
  const broken = (call: string) => {
    if (disk.fault?.call === call) throw Object.assign(new Error('injected'), { code: disk.fault.code });
  };
  return {
    ...real,
    open: async (...args: Parameters<typeof real.open>) => {
      const file = await real.open(...args);
      const { writeFile: write, sync } = file;
      file.writeFile = async (data, options) => {
        if (disk.fault?.call === 'writeFile') await write.call(file, 'half', options);
        broken('writeFile');
        await write.call(file, data, options);
      };
      file.sync = async () => {
        broken('sync');
        await sync.call(file);
      };
      return file;
    },
    rename: async (...args: Parameters<typeof real.rename>) => {
      broken('rename');
      await real.rename(...args);
    },
  };
});

const { writeWhole } = await import('../../exporting/write-file.ts');
const text = (value: string) => new TextEncoder().encode(value);
const refusal = (sentence: RegExp) =>
  expect.objectContaining({ code: 'output_unwritable', message: expect.stringMatching(sentence) });

describe('writeWhole', () => {
  let folder: string;

  beforeEach(async () => {
    disk.fault = null;
    folder = await mkdtemp(join(tmpdir(), 'lectern-write-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('writes a new file and leaves nothing beside it', async () => {
    await writeWhole(join(folder, 'deck.pdf'), text('whole'));
    expect(await readFile(join(folder, 'deck.pdf'), 'utf8')).toBe('whole');
    expect(await readdir(folder)).toEqual(['deck.pdf']);
  });

  it('replaces a file, keeping its permissions', async () => {
    await writeFile(join(folder, 'deck.pdf'), 'old', { mode: 0o600 });
    await writeWhole(join(folder, 'deck.pdf'), text('new'));
    expect(await readFile(join(folder, 'deck.pdf'), 'utf8')).toBe('new');
    expect((await stat(join(folder, 'deck.pdf'))).mode & 0o777).toBe(0o600);
  });

  it('writes through a link instead of replacing it', async () => {
    await mkdir(join(folder, 'shared'));
    await writeFile(join(folder, 'shared', 'deck.pdf'), 'old');
    await symlink(join(folder, 'shared', 'deck.pdf'), join(folder, 'link.pdf'));
    await writeWhole(join(folder, 'link.pdf'), text('new'));
    expect(await readFile(join(folder, 'shared', 'deck.pdf'), 'utf8')).toBe('new');
  });

  it.each([
    ['a folder that is missing', ['none', 'deck.pdf'], /none does not exist/],
    ['a folder that is a file', ['file', 'deck.pdf'], /file is not a folder/],
    ['a target that is a folder', ['taken'], /there is a folder of that name/],
    ['a name no disk accepts', ['x'.repeat(300)], /shorter, plainer/],
  ])('refuses %s', async (_what, path, sentence) => {
    await mkdir(join(folder, 'taken'));
    await writeFile(join(folder, 'file'), '');
    await expect(writeWhole(join(folder, ...path), text('x'))).rejects.toEqual(refusal(sentence));
    expect(await readdir(folder)).toEqual(['file', 'taken']);
  });

  it('refuses to replace a device', async () => {
    await expect(writeWhole('/dev/null', text('x'))).rejects.toEqual(refusal(/not an ordinary file/));
  });

  it.skipIf(process.getuid?.() === 0)(
    'refuses a read-only file, which a rename would replace (skipped for root, who may write everywhere)',
    async () => {
      await writeFile(join(folder, 'deck.pdf'), 'old', { mode: 0o400 });
      await expect(writeWhole(join(folder, 'deck.pdf'), text('x'))).rejects.toEqual(refusal(/read-only/));
    },
  );

  it.skipIf(process.getuid?.() === 0)(
    'refuses a folder without permission (skipped for root, who may write everywhere)',
    async () => {
      await chmod(folder, 0o500);
      await expect(writeWhole(join(folder, 'deck.pdf'), text('x'))).rejects.toEqual(refusal(/may not write/));
      await chmod(folder, 0o700);
    },
  );

  it.each([
    ['writeFile', 'ENOSPC', /disk is full/],
    ['sync', 'EIO', /reported an error \(EIO\)/],
    ['rename', 'EROFS', /disk is read-only/],
    ['rename', 'EBUSY', /another program/],
    ['rename', 'EACCES', /may not write there/],
  ] as const)('keeps the old file whole when %s fails with %s', async (call, code, sentence) => {
    await writeFile(join(folder, 'deck.pdf'), 'old');
    disk.fault = { call, code };
    await expect(writeWhole(join(folder, 'deck.pdf'), text('new'))).rejects.toEqual(refusal(sentence));
    expect(await readFile(join(folder, 'deck.pdf'), 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['deck.pdf']);
  });
});
