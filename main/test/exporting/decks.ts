import type { ComposedDeck, Deck } from '../../../slides/deck/model.ts';
import type { Paper } from '../../../slides/paper/model.ts';
import { slide } from '../../../slides/test/render/fixtures.ts';

const span = (quote: string) => ({ blockId: 'b1', quote, prefix: '', suffix: '' });

/** A sentence of the notes and one of the paper that no slide shows, to look for in what comes out. */
export const noteSentence = 'Do not mention the quarrel over the harbour fees.';
export const quoteSentence = 'The harbour fees, which the council doubled in a closed session, should be halved.';
export const hiddenLine = 'A slide kept back for the treasury alone.';

/** A small deck in our own words with every layout, a link of each kind, notes and a hidden slide. */
export function harbourDeck(changes: Partial<Deck> = {}): ComposedDeck {
  const deck: Deck = {
    title: 'A harbour that pays for itself',
    authors: ['Ada Quay', 'Émile Dück'],
    language: 'en',
    direction: 'ltr',
    marking: 'OFFICIAL',
    plannedMinutes: 10,
    briefingFor: 'the Minister of Ports',
    presentedBy: 'Bo Pier',
    date: '3 March 2026',
    style: { theme: 'ministry', accent: null, footer: 'Office of Ports', logo: null },
    slides: [
      slide('title', '# A harbour that pays for itself\n\nAda Quay, Émile Dück'),
      slide('bottom-line', '# Bottom line\n\n1. The harbour fees should be halved.\n2. The quay should open at night.'),
      slide(
        'points',
        '# Where things stand\n\n- Traffic fell by a third — see [the table](#figures)\n- The [port register](https://example.org/register) is public\n  - It lists 41 ships',
        { section: 'Where things stand' },
      ),
      slide(
        'figures',
        '# Figures\n\n- **33%** less traffic at the quay *since 2021*\n- **41** ships on the register *in 2025*',
      ),
      slide('recommendation', '# The harbour fees should be halved.\n\n- Fees rose twice in one year.', {
        id: 'rec-1',
        number: '1',
        source: 'Rec. 1 · §4',
        recommendationId: 'rec-1',
        citations: [{ line: 'The harbour fees should be halved.', span: span(quoteSentence) }],
      }),
      slide('points', `# Kept back\n\n- ${hiddenLine}`, { id: 'kept-back', hidden: true }),
      slide(
        'decisions',
        '# Decisions sought\n\n1. The harbour fees should be halved.\n2. The quay should open at night.',
      ),
      slide('sources', '# Sources\n\nA harbour that pays for itself, 2026.'),
    ],
    ...changes,
  };
  const notes = {
    'rec-1': {
      say: `**Ask.** The harbour fees should be halved. ${noteSentence} (§4)`,
      ifAsked: 'The fee for a night berth is 12 marks. (§9)',
    },
  };
  return { deck, notes };
}

/** The paper that its recommendation is cut from. */
export const harbourPaper: Paper = {
  title: 'A harbour that pays for itself',
  authors: ['Ada Quay', 'Émile Dück'],
  language: 'en',
  direction: 'ltr',
  marking: 'OFFICIAL',
  blocks: [{ id: 'b1', kind: 'paragraph', text: quoteSentence, paragraph: 4 }],
};

/** A library without pictures. */
export const noPicture = () => null;
