import { libraryWords } from '../words/library.ts';
import type { Library } from './library.ts';
import { sortings } from './sorting.ts';

export function SortChoice({ library }: { readonly library: Library }) {
  const words = libraryWords();
  return (
    <label class="sort-choice">
      <span class="muted">{words.sortBy}</span>
      <select
        class="input"
        value={library.sorting.value}
        onChange={(event) => {
          const chosen = sortings.find((name) => name === event.currentTarget.value);
          if (chosen) library.sortBy(chosen);
        }}
      >
        {sortings.map((name) => (
          <option key={name} value={name}>
            {words.sortings[name]}
          </option>
        ))}
      </select>
    </label>
  );
}
