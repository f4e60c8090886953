/**
 * The order after some were moved together to before another, or to the end where that is null. They keep their order.
 * Before one that moves itself means: where that one stands.
 */
export function movedBefore(ids: readonly string[], moved: ReadonlySet<string>, before: string | null): string[] {
  const own = ids.filter((id) => moved.has(id));
  const at = before === null ? ids.length : ids.indexOf(before);
  const rest = ids.filter((id) => !moved.has(id));
  const restBefore = ids.slice(0, at).filter((id) => !moved.has(id)).length;
  return [...rest.slice(0, restBefore), ...own, ...rest.slice(restBefore)];
}

/** The order after some were moved one place up (-1) or down (1): past the next that stays where it is. */
export function movedBy(ids: readonly string[], moved: ReadonlySet<string>, step: -1 | 1): string[] {
  const places = ids.flatMap((id, at) => (moved.has(id) ? [at] : []));
  const [first = 0, last = 0] = [places[0], places.at(-1)];
  if (step < 0) return movedBefore(ids, moved, ids[Math.max(0, first - 1)] ?? null);
  return movedBefore(ids, moved, ids[last + 2] ?? null);
}
