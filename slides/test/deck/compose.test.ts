import { describe, expect, it } from 'vitest';
import { compose } from '../../deck/compose.ts';
import { opening } from '../../deck/context-slides.ts';
import { escapeMarkdown } from '../../deck/escape.ts';
import { bodyLines, slideLines } from '../../deck/lines.ts';
import type { ComposedDeck, Slide } from '../../deck/model.ts';
import { obliges } from '../../deck/opposing.ts';
import { wordsWithin } from '../../deck/planning.ts';
import { leadInsOf } from '../../deck/reading.ts';
import { languageData } from '../../languages/index.ts';
import { brief } from '../../paper/brief.ts';
import type { Briefing } from '../../paper/model.ts';
import { readPaper } from '../../paper/read-paper.ts';
import { countWords } from '../../paper/words.ts';
import { overflow } from '../../render/fit.ts';
import { options } from './options.ts';
import { papers } from './papers.ts';

const bullets = (slide: Slide) => bodyLines(slide.body, slide.layout).filter(({ kind }) => kind === 'item');
const shown = ({ deck }: ComposedDeck, layout: Slide['layout']) =>
  deck.slides.filter((slide) => slide.layout === layout);
const proper = (text: string) => text.replace(/ \(§\d+\)$/gm, '');

describe.each(papers.map((known) => [known.name, known] as const))('the deck of %s', (_name, { briefing }) => {
  const composed = compose(
    briefing,
    options({ marking: 'OFFICIAL', briefingFor: 'The Minister', presentedBy: 'Policy unit', date: '1 June' }),
  );
  const { deck, notes } = composed;

  it('has nothing that exceeds its slide', () => {
    expect(deck.slides.filter((slide) => overflow(slide, deck) > 0).map(({ id }) => id)).toEqual([]);
  });

  it('goes from the asks over the case to the decisions and the sources, backup last', () => {
    const context = ['points', 'table', 'quote', 'options'];
    const order = ['title', 'bottom-line', 'points', 'timeline', 'figures', 'recommendation', 'decisions', 'sources'];
    const main = deck.slides
      .filter(({ backup, layout }) => !backup && layout !== 'section')
      .map(({ layout }) => order.indexOf(context.includes(layout) ? 'points' : layout));
    expect(main).toEqual([...main].sort((a, b) => a - b));
    expect(deck.slides.map(({ backup }) => Number(backup))).toEqual(
      deck.slides.map(({ backup }) => Number(backup)).sort(),
    );
    expect(deck.slides[0]?.layout).toBe('title');
  });

  it('gives every slide an id of its own and notes', () => {
    const ids = deck.slides.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => /^[a-z0-9-]{1,100}$/.test(id))).toBe(true);
    expect(Object.keys(notes)).toEqual(ids);
  });

  it('lists every ask and nothing else, numbered as in the paper', () => {
    const asks = briefing.recommendations.filter(({ ask }) => ask !== null);
    for (const layout of ['bottom-line', 'decisions'] as const) {
      const lists = shown(composed, layout);
      expect(lists.flatMap(bullets).map(({ number }) => number)).toEqual(asks.map(({ number }) => number));
      expect(lists.every((slide) => bullets(slide).length <= 7)).toBe(true);
    }
  });

  it('gives each recommendation a slide, with two to four short supports at most', () => {
    const slides = shown(composed, 'recommendation');
    expect(slides.map(({ recommendationId }) => recommendationId).sort()).toEqual(
      briefing.recommendations.map(({ id }) => id).sort(),
    );
    for (const slide of slides) {
      const [headline, ...supports] = slideLines(slide);
      expect(bullets(slide).length).toBeLessThanOrEqual(4);
      // Beyond 25 words only what obliges is shown whole, and an item of the recommendation's own list, in small letters.
      const long = bullets(slide).filter(({ text }) => countWords(text) > 25);
      const others = long.filter(({ text }) => !obliges(text, briefing.language) && !/^\p{Ll}/u.test(text));
      expect(others.map(({ text }) => text)).toEqual([]);
      expect(long.every(({ text }) => countWords(text) <= 40)).toBe(true);
      expect(supports).not.toContain(headline);
    }
  });

  it('owns up where nothing is asked', () => {
    const label = languageData(deck.language).labels.noAsk;
    const silent = briefing.recommendations.filter(({ ask }) => ask === null).map(({ id }) => id);
    const labelled = deck.slides.filter((slide) => slideLines(slide).includes(label)).map(({ id }) => id);
    expect(labelled.sort()).toEqual(silent.sort());
  });

  it('shares the slot, and says no more than it bears', () => {
    expect(deck.slides.reduce((sum, { plannedSeconds }) => sum + plannedSeconds, 0)).toBeLessThanOrEqual(1200);
    for (const { id, plannedSeconds } of deck.slides) {
      const said = countWords(proper(notes[id]?.say ?? ''));
      expect(said, id).toBeLessThanOrEqual(wordsWithin(plannedSeconds));
      // No slide stands longer than its words take, but for the time it takes to look at it.
      const all = said + countWords(proper(notes[id]?.ifAsked ?? ''));
      expect(plannedSeconds, id).toBeLessThanOrEqual(Math.max(35, Math.ceil((all * 60) / 130 / 5) * 5));
    }
  });

  const introducing = [...leadInsOf([opening(briefing), ...briefing.sections]).values()].map(({ quote }) => quote);

  it('ends each paragraph of the notes with its reference, and says nothing twice', () => {
    for (const { say, ifAsked } of Object.values(notes)) {
      const paragraphs = [...say.split('\n\n'), ...ifAsked.split('\n\n')].filter(Boolean);
      expect(paragraphs.every((paragraph) => / \(§\d+\)$/.test(paragraph))).toBe(true);
      // A sentence that says whose words follow is repeated where they would stand without it.
      const own = paragraphs
        .map(proper)
        .filter((text) => !introducing.some((leadIn) => text === escapeMarkdown(leadIn)));
      expect(new Set(own).size).toBe(own.length);
    }
  });

  it('is not all context, and leaves no bullet alone on a further slide', () => {
    const context = shown(composed, 'points').filter(({ backup }) => !backup);
    if (briefing.recommendations.length > 0) expect(context.length).toBeLessThanOrEqual(10);
    const further = deck.slides.filter(
      ({ layout, id }) => layout === 'points' && /-\d+$/.test(id.replace(/^points-b\d+/, '')),
    );
    expect(further.filter((slide) => bullets(slide).length < 2).map(({ body }) => body)).toEqual([]);
  });

  it('is the same each time', () => {
    expect(
      compose(
        structuredClone(briefing),
        options({ marking: 'OFFICIAL', briefingFor: 'The Minister', presentedBy: 'Policy unit', date: '1 June' }),
      ),
    ).toEqual(composed);
  });
});

const briefed = (text: string): Briefing => brief(readPaper('paper.md', text));
const slidesOf = (text: string, more = options()) => compose(briefed(text), more).deck.slides;

const harbours = [
  'Arden',
  'Belmont',
  'Carth',
  'Dunmore',
  'Elham',
  'Farway',
  'Glenn',
  'Harrow',
  'Inver',
  'Jarrow',
  'Kells',
  'Lorne',
];
const quays = harbours.map(
  (name) =>
    `pay for the quay, the lighthouse and the pilot station of ${name} in agreement with its harbour board and the owners of the land around it`,
);
const longAsk = `Parliament should ${quays.join(', ')} and keep the railway.`;

describe('compose', () => {
  it('shows an ask too long for a headline in full, in body size', () => {
    const [slide] = slidesOf(
      `# Harbours\n\n## Recommendations\n\n1. Parliament should, before the winter of next year and in agreement with both neighbouring states and with the two harbour boards of the northern coast, repeal Section 12 of the Harbours Act and the orders made under it.\n2. Open the road.\n`,
    ).filter(({ id }) => id === 'rec-1');
    expect(slide?.body).toMatch(/^Parliament should, before the winter/);
  });

  it('points to the paper where an ask would fill the slide', () => {
    const slides = slidesOf(
      `# Harbours\n\n## Recommendations\n\n1. ${longAsk}\n2. Open the road to the mines.\n3. Publish a map of the coast.\n`,
    );
    expect(slides.find(({ id }) => id === 'rec-1')?.body).toBe('In full in the paper');
    expect(slides.find(({ layout }) => layout === 'decisions')?.body).toContain('1. In full on its own slide');
  });

  it('briefs only the recommendations that were chosen', () => {
    const text = '# Harbours\n\n## Recommendations\n\n1. Open the road.\n2. Close the quay.\n3. Fund the railway.\n';
    const slides = slidesOf(text, options({ recommendations: ['rec-1', 'rec-3'] }));
    expect(slides.filter(({ layout }) => layout === 'recommendation').map(({ id }) => id)).toEqual(['rec-1', 'rec-3']);
    expect(slides.find(({ layout }) => layout === 'decisions')?.body).toBe(
      '# Decisions sought\n\n1. Open the road\n3. Fund the railway',
    );
  });

  it('keeps numbers that Markdown cannot count', () => {
    const slides = slidesOf(
      '# Harbours\n\n## Recommendations\n\n**Recommendation 2.1:** Open the road.\n\n**Recommendation 2.2:** Close the quay.\n',
    );
    expect(slides.find(({ layout }) => layout === 'decisions')?.body).toContain('- **2.1** Open the road');
  });

  it('groups more than seven asks by section, over several slides', () => {
    const north = [
      'Open the road to the mines',
      'Publish a map of the coast',
      'Repair the bridge at Arden',
      'Appoint a harbour master',
      'Fund the railway',
    ];
    const south = [
      'Close the old quay',
      'Train forty pilots',
      'Replace the ferry',
      'Repeal the Harbours Act',
      'Review the tolls',
    ];
    const list = (asks: readonly string[], from: number) =>
      asks.map((ask, index) => `${from + index}. ${ask}.`).join('\n');
    const slides = slidesOf(
      `# Roads\n\n## Recommendations\n\n### The north\n\n${list(north, 1)}\n\n### The south\n\n${list(south, 6)}\n`,
    );
    const lists = slides.filter(({ layout }) => layout === 'bottom-line');
    expect(lists.map(({ section }) => section)).toEqual(['The north', 'The south']);
  });

  it('shows paper words as they are written, whatever Markdown makes of them', () => {
    const [, slide] = slidesOf(
      '# Prices\n\n## Costs\n\n- Prices *rise* by 2 \\* 3 and a\\_b\\_c costs \\$5 \\<in\\> all.\n- 12 \\| 13 \\# 14.\n',
    );
    expect(slide && slideLines(slide)).toEqual([
      'Costs',
      'Prices rise by 2 * 3 and a_b_c costs $5 <in> all',
      '12 | 13 # 14',
    ]);
  });

  it('does not put what a lead-in quotes into the authors’ mouths', () => {
    const slides = slidesOf(
      '# Software\n\n## Abroad\n\nSoftware is a strength of the country. The council of the islands has published a review.\n\nThe review of the islands notes that:\n\nAll software should be given away to everybody at once.\n',
    );
    expect(slides.flatMap(slideLines).join('\n')).not.toContain('given away');
  });

  it('stays at the title for a minute at most; the rest of a long opening is to have ready', () => {
    const opening = Array.from(
      { length: 60 },
      (_, n) => `Harbour ${n} has waited for an answer since the spring of that long year.`,
    );
    const text = `# Harbours\n\n${opening.join(' ')}\n\n## Recommendations\n\n1. Ports must lease icebreakers.\n`;
    const { deck, notes } = compose(brief(readPaper('a.md', text)), options({ minutes: 60 }));
    const [title] = deck.slides;
    expect([title?.layout, title?.plannedSeconds]).toEqual(['title', 60]);
    const own = notes[title?.id ?? ''];
    expect(countWords(own?.say ?? '')).toBeLessThanOrEqual(wordsWithin(60) + 1);
    expect(own?.ifAsked).toContain(opening.at(-1));
  });

  it('makes a deck of a paper that has a title and nothing else', () => {
    expect(slidesOf('# Harbours\n').map(({ id }) => id)).toEqual(['title']);
  });
});
