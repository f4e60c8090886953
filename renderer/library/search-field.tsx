import { useEffect, useRef } from 'preact/hooks';
import { SearchIcon } from '../shared/icons.tsx';
import { searchWords } from '../words/search.ts';
import type { Search } from './search.ts';

/** Looks as the person types; Enter and the arrow down lead to what was found, Escape clears. */
export function SearchField({ search }: { readonly search: Search }) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'f') return;
      if (document.querySelector('dialog[open]')) return;
      event.preventDefault();
      field.current?.select();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <search class="search-field">
      <SearchIcon />
      <input
        ref={field}
        type="search"
        class="input"
        dir="auto"
        placeholder={searchWords().field}
        aria-label={searchWords().field}
        autocomplete="off"
        spellcheck={false}
        maxLength={1000}
        value={search.text.value}
        onInput={(event) => void search.look(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') void search.look('');
          else if (event.key === 'ArrowDown' || event.key === 'Enter')
            document.querySelector<HTMLElement>('.search-results [data-place]')?.focus();
          else return;
          event.preventDefault();
        }}
      />
    </search>
  );
}
