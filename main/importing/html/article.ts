import { Readability } from '@mozilla/readability';
import { isAround, isUnread, linkShare, nameOf, wordLength } from './elements.ts';

/** Where the article of a page is, and which elements inside that place belong to it. */
export interface Article {
  readonly element: Element;
  /** What stands on the page before it, nearest last: a title and byline may be among them. */
  readonly before: readonly Element[];
  readonly isIn: (element: Element) => boolean;
}

/** Set on both copies of the page, so that what Readability kept of one is found in the other. */
const mark = 'data-lectern';
/** What holds so much of an article's words holds the article. */
const whole = 0.95;
/** Less of a page's own words than this is a part of its text that was taken for all of it. */
const fewest = 0.5;

/**
 * Finds the article with Readability, and reads it from the page itself: Readability says where it is, but drops what
 * it holds for clutter (short lists, tables, notes) and that may be a recommendation.
 *
 * @param parse parses the page; called twice, because Readability takes its copy apart
 */
export function articleOf(parse: () => Document): Article {
  const page = marked(parse());
  const { body } = page;
  const kept = keptIn(marked(parse()));
  const lengths = lengthsOf(body, kept);
  const total = lengths.get(body) ?? 0;
  const main = page.querySelector('main, [role=main]');
  if (total < ownLength(body) * fewest) {
    const element = main && ownLength(main) >= ownLength(body) * fewest ? main : body;
    return { element, before: [], isIn: () => true };
  }
  let element: Element = body;
  for (let next: Element | undefined = body; next; ) {
    element = next;
    next = [...element.children].find((child) => (lengths.get(child) ?? 0) >= total * whole);
  }
  const isIn = (one: Element) => (lengths.get(one) ?? 0) > 0 || linkShare(one) < 0.4;
  return { element, before: beforeOf(element, body), isIn };
}

function marked(page: Document): Document {
  let count = 0;
  for (const element of page.querySelectorAll('body *')) {
    element.setAttribute(mark, String(count));
    count += 1;
  }
  return page;
}

function keptIn(page: Document): Set<string> {
  const found = new Readability<Element>(page, { serializer: (node) => node as Element, disableJSONLD: true }).parse();
  const kept = new Set<string>();
  for (const element of found?.content?.querySelectorAll(`[${mark}]`) ?? []) kept.add(element.getAttribute(mark) ?? '');
  return kept;
}

/** How many characters of kept text each element holds. */
function lengthsOf(root: Element, kept: ReadonlySet<string>): Map<Element, number> {
  const lengths = new Map<Element, number>();
  const measure = (element: Element): number => {
    let length = kept.has(element.getAttribute(mark) ?? '-') ? directLength(element) : 0;
    for (const child of element.children) length += measure(child);
    lengths.set(element, length);
    return length;
  };
  measure(root);
  return lengths;
}

function directLength(element: Element): number {
  let length = 0;
  for (const node of element.childNodes) if (node.nodeType === 3) length += wordLength(node);
  return length;
}

/** The words of a page without what is plainly around its text. */
function ownLength(element: Element): number {
  if (isUnread(element) || isAround(element)) return 0;
  let length = directLength(element);
  for (const child of element.children) length += ownLength(child);
  return length;
}

function beforeOf(element: Element, body: Element): Element[] {
  const before: Element[] = [];
  for (let at: Element | null = element; at && at !== body; at = at.parentElement) {
    const above: Element[] = [];
    for (const sibling of at.parentElement?.children ?? []) {
      if (sibling === at) break;
      if (nameOf(sibling) !== 'nav') above.push(sibling);
    }
    before.unshift(...above);
  }
  return before;
}
