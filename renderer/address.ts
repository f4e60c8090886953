/** Where a window is, as its address names it: a window that is loaded again, by the person or after a crash, is there. */
export type Address =
  | { readonly kind: 'library' }
  | { readonly kind: 'deck'; readonly deckId: string }
  /** A paper is looked over: a new one, or that of a deck that is built again. */
  | { readonly kind: 'paper'; readonly paperId: string }
  | { readonly kind: 'rebuild'; readonly deckId: string };

export function readAddress(hash: string): Address {
  const [first = '', second] = hash.replace(/^#/, '').split('/').map(decodeURIComponent);
  if (first === '') return { kind: 'library' };
  if (second === undefined) return { kind: 'deck', deckId: first };
  return first === 'paper' ? { kind: 'paper', paperId: second } : { kind: 'rebuild', deckId: second };
}

export function writeAddress(address: Address): string {
  switch (address.kind) {
    case 'library':
      return '#';
    case 'deck':
      return `#${encodeURIComponent(address.deckId)}`;
    case 'paper':
      return `#paper/${encodeURIComponent(address.paperId)}`;
    case 'rebuild':
      return `#rebuild/${encodeURIComponent(address.deckId)}`;
  }
}
