import { Menu, type MenuItemConstructorOptions, shell } from 'electron';
import type { MenuCommand } from '../api/events.ts';

export interface MenuOptions {
  readonly command: (command: MenuCommand) => void;
  /** Path of the library file, which Help shows in its folder. */
  readonly library: string;
  readonly packaged: boolean;
  readonly platform: NodeJS.Platform;
}

/** Gives the application its menu. What it can do is done by the window, which knows the deck at hand. */
export function installMenu(options: MenuOptions): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(template(options)));
}

function template({ command, library, packaged, platform }: MenuOptions): MenuItemConstructorOptions[] {
  const mac = platform === 'darwin';
  const line: MenuItemConstructorOptions = { type: 'separator' };
  const item = (label: string, asks: MenuCommand, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    ...(accelerator && { accelerator }),
    click: () => command(asks),
  });

  const file: MenuItemConstructorOptions = {
    label: '&File',
    submenu: [
      item('Open…', 'open', 'CmdOrCtrl+O'),
      line,
      item('Present', 'present', mac ? 'Cmd+Return' : 'F5'),
      item('Rehearse', 'rehearse'),
      line,
      item('Export PDF…', 'export-pdf', 'CmdOrCtrl+E'),
      item('Export HTML for the Audience…', 'export-html', 'CmdOrCtrl+Shift+E'),
      item('Export Speaker’s Copy…', 'export-notes'),
      item('Export Speaker’s Copy as HTML…', 'export-speaker-html'),
      line,
      { role: mac ? 'close' : 'quit' },
    ],
  };

  const view: MenuItemConstructorOptions = {
    label: '&View',
    submenu: [
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      line,
      { role: 'togglefullscreen' },
      ...(packaged ? [] : [line, { role: 'toggleDevTools' } as const]),
    ],
  };

  const help: MenuItemConstructorOptions = {
    role: 'help',
    submenu: [
      { label: 'Show the library in its folder', click: () => shell.showItemInFolder(library) },
      ...(mac ? [] : [line, { role: 'about' } as const]),
    ],
  };

  return [...(mac ? [{ role: 'appMenu' } as const] : []), file, { role: 'editMenu' }, view, help];
}
