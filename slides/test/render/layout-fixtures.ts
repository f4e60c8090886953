import { deck, slide } from './fixtures.ts';

/** Eight pixels of teal: what is in a picture does not matter here. */
const picture =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAAD0lEQVR4nGPgj0lmYGAAAAK6AMUwJmAbAAAAAElFTkSuQmCC';

const items = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => `- ${text(index)}`).join('\n');

const events = [
  '**1992** Parliament barred harbour authorities from hiring foreign icebreakers',
  '**October 2001** the government obtained a temporary waiver',
  '**2014** the outer quay was rebuilt for ships of twelve thousand tonnes',
  '**2021** two harbours stayed closed for 31 days',
  '**Since 2023** the pilots have reported ice in both languages',
  '**By 2030** all harbours on the coast are to have shore power',
];

/** The layouts that a person may choose, and that the composer makes where a paper gives occasion. */
export const arrangements = deck([
  slide('section', '# What should be done for the northern harbours', { id: 'section' }),
  slide('section', '# Costs\n\nAll prices are of 2023.', { id: 'section-note' }),
  slide(
    'table',
    [
      '# What the winters cost',
      '',
      '| Harbour | Owner | Days closed | Grain, tonnes | Share |',
      '|---|---|---:|---:|---:|',
      '| Outer quay | Harbour board of the northern coast, with the islands | 31 | 412,000 | 12.5% |',
      '| Lower sound | State | 12 | 1,038,500 | 61.0% |',
      '| Old port | Municipality | 4 | 9,800 | 0.3% |',
    ].join('\n'),
    { id: 'table', source: '§12–15' },
  ),
  slide(
    'table',
    '# Costs\n\nThe ministry estimates:\n\n| Item | 2024 |\n|---|---:|\n| Charter of two icebreakers | 4.2 |\n| Shore power | 11.75 |',
    { id: 'table-small' },
  ),
  slide(
    'timeline',
    `# Timeline\n\n${events
      .slice(0, 4)
      .map((event) => `- ${event}`)
      .join('\n')}`,
    { id: 'timeline' },
  ),
  slide('timeline', `# Timeline\n\n${events.map((event) => `- ${event}`).join('\n')}`, { id: 'timeline-rows' }),
  slide(
    'options',
    '# Options\n\n- **Charter.** Two icebreakers are hired for each winter; nothing is owned.\n- **Buy.** One icebreaker is bought with the neighbouring state and shared.\n- **Wait.** Nothing is done before the fairway is dredged.',
    { id: 'options' },
  ),
  slide(
    'options',
    '# Options\n\n| Option | Cost, million | Ready |\n|---|---:|---|\n| Charter two icebreakers | 4.2 | next winter |\n| Buy one with the neighbouring state | 31 | 2029 |',
    { id: 'options-table' },
  ),
  slide('options', `# Options\n\n${items(6, () => 'Two icebreakers are hired.')}`, { id: 'options-many' }),
  slide(
    'columns',
    '# For and against\n\nIn the words of the harbour board.\n\n## For\n\n- The harbours stay open.\n- Fuel reaches the islands.\n\n## Against\n\n- It costs 4.2 million a winter.\n- The crews must be trained first, which takes a year.',
    { id: 'columns' },
  ),
  slide(
    'quote',
    '# Why the northern harbours matter\n\nThe chair of the harbour board told the committee:\n\n> Every day that the ice holds us costs the islands a week of fuel, and nobody has yet told us who will pay for it.',
    { id: 'quote', source: '§9' },
  ),
  slide('quote', '> We were closed for 31 days.\n\nInes Halvorsen, harbour master', { id: 'quote-bare' }),
  slide('image', `# The outer quay in 2021\n\n![Ships wait in the ice](${picture})\n\nSeen from the pilot station.`, {
    id: 'image',
  }),
]);

/** From right to left, and at their worst. */
export const arrangedHebrew = {
  ...deck([
    slide(
      'timeline',
      '# ציר הזמן\n\n- **1992** הפרלמנט אסר לשכור שוברות קרח זרות\n- **2001** A temporary waiver was obtained\n- **2021** שני נמלים נסגרו',
      {
        id: 'timeline',
      },
    ),
    slide(
      'table',
      '# עלויות\n\n| נמל | ימים | טון |\n|---|---:|---:|\n| הרציף החיצוני | 31 | 412,000 |\n| המצר | 12 | 1,038,500 |',
      {
        id: 'table',
      },
    ),
    slide('options', '# חלופות\n\n- לחכור שתי שוברות קרח.\n- לקנות אחת עם השכנה.', { id: 'options' }),
    slide('quote', '# נמלים\n\nיושבת ראש המועצה אמרה:\n\n> כל יום של קרח עולה לאיים שבוע של דלק.', { id: 'quote' }),
    slide('section', '# מה יש לעשות', { id: 'section' }),
  ]),
  language: 'he',
  direction: 'rtl' as const,
};
