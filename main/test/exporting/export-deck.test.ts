import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { ComposedDeck } from '../../../slides/deck/model.ts';
import { exportDeck } from '../../exporting/export-deck.ts';
import { pathsFrom } from '../../paths.ts';
import { buildProgram } from './built-program.ts';
import { harbourDeck, noPicture, noteSentence } from './decks.ts';

const paths = pathsFrom(resolve(import.meta.dirname, '../../..'));
const refusal = expect.objectContaining({
  code: 'notes_would_leak',
  message: expect.stringContaining(noteSentence),
});

/** A deck whose note has slipped into the identifier of a slide, where no eye would find it. */
function leakingDeck(): ComposedDeck {
  const { deck, notes } = harbourDeck();
  const id = noteSentence.toLowerCase().replace(/[^a-z]+/g, '-');
  return { deck: { ...deck, slides: deck.slides.map((slide, at) => (at === 1 ? { ...slide, id } : slide)) }, notes };
}

describe('exportDeck', () => {
  it('prints nothing where a note would be in the PDF', async () => {
    const printer = { print: vi.fn(), close: vi.fn() };
    await expect(exportDeck(leakingDeck(), 'pdf', printer, paths, noPicture)).rejects.toEqual(refusal);
    expect(printer.print).not.toHaveBeenCalled();
  });

  it('releases nothing where a note would be in the HTML', async () => {
    const printer = { print: vi.fn(), close: vi.fn() };
    const built = await buildProgram();
    await expect(exportDeck(leakingDeck(), 'html', printer, built, noPicture)).rejects.toEqual(refusal);
    expect((await exportDeck(harbourDeck(), 'html', printer, built, noPicture)).length).toBeGreaterThan(100_000);
    await rm(built.bundle, { recursive: true });
  });

  it('says what to run where the program of the HTML file has not been built', async () => {
    const printer = { print: vi.fn(), close: vi.fn() };
    await expect(
      exportDeck(harbourDeck(), 'html', printer, { ...paths, bundle: '/nowhere' }, noPicture),
    ).rejects.toEqual(
      expect.objectContaining({ code: 'not_built', message: expect.stringContaining('npm run build') }),
    );
  });
});
