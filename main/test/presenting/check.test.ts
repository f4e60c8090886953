import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openLibrary } from '../../library/library.ts';
import { checkShow } from '../../presenting/check.ts';
import { harbourDeck, newPaper } from '../library/harbour.ts';
import { temporaryFolder } from '../library/temporary.ts';
import { laptop, projector, type SimulatedStage, simulateStage } from './simulated-stage.ts';

function found(stage?: SimulatedStage) {
  const library = openLibrary(join(temporaryFolder(), 'library.sqlite'), { now: () => new Date() });
  onTestFinished(() => library.close());
  const deckId = library.createDeck(library.storePaper(newPaper()), harbourDeck());
  const { checks, findings } = checkShow(library, stage, deckId);
  const ofMachine = findings.filter(({ check }) => check === 'displays' || check === 'power');
  return { checks, codes: ofMachine.map(({ level, code }) => `${level} ${code}`) };
}

test('without displays only the deck is looked at', () => {
  expect(found().checks).not.toContain('displays');
});

test.each([
  ['a projector beside the laptop', simulateStage(laptop, projector), []],
  ['the laptop alone', simulateStage(laptop), ['care one-display']],
  ['mirrored displays', simulateStage(laptop, { ...projector, bounds: { ...laptop.bounds } }), ['fault mirrored']],
  ['a battery', Object.assign(simulateStage(laptop, projector), { battery: true }), ['care battery']],
  ['a desktop that places no windows', { ...simulateStage(laptop, projector), canPlace: false }, ['care cannot-place']],
] as const)('%s', (_name, stage, codes) => {
  const { checks, codes: said } = found(stage);
  expect(said).toEqual(codes);
  expect(checks.slice(-2)).toEqual(['displays', 'power']);
});
