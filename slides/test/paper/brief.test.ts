import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { brief } from '../../paper/brief.ts';
import { readPaper } from '../../paper/read-paper.ts';

const read = (name: string) =>
  brief(readPaper(name, readFileSync(join(import.meta.dirname, '../fixtures/papers', name), 'utf8')));

const asksOf = (name: string) => read(name).recommendations.map(({ number, ask }) => [number, ask?.text ?? null]);
const headlinesOf = (name: string) => read(name).recommendations.map(({ headline }) => headline?.text ?? null);

describe('brief', () => {
  it('reads a Markdown brief: numbered asks with their reasons, sections, marking, close', () => {
    const briefing = read('en-brief.md');
    expect(briefing).toMatchObject({
      title: { text: 'Keeping the lights on: a reserve for the northern grid' },
      authors: ['Marta Lindqvist', 'Owen Pryce'],
      affiliation: { text: 'Institute for Energy Security' },
      marking: 'OFFICIAL',
      diagnostics: [{ code: 'not-shown', tables: 0, footnotes: 1 }],
    });
    expect(briefing.sections.map(({ heading }) => heading)).toEqual([
      'What happened last winter',
      'Cost of a reserve',
      'Recommendations',
      'Conclusion',
    ]);
    expect(briefing.sections[0]?.keyPoints.map(({ points }) => points.length)).toEqual([0, 2, 0]);
    expect(headlinesOf('en-brief.md')).toEqual([
      'Create a reserve of 400 MW by October 2027',
      'Give the regulator, not the operators, the power to call on it',
      'The reserve should not be used to hold prices down, unless the council declares an emergency',
      'Review the arrangement after two winters',
    ]);
    expect(briefing.recommendations[0]?.text).toBe(
      "Create a reserve of 400 MW by October 2027. The smaller option would not have carried last winter's peak. The cost is €150 million over six years.\nStorage is faster to build than a new line.",
    );
    expect(briefing.recommendations[1]?.text).toMatch(/publish the reason within a week\.$/u);
    expect(briefing.closing[0]?.text).toBe('The choice is between a known cost and an unknown one.');
  });

  it('reads recommendations that are sections, their headings as asks', () => {
    expect(asksOf('en-headed.md')).toEqual([
      ['1', 'Pair every small school with a larger one'],
      ['2', 'Offer a rent allowance in the islands'],
      ['3', 'Publish vacancies every month'],
    ]);
    expect(read('en-headed.md').recommendations[0]?.text).toBe(
      'Pair every small school with a larger one\nPairs should share one mathematics teacher. The pilot in Lorne cut departures by half.',
    );
  });

  it('reads a hard-wrapped memorandum with lettered asks', () => {
    const briefing = read('en-memo.txt');
    expect(briefing).toMatchObject({
      title: { text: 'Dredging of the inner harbour' },
      authors: ['Helen Vasquez'],
      diagnostics: [],
    });
    // Who is to act stands in the sentence before the list, and goes with each of its items.
    expect(briefing.recommendations.map(({ rationale }) => rationale[0]?.span.quote)).toEqual(
      Array(3).fill('We recommend that the ministry:'),
    );
    expect(headlinesOf('en-memo.txt')).toEqual([
      'Commission a survey of the eastern wall before the autumn storms',
      'Close the inner berth to ferries at low tide until the survey is done',
      "Ask the pilots' office to issue a notice to shipping",
    ]);
  });

  it('parts asks that a paragraph counts off', () => {
    expect(asksOf('en-prose.txt')).toEqual([
      [null, 'First, the council should meter every farm well by 2028.'],
      [null, 'Second, the tariff should rise by no more than 8% a year, so that farms can adapt.'],
      [null, 'Finally, the water board must publish what each district pays.'],
    ]);
    expect(read('en-prose.txt').closing).toHaveLength(2);
  });

  it('reads action items by their list, without their references', () => {
    expect(headlinesOf('en-actions.md')).toEqual([
      'Add an alert for a full disk',
      'Move the backup to another host, unless the new array arrives before June',
      'Investigate why the pager was silent',
    ]);
  });

  it('says what is cut off, and never takes a forecast or a fragment for an ask', () => {
    const briefing = read('en-fragment.txt');
    expect(asksOf('en-fragment.txt')).toEqual([
      ['1', 'The city should run two night lines from the start of June.'],
      ['2', null],
      ['3', 'Fares could be set at the day rate for the first year.'],
      ['4', null],
    ]);
    expect(briefing.recommendations[3]?.headline?.text).toBe('Taxi firms may lose some trade after midnight');
    expect(briefing.diagnostics.map(({ code, blockId }) => [code, blockId])).toEqual([
      ['no-authors', undefined],
      ['cut-off', briefing.recommendations[1]?.spans[0]?.blockId],
      ['no-ask', briefing.recommendations[3]?.spans[0]?.blockId],
    ]);
  });

  it.each(['en-negative.txt', 'fr-negatif.md'])(
    'finds nothing in a paper about recommendations made elsewhere: %s',
    (name) => {
      const briefing = read(name);
      expect(briefing.recommendations).toEqual([]);
      expect(briefing.diagnostics.map(({ code }) => code)).toEqual(['no-recommendations']);
      expect(briefing.sections.flatMap(({ keyPoints }) => keyPoints).length).toBeGreaterThan(2);
    },
  );

  it('reads a French note with labelled proposals', () => {
    const briefing = read('fr-note.txt');
    expect(briefing).toMatchObject({
      title: { text: 'Mieux accueillir les élèves allophones' },
      authors: ['Claire Besnard', 'Youssef El Amrani'],
      affiliation: { text: 'Observatoire de l’école' },
      language: 'fr',
      diagnostics: [],
    });
    expect(headlinesOf('fr-note.txt')).toEqual([
      'Créer dans chaque département un guichet unique, ouvert toute l’année',
      'Il faut former les enseignants volontaires avant la rentrée, sauf dans les académies déjà dotées',
      'Les rectorats devraient publier chaque mois le nombre d’élèves en attente',
    ]);
    expect(briefing.closing[0]?.text).toBe('Ces propositions ont été discutées avec douze rectorats.');
  });

  it('reads a French list that a sentence announces, under front matter that does not parse', () => {
    expect(read('fr-liste.md').title?.text).toBe('Le vélo à la campagne: trois leviers');
    expect(headlinesOf('fr-liste.md')).toEqual([
      'Relier les bourgs par des voies sûres, en commençant par les écoles',
      'Financer l’achat de vélos électriques',
      'Ne pas élargir les routes départementales sans piste',
    ]);
  });

  it.each([
    [
      'a list its heading names over one a sentence names',
      '## Past\n\nThe board made two recommendations:\n\n- Close it.\n- Sell it.\n\n## Recommendations\n\n- Keep it.\n- Mend it.',
      ['Keep it.', 'Mend it.'],
    ],
    [
      'labels over lists',
      '## Aims\n\n1. Build it.\n2. Open it.\n3. Run it.\n\n## Advice\n\n**Recommendation 1:** Keep it.',
      ['Keep it.'],
    ],
    [
      'no list of somebody else’s aims',
      'The main objectives of the board are to:\n\n1. Build it.\n2. Open it.\n3. Run it.',
      [],
    ],
    [
      'a list a sentence commands, under a fitting heading',
      '## What the board should do\n\nThe board should:\n\n- build it; and\n- open it.',
      ['build it', 'open it.'],
    ],
    [
      'items inside groups',
      '## Recommendations\n\n- For the board:\n  - Build it.\n  - Open it.\n- For the town:\n  - Pay for it.',
      ['Build it.', 'Open it.', 'Pay for it.'],
    ],
    [
      'only what asks among conclusions',
      '## Conclusions and recommendations\n\n1. The port is full.\n2. The quay should be lengthened.',
      ['The quay should be lengthened.'],
    ],
    [
      'what the authors recommend in passing',
      'The port is full. We recommend that the quay be lengthened.',
      ['We recommend that the quay be lengthened.'],
    ],
    [
      'a paragraph numbered by hand',
      '## Recommendations\n\n1\\. Build it.\n\n2\\. Open it.',
      ['Build it.', 'Open it.'],
    ],
    [
      'numbered items and the label that goes on with them',
      '## Recommendations\n\n1. Build it.\n2. Open it.\n\nRecommendation 3: Pay for it.',
      ['Build it.', 'Open it.', 'Pay for it.'],
    ],
    [
      'no recommendations of others in a paper that makes none',
      'This paper makes no recommendations of its own.\n\n## Recommendation 7\n\nThe board should build a quay.\n\n## Recommendation 8\n\nThe board should sell the crane.',
      [],
    ],
    [
      'no label in a sentence that goes on',
      'It is old.\n\n## Past\n\nRecommendation 7 called for a quay. The town should build it.',
      [],
    ],
    [
      'no list of what was rejected',
      '## Options considered and rejected\n\n1. Abolish it.\n2. Sell it.\n3. Close it.',
      [],
    ],
    [
      'a list that its lead-in only counts, but not one that it ascribes',
      'Three things:\n\n- The port ought to close.\n- The town should pay.\n- Sell the crane.\n\nOpponents claim that:\n\n- the port should stay;\n- the town must not pay.',
      ['The port ought to close.', 'The town should pay.', 'Sell the crane.'],
    ],
    [
      'a short list under the title',
      '1. The port should close.\n2. The town should pay.',
      ['The port should close.', 'The town should pay.'],
    ],
    [
      'a sentence under a bare heading',
      '## Proposals\n\nThe town should buy the port.',
      ['The town should buy the port.'],
    ],
    [
      'headings that instruct',
      '## Recommendations\n\n### Raise the wall\n\n### Buy the houses\n\n### Do not dredge the port',
      ['Raise the wall', 'Buy the houses', 'Do not dredge the port'],
    ],
    [
      'each thing a short letter asks for',
      'We urge you to close the port. It is full. Critics said that it should stay. We would ask that you pay for it.\n\nPlease also consider a visit.',
      ['We urge you to close the port.', 'We would ask that you pay for it.', 'Please also consider a visit.'],
    ],
    [
      'a list whose items are half sentences only with what opens it',
      '## Recommendations\n\nThe Group recommends that the Minister:\n\n(a) build a quay;\n(b) not close the port (the old one); and\n(c) require that:\n    (i) ships pay, and\n    (ii) crews be paid.\n\nIV. Next steps\n\nThe Group will report again.',
      [
        'The Group recommends that the Minister: (a) build a quay; (b) not close the port (the old one); and (c) require that: (i) ships pay, and (ii) crews be paid.',
      ],
    ],
    [
      'what stands beside such a list',
      '## Recommendations\n\nThe Group recommends that the Minister:\n\n- build a quay;\n- not wait.\n\nThe town should pay.',
      ['The Group recommends that the Minister: • build a quay; • not wait.', 'The town should pay.'],
    ],
    [
      'no label, denial, condition or want of need in an announced list',
      '## Recommendations\n\n1. **Review.** Every two years.\n2. No action is needed on signs.\n3. Should the audit fail, the contract lapses.\n4. It is not the case that the port should close. The town should buy it.',
      [undefined, undefined, undefined, 'The town should buy it.'],
    ],
    [
      'an announced list of deeds',
      '## Recommendations\n\n- Building a new quay. It should be long.\n- A second crane for the quay.',
      ['Building a new quay.', 'A second crane for the quay.'],
    ],
  ])('believes %s', (_what, text, asks) => {
    const { recommendations } = brief(
      readPaper('p.md', `# The port of the town and what is to become of it\n\n${text}`),
    );
    expect(recommendations.map(({ ask }) => ask?.text)).toEqual(asks);
  });

  it('takes an announced list for asks in a language without words, and cuts nothing', () => {
    const text =
      '# L’acqua (in città)\n\n## Raccomandazioni\n\n1. Tuttavia, il comune (oggi) deve riparare le fontane della città e non solo una.';
    const { recommendations, diagnostics } = brief(readPaper('p.md', text));
    expect(recommendations.map(({ headline }) => headline?.text)).toEqual([
      'Tuttavia, il comune (oggi) deve riparare le fontane della città e non solo una',
    ]);
    expect(diagnostics.map(({ code }) => code)).toContain('unknown-language');
  });

  it('has no headline for an ask that stays too long', () => {
    const long = `The council should ${'repair and repaint '.repeat(15)}the bridge.`;
    const [one] = brief(readPaper('p.md', `# T\n\n## Recommendations\n\n1. ${long}\n2. Close it.`)).recommendations;
    expect(one?.ask?.text).toBe(long);
    expect(one?.headline).toBeNull();
  });

  it('takes the ask from the end where it stands there, and notes a gap in the numbering', () => {
    const briefing = brief(
      readPaper(
        'p.md',
        '# T\n\n## Recommendations\n\n1. The act dates from 1992. It must be repealed.\n\n3. Close the port.',
      ),
    );
    expect(briefing.recommendations[0]?.ask?.text).toBe('It must be repealed.');
    const gap = brief(readPaper('p.txt', 'Title\nRecommendations\n1. Close the port.\n3. Open the gate.'));
    expect(gap.diagnostics.map(({ code }) => code)).toContain('number-missing');
  });
});

it('takes a first heading that repeats the title of the front matter as the title, not as a section', () => {
  const briefing = brief(
    readPaper(
      'repeated.md',
      '---\ntitle: Open the port\n---\n\n# Open the port\n\nThe port froze in May.\n\n## Recommendations\n\n1. Open it.\n',
    ),
  );
  expect(briefing.sections.map(({ heading }) => heading)).toEqual(['Recommendations']);
  expect(briefing.introduction.map(({ text }) => text)).toEqual(['The port froze in May.']);
});
