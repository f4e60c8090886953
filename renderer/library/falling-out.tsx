import { useEffect, useState } from 'preact/hooks';
import { type Briefing, type ComposeOptions, compose, type LeftOut, leftOut } from '../../slides/index.ts';

interface Props {
  readonly briefing: Briefing;
  readonly options: ComposeOptions;
}

/** Composing a long paper takes a moment: not with every digit that is typed. */
const pause = 300;

/** What the slot does not carry, and why, before the person agrees to it. */
export function FallingOut({ briefing, options }: Props) {
  const [groups, setGroups] = useState<readonly LeftOut[]>([]);
  const { minutes, recommendations } = options;
  useEffect(() => {
    const timer = setTimeout(() => setGroups(leftOut(compose(briefing, options).deck)), pause);
    return () => clearTimeout(timer);
    // Only these decide what falls out.
  }, [briefing, minutes, recommendations?.join(' ')]);
  const count = groups.reduce((sum, { slides }) => sum + slides.length, 0);
  return (
    <div role="status">
      {count > 0 && (
        <details class="falling-out">
          <summary>
            {count} slide{count === 1 ? '' : 's'} kept as backup in {minutes} minute{minutes === 1 ? '' : 's'}
          </summary>
          {groups.map(({ reason, slides }) => (
            <div key={reason}>
              <p>{reason}</p>
              <ul class="muted">
                {slides.map(({ id, number, headline }) => (
                  <li key={id} dir="auto">
                    {number && `${number} `}
                    {headline}
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </details>
      )}
    </div>
  );
}
