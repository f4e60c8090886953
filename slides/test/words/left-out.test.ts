import { it } from 'vitest';
import { type LeftOutSaying, sayLeftOut } from '../../words/left-out.ts';
import { expectEverySentence, type Samples } from './every-sentence.ts';

const slots = [{ minutes: 1 }, { minutes: 5 }];
const shares = [
  { minutes: 1, shown: 0 },
  { minutes: 5, shown: 1 },
  { minutes: 10, shown: 4 },
];

const samples: Samples<LeftOutSaying> = {
  asks: slots,
  decisions: slots,
  recommendations: shares,
  silent: slots,
  figures: slots,
  context: shares,
  sources: slots,
};

it('why slides are backup is said in every language of the interface', async () => {
  await expectEverySentence('left-out', samples, sayLeftOut);
});
