import { describe, expect, it } from 'vitest';
import { missingSwitches } from '../../electron/display-server.ts';

const x11 = { DISPLAY: ':0' };
const wayland = { WAYLAND_DISPLAY: 'wayland-0', XDG_SESSION_TYPE: 'wayland' };
const both = { ...x11, ...wayland };
const program = ['/opt/Lectern/lectern'];

const forWindow = (argv: string[], env: NodeJS.ProcessEnv, platform: NodeJS.Platform = 'linux') =>
  missingSwitches(argv, env, platform, false);
const forCommand = (argv: string[], env: NodeJS.ProcessEnv) => missingSwitches(argv, env, 'linux', true);

describe('the window', () => {
  it('runs through XWayland on Wayland, where it could not be placed on a screen', () => {
    expect(forWindow(program, both)).toEqual(['--ozone-platform=x11']);
  });

  it('is started again once, not for ever', () => {
    expect(forWindow([...program, '--ozone-platform=x11'], both)).toEqual([]);
  });

  it.each(['--ozone-platform=wayland', '--ozone-platform=headless'])('runs as asked: %s', (asked) => {
    expect(forWindow([...program, asked], both)).toEqual([]);
  });

  it('runs as it is on X11, and on Wayland without XWayland', () => {
    expect(forWindow(program, x11)).toEqual([]);
    expect(forWindow(program, wayland)).toEqual([]);
  });

  it.each(['win32', 'darwin'] as const)('needs nothing on %s', (platform) => {
    expect(forWindow(program, both, platform)).toEqual([]);
  });
});

describe('a command', () => {
  it('prints on a machine without a display', () => {
    expect(forCommand([...program, 'build', 'p.md'], {})).toEqual(['--ozone-platform=headless', '--disable-gpu']);
  });

  it('is not started a second time where there is a display', () => {
    expect(forCommand([...program, 'list'], both)).toEqual([]);
    expect(forCommand([...program, 'list'], x11)).toEqual([]);
  });
});
