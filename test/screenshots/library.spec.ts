import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { storePaper } from '../../main/importing/store-paper.ts';
import { openLibrary } from '../../main/library/library.ts';
import { compose } from '../../slides/deck/compose.ts';
import { themeNames } from '../../slides/deck/model.ts';
import { desk } from '../support/desk.ts';
import { test } from '../support/host.ts';
import { sample } from '../support/papers.ts';

const folder = resolve(import.meta.dirname, '../../docs/screenshots');
const fixtures = resolve(import.meta.dirname, '../../slides/test/fixtures/papers');

/** Papers in our own words, in every language of a deck. */
const papers = [
  sample,
  ...['en-brief.md', 'he-mayim.md', 'ar-miyah.md', 'fr-propositions.md', 'ru-zapiska.md', 'az-plan.md'].map((name) => ({
    name,
    text: readFileSync(resolve(fixtures, name), 'utf8'),
  })),
];
const markings = ['OFFICIAL', null, 'TLP:AMBER', null] as const;
const minutes = [20, 5, 45, 10] as const;
const day = 86_400_000;

/** Twelve decks, and one in the bin, each changed a few days after the one before. */
async function fill(path: string) {
  let now = Date.now() - 60 * day;
  const library = openLibrary(path, { now: () => new Date(now) });
  for (let made = 0; made < 13; made += 1) {
    now += 4.3 * day;
    const paper = papers[(12 - made) % papers.length] ?? sample;
    const { paperId, briefing } = await storePaper(library, paper.name, new TextEncoder().encode(paper.text));
    const composed = compose(briefing, {
      minutes: minutes[made % minutes.length] ?? 20,
      marking: markings[made % markings.length] ?? null,
      briefingFor: null,
      presentedBy: null,
      date: null,
      style: { theme: themeNames[made % themeNames.length] ?? 'ministry', accent: null, footer: null, logo: null },
      recommendations: null,
    });
    const deckId = library.createDeck(paperId, composed);
    if (made === 8) library.binDeck(deckId);
  }
  library.close();
}

const shelves = (page: Page) => page.locator('.shelf');

test('pictures of the library', async ({ host }) => {
  const { page: empty, kill } = await host.start();
  await empty.getByRole('button', { name: 'Try the sample paper' }).waitFor();
  await empty.screenshot({ path: `${folder}/library-empty.png` });
  await kill();

  await fill(host.library);
  const { page } = await host.start();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const picture = async (name: string) => {
    await page.locator('.deck-picture:not(:has(.static-slide))').first().waitFor({ state: 'detached' });
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: `${folder}/library-${name}.png` });
  };
  await picture('light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await picture('dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await desk.speak(page, 'he');
  await picture('hebrew');
  await desk.speak(page, 'en');
  await page.getByRole('searchbox').fill('should');
  await page.locator('.hit').first().waitFor();
  await picture('search');
  await page.getByRole('searchbox').fill('');
  await shelves(page).nth(1).click();
  await picture('bin');
  await shelves(page).nth(0).click();
  await page.setViewportSize({ width: 2560, height: 1440 });
  await picture('wide');
});
