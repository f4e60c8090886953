import type { Deck, NotesBySlide } from '../../slides/deck/model.ts';
import { undrawnNotesWarning, undrawnWarning } from '../../slides/render/undrawn.ts';
import type { Params, RequestName, Result } from '../api/contract.ts';
import { type App, createApp } from '../app.ts';
import { AppError, fromFailure } from '../errors.ts';
import type { FilePicker, Ports } from '../ports.ts';
import type { Input } from './command.ts';

/** The application without a window; `save` decides where an export goes. Closed when `work` is done. */
export async function withApp<T>(
  { paths, host }: Pick<Input, 'paths' | 'host'>,
  work: (app: App) => Promise<T>,
  save: FilePicker['save'] = async () => null,
): Promise<T> {
  const ports: Ports = {
    host: 'command-line',
    printer: host.printer,
    files: { native: false, choosePapers: async () => [], save, open: async () => false },
    clock: { now: () => new Date() },
  };
  const app = createApp(ports, paths);
  try {
    const { warnings } = await request(app, 'app.info', {});
    for (const warning of warnings) console.error(`lectern: ${warning}`);
    return await work(app);
  } finally {
    await app.close();
  }
}

/** The command line's way through the one door that windows use. */
export async function request<N extends RequestName>(app: App, name: N, params: Params<N>): Promise<Result<N>> {
  const reply = await app.dispatch(name, params);
  if (!reply.ok) throw fromFailure(reply.error);
  return reply.result as Result<N>;
}

/** Names on standard error what no bundled font draws, before a file is made with it; `notes` for a speaker's copy. */
export function warnOfUndrawn(deck: Deck, notes: NotesBySlide): void {
  for (const warning of [undrawnWarning(deck), undrawnNotesWarning(deck, notes)]) {
    if (warning) console.error(`lectern: ${warning}`);
  }
}

/**
 * The deck whose id is or begins with what was typed: `lectern list` shows the beginnings.
 *
 * @throws AppError `not_found`, `invalid_request` where two begin alike
 */
export async function findDeck(app: App, typed: string): Promise<string> {
  const decks = await request(app, 'decks.list', {});
  const [found, ...others] = decks.filter(({ id }) => id === typed || (typed.length >= 4 && id.startsWith(typed)));
  if (!found) throw new AppError('not_found', `There is no deck ${typed} in the library.\nSee: lectern list`);
  if (others.length > 0) {
    throw new AppError('invalid_request', `Several decks begin with ${typed}. Type more of the id.\nSee: lectern list`);
  }
  return found.id;
}
