import { useEffect, useState } from 'preact/hooks';
import type { KeptVersion, VersionSummary } from '../../../main/api/results.ts';
import {
  type ComposedDeck,
  placedSlides,
  renderSection,
  restoreSlide,
  themeCss,
  untied,
} from '../../../slides/index.ts';
import { Button } from '../../shared/button.tsx';
import type { Client } from '../../shared/client.ts';
import { Dialog } from '../../shared/dialog.tsx';
import { notify } from '../../shared/notices.tsx';
import { sentenceOf } from '../../shared/request-error.ts';
import { dialogWords } from '../../words/deck-dialogs.ts';
import { editorWords } from '../../words/editor.ts';
import { interfaceLanguage } from '../../words/words.ts';
import type { Editor } from '../editor.ts';
import { LazySlide } from '../rail/lazy-slide.tsx';

interface Props {
  readonly client: Client;
  readonly editor: Editor;
  readonly onClose: () => void;
}

/** States of the deck that have a name: kept, looked at, restored as a whole or slide by slide. */
export function Versions({ client, editor, onClose }: Props) {
  const deckId = editor.id;
  const words = dialogWords();
  const [versions, setVersions] = useState<readonly VersionSummary[] | null>(null);
  const [chosen, setChosen] = useState<VersionSummary | null>(null);
  const [name, setName] = useState('');
  const [error, setError] = useState<string | null>(null);

  const attempt = async (work: () => Promise<void>) => {
    setError(null);
    await work().catch((failure) => setError(sentenceOf(failure)));
  };
  useEffect(() => {
    void attempt(async () => setVersions(await client.request('versions.list', { deckId })));
  }, [client, deckId]);

  const keep = () =>
    attempt(async () => {
      if (name.trim() === '') return;
      await editor.flush();
      const kept = await client.request('versions.keep', { deckId, name: name.trim() });
      setVersions([kept, ...(versions ?? [])]);
      setChosen(kept);
      setName('');
    });
  const remove = (version: VersionSummary) =>
    attempt(async () => {
      await client.request('versions.remove', { deckId, versionId: version.id });
      setVersions((versions ?? []).filter(({ id }) => id !== version.id));
      setChosen(null);
    });
  const undo = { label: words.undo, take: () => void editor.undo() };
  const restore = async (version: VersionSummary) => {
    if (!(await editor.restoreVersion(version.id))) return;
    notify('edit', 'done', words.restoredDeck(version.name), undo);
    onClose();
  };

  return (
    <Dialog
      title={words.versions}
      width={980}
      onSubmit={() => void keep()}
      onClose={onClose}
      foot={<Button onClick={onClose}>{words.close}</Button>}
    >
      {error && (
        <p class="error" role="alert">
          {error}
        </p>
      )}
      <div class="version-name">
        <label class="field">
          <span>{words.versionName}</span>
          <input
            class="input"
            dir="auto"
            value={name}
            maxLength={200}
            placeholder={words.versionPlaceholder}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <Button kind="primary" submit disabled={name.trim() === ''}>
          {words.keepVersion}
        </Button>
      </div>
      {versions?.length === 0 && <p class="muted">{words.noVersions}</p>}
      {versions && versions.length > 0 && (
        <div class="version-panes">
          <ul class="version-list">
            {versions.map((version) => (
              <li key={version.id}>
                <button
                  type="button"
                  class="version-item"
                  aria-pressed={version.id === chosen?.id}
                  onClick={() => setChosen(version)}
                >
                  <span class="heading" dir="auto">
                    {version.name}
                  </span>
                  <span class="muted figures">{whenOf(version)}</span>
                </button>
              </li>
            ))}
          </ul>
          {chosen && (
            <section class="version-slides" aria-label={words.chosenVersion(chosen.name)}>
              <div class="version-acts">
                <Button onClick={() => void restore(chosen)}>{words.restoreDeck}</Button>
                <span class="grow" />
                <Button kind="quiet" onClick={() => void remove(chosen)}>
                  {words.removeVersion}
                </Button>
              </div>
              <VersionSlides key={chosen.id} client={client} editor={editor} version={chosen} />
            </section>
          )}
        </div>
      )}
    </Dialog>
  );
}

function whenOf({ keptAt, slides }: VersionSummary): string {
  const when = new Intl.DateTimeFormat(interfaceLanguage.value, { dateStyle: 'medium', timeStyle: 'short' });
  return dialogWords().versionOf(editorWords().slideCount(slides), when.format(new Date(keptAt)));
}

/** A slide of a version that cites another paper comes without what ties it to that. */
const ofPaper = ({ paperId, deck, notes }: KeptVersion, editor: Editor): ComposedDeck =>
  paperId === editor.paper.paperId ? { deck, notes } : { deck: { ...deck, slides: deck.slides.map(untied) }, notes };

interface SlidesProps {
  readonly client: Client;
  readonly editor: Editor;
  readonly version: VersionSummary;
}

function VersionSlides({ client, editor, version }: SlidesProps) {
  const words = dialogWords();
  const [held, setHeld] = useState<KeptVersion | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [restored, setRestored] = useState<string | null>(null);
  useEffect(() => {
    client
      .request('versions.get', { deckId: editor.id, versionId: version.id })
      .then(setHeld, (failure) => setError(sentenceOf(failure)));
  }, [client, editor, version]);
  if (error) return <p class="error">{error}</p>;
  if (!held) return <p class="muted">{words.loading}</p>;

  const css = themeCss(held.deck.style);
  const restore = async (slideId: string, number: number) => {
    const made = await editor.edit(() =>
      restoreSlide({ deck: editor.deck.peek(), notes: editor.notes.peek() }, ofPaper(held, editor), slideId),
    );
    if (!made) return;
    editor.goTo(slideId);
    setRestored(words.restoredSlide(number, version.name));
  };
  return (
    <>
      <p class="version-said" role="status">
        {restored}
      </p>
      <ol class="version-grid">
        {placedSlides(held.deck).map(({ slide, place }, index) => (
          <li key={slide.id}>
            <LazySlide html={() => renderSection(slide, held.deck, place)} css={css} />
            <div class="version-slide-foot">
              <span class="muted figures">{index + 1}</span>
              <Button
                kind="quiet"
                aria-label={`${words.restoreSlide} (${index + 1})`}
                onClick={() => void restore(slide.id, index + 1)}
              >
                {words.restoreSlide}
              </Button>
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}
