/** What reveal.js writes on a slide while it shows it. */
const ofReveal = ['present', 'past', 'future', 'stack', 'visible', 'fragment', 'current-fragment'];
const attributesOfReveal = [
  'style',
  'hidden',
  'aria-hidden',
  'data-loaded',
  'data-index-h',
  'data-index-v',
  'data-fragment-index',
];

/**
 * Makes an element like another and leaves alone what is so already: a picture that stays is not loaded again, and
 * nothing flashes while somebody types.
 */
export function becomeLike(element: Element, wanted: Element): void {
  for (const { name } of [...element.attributes]) {
    if (!wanted.hasAttribute(name) && name !== 'class' && !attributesOfReveal.includes(name))
      element.removeAttribute(name);
  }
  for (const { name, value } of wanted.attributes) {
    const kept = name === 'class' ? ofReveal.filter((one) => element.classList.contains(one)) : [];
    const next = [value, ...kept].join(' ');
    if (element.getAttribute(name) !== next) element.setAttribute(name, next);
  }
  if (!wanted.hasAttribute('class'))
    element.classList.remove(...[...element.classList].filter((one) => !ofReveal.includes(one)));
  const now = [...element.childNodes];
  const next = [...wanted.childNodes];
  next.forEach((child, index) => {
    const old = now[index];
    if (!old) element.append(child);
    else if (old.isEqualNode(child)) return;
    else if (old instanceof Element && child instanceof Element && old.nodeName === child.nodeName)
      becomeLike(old, child);
    else if (old.nodeType === Node.TEXT_NODE && child.nodeType === Node.TEXT_NODE) old.nodeValue = child.nodeValue;
    else old.replaceWith(child);
  });
  for (const rest of now.slice(next.length)) rest.remove();
}
