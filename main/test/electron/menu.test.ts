import { beforeEach, describe, expect, it, vi } from 'vitest';
import { installMenu, type MenuOptions } from '../../electron/menu.ts';
import { Menu, type MenuItem, named, resetElectron } from './fake-electron.ts';

vi.mock('electron', () => import('./fake-electron.ts'));
beforeEach(resetElectron);

function installed(over: Partial<MenuOptions> = {}) {
  const command = vi.fn();
  installMenu({ command, library: '/data/library.sqlite', packaged: true, platform: 'linux', ...over });
  const items = Menu.installed.flatMap((menu) => menu.submenu ?? []);
  const click = (label: string) => items.find((item) => item.label === label)?.click?.();
  const has = (role: string) => [...Menu.installed, ...items].some((item: MenuItem) => item.role === role);
  return { command, click, has };
}

describe('the menu', () => {
  it.each([
    ['Open…', 'open'],
    ['Present', 'present'],
    ['Rehearse', 'rehearse'],
    ['Export PDF…', 'export-pdf'],
    ['Export HTML for the Audience…', 'export-html'],
    ['Export Speaker’s Copy…', 'export-notes'],
    ['Export Speaker’s Copy as HTML…', 'export-speaker-html'],
  ])('%s asks the window to %s', (label, command) => {
    const menu = installed();
    menu.click(label);
    expect(menu.command.mock.calls).toEqual([[command]]);
  });

  it('shows the library where it lies', () => {
    installed().click('Show the library in its folder');
    expect(named('showItemInFolder')).toEqual([['/data/library.sqlite']]);
  });

  it('has developer tools only in development, and never a reload, which would lose the place in a briefing', () => {
    expect(installed().has('toggleDevTools')).toBe(false);
    const development = installed({ packaged: false });
    expect(development.has('toggleDevTools')).toBe(true);
    expect(development.has('reload') || development.has('forceReload')).toBe(false);
  });

  it.each([
    ['darwin', ['appMenu', 'close'], ['quit', 'about']],
    ['win32', ['quit', 'about'], ['appMenu', 'close']],
    ['linux', ['quit', 'about'], ['appMenu', 'close']],
  ] as const)('follows the custom of %s', (platform, present, absent) => {
    const { has } = installed({ platform });
    expect(present.every(has)).toBe(true);
    expect(absent.some(has)).toBe(false);
    expect(has('editMenu')).toBe(true);
  });
});
