import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFilePicker } from '../../electron/dialogs.ts';
import { app, dialog, named, resetElectron } from './fake-electron.ts';

vi.mock('electron', () => import('./fake-electron.ts'));

const window = { name: 'the window' };
const files = createFilePicker(window as never);
let folder: string;
beforeEach(async () => {
  resetElectron();
  folder = await mkdtemp(join(tmpdir(), 'lectern-test-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('opening a paper', () => {
  it('gives each file that was chosen, to be read in its turn', async () => {
    for (const name of ['brief.md', 'other.md']) await writeFile(join(folder, name), `# ${name}`);
    dialog.opens = { canceled: false, filePaths: [join(folder, 'brief.md'), join(folder, 'other.md')] };
    const chosen = await files.choosePapers();
    expect(chosen.map(({ name }) => name)).toEqual(['brief.md', 'other.md']);
    expect(Buffer.from((await chosen[1]?.read()) ?? []).toString()).toBe('# other.md');
    expect(named('showOpenDialog')[0]?.[0]).toBe(window);
    expect(named('showOpenDialog')[0]?.[1]).toMatchObject({ properties: ['openFile', 'multiSelections'] });
  });

  it('gives nothing when the person changes their mind', async () => {
    expect(await files.choosePapers()).toEqual([]);
  });

  it('says so when the file is gone by then', async () => {
    dialog.opens = { canceled: false, filePaths: [join(folder, 'gone.md')] };
    const [gone] = await files.choosePapers();
    await expect(gone?.read()).rejects.toMatchObject({ code: 'paper_missing' });
  });
});

describe('saving an export', () => {
  it('writes where the person chose, and leaves nothing beside it', async () => {
    const filePath = join(folder, 'mine.pdf');
    dialog.saves = { canceled: false, filePath };
    expect(await files.save('Deck.pdf', new Uint8Array([1, 2, 3]))).toBe(filePath);
    expect([...(await readFile(filePath))]).toEqual([1, 2, 3]);
    expect(await readdir(folder)).toEqual(['mine.pdf']);
    expect(named('showSaveDialog')[0]).toMatchObject([
      window,
      { defaultPath: 'Deck.pdf', filters: [{ name: 'PDF', extensions: ['pdf'] }] },
    ]);
  });

  it('writes nothing when the person changes their mind', async () => {
    dialog.saves = { canceled: true, filePath: join(folder, 'mine.pdf') };
    expect(await files.save('Deck.pdf', new Uint8Array([1]))).toBeNull();
    expect(await readdir(folder)).toEqual([]);
  });

  it('says so when it cannot be written', async () => {
    dialog.saves = { canceled: false, filePath: join(folder, 'no', 'such', 'folder.pdf') };
    await expect(files.save('Deck.pdf', new Uint8Array([1]))).rejects.toMatchObject({ code: 'output_unwritable' });
  });
});

it('has dialogs of its own', () => {
  expect(files.native).toBe(true);
});

describe('a PDF to be printed', () => {
  it('lies where nobody else may look, is opened by the system, and goes with the program', async () => {
    expect(await files.open('Brief.pdf', new Uint8Array([1]))).toBe(true);
    const [path = ''] = (named('openPath')[0] ?? []) as string[];
    expect(await readFile(path)).toEqual(Buffer.from([1]));
    if (process.platform !== 'win32') expect((await stat(dirname(path))).mode & 0o077).toBe(0);
    app.emit('quit');
    await expect(stat(dirname(path))).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
