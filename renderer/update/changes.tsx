import type { Signal } from '@preact/signals';
import type { OpenDeck } from '../../main/api/results.ts';
import {
  type DeckChange,
  type Paper,
  type PaperUpdate,
  type RecommendationChange,
  type SlideUpdate,
  takeUpdates,
  wholeDeck,
} from '../../slides/index.ts';
import { Differing } from '../shared/differing.tsx';
import { updateWords } from '../words/update.ts';
import { FlagTexts } from './flag-texts.tsx';
import { SlideChoice } from './slide-choice.tsx';

interface Props {
  readonly deck: OpenDeck;
  readonly update: PaperUpdate;
  /** The new version. */
  readonly paper: Paper;
  readonly taken: Signal<ReadonlySet<string>>;
  readonly anyway: Signal<boolean>;
}

const shownKinds = ['reworded', 'new', 'withdrawn', 'renumbered', 'unchanged'] as const;

/** The two versions side by side, and beside each change the slides that it means. */
export function Changes({ deck, update, paper, taken, anyway }: Props) {
  const words = updateWords();
  const { recommendations, slides, passages } = update;
  const rows = recommendations.map((change, place) => ({
    change,
    own: slides.filter(({ recommendation }) => recommendation === place),
  }));
  const hasSlide = ({ before }: RecommendationChange) =>
    before !== null && deck.deck.slides.some(({ recommendationId }) => recommendationId === before.id);
  const quiet = rows.filter(({ change, own }) => change.kind === 'unchanged' && own.length === 0);
  const others = slides.filter(({ recommendation }) => recommendation === null);
  const result = takeUpdates(update, taken.value).deck;
  const choiceOf = (one: SlideUpdate) => <SlideChoice key={one.id} deck={result} update={one} taken={taken} />;
  return (
    <>
      {update.isAnother && (
        <div class="update-doubt" role="alert">
          <p>{words.another(Math.round(update.likeness * 100))}</p>
          <label>
            <input
              type="checkbox"
              checked={anyway.value}
              onChange={(event) => {
                anyway.value = event.currentTarget.checked;
              }}
            />
            {words.anyway}
          </label>
        </div>
      )}
      <ul class="update-counts figures">
        {shownKinds.flatMap((kind) => {
          const count = recommendations.filter((change) => change.kind === kind).length;
          return count > 0 ? [<li key={kind}>{words.counts(words.kinds[kind], count)}</li>] : [];
        })}
      </ul>
      <p class="muted figures">{words.passages(passages)}</p>
      <p>{slides.length === 0 && update.deck.length === 0 ? words.nothing : words.explained}</p>
      {update.deck.length > 0 && <WholeDeck changes={update.deck} taken={taken} />}
      {recommendations.length > 0 && (
        <section aria-labelledby="update-recommendations">
          <h2 id="update-recommendations">{words.recommendations}</h2>
          <ol class="update-rows">
            {rows
              .filter((row) => !quiet.includes(row))
              .map(({ change, own }) => (
                <li key={(change.after ?? change.before).id + change.kind} class="update-row">
                  <RecommendationTexts change={change} paper={paper} deck={deck} />
                  <div class="update-slides">
                    {own.length > 0 ? (
                      own.map(choiceOf)
                    ) : (
                      <p class="muted">{hasSlide(change) ? words.follows : words.noSlide}</p>
                    )}
                  </div>
                </li>
              ))}
          </ol>
          {quiet.length > 0 && (
            <details class="update-quiet">
              <summary>{words.unchanged(quiet.length)}</summary>
              <ul>
                {quiet.map(({ change: { after } }) => (
                  <li key={after?.id} dir="auto">
                    {after?.number && <bdi class="muted figures">{after.number} </bdi>}
                    {(after?.headline ?? after?.ask)?.text ?? after?.text}
                  </li>
                ))}
              </ul>
            </details>
          )}
        </section>
      )}
      {others.length > 0 && (
        <section aria-labelledby="update-others">
          <h2 id="update-others">{words.otherSlides}</h2>
          <ol class="update-rows">
            {others.map((one) => (
              <li key={one.id} class="update-row">
                <div class="update-texts">
                  <FlagTexts flags={(one.taken ?? one.kept)?.flags ?? []} of={deck.deck} />
                </div>
                <div class="update-slides">{choiceOf(one)}</div>
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}

interface TextsProps {
  readonly change: RecommendationChange;
  readonly paper: Paper;
  readonly deck: OpenDeck;
}

function RecommendationTexts({ change: { kind, before, after }, paper, deck }: TextsProps) {
  const words = updateWords();
  const [old, now] = [before?.number ?? null, after?.number ?? null];
  const number = now ?? old;
  const isSame = before?.text === after?.text;
  return (
    <div class="update-texts">
      <h3>
        {number !== null && <bdi class="figures">{number}</bdi>} <span class="update-kind">{words.kinds[kind]}</span>
        {old !== null && now !== null && old !== now && <span class="muted figures">{words.numbers(old, now)}</span>}
      </h3>
      {isSame ? (
        <p class="update-same" dir={paper.direction} lang={paper.language}>
          {after?.text}
        </p>
      ) : (
        <div class="wordings">
          <div>
            <h4 class="muted">{words.before}</h4>
            {before ? (
              <p dir={deck.deck.direction} lang={deck.deck.language}>
                <Differing before={before.text} after={after?.text ?? null} side="before" />
              </p>
            ) : (
              <None />
            )}
          </div>
          <div>
            <h4 class="muted">{words.after}</h4>
            {after ? (
              <p dir={paper.direction} lang={paper.language}>
                <Differing before={before?.text ?? null} after={after.text} side="after" />
              </p>
            ) : (
              <None />
            )}
          </div>
        </div>
      )}
    </div>
  );
}

const None = () => <p class="muted">{updateWords().notThere}</p>;

interface WholeDeckProps {
  readonly changes: readonly DeckChange[];
  readonly taken: Signal<ReadonlySet<string>>;
}

function WholeDeck({ changes, taken }: WholeDeckProps) {
  const words = updateWords();
  return (
    <section aria-labelledby="update-deck">
      <h2 id="update-deck">{words.wholeDeck}</h2>
      <div class="update-row">
        <dl class="update-fields">
          {changes.map(({ field, before, after }) => (
            <div key={field}>
              <dt class="muted">{words.fields[field]}</dt>
              <dd dir="auto">
                <Differing before={before} after={after} side="before" /> →{' '}
                <Differing before={before} after={after} side="after" />
              </dd>
            </div>
          ))}
        </dl>
        <label class="update-take">
          <input
            type="checkbox"
            checked={taken.value.has(wholeDeck)}
            onChange={(event) => {
              taken.value = withOrWithout(taken.value, wholeDeck, event.currentTarget.checked);
            }}
          />
          {words.takeField}
        </label>
      </div>
    </section>
  );
}

export const withOrWithout = (set: ReadonlySet<string>, id: string, on: boolean): ReadonlySet<string> =>
  new Set(on ? [...set, id] : [...set].filter((other) => other !== id));
