import { AppError } from '../errors.ts';
import type { Command } from './command.ts';

export const serve: Command = {
  summary: 'Open Lectern in a browser window, for development and for machines without the app.',
  operands: [],
  options: {},
  examples: ['lectern serve', 'lectern serve --library briefings.sqlite'],

  async run({ host, paths }) {
    if (!host.serve) {
      throw new AppError(
        'invalid_request',
        'The installed app has a window of its own. Start Lectern without a command.',
      );
    }
    await host.serve(paths);
    return null;
  },
};
