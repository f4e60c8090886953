import { useEffect, useRef, useState } from 'preact/hooks';
import { type Correction, type Recommendation, sayReason } from '../../slides/index.ts';
import { Button } from '../shared/button.tsx';
import { DownIcon, UpIcon } from '../shared/icons.tsx';
import { useDraggableRow } from '../shared/use-row-drag.ts';
import { reviewWords } from '../words/review.ts';
import { interfaceLanguage } from '../words/words.ts';
import { titleOf } from './briefing-form.ts';
import { HeadlineField } from './headline-field.tsx';

export type Doing = 'remove' | 'merge' | 'up' | 'down' | 'no-ask';

interface Props {
  readonly recommendation: Recommendation;
  /** By which it is dragged. */
  readonly id: string;
  readonly language: string;
  readonly paragraph: number;
  readonly atHand: boolean;
  readonly chosen: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onSelect: () => void;
  readonly onChoose: (chosen: boolean) => void;
  readonly onDo: (doing: Doing) => void;
  readonly onHeadline: (text: Extract<Correction, { kind: 'headline' }>['text']) => void;
}

const sure = 0.85;
const likely = 0.7;

/** How sure the reading is, in a word. */
const confidenceWord = (confidence: number): 'sure' | 'likely' | 'check' =>
  confidence >= sure ? 'sure' : confidence >= likely ? 'likely' : 'check';

/** One recommendation as it was understood; what can be done about it once it is at hand. */
export function RecommendationCard(props: Props) {
  const { recommendation, id, language, paragraph, atHand, chosen, isFirst, isLast, onSelect, onChoose, onDo } = props;
  const words = reviewWords();
  const [editing, setEditing] = useState(false);
  const card = useRef<HTMLLIElement>(null);
  const { number, ask, nearest, ownHeadline, confidence, reasons } = recommendation;
  const lead = ask ?? nearest;
  const title = titleOf(recommendation);
  const word = confidenceWord(confidence);
  useDraggableRow({ row: card, attribute: 'recommendation', id, still: editing });
  useEffect(() => {
    if (atHand) card.current?.scrollIntoView({ block: 'nearest' });
    else setEditing(false);
  }, [atHand]);
  const stop = () => {
    setEditing(false);
    card.current?.querySelector<HTMLElement>('.card-title')?.focus();
  };
  return (
    <li
      ref={card}
      class="recommendation"
      data-recommendation={id}
      data-at-hand={atHand ? '' : undefined}
      onKeyDown={(event) => {
        if (!event.altKey || event.ctrlKey || event.metaKey) return;
        if (event.key === 'ArrowUp' && !isFirst) onDo('up');
        else if (event.key === 'ArrowDown' && !isLast) onDo('down');
        else return;
        event.preventDefault();
      }}
    >
      <input
        type="checkbox"
        checked={chosen}
        aria-label={words.brief(title)}
        onChange={(event) => onChoose(event.currentTarget.checked)}
      />
      <span class="card-number figures">{number ?? '•'}</span>
      <div>
        {editing && lead ? (
          <HeadlineField
            text={title}
            lead={lead}
            language={language}
            isOwn={ownHeadline !== undefined}
            onDone={(text) => {
              props.onHeadline(text);
              stop();
            }}
            onCancel={stop}
          />
        ) : (
          <button
            type="button"
            class="card-title"
            dir="auto"
            aria-expanded={atHand}
            aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
            onClick={onSelect}
          >
            {title}
          </button>
        )}
        <div class="card-facts">
          <span class="confidence" data-word={word}>
            {words.confidence[word]}
          </span>
          <bdi dir="ltr" class="figures">
            §{paragraph}
          </bdi>
          {ask === null && <span class="care">{words.noAsk}</span>}
          {ownHeadline !== undefined && <span class="care">{words.ownWords}</span>}
          {atHand && (
            <span class="card-order">
              <Button kind="icon" aria-label={words.up} title={words.up} disabled={isFirst} onClick={() => onDo('up')}>
                <UpIcon />
              </Button>
              <Button
                kind="icon"
                aria-label={words.down}
                title={words.down}
                disabled={isLast}
                onClick={() => onDo('down')}
              >
                <DownIcon />
              </Button>
            </span>
          )}
        </div>
        {atHand && (
          <div class="card-more">
            {ask && ask.text.replace(/[.!;:]$/u, '') !== title && !editing && (
              <p dir="auto">
                <span class="muted">{words.asks}: </span>
                {ask.text}
              </p>
            )}
            <details>
              <summary>
                {words.why}{' '}
                <span class="muted">({words.confidenceOf(words.confidence[word], Math.round(confidence * 100))})</span>
              </summary>
              <ul class="reasons muted">
                {reasons.map((reason) => (
                  <li key={reason.code}>{sayReason(reason, interfaceLanguage.value)}</li>
                ))}
              </ul>
            </details>
            {!editing && (
              <div class="card-actions">
                {lead && (
                  <Button kind="quiet" onClick={() => setEditing(true)}>
                    {words.editHeadline}
                  </Button>
                )}
                {ask && (
                  <Button kind="quiet" onClick={() => onDo('no-ask')}>
                    {words.says}
                  </Button>
                )}
                {!isLast && (
                  <Button kind="quiet" onClick={() => onDo('merge')}>
                    {words.merge}
                  </Button>
                )}
                <Button kind="quiet" onClick={() => onDo('remove')}>
                  {words.remove}
                </Button>
              </div>
            )}
          </div>
        )}
      </div>
    </li>
  );
}
