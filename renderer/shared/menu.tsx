import type { ComponentChildren, RefObject } from 'preact';

interface MenuProps {
  readonly id: string;
  readonly label: string;
  readonly menu: RefObject<HTMLDivElement | null>;
  /** Several things to choose from in rows, rather than one beneath the other. */
  readonly grid?: boolean;
  readonly describedBy?: string | undefined;
  readonly onOpen?: () => void;
  readonly onClose?: () => void;
  readonly children: ComponentChildren;
}

/** A menu that a button opens (`popovertarget`) or `showPopover`; the arrow keys move in it, Escape closes it. */
export function Menu({ id, label, menu, grid, describedBy, onOpen, onClose, children }: MenuProps) {
  return (
    <div
      ref={menu}
      id={id}
      class={grid ? 'menu menu-grid' : 'menu'}
      popover="auto"
      role="menu"
      aria-label={label}
      aria-describedby={describedBy}
      onKeyDown={(event) => moveInMenu(event, grid === true)}
      onToggle={(event) => {
        if (event.newState !== 'open') {
          onClose?.();
          return;
        }
        onOpen?.();
        itemsOf(event.currentTarget)[0]?.focus();
      }}
    >
      {children}
    </div>
  );
}

interface ItemProps {
  readonly name: string;
  /** What it is, or the keys that do the same. */
  readonly what?: string | undefined;
  readonly describedBy?: string | undefined;
  readonly disabled?: boolean;
  readonly picture?: ComponentChildren;
  readonly onChoose: () => void;
}

export function MenuItem({ name, what, describedBy, disabled, picture, onChoose }: ItemProps) {
  return (
    <button
      type="button"
      role="menuitem"
      class="menu-item"
      tabIndex={-1}
      aria-describedby={describedBy}
      disabled={disabled}
      onClick={onChoose}
    >
      {picture}
      <span>{name}</span>
      {what !== undefined && <bdi class="muted">{what}</bdi>}
    </button>
  );
}

const itemsOf = (menu: HTMLElement) => [...menu.querySelectorAll<HTMLElement>('[role="menuitem"]:not(:disabled)')];

function moveInMenu(event: KeyboardEvent, grid: boolean): void {
  const menu = event.currentTarget as HTMLElement;
  const items = itemsOf(menu);
  const at = items.indexOf(document.activeElement as HTMLElement);
  const rtl = getComputedStyle(menu).direction === 'rtl';
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: grid ? columnsOf(menu) : 1,
    ArrowUp: grid ? -columnsOf(menu) : -1,
    ...(grid && { ArrowRight: rtl ? -1 : 1, ArrowLeft: rtl ? 1 : -1 }),
    Home: -at,
    End: items.length - 1 - at,
  };
  const step = steps[event.key];
  if (event.key === 'Tab') (menu as HTMLElement).hidePopover();
  if (step === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  const to = at + step;
  if (grid && (to < 0 || to >= items.length)) return;
  items[(to + items.length) % items.length]?.focus();
}

const columnsOf = (menu: HTMLElement) => getComputedStyle(menu).gridTemplateColumns.split(' ').length;
