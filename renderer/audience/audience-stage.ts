import type { AudienceShow, Point, Seen } from '../../main/api/presenting-requests.ts';
import { mountPresentation, type Presentation } from '../reveal/presentation.ts';
import { slideRoot } from '../reveal/slide-root.ts';
import { mountPointerDot } from './pointer-dot.ts';

/** What the audience sees of a show. It needs no framework: what is not there cannot fail in front of a room. */
export interface AudienceStage {
  /** Shows a slide, or what covers it. Resolves when it is in the page; where it cannot be had, the last one stays. */
  show(seen: Seen): Promise<void>;
  point(at: Point | null): void;
  dispose(): void;
}

/** Slides to either side that are fetched before they are asked for. */
const near = 2;

/**
 * Mounts the slides of a show in `element`, which must have a size of its own. One slide is in the page at a time,
 * however long the deck.
 *
 * @param section fetches the HTML of a slide
 */
export function mountAudience(
  element: HTMLElement,
  { css, order, language }: Omit<AudienceShow, 'seen'>,
  section: (slideId: string) => Promise<string>,
): AudienceStage {
  const host = element.appendChild(document.createElement('div'));
  const cover = element.appendChild(document.createElement('div'));
  host.className = 'audience-stage';
  host.lang = language;
  cover.className = 'audience-cover';
  const point = mountPointerDot(element);
  const root = slideRoot(host, css);
  const fetched = new Map<string, Promise<string>>();
  let presentation: Presentation | null = null;
  let latest: Seen | null = null;

  const htmlOf = (slideId: string): Promise<string> => {
    const known = fetched.get(slideId);
    if (known !== undefined) return known;
    const html = section(slideId);
    fetched.set(slideId, html);
    // Asked for again when it is needed again.
    html.catch(() => fetched.delete(slideId));
    return html;
  };

  /** The slides a key away are at hand; those far away are forgotten. */
  const lookAround = (slideId: string) => {
    const at = order.indexOf(slideId);
    const wanted = new Set(order.slice(Math.max(0, at - near), at + near + 1));
    for (const known of fetched.keys()) if (!wanted.has(known)) fetched.delete(known);
    for (const id of wanted) htmlOf(id).then(fetchPictures, () => undefined);
  };

  const setScreen = (screen: Seen['screen']) => {
    element.dataset['screen'] = screen;
    host.inert = screen !== 'slide';
  };

  return {
    async show(seen) {
      latest = seen;
      // Black is black at once, whatever becomes of the slide behind it.
      if (seen.screen !== 'slide') setScreen(seen.screen);
      const html = await htmlOf(seen.slideId);
      // A later key has overtaken this one.
      if (latest !== seen) return;
      if (presentation) presentation.update([html], seen.step);
      else {
        presentation = mountPresentation(root, [html]);
        presentation.show(0, seen.step);
      }
      setScreen(seen.screen);
      lookAround(seen.slideId);
    },
    point,
    dispose() {
      presentation?.dispose();
      element.replaceChildren();
    },
  };
}

/** So that a picture does not come a moment later than its slide. */
function fetchPictures(html: string): void {
  for (const { src } of new DOMParser().parseFromString(html, 'text/html').images) new Image().src = src;
}
