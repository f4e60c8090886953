import { Lexer, type Token, type TokensList } from 'marked';

/** Signs with which anything but text may begin: what holds none of them is one run of text. */
const special = /[\\<[`*_~@&]|www\.|:\/\/| {2}\n/i;

/** Takes text that is nothing else as it is, as nearly all is, where marked looks from letter to letter for more. */
class PlainFirstLexer extends Lexer {
  override inlineTokens(src: string, tokens: Token[] = []): Token[] {
    if (src === '' || this.state.inRawBlock || special.test(src)) return super.inlineTokens(src, tokens);
    tokens.push({ type: 'text', raw: src, text: src, escaped: false });
    return tokens;
  }
}

/** The blocks of a Markdown text, as GitHub's kind of it has them. */
export const lexMarkdown = (markdown: string): TokensList => new PlainFirstLexer({ gfm: true }).lex(markdown);
