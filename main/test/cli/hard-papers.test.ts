import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../library/temporary.ts';
import { runLectern } from './run-lectern.ts';

/** What `lectern parse` makes of a file with these bytes. */
async function parsed(content: string | Uint8Array) {
  const path = join(temporaryFolder(), 'paper.txt');
  writeFileSync(path, content);
  const { code, stdout, stderr } = await runLectern(['parse', path, '--json']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout) as {
    readonly title: string;
    readonly recommendations: readonly { readonly text: string }[];
    readonly diagnostics: readonly { readonly code: string }[];
  };
}

const codes = (diagnostics: readonly { readonly code: string }[]) => diagnostics.map(({ code }) => code);

it('refuses 200 MB without reading them', async () => {
  const path = join(temporaryFolder(), 'huge.txt');
  writeFileSync(path, '');
  truncateSync(path, 200_000_000);
  // Less memory than the file is long: reading it would end the process.
  const { code, stderr } = await runLectern(['parse', path], { env: { NODE_OPTIONS: '--max-old-space-size=128' } });
  expect(stderr).toMatch(/^lectern: “huge\.txt” is larger than 50 MB.*Save the part you need/);
  expect(code).toBe(15);
});

describe('a paper of an odd shape is read', () => {
  it('one line of a megabyte', async () => {
    await parsed('The ministry should open the port every day. '.repeat(22_000));
  }, 60_000);

  it('100,000 headings', async () => {
    await parsed(Array.from({ length: 100_000 }, (_, index) => `## Heading ${index}`).join('\n\n'));
  }, 60_000);
});

describe('a paper written down in an odd way is read', () => {
  const paper = '# Паромы\n\n## Рекомендации\n\n1. Министерство должно открыть порт.\n2. Надо купить паром.\n';
  const cp1251 = (text: string) => {
    const table = new Map(
      Array.from({ length: 256 }, (_, byte) => [new TextDecoder('windows-1251').decode(Uint8Array.of(byte)), byte]),
    );
    return Uint8Array.from(text, (letter) => table.get(letter) ?? 63);
  };

  it.each([
    ['UTF-16 with its mark', Buffer.from(`\ufeff${paper}`, 'utf16le'), []],
    ['UTF-16 without', Buffer.from(paper, 'utf16le'), []],
    ['UTF-16, big end first', Buffer.from(paper, 'utf16le').swap16(), []],
    ['Windows-1251', cp1251(paper), ['old-encoding']],
    ['UTF-8 with a stray byte', Buffer.concat([Buffer.from(paper), Uint8Array.of(0x93, 10)]), ['mixed-encoding']],
  ])('%s', async (_how, bytes, said) => {
    const { title, diagnostics } = await parsed(new Uint8Array(bytes));
    expect(title).toBe('Паромы');
    expect(codes(diagnostics).filter((code) => code.endsWith('-encoding'))).toEqual(said);
  });

  it('with control and direction characters, none of which reaches a slide', async () => {
    const { title, recommendations } = await parsed(
      '# The \u202eport\u202c\u0007\n\n## Recommendations\n\n1. The \u2067council\u2069 should\u200b open\u00ad the \u001bport.\n' +
        `2. The council must not close it.\n\n${'It was said so before. '.repeat(40)}\n`,
    );
    expect(title).toBe('The port');
    expect(recommendations.map(({ text }) => text)).toEqual([
      'The council should open the port.',
      expect.stringContaining('The council must not close it.'),
    ]);
  });
});
