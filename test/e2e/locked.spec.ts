import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/accessible.ts';
import { desk } from '../support/desk.ts';
import { expect, test } from '../support/host.ts';

const locked = readFileSync(resolve(import.meta.dirname, '../../main/test/importing/locked.pdf'));

async function choose(page: Page, ...others: readonly { readonly name: string; readonly text: string }[]) {
  const files = others.map(({ name, text }) => ({ name, mimeType: 'text/markdown', buffer: Buffer.from(text) }));
  await page
    .locator('input[type=file]')
    .setInputFiles([{ name: 'reserve.pdf', mimeType: 'application/pdf', buffer: locked }, ...files]);
}

test('a paper with a password is read once the person has typed it', async ({ host }) => {
  const { page } = await host.start();
  await choose(page);
  const question = page.getByRole('dialog', { name: 'A password is needed' });
  await expect(question).toContainText('“reserve.pdf” is protected by a password.');
  await expectAccessible(page, 'the question for a password', 'dialog[open]');
  const field = question.getByLabel('Password');
  await expect(field).toBeFocused();

  await page.keyboard.type('neap tide');
  await page.keyboard.press('Enter');
  await expect(question.getByRole('alert')).toContainText('That is not its password.');
  await expect(field).toBeFocused();
  await expectAccessible(page, 'the question for a password', 'dialog[open]');

  // What was wrong is typed over.
  await page.keyboard.type('Spring tide 7');
  await page.keyboard.press('Enter');
  await expect(question).toBeHidden();
  await desk.createBriefing(page);
  await expect(desk.slides(page)).toContainText('Create a reserve of 400 MW');
});

test('a paper whose password nobody knows is left, and the next one is read', async ({ host }) => {
  const { page } = await host.start();
  await choose(page, {
    name: 'fog.md',
    text: '# Fog signals\n\n## Recommendations\n\n1. The ministry should buy horns.\n',
  });
  await page.getByRole('dialog', { name: 'A password is needed' }).waitFor();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'Fog signals' }).first()).toBeVisible();
});
