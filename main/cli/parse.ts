import type { Briefing, Passage } from '../../slides/paper/model.ts';
import { sayReason } from '../../slides/words/reasons.ts';
import { withoutIsolates } from '../../slides/words/sayings.ts';
import { readPaperFile } from '../importing/read-file.ts';
import { readInWorker } from '../importing/read-in-worker.ts';
import type { Command } from './command.ts';
import { passwordOption, unlocking } from './password.ts';
import { counted, diagnosticLines, toldInEnglish } from './text.ts';

export const parse: Command = {
  summary: 'Read a paper and show what Lectern finds in it. Nothing is stored.',
  operands: ['PAPER'],
  options: passwordOption,
  examples: ['lectern parse paper.md', 'lectern parse paper.txt --json'],

  async run({ operands: [path = ''], option }) {
    const { name, bytes } = await readPaperFile(path);
    const { briefing } = await unlocking(name, option('password-file'), (password) =>
      readInWorker(name, bytes, { password }),
    );
    return { json: asJson(briefing), text: asText(briefing) };
  },
};

const joined = (passages: readonly Passage[]) => passages.map(({ text }) => text).join(' ');

/** The Briefing with its passages as plain strings first, and where each comes from beside them. */
const asJson = (briefing: Briefing) => ({
  ...briefing,
  title: briefing.title?.text ?? '',
  titleSpan: briefing.title?.span ?? null,
  affiliation: briefing.affiliation?.text ?? null,
  affiliationSpan: briefing.affiliation?.span ?? null,
  recommendations: briefing.recommendations.map((recommendation) => ({
    ...recommendation,
    headline: recommendation.headline?.text ?? '',
    headlineSpan: recommendation.headline?.span ?? null,
    ask: recommendation.ask?.text ?? null,
    askSpan: recommendation.ask?.span ?? null,
    reasons: recommendation.reasons.map((reason) => withoutIsolates(sayReason(reason, 'en'))),
  })),
  asks: briefing.recommendations.flatMap(({ id, number, ask }) =>
    ask ? [{ recommendation: id, number, ...ask }] : [],
  ),
  diagnostics: briefing.diagnostics.map((one) => ({ ...one, ...toldInEnglish(one) })),
  closing: joined(briefing.closing),
  closingSpans: briefing.closing.map(({ span }) => span),
});

function asText(briefing: Briefing): string {
  const { title, authors, affiliation, marking, sections, recommendations, diagnostics } = briefing;
  return [
    title?.text ?? 'A paper without a title',
    ...[authors.join(', '), affiliation?.text, marking].filter(Boolean),
    '',
    counted(sections.length, 'section'),
    ...sections.map(({ heading, keyPoints }) =>
      keyPoints.length > 0 ? `  ${heading} (${counted(keyPoints.length, 'key point')})` : `  ${heading}`,
    ),
    '',
    counted(recommendations.length, 'recommendation'),
    ...recommendations.map(({ number, headline, ask, nearest, text }) => {
      const line = (headline ?? ask ?? nearest)?.text ?? text;
      return `  ${number ? `${number}. ` : '• '}${line}${ask ? '' : ' [no explicit ask]'}`;
    }),
    ...diagnosticLines(diagnostics),
  ].join('\n');
}
