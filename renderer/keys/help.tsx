import { helpLines } from './help-lines.ts';
import type { Binding } from './keys.ts';

/** The list of keys: exactly what is bound. */
export function Help({ table }: { readonly table: readonly Binding[] }) {
  return (
    <section class="show-help" aria-label="Keys">
      <h2>Keys</h2>
      <dl>
        {helpLines(table).map(({ label, keys }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
