import { describe, expect, it } from 'vitest';
import { pictureAt, pictureNamesIn, safeLink, safePicture, withPictureAddresses } from '../../render/urls.ts';

describe('safeLink', () => {
  it.each([
    'https://example.org/a?b=1&c=2#d',
    'http://example.org',
    'HTTPS://EXAMPLE.ORG/',
    'mailto:office@example.org?subject=Harbours',
    '#rec-4',
    'https://el.wikipedia.org/wiki/Λιμάνι',
  ])('lets %s through unchanged', (href) => {
    expect(safeLink(href)).toBe(href);
  });

  it.each([
    ['a script', 'javascript:alert(1)'],
    ['a script in capitals', 'JaVaScRiPt:alert(1)'],
    ['a script after a space', ' javascript:alert(1)'],
    ['a script with a tab in its name', 'java\tscript:alert(1)'],
    ['a script with a line feed in its name', 'java\nscript:alert(1)'],
    ['a script after a control character', '\u0001javascript:alert(1)'],
    ['a script after an invisible character', '\u200bjavascript:alert(1)'],
    ['a script with an entity for a letter', 'java&#115;cript:alert(1)'],
    ['a script with an entity for its colon', 'javascript&colon;alert(1)'],
    ['a script in percent signs', 'javascript%3Aalert(1)'],
    ['a web address on the second line', 'javascript:alert(1)//\nhttps://example.org'],
    ['a script of old browsers', 'vbscript:msgbox(1)'],
    ['a page in the address', 'data:text/html,<script>alert(1)</script>'],
    ['a page in base64', 'data:text/html;base64,PHNjcmlwdD4='],
    ['a file of this machine', 'file:///etc/passwd'],
    ['an address without a scheme', '//example.org'],
    ['backslashes for slashes', 'https:\\\\example.org'],
    ['a web scheme without a host', 'https:javascript:alert(1)'],
    ['a scheme of the program itself', 'app://lectern/index.html'],
    ['a blob', 'blob:https://example.org/1'],
    ['source of a page', 'view-source:https://example.org'],
    ['an attribute behind a quote', 'https://example.org/"onclick="alert(1)'],
    ['a relative path', '../secret.html'],
    ['nothing', ''],
  ])('refuses %s', (_attack, href) => {
    expect(safeLink(href)).toBeNull();
  });
});

describe('a picture of the library', () => {
  const name = 'a1'.repeat(32);

  it('is at a path of our own, and nothing like one is', () => {
    expect(safePicture(`picture:${name}`)).toBe(`pictures/${name}`);
    expect(pictureAt(`/pictures/${name}`)).toBe(name);
    for (const no of [`picture:${name}0`, `picture:${name.toUpperCase()}`, `picture:../${name}`, 'picture:'])
      expect(safePicture(no)).toBeNull();
    for (const no of [`/pictures/${name}/`, `/pictures/..${name}`, `/x/pictures/${name}`, `/pictures/${name}?x`])
      expect(pictureAt(no)).toBeNull();
  });

  it('is found in a text, and given another address', () => {
    const text = `![a \\] port](picture:${name}) and [no](picture:${name})`;
    expect(pictureNamesIn(text)).toEqual([name, name]);
    expect(withPictureAddresses(text, () => 'data:x')).toBe(`![a \\] port](data:x) and [no](picture:${name})`);
    expect(withPictureAddresses(text, () => null)).toBe(`a \\] port and [no](picture:${name})`);
  });
});

describe('safePicture', () => {
  it.each(['png', 'jpeg', 'gif', 'webp'])('lets a %s inside the deck through', (format) => {
    expect(safePicture(`data:image/${format};base64,iVBORw0KGgo=`)).toBe(`data:image/${format};base64,iVBORw0KGgo=`);
  });

  it.each([
    ['a picture on the web, which would tell where the deck is read', 'https://example.org/pixel.png'],
    ['a file of this machine', 'file:///home/a.png'],
    ['SVG, which may hold scripts', 'data:image/svg+xml;base64,PHN2Zz4='],
    ['a page that calls itself a picture', 'data:text/html;base64,PHNjcmlwdD4='],
    ['a picture that is not in base64', 'data:image/png,<script>'],
    ['a second type behind the first', 'data:image/png;base64,AA==;text/html,x'],
    ['a line feed before the end', 'data:image/png;base64,AA==\n'],
    ['a script', 'javascript:alert(1)'],
  ])('refuses %s', (_attack, src) => {
    expect(safePicture(src)).toBeNull();
  });
});
