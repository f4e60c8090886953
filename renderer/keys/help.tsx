import { helpLines } from './help-lines.ts';
import type { Binding } from './keys.ts';

interface Props {
  readonly table: readonly Binding[];
  /** Says a text of the table in the language of the window; an exported file has English alone. */
  readonly say?: (text: string) => string;
}

/** The list of keys: exactly what is bound. */
export function Help({ table, say = (text) => text }: Props) {
  return (
    <section class="show-help" aria-label={say('Keys')}>
      <h2>{say('Keys')}</h2>
      <dl>
        {helpLines(table).map(({ label, keys }) => (
          <div key={label}>
            <dt>{say(label)}</dt>
            <dd>
              {keys.map((key) => (
                <kbd key={key}>{say(key)}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
