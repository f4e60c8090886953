/**
 * The only addresses that may leave an author's text as a link or a picture. Both patterns say what is allowed, from
 * the first character to the last: whatever a browser would strip, decode or guess (white space, controls, entities,
 * backslashes, a missing scheme) does not match, and is shown as text.
 */
const link = /^(?:https?:\/\/[^\s\p{Cc}\p{Cf}\\<>"'`]+|mailto:[^\s\p{Cc}\p{Cf}\\<>"'`]+|#[\w-]+)$/iu;
const picture = /^data:image\/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/]+={0,2}$/;

/** The address if a slide may link to it, else null. */
export function safeLink(href: string): string | null {
  return link.test(href) ? href : null;
}

/** The address if a slide may show it as a picture, else null: nothing is ever fetched, and SVG may hold scripts. */
export function safePicture(src: string): string | null {
  return picture.test(src) ? src : null;
}
