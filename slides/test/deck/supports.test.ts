import { expect, it } from 'vitest';
import { compose } from '../../deck/compose.ts';
import { unfaithfulLines } from '../../deck/fidelity.ts';
import { slideLines } from '../../deck/lines.ts';
import type { Slide } from '../../deck/model.ts';
import { brief } from '../../paper/brief.ts';
import { readPaper } from '../../paper/read-paper.ts';
import { options } from './options.ts';

const ask = 'The State should publish a register of all its ports by May.';
const demande = 'L’État doit publier un registre de tous ses ports avant le mois de mai.';

const slideOf = (sentences: string, language: string) => {
  const heading = language === 'fr' ? 'Recommandations' : 'Recommendations';
  const other = language === 'fr' ? 'Il faut fermer la ligne du nord.' : 'The State should close the northern line.';
  const text = `---\nlang: ${language}\n---\n\n# Ports\n\n## ${heading}\n\n1. ${sentences}\n2. ${other}\n`;
  const { deck, notes } = compose(brief(readPaper('ports.md', text)), options());
  const slide = deck.slides.find(({ id }) => id === 'rec-1');
  return { lines: slide ? slideLines(slide) : [], notes: notes['rec-1'] };
};

it.each([
  ['en', `You may have been told that ports need two more years. We do not share that view. ${ask}`],
  ['en', `Witnesses told us the Government should sell the ports. ${ask}`],
  ['en', `The previous owners should pay for the damage. ${ask}`],
  ['en', `${ask} Opponents fear the cost of it.`],
  ['en', `${ask} Not so.`],
  ['fr', `Non. ${demande}`],
  ['fr', `Certes, la Cour des comptes penche pour la vente des ports. ${demande}`],
])('%s: leaves to the notes what speaks against the ask: %s', (language, text) => {
  const { lines, notes } = slideOf(text, language);
  expect(lines).toHaveLength(1);
  const all = `${notes?.say}\n${notes?.ifAsked}`.replace(/ \(§\d+\)/g, '').replace(/\s+/g, ' ');
  for (const sentence of text.split(/(?<=\.) /)) expect(all).toContain(sentence);
});

it.each([
  'The cost of each port rose by half in 2021.',
  'The treaties of 2020 settled the territorial claims of both states.',
])('keeps what bears the ask out: %s', (support) => {
  expect(slideOf(`${ask} ${support}`, 'en').lines).toContain(support.replace(/\.$/, ''));
});

it('keeps a limit that follows from the ask itself', () => {
  expect(slideOf(`${ask} This must not delay the works in the north.`, 'en').lines).toHaveLength(2);
});

it('says the view of others together with the answer to it', () => {
  const { notes } = slideOf(
    `You may have been told that ports need two more years. We do not share that view. ${ask}`,
    'en',
  );
  expect(notes?.say).toContain('two more years. We do not share that view.');
});

it('closes with what the authors say about how far their paper goes', () => {
  const text =
    '# Ports\n\nBy Ada Quay\n\n## Recommendations\n\n1. Open the quay.\n2. Close the line.\n\n## Conclusion\n\nThese proposals are advice. They can be refined by the board.\n';
  const { deck } = compose(brief(readPaper('ports.md', text)), options());
  const sources = deck.slides.find(({ layout }) => layout === 'sources');
  expect(sources && slideLines(sources).slice(-2)).toEqual([
    'These proposals are advice.',
    'They can be refined by the board.',
  ]);
});

it.each([
  ['The union told us: "Close the library at weekends." We think that this must be resisted.', 2],
  ['Critics say that ports should be sold. They also say that quays are too old. The evidence speaks against it.', 3],
  [
    `Critics say that ports should be sold. The evidence ${'of the board and of the line '.repeat(8)}speaks against it.`,
    0,
  ],
])('shows what others hold with the answer to it or not at all: %s', (sentences, shown) => {
  const text = `# Ports\n\n## What we heard\n\nThe board met twice in the spring.\n\n${sentences}\n\n## Recommendations\n\n1. Repair the quay.\n2. Close the line.\n`;
  const { deck } = compose(brief(readPaper('ports.md', text)), options());
  const slide = deck.slides.find(({ layout }) => layout === 'points');
  expect(slide ? slideLines(slide).slice(2) : []).toHaveLength(shown);
});

const headed = (body: string) => {
  const text = `# Ports\n\n## Recommendations\n\n### 1. Repair the quay\n\n${body}\n\n### 2. Close the line\n\nThe line is old.\n`;
  const { deck, notes } = compose(brief(readPaper('ports.md', text)), options());
  const slide = deck.slides.find(({ id }) => id === 'rec-1');
  return { lines: slide ? slideLines(slide) : [], say: notes['rec-1']?.say ?? '' };
};

it.each([
  'The board should pay for it by 2028, except where a tenant (or his heir) objects in writing',
  'The board must not begin before the frost, if the harbour master agrees',
  'The board should lead; tenants should not be asked to pay for it',
])('shows what obliges under a head, whole and first: %s', (sentence) => {
  const { lines, say } = headed(`${sentence}. The quay cost £4m in 1970.`);
  expect(lines).toEqual(['Repair the quay', sentence, 'The quay cost £4m in 1970']);
  expect(say.indexOf(sentence)).toBeGreaterThan(0);
});

it('leaves what others say ought to be done in the notes', () => {
  expect(headed('Witnesses told us that the State should sell it. The quay cost £4m in 1970.').lines).toEqual([
    'Repair the quay',
    'The quay cost £4m in 1970',
  ]);
});

it.each(['The board should:', 'From May the board should'])('shows and says a list whole, in its order: %s', (stem) => {
  const items = ['hire 40 divers', 'report yearly', 'publish, in 2027, what each of them found'];
  const text = `# Ports\n\n## Recommendations\n\n**Recommendation 1:** ${stem}\n\n${items.map((item) => `- ${item};\n`).join('')}\n**Recommendation 2:** The board should close the line.\n`;
  const { deck, notes } = compose(brief(readPaper('ports.md', text)), options());
  const slide = deck.slides.find(({ id }) => id === 'rec-1');
  const lines = slide ? slideLines(slide).join(' ') : '';
  for (const item of items) expect(lines).toContain(item);
  const say = notes['rec-1']?.say ?? '';
  const places = [stem, ...items].map((part) => say.indexOf(part));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places[0]).toBe(0);
});

it.each([
  ['en', 'A fine is no policy. The savings rest on one pilot.', ['The savings rest on one pilot.']],
  ['en', 'A fine is no policy.', []],
  [
    'fr',
    'Une amende n’est pas une politique. Ces chiffres reposent sur un seul essai.',
    ['Ces chiffres reposent sur un seul essai.'],
  ],
  ['de', 'Wasser wartet nicht. Die Zahlen beruhen auf einer Umfrage.', ['Die Zahlen beruhen auf einer Umfrage.']],
])('shows of a closing only what limits the paper, and says the rest (%s: %s)', (language, closing, shown) => {
  const [heading, asks] = {
    en: ['Conclusion', 'Recommendations'],
    fr: ['Conclusion', 'Recommandations'],
    de: ['Fazit', 'Empfehlungen'],
  }[language] ?? ['', ''];
  const briefing = brief(
    readPaper(
      'ports.md',
      `---\nlang: ${language}\n---\n\n# Ports\n\nBy Ada Quay\n\n## ${asks}\n\n1. Open the quay.\n2. Close the line.\n\n## ${heading}\n\n${closing}\n`,
    ),
  );
  const { deck, notes } = compose(briefing, options());
  const sources = deck.slides.find(({ layout }) => layout === 'sources');
  const lines = sources ? slideLines(sources) : [];
  expect(lines.filter((line) => closing.includes(line))).toEqual(shown);
  expect(notes['sources']?.say).toContain(closing);
});

const slidesOf = (text: string) => {
  const paper = readPaper('ports.md', text);
  const composed = compose(brief(paper), options());
  expect(unfaithfulLines(composed, paper)).toEqual([]);
  return composed.deck.slides
    .filter(({ layout }) => layout === 'recommendation')
    .map((slide) => slideLines(slide).slice(1));
};

it('shows who is to act and by when, under the names of the columns', () => {
  expect(
    slidesOf(
      '# Ports\n\n## Recommendations\n\n| No. | Recommendation | Lead | Deadline | Cost |\n|---|---|---|---|---|\n| 1 | Repair the quay at Arden | Harbour office | May 2027 | – |\n| 2 | Close the line to Belmont | Railway board | 2028. If funds allow. | £4m |\n',
    ),
  ).toEqual([
    ['Lead: Harbour office', 'Deadline: May 2027'],
    ['Lead: Railway board', 'Cost: £4m'],
  ]);
});

it('shows labelled facts, but none that is said of each part', () => {
  expect(
    slidesOf(
      '# Ports\n\n## Recommendations\n\n1. The State should repair the quay. Owner: Ada Quay. Deadline: May 2027 (if the board agrees).\n2. The State should close the line. Owner: Ada Quay. Owner: Ben Port.\n',
    ).map((lines) => lines.filter((line) => /^(?:Owner|Deadline)/.test(line))),
  ).toEqual([['Owner: Ada Quay', 'Deadline: May 2027 (if the board agrees)'], []]);
});

it('finds a fact that stands under another recommendation, or under another name', () => {
  const paper = readPaper(
    'ports.md',
    '# Ports\n\n## Recommendations\n\n| No. | Recommendation | Lead | Deadline |\n|---|---|---|---|\n| 1 | Repair the quay at Arden | Harbour office | May 2027 |\n| 2 | Close the line to Belmont | Railway board | 2028 |\n',
  );
  const composed = compose(brief(paper), options());
  const [from, to] = ['rec-1', 'rec-2'].map((id) => composed.deck.slides.find((slide) => slide.id === id));
  const problemsOf = (slide: Slide) =>
    unfaithfulLines({ ...composed, deck: { ...composed.deck, slides: [slide] } }, paper).map(({ line }) => line);
  if (!from || !to) throw new Error('There are no such slides.');
  const moved = { ...to, body: `${to.body}\n- Lead: Harbour office`, citations: [...to.citations, ...from.citations] };
  expect(problemsOf(moved)).toContain('Lead: Harbour office');
  const renamed = {
    ...from,
    body: from.body.replace('Deadline:', 'Cost:'),
    citations: from.citations.map(({ line, span }) => ({ line: line.replace('Deadline:', 'Cost:'), span })),
  };
  expect(problemsOf(renamed)).toContain('Cost: May 2027');
  expect(problemsOf(from)).not.toContain('Lead: Harbour office');
});
