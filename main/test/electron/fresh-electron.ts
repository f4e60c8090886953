import { vi } from 'vitest';

/**
 * The fake as it was before the first import, and every module of ours not yet loaded: for files that act as soon as
 * they are imported. Needs the test's own `vi.mock('electron', …)`.
 */
export async function freshElectron(): Promise<typeof import('./fake-electron.ts')> {
  vi.resetModules();
  const fake = (await import('electron')) as unknown as typeof import('./fake-electron.ts');
  fake.resetElectron();
  return fake;
}
