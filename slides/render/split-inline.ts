import type { Token } from 'marked';
import { plainText } from '../deck/body.ts';

/** White space at which lines wrap; how much of it there is differs between Markdown and what is set. */
const space = /[ \t\n]/;

/** Characters of a text that are not white space: a place in it that holds however its lines are broken. */
export function visibleCount(text: string): number {
  return text.replace(/[ \t\n]+/g, '').length;
}

/** Inline Markdown cut after so many visible characters; emphasis and links that are open go on in the second part. */
export function splitInline(tokens: readonly Token[], count: number): [before: Token[], after: Token[]] {
  const before: Token[] = [];
  let left = count;
  for (const [at, token] of tokens.entries()) {
    const own = visibleCount(plainText([token]));
    if (own > left) {
      const [begin, end] = left > 0 ? splitToken(token, left) : [null, token];
      return [begin ? [...before, begin] : before, [end, ...tokens.slice(at + 1)]];
    }
    before.push(token);
    left -= own;
  }
  return [before, []];
}

function splitToken(token: Token, count: number): [begin: Token, end: Token] {
  if ('tokens' in token && token.tokens) {
    const [before, after] = splitInline(token.tokens, count);
    return [withTokens(token, before), withTokens(token, after)];
  }
  const text = 'text' in token && typeof token.text === 'string' ? token.text : token.raw;
  const at = placeAfter(text, count);
  return [withText(token, text.slice(0, at)), withText(token, text.slice(at).trimStart())];
}

function placeAfter(text: string, count: number): number {
  let seen = 0;
  for (let at = 0; at < text.length; at++) {
    if (seen === count) return at;
    if (!space.test(text[at] ?? '')) seen += 1;
  }
  return text.length;
}

const withText = (token: Token, text: string): Token => ({ ...token, raw: text, text }) as Token;

/** A token with other content. */
export function withTokens(token: Token, tokens: readonly Token[]): Token {
  const text = plainText(tokens);
  return { ...token, raw: text, text, tokens: [...tokens] } as Token;
}
