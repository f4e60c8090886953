/** Parts of a page that are no text of it: scripts, forms' fields, pictures. */
const voidOfWords = new Set(
  'script style noscript template iframe object embed applet svg canvas audio video button select textarea input map head title meta link base'.split(
    ' ',
  ),
);

const blocks = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td ' +
    'tfoot th thead tr ul'
  ).split(' '),
);

/** Parts of a site around its articles. */
const aroundRoles = new Set(['navigation', 'search', 'banner', 'contentinfo', 'dialog', 'alertdialog', 'menu']);
const aroundName =
  /(?:^|[\s_-])(?:share|sharing|social|related|recommended-reading|more-from|read-more|newsletter|subscribe|cookie|consent|breadcrumbs?|sidebar|advert(?:isement)?s?|promo|navbar|nav|menu|pager|pagination|comments?|skip-link|toolbar|print-only|sr-only|visually-hidden)(?:[\s_-]|$)/i;

export const nameOf = (element: Element): string => element.localName.toLowerCase();

export const isBlock = (element: Element): boolean => blocks.has(nameOf(element));

/** An attribute, in whatever case it was written. */
export const attribute = (element: Element, name: string): string | null =>
  element.getAttribute(name) ?? element.getAttribute(name.toUpperCase());

/** What a reader of the page does not see, or does not read. */
export function isUnread(element: Element): boolean {
  if (voidOfWords.has(nameOf(element))) return true;
  if (attribute(element, 'hidden') !== null) return true;
  return /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attribute(element, 'style') ?? '');
}

/** Navigation and the like: by its element, its role, or a name that nobody gives to text, where it is mostly links. */
export function isAround(element: Element): boolean {
  const name = nameOf(element);
  if (name === 'nav' || aroundRoles.has(attribute(element, 'role') ?? '')) return true;
  if (!isBlock(element) || name === 'body' || name === 'html' || name === 'main' || name === 'article') return false;
  const names = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`;
  return (aroundName.test(names) || name === 'aside' || name === 'footer') && linkShare(element) > 0.4;
}

/** How much of the words of an element are links. */
export function linkShare(element: Element): number {
  const all = wordLength(element);
  if (all === 0) return 1;
  let linked = 0;
  for (const link of element.querySelectorAll('a[href]')) linked += wordLength(link);
  return Math.min(1, linked / all);
}

export const wordLength = (node: Node): number => (node.textContent ?? '').replace(/\s+/g, ' ').trim().length;
