const itemsOf = (menu: HTMLElement) => [...menu.querySelectorAll<HTMLElement>('[role="menuitem"]')];

export const focusFirstItem = (menu: HTMLElement): void => itemsOf(menu)[0]?.focus();

/** The arrow keys in a menu, as the `keydown` listener of its element. */
export function moveInMenu(event: KeyboardEvent): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  event.preventDefault();
  const items = itemsOf(event.currentTarget as HTMLElement);
  const at = items.indexOf(document.activeElement as HTMLElement);
  const to = event.key === 'ArrowDown' ? at + 1 : at <= 0 ? items.length - 1 : at - 1;
  items[to % items.length]?.focus();
}
