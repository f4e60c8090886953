import { AppError } from '../errors.ts';
import { exportRecord } from '../exporting/record.ts';
import { checkShow } from '../presenting/check.ts';
import type { Handlers } from './contract.ts';
import type { Parts } from './handlers.ts';
import type { presentingRequests } from './presenting-requests.ts';
import { suggestedName } from './suggested-name.ts';

/** What each request of presenting does. */
export function presentingHandlers({
  session,
  library,
  ports,
  paths,
  announce,
}: Parts): Pick<Handlers, keyof typeof presentingRequests> {
  return {
    'show.start': ({ deckId, from, oneScreen, rehearsal }) => {
      session.start(deckId, from, { oneScreen, rehearsal });
      return null;
    },
    'show.get': () => session.show(),
    'show.resume': () => {
      session.resume();
      return null;
    },
    'show.do': ({ command }) => {
      session.do(command);
      return null;
    },
    'show.decide': ({ slideId, outcome, note }) => {
      session.decide(slideId, outcome, note);
      return null;
    },
    'show.record': async ({ showId, format }) => {
      const record = library.shows.record(showId);
      if (!record) throw new AppError('not_found', { code: 'no-record' });
      const bytes = await exportRecord(record, format, ports.printer, paths);
      return { path: await ports.files.save(suggestedName(record.deck.title, `record.${format}`), bytes) };
    },
    'show.check': ({ deckId }) => checkShow(library, ports.stage, deckId),
    'show.rehearsals': ({ deckId }) => library.shows.rehearsals(deckId),
    'show.open-audience': () => session.openAudience(),
    'show.swap-displays': () => {
      session.swapDisplays();
      return null;
    },
    'show.now': () => session.now(),
    'show.point': ({ at }) => {
      announce({ event: 'show.pointer', data: at });
      return null;
    },
    'show.audience': () => session.audience(),
    'show.section': ({ slideId }) => ({ html: session.section(slideId) }),
  };
}
