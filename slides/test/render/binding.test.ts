import { expect, it } from 'vitest';
import { bindWords } from '../../render/binding.ts';

it.each([
  ['сборы с декабря и по март', 'сборы с_декабря и_по март'],
  ['затраты до 40 % бюджета', 'затраты до 40_% бюджета'],
  ['за 4,5 млн € в год', 'за 4,5_млн_€ в_год'],
  ['in 2021 two harbours and $4.5 million', 'in 2021 two harbours and $4.5_million'],
  ['بكلفة 4.5 مليون € سنويا', 'بكلفة 4.5_مليون_€ سنويا'],
  ['בעלות של 1.2 מיליארד ₪', 'בעלות של 1.2_מיליארד_₪'],
  ['see § 12 and № 3 of plan A or B', 'see §_12 and №_3 of plan A or B'],
  ['із 12 604 шкіл до 6 000 € за 1 200 300 днів', 'із 12_604 шкіл до 6_000_€ за 1_200_300 днів'],
  ['In 2025 300 ports', 'In 2025 300 ports'],
  ['420 M€ par an, 3 Md€', '420_M€ par an, 3_Md€'],
  ['rund 1,9 Mrd. € und 4 Mio. Euro', 'rund 1,9_Mrd._€ und 4_Mio._Euro'],
  ['5 км, 12 GWh and 300 kg', '5_км, 12_GWh and 300_kg'],
  ['10 minutes, 3 mice', '10 minutes, 3 mice'],
  ['a cost of $ 5', 'a cost of $ 5'],
])('binds %s', (text, bound) => {
  expect(bindWords(text)).toBe(bound.replaceAll('_', '\u00a0'));
});
