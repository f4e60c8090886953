import { png } from '../../main/test/importing/make-png.ts';
import { expectAccessible } from '../support/accessible.ts';
import { desk } from '../support/desk.ts';
import { expect, test } from '../support/host.ts';

const picture = (grey: number, alternative: string) =>
  `<p><img alt="${alternative}" src="data:image/png;base64,${png(640, 400, grey).toString('base64')}"></p>`;
const page = `<html lang="en"><body><h1>Ferries of the north</h1><h2>Findings</h2>
<p>The ferry carries fewer people every year, and the islands have noticed it.</p>${picture(90, 'Passengers a year, falling since 2015')}
<p>The harbour silts up, and the dredger was sold to another port in the spring.</p>${picture(190, '')}
<h2>Recommendations</h2><ol><li>The ministry should buy a ferry.</li><li>The port should dredge the channel.</li></ol></body></html>`;

test('a picture of the paper is put on a slide, with what the paper says it shows', async ({ host }) => {
  const { page: window } = await host.start();
  await desk.drop(window, { name: 'ferries.html', text: page });
  await desk.createBriefing(window);
  await desk.chooseSlide(window, /should buy a ferry|buy a ferry/i);
  await desk.field(window, 'Slide').click();
  await window.getByRole('button', { name: 'Picture', exact: true }).click();

  const offered = window.getByRole('dialog', { name: 'From the paper' });
  const chart = offered.getByRole('button', { name: 'Passengers a year, falling since 2015' });
  await expect(offered.getByRole('button', { name: /Picture 2 of 2/ })).toBeVisible();
  await expect(chart).toContainText('§1');
  await expect(chart.locator('img')).toHaveJSProperty('naturalWidth', 640);
  await expectAccessible(window, 'the pictures of the paper', 'dialog[open]');

  await chart.click();
  const question = window.getByRole('dialog', { name: 'Picture', exact: true });
  await expect(question.getByLabel('What the picture shows')).toHaveValue('Passengers a year, falling since 2015');
  await question.getByRole('button', { name: 'Insert picture' }).click();
  await expect(window.locator('.preview img[alt="Passengers a year, falling since 2015"]')).toHaveJSProperty(
    'naturalWidth',
    640,
  );
});
