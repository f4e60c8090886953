import type { Finding } from '../../slides/check/model.ts';
import { sayFinding } from '../../slides/words/findings.ts';
import { withoutIsolates } from '../../slides/words/sayings.ts';
import { findDeck, request, withApp } from './app.ts';
import type { Command } from './command.ts';
import { counted } from './text.ts';

/** The exit code where something is to be mended; documented in docs/command-line.md. */
export const foundFaults = 40;

export const check: Command = {
  summary: 'Look a deck over before it is shown: marking, room, fonts, pictures, links, time and notes.',
  operands: ['DECK'],
  options: {},
  examples: ['lectern check 1f0c9a2e', 'lectern check 1f0c9a2e --json'],

  run: (input) =>
    withApp(input, async (app) => {
      const [typed = ''] = input.operands;
      const deckId = await findDeck(app, typed);
      const report = await request(app, 'show.check', { deckId });
      const faults = report.findings.filter(({ level }) => level === 'fault');
      const cares = report.findings.filter(({ level }) => level === 'care');
      return {
        json: { deckId, ...report, findings: report.findings.map((one) => ({ ...one, message: inEnglish(one) })) },
        text: [
          `${counted(report.counted, 'slide')} and ${counted(report.backup, 'backup slide')} looked over`,
          ...lines('To mend before the show:', faults),
          ...lines('To know of:', cares),
          ...(report.findings.length === 0 ? ['Everything is in order.'] : []),
        ].join('\n'),
        exitCode: faults.length > 0 ? foundFaults : 0,
      };
    }),
};

const inEnglish = (finding: Finding): string => withoutIsolates(sayFinding(finding, 'en'));

const lines = (heading: string, findings: readonly Finding[]): string[] =>
  findings.length > 0 ? ['', heading, ...findings.map((one) => `  ${inEnglish(one)}`)] : [];
