import { expect, it } from 'vitest';
import { suggestedName } from '../../api/suggested-name.ts';

it.each([
  ['A harbour that pays', 'A harbour that pays.pdf'],
  ['Fees: half/double?\nA "note"', 'Fees half double A note.pdf'],
  ['../../etc/passwd', 'etc passwd.pdf'],
  ['Étude – 港', 'Étude – 港.pdf'],
  ['x'.repeat(300), `${'x'.repeat(80)}.pdf`],
  ['CON', 'Briefing CON.pdf'],
  ['…\u202Egnp', '… gnp.pdf'],
  ['???', 'Briefing.pdf'],
])('makes a file name of %j', (title, name) => {
  expect(suggestedName(title, 'pdf')).toBe(name);
});
