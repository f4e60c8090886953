import { resolve } from 'node:path';
import { expect, it, vi } from 'vitest';
import { exportDeck } from '../../exporting/export-deck.ts';
import { pathsFrom } from '../../paths.ts';
import { harbourDeck } from './decks.ts';

const paths = pathsFrom(resolve(import.meta.dirname, '../../..'));
const name = 'a1'.repeat(32);

/** What the printer is given of a deck that shows the picture. */
async function printed(pictureOf: Parameters<typeof exportDeck>[4]): Promise<string> {
  const { deck, notes } = harbourDeck();
  const slides = deck.slides.map((slide, at) =>
    at === 1 ? { ...slide, body: `## Ice\n\n![Ice on the quay](picture:${name})` } : slide,
  );
  const print = vi.fn((_html: string) => Promise.reject(new Error('printed enough')));
  await exportDeck({ deck: { ...deck, slides }, notes }, 'pdf', { print, close: vi.fn() }, paths, pictureOf).catch(
    () => {},
  );
  return print.mock.calls[0]?.[0] ?? '';
}

it('a file holds the pictures of its slides', async () => {
  const html = await printed((sha256) =>
    sha256 === name ? { type: 'image/png', width: 1, height: 1, bytes: Buffer.from('pixels') } : null,
  );
  expect(html).toContain(
    `<img src="data:image/png;base64,${Buffer.from('pixels').toString('base64')}" alt="Ice on the quay">`,
  );
  expect(html).not.toContain('pictures/');
});

it('a picture that is gone leaves its alternative text', async () => {
  const html = await printed(() => null);
  expect(html).toContain('Ice on the quay');
  expect(html).not.toContain('<img');
});
