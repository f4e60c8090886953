import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { expect } from './host.ts';

/** What axe-core has to say of the view as it is, or of a part of it: nothing, in light and in dark. */
export async function expectAccessible(page: Page, view: string, part = 'html') {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.evaluate(axe.source);
    const violations = await page.evaluate(async (selector) => {
      const { axe: runner } = window as unknown as { readonly axe: typeof axe };
      const { violations: found } = await runner.run(selector, { resultTypes: ['violations'] });
      return found.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
      );
    }, part);
    expect(violations, `${view}, ${colorScheme}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light' });
}
