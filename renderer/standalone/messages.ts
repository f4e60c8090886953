import type { Point } from '../../main/api/presenting-requests.ts';
import type { ShowCommand, ShowState } from '../../slides/show/model.ts';

/** What the presenter's window says to that of the slides. */
export type ToSlides =
  /** Said again and again, with what it last knew: slides that were loaded anew are where they were. */
  | { readonly lectern: 'here'; readonly state: ShowState | null }
  | { readonly lectern: 'do'; readonly command: ShowCommand }
  | { readonly lectern: 'point'; readonly at: Point | null };

/** What the window of the slides says to the presenter's. No note is ever in it. */
export type ToPresenter = { readonly lectern: 'progress'; readonly state: ShowState } | { readonly lectern: 'over' };

/** A page from a folder has no origin that could be named: what is said is for the one window it is handed to. */
export function say(to: Window, message: ToSlides | ToPresenter): void {
  to.postMessage(message, '*');
}

/** Hears what windows of this program say. Who listens has to look at `from`: every window may send to every other. */
export function hear<M extends ToSlides | ToPresenter>(listener: (message: M, from: Window) => void): void {
  addEventListener('message', ({ data, source }) => {
    if (source && typeof data === 'object' && data !== null && 'lectern' in data) listener(data as M, source as Window);
  });
}
