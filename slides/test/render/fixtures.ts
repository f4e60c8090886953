import type { Deck, Layout, Slide } from '../../deck/model.ts';
import { makeSlide } from '../../deck/new-slide.ts';

/** A slide with what the test is about, and nothing else. */
export const slide = (layout: Layout, body: string, more: Partial<Slide> = {}): Slide =>
  makeSlide({ id: layout, layout, body, plannedSeconds: 60, ...more });

export const deck = (slides: readonly Slide[], more: Partial<Deck> = {}): Deck => ({
  title: 'Keeping the northern harbours open in winter',
  authors: ['Ines Halvorsen', 'Tomas Brandt'],
  language: 'en',
  direction: 'ltr',
  marking: null,
  plannedMinutes: 20,
  briefingFor: null,
  presentedBy: null,
  date: null,
  style: { theme: 'ministry', accent: null, footer: null, logo: null },
  slides,
  ...more,
});

/** A deck of every layout, as a person would brief it. */
export const harbours = deck(
  [
    slide(
      'title',
      '# Keeping the northern harbours open in winter: practical recommendations for the coast\n\nInes Halvorsen, Tomas Brandt\n\nInstitute for Coastal Policy',
      { id: 'title' },
    ),
    slide(
      'bottom-line',
      [
        '## Bottom line',
        '',
        '1. The Ministry should charter two icebreakers for the coming winter.',
        '2. Harbour dues must be suspended from December to March.',
        '4. Parliament should repeal Section 12 of the Harbours Act.',
        '5. The Coast Guard should publish ice reports every six hours.',
        '7. A joint fund for quay repairs could be set up with the two neighbouring states.',
      ].join('\n'),
      { id: 'bottom-line', section: 'Summary', source: '§31–38' },
    ),
    slide(
      'points',
      [
        '## Why the northern harbours matter',
        '',
        '- Four harbours handle most of the grain that leaves the country between November and April.',
        '- They are the only ports of the coast with a railway to the interior.',
        '- Their role is vital in three fields:',
        '  - Supply of fuel to the islands, which have no other source in winter.',
        '  - Exports of timber, the largest employer of the region.',
        '  - Rescue at sea, with an average of 140 calls a year.',
      ].join('\n'),
      { id: 'context', section: 'Why the northern harbours matter', source: '§7–13' },
    ),
    slide(
      'figures',
      [
        '## Key figures',
        '',
        '- **55%** increased its grain shipments through the northern harbours *In 2024*',
        '- **$1.2 billion** timber exported by sea *between 2020 and 2023*',
        '- **140** calls to the rescue service a year',
      ].join('\n'),
      { id: 'figures', section: 'Why the northern harbours matter', source: '§9, §11, §13' },
    ),
    slide('figures', '## Key figures\n\n- **31 days** the longest closure of a harbour since records began *In 2021*', {
      id: 'figure',
      section: 'Why the northern harbours matter',
      source: '§14',
    }),
    slide(
      'figures',
      '## Key figures\n\n- **33 percent** of quays are more than sixty years old\n- **1,250,000** tonnes of grain left the harbours *in the winter of 2023*',
      {
        id: 'figures-two',
        section: 'Why the northern harbours matter',
        source: '§14–15',
      },
    ),
    slide(
      'recommendation',
      [
        '## Parliament should repeal Section 12 of the Harbours Act',
        '',
        '- Since 1992 the section has barred harbour authorities from hiring foreign icebreakers, even in an emergency.',
        '- The government obtained a temporary waiver in 2001, which proved effective.',
        '- In 2021 two harbours stayed closed for 31 days while a free vessel lay 40 miles away.',
      ].join('\n'),
      { id: 'rec-4', section: 'What should be done', number: '4', source: 'Rec. 4 · §34' },
    ),
    slide(
      'recommendation',
      '## The islands may turn to the neighbouring state for fuel\n\nNo explicit ask in the paper\n\n- Of course, this would only be considered if the ferry stopped for more than a week.',
      { id: 'rec-6', section: 'What should be done', number: '6', source: 'Rec. 6 · §36' },
    ),
    slide(
      'recommendation',
      [
        '## The Ministry and the harbour authorities of the north should actively advocate for the inclusion of the islands in regional development, investment and technology partnerships with the two neighbouring states',
        '',
        '- A partnership of three already exists for the southern coast, and there are plans to extend it to energy, shipping and fisheries.',
        '- It would strengthen the voice of the islands in all of these projects.',
      ].join('\n'),
      { id: 'rec-5', section: 'What should be done', number: '12', source: 'Rec. 12 · §35' },
    ),
    slide(
      'decisions',
      [
        '## Decisions sought',
        '',
        '1. Charter two icebreakers for the coming winter.',
        '2. Suspend harbour dues from December to March.',
        '3. Move the pilot station to the outer quay before the autumn storms.',
        '4. Repeal Section 12 of the Harbours Act.',
        '5. Publish ice reports every six hours, in both languages.',
        '7. Set up a joint fund for quay repairs with the two neighbouring states.',
        '8. Review the rescue service’s budget.',
      ].join('\n'),
      { id: 'decisions', source: 'Rec. 1–5, 7, 8' },
    ),
    slide(
      'sources',
      [
        '## Sources and caveats',
        '',
        'Ines Halvorsen and Tomas Brandt, *Keeping the northern harbours open in winter*, [Institute for Coastal Policy](https://example.org/harbours).',
        '',
        'The considerations presented here are advisory. They can be refined and adapted to particular projects.',
        '',
        '| Harbour | Days closed | Grain, tonnes |',
        '|---|---:|---:|',
        '| Outer quay | 31 | 412,000 |',
        '| Lower sound | 12 | 1,038,500 |',
      ].join('\n'),
      { id: 'sources', backup: true },
    ),
  ],
  { briefingFor: 'The Minister of Transport', presentedBy: 'Office of the Chief Economist', date: '12 May 2026' },
);

/** The same frame, set from right to left. */
export const hebrew = deck(
  [
    slide('title', '# שמירה על נמלי הצפון פתוחים בחורף: המלצות מעשיות\n\nנעה ברק, יואב שלו\n\nהמכון למדיניות החוף', {
      id: 'title',
    }),
    slide(
      'bottom-line',
      '## השורה התחתונה\n\n1. על המשרד לחכור שתי שוברות קרח לחורף הקרוב.\n2. יש להשעות את אגרות הנמל מדצמבר עד מרץ.\n4. The Coast Guard should publish ice reports every six hours.',
      { id: 'bottom-line', section: 'תקציר', source: '§31–38' },
    ),
    slide(
      'figures',
      '## נתונים עיקריים\n\n- **55%** גידול במשלוחי התבואה דרך נמלי הצפון *בשנת 2024*\n- **140** קריאות לשירות ההצלה בשנה\n- **31 ימים** הסגירה הארוכה ביותר של נמל',
      { id: 'figures', section: 'מדוע נמלי הצפון חשובים', source: '§9' },
    ),
    slide(
      'recommendation',
      '## יש לבטל את סעיף 12 בחוק הנמלים\n\n- מאז 1992 אוסר הסעיף על רשויות הנמל לשכור שוברות קרח זרות, גם בשעת חירום.\n- בשנת 2021 נותרו שני נמלים סגורים במשך 31 ימים.',
      { id: 'rec-4', section: 'מה יש לעשות', number: '4', source: 'המלצה 4 · §34' },
    ),
    slide(
      'points',
      '## מדוע נמלי הצפון חשובים\n\n- ארבעה נמלים מטפלים ברוב התבואה.\n  - אספקת דלק לאיים.\n- אלה הנמלים היחידים עם מסילת ברזל.',
      { id: 'points' },
    ),
    slide(
      'decisions',
      `## ההחלטות המבוקשות\n\n${[1, 2, 3, 4, 5, 6].map((n) => `${n}. יש להשעות את אגרות הנמל מדצמבר עד מרץ.`).join('\n')}`,
      { id: 'decisions' },
    ),
  ],
  {
    language: 'he',
    direction: 'rtl',
    title: 'נמלי הצפון',
    authors: ['נעה ברק'],
    briefingFor: 'שר התחבורה',
    presentedBy: 'לשכת הכלכלן הראשי',
    date: '12 במאי 2026',
  },
);

const words = (count: number, start = 0): string =>
  Array.from(
    { length: count },
    (_, index) =>
      ['harbour', 'authorities', 'should', 'repair', 'the', 'northern', 'quays', 'before', 'winter', 'returns'][
        (index + start) % 10
      ],
  ).join(' ');

const items = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => `- ${text(index)}`).join('\n');

/** Of 25 words. */
const sentence =
  'In the winter of 2021 two of the harbours stayed closed for 31 days in all, while a free vessel lay only 40 miles away.';

/** What a paper or a person may ask of a layout at its worst. */
export const extremes = deck([
  slide('title', `# ${words(17)}: ${words(12)}\n\nInes Halvorsen, Tomas Brandt, Marta Kowalska-Wiśniewska`, {
    id: 'long-title',
  }),
  slide('recommendation', `## ${words(28)}\n\n- ${words(20)}\n- ${words(12)}`, {
    id: 'long-headline',
    number: '2.1.3',
  }),
  slide('recommendation', `${words(60)}\n\n- ${words(25, 3)}`, { id: 'full-ask', number: 'xviii' }),
  slide('recommendation', `## ${words(14)}\n\n${items(4, (index) => words(25, index))}`, {
    id: 'long-supports',
    number: '4',
  }),
  slide('recommendation', `## ${words(6)}\n\n${items(4, () => sentence)}`, {
    id: 'four-supports',
    number: '4',
  }),
  slide(
    'decisions',
    `## Decisions sought\n\n${Array.from({ length: 7 }, (_, index) => `${index + 8}. ${words(9, index)}`).join('\n')}`,
    { id: 'seven-asks' },
  ),
  slide('points', `## Context\n\n${items(12, (index) => words(6, index))}`, { id: 'twelve-points' }),
  slide('points', `## Context\n\n${items(12, (index) => words(24, index))}`, { id: 'long-points' }),
  slide(
    'points',
    '## Donaudampfschifffahrtsgesellschaftskapitänsversammlungsprotokolle\n\n- Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzesentwurfsbegründungen\n- https://example.org/a-very-long-address/that-has/no-spaces/and-goes-on-and-on-until-it-must-be-broken/somewhere',
    { id: 'long-words' },
  ),
  slide(
    'points',
    '## Zażółć gęślą jaźń: ŁÓDŹ, WĄŻ, ŻÓŁW\n\n- ŹRÓDŁA ENERGII W WOJEWÓDZTWIE ŚWIĘTOKRZYSKIM WYMAGAJĄ MODERNIZACJI, A WMMMW ŚĆŻŹ ŃŁĘĄ MWMWMW\n- Η Ευρωπαϊκή Ένωση πρέπει να στηρίξει τα λιμάνια του βορρά πριν από τον χειμώνα.\n- Министерству следует зафрахтовать два ледокола до начала зимы и отменить портовые сборы.',
    { id: 'accents' },
  ),
  slide(
    'figures',
    '## Key figures\n\n- **from 1.2 to 3.4 billion euros** of investment *between 2020 and 2023*\n- **1,250,000,000** tonnes\n- **7** years',
    { id: 'long-values' },
  ),
  slide(
    'sources',
    `## Table\n\n| Harbour | Days |\n|---|---:|\n${items(14, () => '').replaceAll('- ', '| Outer quay | 31 |')}`,
    {
      id: 'long-table',
    },
  ),
  slide('points', '- one\n- **two** and *three*', { id: 'no-heading', section: 'Summary' }),
]);
