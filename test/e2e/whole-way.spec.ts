import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { desk } from '../support/desk.ts';
import { expect, test } from '../support/host.ts';
import { type PaperFile, pasted, sample } from '../support/papers.ts';

interface Case {
  readonly paper: PaperFile | null;
  readonly what: string;
  readonly title: RegExp;
  readonly ask: RegExp;
}

const cases: readonly Case[] = [
  { paper: sample, what: 'the sample', title: /Azerbaijan in Washington/, ask: /Section 907/ },
  { paper: pasted, what: 'a paper pasted from the web', title: /How to Effectively Engage/, ask: /Section 907/ },
];

for (const { paper, what, title, ask } of cases) {
  test(`the whole way with ${what}: drop, edit a note, kill, reopen, present, export`, async ({ host }) => {
    test.skip(paper === null, 'the papers in ../shared are not on this machine');
    if (!paper) return;

    const first = await host.start();
    await desk.drop(first.page, paper);
    await desk.createBriefing(first.page, { marking: 'OFFICIAL', briefingFor: 'The Committee' });
    await desk.chooseSlide(first.page, ask);
    await desk.type(first.page, 'Say', ' Typed just before the lights went out.');
    await desk.saved(first.page);
    await first.kill();

    const second = await host.start();
    await desk.openDeck(second.page, title);
    await desk.chooseSlide(second.page, ask);
    await desk.toEndOf(second.page, 'Say');
    await expect(desk.field(second.page, 'Say')).toContainText('Typed just before the lights went out.');

    await second.page.keyboard.press('F5');
    await expect(second.page.locator('.show section.slide.present')).toBeVisible();
    expect(await desk.onScreen(second.page)).toContain('The Committee');
    expect(await second.page.locator('.show').innerHTML()).not.toContain('Typed just before');
    await second.page.keyboard.press('PageDown');
    await expect.poll(() => desk.onScreen(second.page)).toMatch(ask);
    await second.page.keyboard.press('Escape');
    await expect(second.page.locator('.show')).toBeVisible();
    await second.page.keyboard.press('Escape');
    await expect(second.page.locator('.show')).toHaveCount(0);

    for (const [format, ending] of [
      ['PDF', 'pdf'],
      ['HTML for the audience', 'html'],
    ] as const) {
      await second.page.getByRole('button', { name: 'Export', exact: true }).click();
      await second.page.getByRole('menuitem', { name: format }).click();
      await expect(second.page.getByText(new RegExp(`\\.${ending}`)).first()).toBeVisible({
        timeout: 30_000,
      });
    }
    const files = readdirSync(host.downloads);
    expect(files.map((file) => file.split('.').at(-1)).sort()).toEqual(['html', 'pdf']);
    for (const file of files) {
      expect(readFileSync(join(host.downloads, file), 'latin1')).not.toContain('Typed just before');
    }
  });
}
