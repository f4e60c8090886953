import { effect, type Signal, signal } from '@preact/signals';

/** A signal whose value outlives the window. Only for how the desk is arranged, never for what a person writes. */
export function remembered<T>(key: string, initial: T): Signal<T> {
  const name = `lectern.${key}`;
  const value = signal(read(name, initial));
  effect(() => {
    try {
      localStorage.setItem(name, JSON.stringify(value.value));
    } catch {
      // A window without storage keeps its arrangement until it closes.
    }
  });
  return value;
}

function read<T>(name: string, initial: T): T {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(name) ?? 'null');
    return typeof stored === typeof initial ? (stored as T) : initial;
  } catch {
    return initial;
  }
}
