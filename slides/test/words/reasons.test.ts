import { it } from 'vitest';
import { type ReasonSaying, sayReason } from '../../words/reasons.ts';
import { expectEverySentence, type Samples } from './every-sentence.ts';

const under = [{ heading: 'Recommendations for the port' }];
const after = [{ lead: 'The Minister should:' }];

const samples: Samples<ReasonSaying> = {
  labelled: [{ label: 'Recommendation' }],
  'counted-off': after,
  'section-under': under,
  'summed-up-under': under,
  'run-in-list-under': under,
  'listed-under': under,
  'list-announced': after,
  'list-asked-for': after,
  'list-hoped-for': after,
  'list-must-be-done': after,
  'list-of-actions': after,
  'list-asks-after': after,
  'list-asks-under': under,
  'what-to-do-under': under,
  'title-announces': [{}],
  'numbered-list': [{}],
  'authors-recommend': [{}],
  'short-paper-asks': [{}],
  'asks-under': under,
  'row-under': under,
  'in-column': [{ column: 'Action' }],
  'by-person': [{}],
  'ask-by-person': [{}],
  'no-ask-by-person': [{}],
  asks: [{ ask: 'Open the northern quay' }],
  'no-ask': [{}],
  earlier: [{ text: 'It asks for something.' }],
};

it('every reason is said in every language of the interface', async () => {
  await expectEverySentence('reasons', samples, sayReason);
});
