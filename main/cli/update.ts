import { slideLines } from '../../slides/deck/lines.ts';
import { differences } from '../../slides/update/differences.ts';
import type { Flag, PaperUpdate, SlideUpdate } from '../../slides/update/model.ts';
import type { RecommendationChange } from '../../slides/update/recommendation-changes.ts';
import { safeUpdates } from '../../slides/update/take.ts';
import { readPaperFile } from '../importing/read-file.ts';
import { findDeck, request, withApp } from './app.ts';
import type { Command } from './command.ts';
import { importPaper } from './import-paper.ts';
import { passwordOption } from './password.ts';
import { columns, counted, shortened } from './text.ts';

export const update: Command = {
  summary: 'Say what a new version of its paper means for a deck, or take it over.',
  operands: ['DECK', 'PAPER'],
  options: {
    apply: { help: 'take over all that overwrites nothing you wrote; one undo in the app takes it back' },
    ...passwordOption,
    anyway: { help: 'with --apply, also where it seems to be another paper' },
  },
  examples: [
    'lectern update 1f0c9a2e paper-cleared.md',
    'lectern update 1f0c9a2e paper-cleared.md --apply',
    'lectern update 1f0c9a2e paper-cleared.md --json | jq \'.recommendations[] | select(.kind == "withdrawn")\'',
  ],

  async run(input) {
    const [typed = '', path = ''] = input.operands;
    const { name, bytes } = await readPaperFile(path);
    return withApp(input, async (app) => {
      const deckId = await findDeck(app, typed);
      const { deck, revision } = await request(app, 'decks.get', { deckId });
      const { paperId } = await importPaper(app, name, bytes, input.option('password-file'));
      const found = await request(app, 'decks.compareVersions', { deckId, paperId });
      const taken = input.has('apply') ? safeUpdates(found) : [];
      if (input.has('apply')) {
        const anyway = input.has('anyway');
        await request(app, 'decks.update', { deckId, paperId, taken, anyway, baseRevision: revision });
      }
      const applied = input.has('apply');
      return {
        json: { deckId, paperId, applied, taken, ...asJson(found) },
        text: [deck.title, '', ...asText(found, new Set(taken)), '', ...closing(found, applied, deckId)].join('\n'),
      };
    });
  },
};

const asJson = ({ recommendations, passages, deck, slides, likeness, isAnother }: PaperUpdate) => ({
  likeness,
  isAnother,
  recommendations: recommendations.map(({ kind, before, after }) => ({
    kind,
    before: before && { id: before.id, number: before.number, text: before.text },
    after: after && { id: after.id, number: after.number, text: after.text },
    ...(kind === 'reworded' && { differences: differences(before.text, after.text) }),
  })),
  passages,
  deck: deck.map(({ field, before, after }) => ({ field, before, after })),
  slides: slides.map(({ id, kind, recommendation, safe, taken, kept }) => ({
    id,
    kind,
    recommendation,
    safe,
    flags: (taken ?? kept)?.flags ?? [],
  })),
});

function asText({ recommendations, passages, deck, slides }: PaperUpdate, taken: ReadonlySet<string>): string[] {
  const kinds = Map.groupBy(recommendations, ({ kind }) => kind);
  const counts = [...kinds].map(([kind, all]) => `${all.length} ${kind}`).join(', ');
  const { exact, moved, changed, gone } = passages;
  return [
    columns([
      ['  recommendations', counts || 'none'],
      ['  passages', `${exact} in place, ${moved} in other paragraphs, ${changed} changed, ${gone} gone`],
      ...deck.map(({ field, before, after }) => [`  ${field}`, `${before} → ${after}`]),
    ]),
    ...(recommendations.some(({ kind }) => kind !== 'unchanged') ? ['', 'Recommendations:'] : []),
    ...columns(recommendations.filter(({ kind }) => kind !== 'unchanged').map(recommendationRow))
      .split('\n')
      .filter(Boolean),
    ...(slides.length > 0 ? ['', 'Slides:', columns(slides.map((one) => slideRow(one, taken.has(one.id))))] : []),
  ];
}

function recommendationRow({ kind, before, after }: RecommendationChange): string[] {
  const [old, now] = [before?.number, after?.number];
  const number = old && now && old !== now ? `${old} → ${now}` : (now ?? old ?? '•');
  const said = before && after && kind === 'reworded' ? marked(before.text, after.text) : (after ?? before)?.text;
  return [`  ${number}`, kind, kind === 'reworded' ? (said ?? '') : shortened(said ?? '', 90)];
}

/** Only what changed, with a few words around: `[-` opens what went, `{+` what came. */
function marked(before: string, after: string): string {
  const stretches = differences(before.replaceAll('\n', ' '), after.replaceAll('\n', ' '));
  return stretches
    .map(({ kind, text }, at) => {
      if (kind === 'removed') return `[-${text}-]`;
      if (kind === 'added') return `{+${text}+}`;
      const around = 40;
      const isFirst = at === 0;
      const isLast = at === stretches.length - 1;
      if (text.length <= 2 * around) return text;
      return `${isFirst ? '' : text.slice(0, around)}…${isLast ? '' : text.slice(-around)}`;
    })
    .join('');
}

const whatKinds: Readonly<Record<SlideUpdate['kind'], string>> = {
  rewrite: 'composed anew',
  lines: 'some lines cut anew',
  look: 'yours, look at it',
  insert: 'new slide',
  remove: 'no longer in the paper',
};

function slideRow({ id, kind, safe, before, taken, kept }: SlideUpdate, isTaken: boolean): string[] {
  const slide = (taken ?? kept)?.slide ?? before?.slide;
  const [headline = ''] = slide ? slideLines(slide) : [];
  const what = safe ? whatKinds[kind] : `${whatKinds[kind]}; kept, because you wrote in it`;
  return [`  ${isTaken ? '✓' : ' '} ${id}`, what, reasons((taken ?? kept)?.flags ?? []), shortened(headline, 60)];
}

const reasons = (flags: readonly Flag[]): string =>
  flags.length === 0
    ? ''
    : counted(flags.length, 'change') + (flags.some(({ where }) => where === 'notes') ? ', notes too' : '');

function closing({ slides, isAnother }: PaperUpdate, applied: boolean, deckId: string): string[] {
  const id = deckId.slice(0, 8);
  if (applied) {
    return [
      'The deck rests on the new version. What is marked ✓ was taken over; every slide to look at is flagged in the app.',
      'One undo there takes all of it back.',
    ];
  }
  if (isAnother)
    return ['This seems to be another paper. Nothing was changed; --apply --anyway takes it all the same.'];
  if (slides.length === 0)
    return [
      `No slide says anything else now. Nothing was changed; lectern update ${id} PAPER --apply lets the deck rest on it.`,
    ];
  return [`Nothing was changed. lectern update ${id} PAPER --apply takes over what overwrites nothing you wrote.`];
}
