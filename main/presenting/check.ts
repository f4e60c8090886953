import { checkDeck } from '../../slides/check/check-deck.ts';
import type { CheckReport, Finding } from '../../slides/check/model.ts';
import type { FindingSaying } from '../../slides/words/findings.ts';
import type { Library } from '../library/library.ts';
import type { Stage } from '../ports.ts';
import { placementFor } from './placement.ts';

/**
 * What is looked at before a show: the deck, and the displays and the power of a machine that Lectern knows.
 *
 * @param stage absent where pages open their own windows, or none are shown
 * @throws AppError `not_found`
 */
export function checkShow(library: Library, stage: Stage | undefined, deckId: string): CheckReport {
  const { deck, notes, paperId, flags } = library.openDeck(deckId);
  const { paper } = library.paper(paperId);
  const report = checkDeck(
    { deck, notes },
    {
      paperLanguage: paper.language,
      changed: flags,
      paperMarking: paper.marking,
      hasPicture: (name) => library.picture(name) !== null,
    },
  );
  if (!stage) return report;
  return {
    ...report,
    checks: [...report.checks, 'displays', 'power'],
    findings: [...report.findings, ...machineFindings(stage)],
  };
}

function machineFindings(stage: Stage): Finding[] {
  const care = (check: 'displays' | 'power', saying: FindingSaying): Finding => ({
    ...saying,
    check,
    level: 'care',
    slideId: null,
  });
  const presenterOn = stage.presenterDisplay();
  const placement = placementFor(stage.displays(), { audience: null, notes: null, presenterOn });
  const mirrored = placement.kind === 'windowed' && placement.mirrored;
  return [
    ...(mirrored ? [{ ...care('displays', { code: 'mirrored' }), level: 'fault' as const }] : []),
    ...(placement.kind === 'windowed' && !mirrored ? [care('displays', { code: 'one-display' })] : []),
    ...(stage.canPlace ? [] : [care('displays', { code: 'cannot-place' })]),
    ...(stage.onBattery() ? [care('power', { code: 'battery' })] : []),
  ];
}
