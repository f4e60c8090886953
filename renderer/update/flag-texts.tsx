import type { Deck, Flag } from '../../slides/index.ts';
import { Differing } from '../shared/differing.tsx';
import { updateWords } from '../words/update.ts';

interface Props {
  /** As they will be if the update is taken. */
  readonly flags: readonly Flag[];
  readonly of: Pick<Deck, 'direction' | 'language'>;
}

/** Why a slide or its notes are to be looked at: what the two versions say there. */
export const FlagTexts = ({ flags, of }: Props) => (
  <>
    {flags.map((flag, at) => (
      <FlagText key={at} flag={flag} of={of} planned />
    ))}
  </>
);

interface FlagProps {
  readonly flag: Flag;
  readonly of: Props['of'];
  /** Nothing is done yet. */
  readonly planned?: boolean;
}

export function FlagText({ flag, of, planned = false }: FlagProps) {
  const words = updateWords();
  const { kind, where, line, before, after, taken } = flag;
  const about = line !== '' && (kind === 'renumbered' || (before === null && after === null));
  const own = !about && !taken && line !== '' && line !== before ? line : null;
  return (
    <div class="flag">
      <h3>
        {words.flags[kind]} <span class="muted">{where === 'notes' ? words.inNotes : words.onSlide}</span>
      </h3>
      {about && <p dir="auto">{line}</p>}
      {(before !== null || after !== null) && (
        <div class="wordings">
          <div>
            <h4 class="muted">{words.before}</h4>
            <p dir={of.direction} lang={of.language}>
              {before === null ? (
                <span class="muted">{words.notThere}</span>
              ) : (
                <Differing before={before} after={after} side="before" />
              )}
            </p>
          </div>
          <div>
            <h4 class="muted">{words.after}</h4>
            <p dir={of.direction} lang={of.language}>
              {after === null ? (
                <span class="muted">{words.notThere}</span>
              ) : (
                <Differing before={before} after={after} side="after" />
              )}
            </p>
          </div>
        </div>
      )}
      {taken && !planned && <p class="muted">{words.taken}</p>}
      {own !== null && (
        <p>
          <span class="muted">{words.kept}</span> <q dir="auto">{own}</q>
        </p>
      )}
    </div>
  );
}
