import { describe, expect, it } from 'vitest';
import { compose } from '../../deck/compose.ts';
import { unfaithfulLines } from '../../deck/fidelity.ts';
import { slideLines } from '../../deck/lines.ts';
import type { ComposedDeck, Notes, Slide } from '../../deck/model.ts';
import { brief } from '../../paper/brief.ts';
import type { Side } from '../../update/model.ts';
import { planUpdate } from '../../update/plan.ts';
import { safeUpdates, takeUpdates, wholeDeck } from '../../update/take.ts';
import { options } from '../deck/options.ts';
import { papers } from '../deck/papers.ts';
import { changed, revised, sample, sideOf } from './support.ts';

const before = sideOf(sample);
const after = sideOf(revised);
const deck = compose(before.briefing, options());
const plan = planUpdate(deck, before, after);
const slideOf = ({ deck: { slides } }: ComposedDeck, id: string) => slides.find((slide) => slide.id === id);
const updateOf = (id: string, of = plan) => of.slides.find((update) => update.id === id);
const withSlide = (id: string, to: Partial<Slide>, notes?: Notes): ComposedDeck => ({
  deck: { ...deck.deck, slides: deck.deck.slides.map((slide) => (slide.id === id ? { ...slide, ...to } : slide)) },
  notes: notes ? { ...deck.notes, [id]: notes } : deck.notes,
});
const bodyOf = (id: string) => slideOf(deck, id)?.body ?? '';

const ours = papers.filter(({ isOwn }) => isOwn);

describe('a deck nobody touched', () => {
  it('becomes the deck of the new version where all is taken over', () => {
    const updated = takeUpdates(plan, new Set(safeUpdates(plan)));
    expect(unfaithfulLines(updated, after.paper)).toEqual([]);
    const asks = updated.deck.slides.filter(({ layout }) => layout === 'recommendation');
    expect(asks.map(({ number }) => number)).toEqual(['1', '2', '3', '4', '5', '6', '7']);
  });

  it('is offered a slide for what is new, one less for what was withdrawn, and another wording', () => {
    expect(plan.slides.map(({ id, kind, safe }) => `${kind} ${id}${safe ? '' : ' !'}`)).toEqual(
      expect.arrayContaining([
        'rewrite bottom-line',
        'rewrite rec-2',
        'insert rec-8',
        'remove rec-6',
        'rewrite decisions',
      ]),
    );
  });

  it('says why', () => {
    expect(updateOf('rec-2')?.taken?.flags).toContainEqual(
      expect.objectContaining({
        where: 'slide',
        kind: 'changed',
        before: 'Congress should repeal Section 907.',
        after: 'Congress should suspend Section 907 for four years.',
        taken: true,
      }),
    );
  });

  it('keeps its words where nothing is taken over, and cites nothing that is not there', () => {
    const kept = takeUpdates(plan, new Set());
    expect(kept.deck.slides.map(({ body }) => body)).toEqual(deck.deck.slides.map(({ body }) => body));
    const blocks = new Map(after.paper.blocks.map(({ id, text }) => [id, text]));
    for (const { citations } of kept.deck.slides)
      for (const { span } of citations) expect(blocks.get(span.blockId)).toContain(span.quote);
    expect(kept.flags['rec-2']?.every(({ taken }) => !taken)).toBe(true);
    expect(kept.flags['rec-6']).toContainEqual(expect.objectContaining({ kind: 'withdrawn' }));
    expect(kept.flags['bottom-line']).toContainEqual(expect.objectContaining({ kind: 'new' }));
  });

  it('has its numbers and references set by themselves', () => {
    const { deck: kept, notes } = takeUpdates(plan, new Set());
    const moved = kept.slides.find(({ id }) => id === 'rec-4');
    expect([moved?.number, moved?.recommendationId]).toEqual(['5', 'rec-5']);
    expect(moved?.source).toContain('5');
    const paragraph = (text: string) => /\(§(\d+)\)/.exec(text)?.[1];
    const old = deck.notes['rec-4'];
    expect(Number(paragraph(`${notes['rec-4']?.say} ${notes['rec-4']?.ifAsked}`))).toBe(
      Number(paragraph(`${old?.say} ${old?.ifAsked}`)) + 1,
    );
  });
});

describe('what a person wrote', () => {
  const own = 'Congress ought to end Section 907';

  it('stays on the slide, beside what the paper says now', () => {
    const mine = planUpdate(withSlide('rec-2', { body: bodyOf('rec-2').replace(/^# .*/, `# ${own}`) }), before, after);
    const update = updateOf('rec-2', mine);
    expect(update?.taken?.slide.body).toContain(own);
    const { deck: taken, flags } = takeUpdates(mine, new Set(safeUpdates(mine)));
    expect(taken.slides.find(({ id }) => id === 'rec-2')?.body).toContain(own);
    expect(flags['rec-2']).toContainEqual(
      expect.objectContaining({
        line: own,
        after: 'Congress should suspend Section 907 for four years.',
        taken: false,
      }),
    );
  });

  it('stays beside lines that are cut anew', () => {
    const body = `${bodyOf('rec-2')}\n- A line of my own about the vote`;
    const mine = planUpdate(withSlide('rec-2', { body }), before, after);
    expect(updateOf('rec-2', mine)?.kind).toBe('lines');
    const taken = takeUpdates(mine, new Set(safeUpdates(mine))).deck.slides.find(({ id }) => id === 'rec-2');
    expect(slideLines(taken ?? { body: '', layout: 'points' })).toEqual([
      'Congress should suspend Section 907 for four years',
      ...slideLines({ body, layout: 'recommendation' }).slice(1),
    ]);
  });

  it('stays in the notes, with the sentences of the paper beside it brought up to date', () => {
    const notes = { say: `Remember the vote.\n\n${deck.notes['rec-2']?.say}`, ifAsked: 'Ask Dana.' };
    const mine = planUpdate(withSlide('rec-2', {}, notes), before, after);
    const taken = takeUpdates(mine, new Set(safeUpdates(mine))).notes['rec-2'];
    expect(taken?.say.startsWith('Remember the vote.\n\n')).toBe(true);
    expect(taken?.say).not.toContain('should repeal');
    expect(taken?.ifAsked).toBe('Ask Dana.');
  });

  it('is not removed with what was withdrawn, unless the person says so', () => {
    const mine = planUpdate(withSlide('rec-6', {}, { say: 'My own words.', ifAsked: '' }), before, after);
    expect(safeUpdates(mine)).not.toContain('rec-6');
    const kept = takeUpdates(mine, new Set(safeUpdates(mine)));
    expect(kept.notes['rec-6']?.say).toBe('My own words.');
    expect(takeUpdates(mine, new Set([...safeUpdates(mine), 'rec-6'])).notes['rec-6']).toBeUndefined();
  });

  it('stays as the title, the marking and the reference', () => {
    const titled = { ...deck, deck: { ...deck.deck, title: 'My title' } };
    const other = sideOf(revised.replaceAll('what Israel can propose', 'what Israel may propose'));
    expect(planUpdate(titled, before, other).deck).toEqual([]);
    expect(planUpdate(deck, before, other).deck.map(({ field }) => field)).toEqual(['title']);
    const slide = withSlide('rec-4', { source: 'See Annex B' });
    expect(planUpdate(slide, before, after).carried.deck.slides.find(({ id }) => id === 'rec-4')?.source).toBe(
      'See Annex B',
    );
  });
});

describe('a new version', () => {
  it('that is the same changes nothing', () => {
    for (const { name, paper, briefing } of ours) {
      const composed = compose(briefing, options());
      const same = planUpdate(composed, { paper, briefing }, { paper, briefing });
      expect([same.slides, same.deck, same.passages.moved + same.passages.changed + same.passages.gone], name).toEqual([
        [],
        [],
        0,
      ]);
      expect(takeUpdates(same, new Set()), name).toEqual({ ...composed, flags: {} });
    }
  });

  it('in which only the numbers changed asks for the lists of asks alone', () => {
    const only = planUpdate(
      deck,
      before,
      sideOf(
        changed(sample, [
          [/^7\. /m, '8. '],
          [/^6\. /m, '7. '],
        ]),
      ),
    );
    expect(only.recommendations.map(({ kind }) => kind)).toEqual([
      ...Array(5).fill('unchanged'),
      'renumbered',
      'renumbered',
    ]);
    expect(new Set(only.slides.map(({ id }) => id))).toEqual(new Set(['bottom-line', 'decisions']));
  });

  it('with a higher marking raises that of the deck, and one without lowers none', () => {
    const marked = (marking: string) => sideOf(sample.replace('language: en', `language: en\nmarking: ${marking}`));
    const official = { ...deck, deck: { ...deck.deck, marking: 'OFFICIAL' } };
    expect(marked('OFFICIAL').briefing.marking).toBe('OFFICIAL');
    const raised = planUpdate(official, marked('OFFICIAL'), marked('SECRET'));
    expect(takeUpdates(raised, new Set([wholeDeck])).deck.marking).toBe('SECRET');
    expect(planUpdate(official, marked('OFFICIAL'), before).deck).toEqual([]);
  });

  it('is told from another paper', () => {
    expect(plan.isAnother).toBe(false);
    for (const { name, paper, briefing } of ours.filter((one) => one.name !== 'azerbaijan-in-regional-plans.md'))
      expect(planUpdate(deck, before, { paper, briefing }).isAnother, name).toBe(true);
  });

  it('gives a deck that main would store, whatever paper it was', () => {
    for (const { name, paper, briefing } of ours) {
      const half = { ...paper, blocks: paper.blocks.filter((_, at) => at % 5 !== 3) };
      const other = sideOf(
        half.blocks
          .map(
            ({ text, kind, marker }) =>
              `${kind === 'heading' ? '## ' : marker && kind === 'list-item' ? `${marker} ` : ''}${text}`,
          )
          .join('\n\n'),
      );
      const composed = compose(briefing, options());
      const update = planUpdate(composed, { paper, briefing }, other);
      expect(unfaithfulLines(update.built, other.paper), name).toEqual([]);
      const texts = new Map(other.paper.blocks.map((block) => [block.id, block.text]));
      for (const taken of [new Set<string>(), new Set(safeUpdates(update))])
        for (const slide of takeUpdates(update, taken).deck.slides)
          for (const { line, span } of slide.citations) {
            expect(texts.get(span.blockId), `${name} ${line}`).toContain(span.quote);
            expect(slideLines(slide), `${name} ${line}`).toContain(line);
          }
    }
  });
});

it('names the pages of the new version in its notes', () => {
  const onPages = ({ paper }: Side, first: number): Side => {
    const paged = {
      ...paper,
      blocks: paper.blocks.map((block, at) => ({ ...block, page: first + Math.floor(at / 10) })),
    };
    return { paper: paged, briefing: brief(paged) };
  };
  const [old, now] = [onPages(before, 1), onPages(before, 101)];
  const { notes } = takeUpdates(planUpdate(compose(old.briefing, options()), old, now), new Set());
  const said = Object.values(notes).map(({ say, ifAsked }) => `${say} ${ifAsked}`);
  expect(said.join(' ').match(/\(§\d+, p\. \d+\)/g)?.length).toBeGreaterThan(10);
  expect(said.filter((text) => /p\. \d{1,2}\)/.test(text))).toEqual([]);
});
