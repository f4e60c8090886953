import { useSignal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import type { ImportedPaper, OpenDeck } from '../../main/api/results.ts';
import { type PaperUpdate, safeUpdates } from '../../slides/index.ts';
import { Button } from '../shared/button.tsx';
import type { Client } from '../shared/client.ts';
import { BackIcon } from '../shared/icons.tsx';
import { notify } from '../shared/notices.tsx';
import { sentenceOf } from '../shared/request-error.ts';
import { updateWords } from '../words/update.ts';
import { Changes } from './changes.tsx';

interface Props {
  readonly client: Client;
  readonly deckId: string;
  /** The new version. */
  readonly imported: ImportedPaper;
  readonly onPutAside: () => void;
  readonly onUpdated: (deckId: string) => void;
}

interface Compared {
  readonly deck: OpenDeck;
  readonly update: PaperUpdate;
}

/** A new version of a deck's paper, beside the old one: what changed, which slides it means, and what is taken over. */
export function UpdateView({ client, deckId, imported: { paperId, paper }, onPutAside, onUpdated }: Props) {
  const words = updateWords();
  const [compared, setCompared] = useState<Compared | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [updating, setUpdating] = useState(false);
  const taken = useSignal<ReadonlySet<string>>(new Set());
  const anyway = useSignal(false);
  useEffect(() => {
    Promise.all([
      client.request('decks.get', { deckId }),
      client.request('decks.compareVersions', { deckId, paperId }),
    ]).then(
      ([deck, update]) => {
        taken.value = new Set(safeUpdates(update));
        setCompared({ deck, update });
      },
      (failure) => setError(sentenceOf(failure)),
    );
  }, [client, deckId, paperId, taken]);

  const apply = async ({ deck: { revision } }: Compared) => {
    setUpdating(true);
    try {
      await client.request('decks.update', {
        deckId,
        paperId,
        taken: [...taken.value],
        anyway: anyway.value,
        baseRevision: revision,
      });
      notify('deck', 'done', words.updated);
      onUpdated(deckId);
    } catch (failure) {
      setError(sentenceOf(failure));
      setUpdating(false);
    }
  };

  const safe = compared ? safeUpdates(compared.update) : [];
  const all = compared ? everyUpdate(compared.update) : 0;
  const isDoubtful = compared?.update.isAnother === true && !anyway.value;
  return (
    <div class="update">
      <header class="desk-bar">
        <Button kind="quiet" onClick={onPutAside}>
          <BackIcon />
          {words.back}
        </Button>
        <h1 class="desk-title">{words.title}</h1>
        {compared && all > 0 && (
          <>
            <span class="muted figures" role="status">
              {words.takenOf(taken.value.size, all)}
            </span>
            <Button
              onClick={() => {
                taken.value = new Set(taken.value.size > 0 ? [] : safe);
              }}
            >
              {taken.value.size > 0 ? words.keepAll : words.takeAll}
            </Button>
          </>
        )}
        <Button
          kind="primary"
          disabled={!compared || updating || isDoubtful}
          onClick={() => compared && void apply(compared)}
        >
          {words.apply}
        </Button>
      </header>
      <main class="update-main" aria-label={words.title}>
        {error && (
          <p class="error" role="alert">
            {error}
          </p>
        )}
        {!compared && !error && (
          <p class="muted" role="status">
            {words.comparing}
          </p>
        )}
        {compared && (
          <Changes deck={compared.deck} update={compared.update} paper={paper} taken={taken} anyway={anyway} />
        )}
      </main>
    </div>
  );
}

const everyUpdate = ({ slides, deck }: PaperUpdate): number =>
  slides.filter(({ kind }) => kind !== 'look').length + (deck.length > 0 ? 1 : 0);
