import type { Binding } from './keys.ts';

interface HelpLine {
  readonly label: string;
  readonly keys: readonly string[];
}

const names: Readonly<Record<string, string>> = {
  ' ': 'Space',
  ArrowRight: '→',
  ArrowLeft: '←',
  ArrowUp: '↑',
  ArrowDown: '↓',
  PageDown: 'Page Down',
  PageUp: 'Page Up',
  Escape: 'Esc',
};

const prefixes = { shift: 'Shift+', control: 'Ctrl+', window: 'Ctrl+⌘+' } as const;

/** What the table binds, one line for each thing that can be done, in its order. */
export function helpLines(table: readonly Binding[]): readonly HelpLine[] {
  const lines = new Map<string, readonly string[]>();
  for (const binding of table) {
    lines.set(binding.label, [...(lines.get(binding.label) ?? []), ...shownKeys(binding)]);
    // Digits are no keys of the table: they only say where Enter goes.
    if (binding.command === 'previous') lines.set('The slide of that number', ['digits, then Enter']);
  }
  return [...lines].map(([label, keys]) => ({ label, keys }));
}

function shownKeys({ keys, held, command }: Binding): readonly string[] {
  if (held === 'slide') {
    return [`Alt or Shift with a key for the ${command === 'next-slide' ? 'next' : 'previous'} step`];
  }
  const prefix = held ? prefixes[held] : '';
  return keys.map((key) => prefix + (names[key] ?? (key.length === 1 ? key.toUpperCase() : key)));
}
