import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { harbourText } from '../importing/harbour-text.ts';
import { temporaryFolder } from '../library/temporary.ts';
import { runLectern } from './run-lectern.ts';

it('says what a new version means, takes it over, and refuses another paper', async () => {
  const folder = temporaryFolder();
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const library = ['--library', join(folder, 'library.sqlite')];
  const run = (...args: string[]) => runLectern([...args, ...library]);
  const old = file('harbour.md', harbourText);
  const revised = file(
    'cleared.md',
    harbourText.replace('halve the harbour fees by 2027', 'halve the harbour fees by 2029'),
  );
  const other = file(
    'trees.md',
    '# Trees\n\nOaks are old.\n\n## Recommendations\n\n1. The town should plant forty oaks in the park.\n',
  );
  await run('build', old, '--out', join(folder, 'out'));
  const [{ id }] = JSON.parse((await run('list', '--json')).stdout);
  const shown = async () => JSON.parse((await run('show', id, '--json')).stdout);
  const before = await shown();

  const told = JSON.parse((await run('update', id, revised, '--json')).stdout);
  expect(told).toMatchObject({
    applied: false,
    isAnother: false,
    recommendations: [{ kind: 'reworded' }, { kind: 'unchanged' }],
  });
  expect(told.recommendations[0].differences).toContainEqual({ kind: 'added', text: '2029' });
  const readable = await run('update', id, revised);
  expect(readable.stdout).toContain('[-2027-]{+2029+}');
  expect(readable.stdout).toContain('Nothing was changed');
  expect(await shown()).toEqual(before);

  const refused = await run('update', id, other, '--apply');
  expect([refused.code, refused.stderr]).toEqual([25, expect.stringContaining('another paper')]);
  expect(await shown()).toEqual(before);

  expect(JSON.parse((await run('update', id, revised, '--apply', '--json')).stdout)).toMatchObject({ applied: true });
  expect(JSON.stringify((await shown()).deck)).toContain('by 2029');
  const same = await run('update', id, revised, '--apply');
  expect([same.code, same.stderr]).toEqual([2, expect.stringContaining('rests on this very version')]);
}, 120_000);
