import type { ComponentChildren } from 'preact';
import { presenterWords } from '../words/presenter.ts';
import { rehearsalWords } from '../words/rehearsal.ts';
import type { Presenter } from './presenter.ts';

interface LineProps {
  readonly kind: 'loss' | 'black' | 'white' | 'frozen' | 'question' | 'note';
  readonly strong?: string;
  /** Said only when it is still true a moment later. */
  readonly late?: boolean;
  readonly children: ComponentChildren;
}

function Line({ kind, strong, late = false, children }: LineProps) {
  return (
    <p data-kind={kind} data-late={late ? '' : undefined} role={kind === 'loss' ? 'alert' : 'status'}>
      {strong && <strong>{strong}</strong>} {children}
    </p>
  );
}

function Act({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  return (
    <button type="button" class="button" onClick={onClick}>
      {label}
    </button>
  );
}

/** What the room sees that is not the slide at hand, and what waits for a second press: impossible to miss. */
export function StatusBanner({ presenter }: { readonly presenter: Presenter }) {
  const { screen, frozen, seen, timerBefore, path } = presenter.state.value;
  const stage = presenter.stage.value;
  const { rehearsal } = presenter.show;
  const words = presenterWords();
  const rehearsing = rehearsalWords();
  return (
    <div class="presenter-status">
      {rehearsal && (
        <Line kind="note" strong={rehearsing.rehearsal}>
          {rehearsing.onlyYou}
        </Line>
      )}
      {!presenter.connected.value && (
        <Line kind="loss" strong={words.unreachable}>
          {words.unreachableMore}
        </Line>
      )}
      {!rehearsal && !presenter.watched.value && stage?.kind !== 'gone' && (
        <Line kind="loss" strong={words.noAudience} late>
          {words.noAudienceMore} <Act label={words.openIt} onClick={presenter.openAudience} />
        </Line>
      )}
      {stage?.kind === 'gone' && (
        <Line kind="loss" strong={words.gone}>
          {words.goneMore}
        </Line>
      )}
      {!presenter.kept.value && (
        <Line kind="loss" strong={words.notKept}>
          {words.notKeptMore}
        </Line>
      )}
      {screen === 'black' && (
        <Line kind="black" strong={words.black}>
          {words.blackMore}
        </Line>
      )}
      {screen === 'white' && (
        <Line kind="white" strong={words.white}>
          {words.whiteMore}
        </Line>
      )}
      {frozen && (
        <Line kind="frozen" strong={words.frozen}>
          {words.frozenMore(presenter.numberOf(seen.slideId))}
        </Line>
      )}
      {presenter.leaving.value && <Line kind="question">{rehearsal ? rehearsing.leave : words.leave}</Line>}
      {stage?.kind === 'apart' && stage.swapAsks && <Line kind="question">{words.swapAsk(stage.audience)}</Line>}
      {presenter.resetting.value && <Line kind="question">{words.resetAsk}</Line>}
      {timerBefore && (
        <Line kind="question">
          {words.wasReset} <Act label={words.undo} onClick={() => presenter.do({ do: 'undo-reset' })} />
        </Line>
      )}
      {!rehearsal && stage?.kind === 'windowed' && stage.mirrored && (
        <Line kind="question" strong={words.mirrored}>
          {words.mirroredMore}{' '}
          <Act label={words.slidesAlone} onClick={() => presenter.do({ do: 'arrange', oneScreen: true })} />
        </Line>
      )}
      {!rehearsal && stage?.kind === 'windowed' && !stage.canPlace && <Line kind="note">{words.cannotPlace}</Line>}
      {path && (
        <Line kind="note">
          {words.shortWay(path.length)}{' '}
          <Act label={words.wholeDeck} onClick={() => presenter.do({ do: 'whole-deck' })} />
        </Line>
      )}
    </div>
  );
}
