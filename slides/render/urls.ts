/**
 * The only addresses that may leave an author's text as a link or a picture. Both patterns say what is allowed, from
 * the first character to the last: whatever a browser would strip, decode or guess (white space, controls, entities,
 * backslashes, a missing scheme) does not match, and is shown as text.
 */
const link = /^(?:https?:\/\/[^\s\p{Cc}\p{Cf}\\<>"'`]+|mailto:[^\s\p{Cc}\p{Cf}\\<>"'`]+|#[\w-]+)$/iu;
const picture = /^data:image\/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/]+={0,2}$/;
/** A picture of the library, by the SHA-256 of its bytes. */
const kept = /^picture:([0-9a-f]{64})$/;
const keptAnywhere = /picture:([0-9a-f]{64})(?![0-9a-f])/g;

/** The address if a slide may link to it, else null. */
export function safeLink(href: string): string | null {
  return link.test(href) ? href : null;
}

/**
 * The address at which a slide shows a picture, else null: nothing is ever fetched from elsewhere, and SVG may hold
 * scripts. A picture of the library is at a path that both hosts serve to their windows.
 */
export function safePicture(src: string): string | null {
  if (picture.test(src)) return src;
  const sha256 = kept.exec(src)?.[1];
  return sha256 === undefined ? null : `pictures/${sha256}`;
}

/** The SHA-256 of a picture by the path that `safePicture` gives (`/pictures/…`), else null. */
export const pictureAt = (path: string): string | null => /^\/pictures\/([0-9a-f]{64})$/.exec(path)?.[1] ?? null;

/** The SHA-256 of every picture of the library that a text names. */
export const pictureNamesIn = (text: string): string[] =>
  Array.from(text.matchAll(keptAnywhere), ([, sha256 = '']) => sha256);

/** A Markdown text with other addresses for pictures of the library; those without one become their alternative text. */
export const withPictureAddresses = (markdown: string, addressOf: (sha256: string) => string | null): string =>
  markdown.replace(/!\[((?:[^\]\\]|\\.)*)\]\(picture:([0-9a-f]{64})\)/g, (_, alternative: string, sha256: string) => {
    const address = addressOf(sha256);
    return address === null ? alternative : `![${alternative}](${address})`;
  });
