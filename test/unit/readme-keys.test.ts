import { expect, it } from 'vitest';
import { keysTable, readReadme, withTable } from '../../tools/keys.ts';

it('the README has the keys that are bound (npm run keys)', () => {
  expect(keysTable()).toContain('| Black screen | `B` `.` | everywhere |');
  expect(readReadme()).toBe(withTable(readReadme(), keysTable()));
});
