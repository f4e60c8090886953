import { expect, test } from 'vitest';
import { checkDeck } from '../../check/check-deck.ts';
import type { Slide } from '../../deck/model.ts';
import { sayFinding } from '../../words/findings.ts';
import { deck as deckOf, slide } from '../render/fixtures.ts';

const said = 'Said.';
function codes(
  slides: readonly Slide[],
  over: {
    marking?: string | null;
    paper?: string | null;
    notes?: object;
    changed?: Record<string, readonly unknown[]>;
  } = {},
) {
  const deck = { ...deckOf(slides), marking: over.marking ?? null };
  const notes = Object.fromEntries(slides.map(({ id }) => [id, { say: said, ifAsked: '' }]));
  const report = checkDeck(
    { deck, notes: { ...notes, ...over.notes } },
    {
      paperLanguage: 'en',
      changed: over.changed ?? {},
      paperMarking: over.paper ?? null,
      hasPicture: (name) => name === 'a'.repeat(64),
    },
  );
  return report.findings.map(({ level, code, slideId }) => `${level} ${code} ${slideId}`);
}
const points = (body: string, changes: Partial<Slide> = {}) => slide('points', body, changes);

test('a deck in order has nothing to find', () => {
  expect(codes([points('# Fees\n\n- They rose.')])).toEqual([]);
});

test('a line that says otherwise than the paper, and a paper that changed since, are to be looked at', () => {
  const quote = 'Fees should be halved in 2027.';
  const citations = [{ line: 'Fees should be halved in 2027', span: { blockId: 'b1', quote, prefix: '', suffix: '' } }];
  const own = points('# Fees\n\n- Fees should not be halved in 2028', { citations });
  expect(codes([own])).toEqual([`care departs ${own.id}`]);
  expect(codes([points('# Fees\n\n- Fees should be halved in 2027', { citations })])).toEqual([]);
  expect(codes([points('# Fees\n\n- They rose.')], { changed: { [own.id]: [{}, {}] } })).toEqual([
    `care paper-changed ${own.id}`,
  ]);
});

test('a marking must be that of the paper', () => {
  const slides = [points('# Fees\n\n- They rose.')];
  expect(codes(slides, { paper: 'SECRET' })).toEqual(['fault marking-missing null']);
  expect(codes(slides, { paper: 'SECRET', marking: 'OFFICIAL' })).toEqual(['fault marking-differs null']);
  expect(codes(slides, { paper: 'Secret', marking: 'SECRET' })).toEqual([]);
  expect(codes(slides, { marking: 'SECRET' })).toEqual([]);
});

test('what would be seen in the room is found on its slide', () => {
  const full = `# Fees\n\n${'- A line that is long enough to need some room on a slide of this size, and more.\n'.repeat(20)}`;
  expect(codes([points(full, { id: 'full' })])).toEqual(['fault too-full full']);
  expect(codes([points(`# Fees\n\n![](picture:${'b'.repeat(64)})`, { id: 'gone' })])).toEqual([
    'fault picture-missing gone',
  ]);
  expect(codes([points(`# Fees\n\n![](picture:${'a'.repeat(64)})`)])).toEqual([]);
});

test('links are dead where their slide is hidden, and worth knowing of where they lead outside', () => {
  const target = points('# Cost\n\n- 12 marks.', { id: 'cost' });
  const from = points('# Fees\n\n- See [the cost](#cost) and [the register](https://example.org/).', { id: 'fees' });
  expect(codes([from, target])).toEqual(['care link-outside fees']);
  expect(codes([from, { ...target, hidden: true }])).toEqual(['fault link-dead fees', 'care link-outside fees']);
});

test('slides without notes, characters without a font and time beyond the slot are worth knowing of', () => {
  const none = { say: ' ', ifAsked: '' };
  expect(codes([points('# Fees\n\n- 舟', { id: 'fees' })], { notes: { fees: none } })).toEqual([
    'care no-notes fees',
    'care not-drawn fees',
  ]);
  expect(codes([points('# Fees', { id: 'kept', backup: true })], { notes: { kept: none } })).toEqual([]);
  expect(codes([points('# Fees\n\n- They rose.', { plannedSeconds: 90_000 })])).toEqual(['care over-slot null']);
});

test('a deck that shows nothing is at fault', () => {
  expect(codes([points('# Fees', { hidden: true })])).toEqual(['fault nothing-shown null']);
});

test('a finding is said in both languages', () => {
  const finding = { code: 'over-slot', seconds: 95 } as const;
  expect(sayFinding(finding, 'en')).toContain('1.5 min');
  expect(sayFinding(finding, 'he')).toContain('1.5 דק׳');
});
