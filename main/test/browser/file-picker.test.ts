import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { createFilePicker, downloadsFolder } from '../../browser/file-picker.ts';
import { temporaryFolder } from '../library/temporary.ts';

let home: string;
beforeEach(() => {
  home = temporaryFolder();
});

const bytes = (text: string) => new TextEncoder().encode(text);

describe('the downloads of the browser host', () => {
  const folder = () => join(home, 'Downloads');
  const save = (name: string, text: string) => createFilePicker(async () => folder()).save(name, bytes(text));

  it('writes the file, makes the folder, and gives the full path', async () => {
    const path = await save('Ferries.pdf', 'deck');
    expect(path).toBe(join(folder(), 'Ferries.pdf'));
    expect(readFileSync(path ?? '', 'utf8')).toBe('deck');
    expect(readdirSync(folder())).toEqual(['Ferries.pdf']);
  });

  it('never replaces a file', async () => {
    mkdirSync(folder());
    writeFileSync(join(folder(), 'Ferries.pdf'), 'mine');
    expect(await save('Ferries.pdf', 'second')).toBe(join(folder(), 'Ferries (2).pdf'));
    expect(await save('Ferries.pdf', 'third')).toBe(join(folder(), 'Ferries (3).pdf'));
    expect(readFileSync(join(folder(), 'Ferries.pdf'), 'utf8')).toBe('mine');
  });

  it('gives two exports at the same instant a file each', async () => {
    const paths = await Promise.all(['a', 'b', 'c'].map((text) => save('Ferries.pdf', text)));
    expect(new Set(paths).size).toBe(3);
    expect(paths.map((path) => readFileSync(path ?? '', 'utf8'))).toEqual(['a', 'b', 'c']);
  });

  it('does not let a title climb out of the folder', async () => {
    await save('../../escaped.pdf', 'x');
    expect(readdirSync(home)).toEqual(['Downloads']);
    expect(readdirSync(folder())).toHaveLength(1);
  });

  it('says so when the folder cannot be made', async () => {
    writeFileSync(folder(), 'a file where the folder should be');
    await expect(save('Ferries.pdf', 'x')).rejects.toMatchObject({ code: 'output_unwritable' });
  });
});

describe('the downloads folder', () => {
  const config = (text: string) => {
    mkdirSync(join(home, '.config'));
    writeFileSync(join(home, '.config', 'user-dirs.dirs'), text);
  };

  it('is the one of the environment first', async () => {
    config('XDG_DOWNLOAD_DIR="$HOME/Transfers"\n');
    expect(await downloadsFolder({ XDG_DOWNLOAD_DIR: '/data/in' }, home)).toBe('/data/in');
  });

  it("is the one of the desktop's own file, whatever its language calls it", async () => {
    config('XDG_DESKTOP_DIR="$HOME/Bureau"\nXDG_DOWNLOAD_DIR="$HOME/Téléchargements"\n');
    expect(await downloadsFolder({}, home)).toBe(join(home, 'Téléchargements'));
  });

  it('is Downloads in the home folder otherwise', async () => {
    expect(await downloadsFolder({}, home)).toBe(join(home, 'Downloads'));
    expect(await downloadsFolder({ XDG_DOWNLOAD_DIR: 'relative' }, home)).toBe(join(home, 'Downloads'));
  });
});
