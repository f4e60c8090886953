import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { beforeEach, describe, expect, it } from 'vitest';
import { unlocking } from '../../cli/password.ts';
import { locked } from '../../importing/locked.ts';
import { temporaryFolder } from '../library/temporary.ts';
import { root, runLectern } from './run-lectern.ts';

const secret = 'Spring tide 7';
const paper = join(root, 'main/test/importing/locked.pdf');

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
});
const file = (content: string) => {
  const path = join(folder, 'password.txt');
  writeFileSync(path, content);
  return path;
};

describe('lectern with a paper that is protected by a password', () => {
  it('says how to give it where nobody can be asked', async () => {
    const { code, stdout, stderr } = await runLectern(['parse', paper]);
    expect({ code, stdout }).toEqual({ code: 26, stdout: '' });
    expect(stderr).toMatch(/“locked\.pdf” is protected by a password.*--password-file FILE/);
  });

  it.each([`${secret}\n`, `\ufeff${secret}\r\nsecond line`])(
    'reads it with the first line of a file',
    async (content) => {
      const { code, stdout } = await runLectern(['parse', paper, '--json', '--password-file', file(content)]);
      expect(code).toBe(0);
      expect(JSON.parse(stdout).title).toBe('Keeping the lights on: a reserve for the northern grid');
    },
  );

  it('refuses another password, and a file that is not there', async () => {
    const wrong = await runLectern(['parse', paper, '--password-file', file('neap tide')]);
    expect([wrong.code, wrong.stdout]).toEqual([26, '']);
    expect(wrong.stderr).toMatch(/That is not the password of “locked\.pdf”/);
    expect(wrong.stderr).not.toContain('neap tide');
    const missing = await runLectern(['parse', paper, '--password-file', join(folder, 'nothing.txt')]);
    expect([missing.code, missing.stderr]).toEqual([2, expect.stringMatching(/cannot be read from .*nothing\.txt/)]);
  });

  it('builds a deck of it, and writes the password nowhere', async () => {
    const out = join(folder, 'out');
    const library = join(folder, 'library.sqlite');
    const options = ['--out', out, '--library', library, '--password-file', file(secret), '--json', '--verbose'];
    const { stdout, stderr } = await runLectern(['build', paper, ...options]);
    expect(JSON.parse(stdout).recommendations).toBe(4);
    expect(stdout + stderr).not.toContain(secret);
  });
});

describe('asking in a terminal', () => {
  function terminal(...typed: readonly string[]) {
    const input = Object.assign(new PassThrough(), { isTTY: true });
    const output = new PassThrough({ encoding: 'utf8' });
    let shown = '';
    const left = [...typed];
    output.on('data', (text: string) => {
      shown += text;
      if (text.endsWith(': ')) input.write(left.shift() ?? '\u0003');
    });
    return { terminal: { input, output }, shown: () => shown };
  }
  const attempt = async (password: string | null) => {
    if (password !== secret) throw locked('paper.pdf', password !== null);
    return 'read';
  };

  it('asks again where the password is wrong, and never shows what is typed', async () => {
    const { terminal: asked, shown } = terminal('neap tide\n', `${secret}\n`);
    expect(await unlocking('paper.pdf', undefined, attempt, asked)).toBe('read');
    expect(shown()).toMatch(
      /^Password of “paper\.pdf”: \n.*not the password of “paper\.pdf”.*\nPassword of “paper\.pdf”: \n$/s,
    );
    expect(shown()).not.toMatch(/tide/);
  });

  it('asks three times', async () => {
    const { terminal: asked, shown } = terminal('a\n', 'b\n', 'c\n', `${secret}\n`);
    await expect(unlocking('paper.pdf', undefined, attempt, asked)).rejects.toMatchObject({ code: 'paper_locked' });
    expect(shown().match(/Password of/g)).toHaveLength(3);
  });

  it.each(['\u0003', '\u0004'])('ends where the person ends it', async (key) => {
    const { terminal: asked } = terminal(key);
    await expect(unlocking('paper.pdf', undefined, attempt, asked)).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('does not ask for a paper that has no password', async () => {
    const { terminal: asked, shown } = terminal();
    expect(await unlocking('paper.pdf', undefined, async () => 'read', asked)).toBe('read');
    expect(shown()).toBe('');
  });
});
