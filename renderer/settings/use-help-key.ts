import { useEffect } from 'preact/hooks';

/** `?` asks for the list of keys, but not where it is typed. */
export function useHelpKey(onHelp: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const typing = 'input:not([type="checkbox"], [type="radio"]), textarea, select, dialog';
      const field = event.target instanceof Element && event.target.closest(typing);
      if (event.key !== '?' || field || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      onHelp();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  });
}
