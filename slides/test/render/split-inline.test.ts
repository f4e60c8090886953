import { Lexer } from 'marked';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../deck/body.ts';
import { renderInline } from '../../render/markdown.ts';
import { splitInline, visibleCount } from '../../render/split-inline.ts';

const cut = (markdown: string, words: string) =>
  splitInline(Lexer.lexInline(markdown), visibleCount(words)).map((tokens) => renderInline(tokens).trim());

describe('splitInline', () => {
  it('cuts plain text and loses nothing but the space between', () => {
    expect(cut('One two.  Three\nfour.', 'One two.')).toEqual(['One two.', 'Three\nfour.']);
  });

  it('closes what is open and opens it again', () => {
    expect(cut('One **two [three four](https://example.org/) five** six', 'One two three')).toEqual([
      'One <strong>two <a href="https://example.org/" target="_blank" rel="noopener noreferrer">three</a></strong>',
      '<strong><a href="https://example.org/" target="_blank" rel="noopener noreferrer">four</a> five</strong> six',
    ]);
  });

  it('cuts between tokens, at the beginning and at the end', () => {
    expect(cut('One *two* three', 'One two')).toEqual(['One <em>two</em>', 'three']);
    expect(cut('One *two*', '')).toEqual(['', 'One <em>two</em>']);
    expect(cut('One *two*', 'One two three')).toEqual(['One <em>two</em>', '']);
  });

  it('keeps every character, wherever it cuts', () => {
    const tokens = Lexer.lexInline('Ask **for `x` & y**, then _“stop”_  \nand go \\* on');
    const whole = plainText(tokens).replace(/\s/g, '');
    for (let count = 0; count <= whole.length; count++) {
      const [before, after] = splitInline(tokens, count);
      expect(plainText(before).replace(/\s/g, '')).toBe(whole.slice(0, count));
      expect((plainText(before) + plainText(after)).replace(/\s/g, '')).toBe(whole);
    }
  });
});
