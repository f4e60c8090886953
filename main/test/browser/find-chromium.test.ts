import { describe, expect, it } from 'vitest';
import { findChromium, requireChromium } from '../../browser/find-chromium.ts';

const disk = (programs: readonly string[], playwrights: string | null = null) => ({
  isProgram: (path: string) => programs.includes(path),
  playwrightChromium: () => playwrights,
});

describe('finding a Chromium', () => {
  it.each([
    ['Chrome on Linux', 'linux', '/usr/bin/google-chrome'],
    ['Chromium on Linux', 'linux', '/usr/bin/chromium'],
    ['Chromium of Fedora', 'linux', '/usr/bin/chromium-browser'],
    ['Chromium as a snap', 'linux', '/snap/bin/chromium'],
    ['Edge on Linux', 'linux', '/usr/bin/microsoft-edge'],
    ['one that only PATH knows', 'linux', '/home/ana/bin/chromium'],
    ['Chrome on a Mac', 'darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['Chromium on a Mac', 'darwin', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
    ['Edge of one user on a Mac', 'darwin', '/home/ana/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    ['Chrome on Windows', 'win32', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
    [
      'Chrome of one user on Windows',
      'win32',
      'C:\\Users\\Ana\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
    ],
    ['Edge on Windows', 'win32', 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'],
  ] as const)('finds %s', (_name, platform, path) => {
    const env = {
      PATH: '/home/ana/bin:/bin',
      HOME: '/home/ana',
      PROGRAMFILES: 'C:\\Program Files',
      'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
      LOCALAPPDATA: 'C:\\Users\\Ana\\AppData\\Local',
    };
    expect(findChromium(env, platform, disk([path]))).toBe(path);
    expect(findChromium(env, platform, disk([]))).toBeNull();
  });

  it('takes the one that LECTERN_CHROMIUM names before all others', () => {
    const env = { LECTERN_CHROMIUM: '/opt/mine' };
    expect(findChromium(env, 'linux', disk(['/usr/bin/chromium', '/opt/mine']))).toBe('/opt/mine');
  });

  it('does not put another in place of one that was named and is not there', () => {
    expect(findChromium({ LECTERN_CHROMIUM: '/opt/mine' }, 'linux', disk(['/usr/bin/chromium']))).toBeNull();
  });

  it("takes Playwright's own when nothing is installed", () => {
    expect(findChromium({}, 'linux', disk(['/cache/chrome'], '/cache/chrome'))).toBe('/cache/chrome');
    expect(findChromium({}, 'linux', disk([], '/cache/chrome'))).toBeNull();
  });

  it('does not load Playwright when something is installed', () => {
    const reluctant = {
      isProgram: (path: string) => path === '/usr/bin/chromium',
      playwrightChromium: () => {
        throw new Error('loaded');
      },
    };
    expect(findChromium({}, 'linux', reluctant)).toBe('/usr/bin/chromium');
  });

  it('looks at the real disk, where a folder or a text file is no program', () => {
    expect(findChromium({ LECTERN_CHROMIUM: import.meta.dirname })).toBeNull();
    expect(findChromium({ LECTERN_CHROMIUM: import.meta.filename })).toBeNull();
    expect(findChromium({ LECTERN_CHROMIUM: process.execPath })).toBe(process.execPath);
  });

  it('says what to run when there is none', () => {
    expect(() => requireChromium(() => null, {})).toThrow(
      expect.objectContaining({ code: 'no_browser', message: expect.stringContaining('apt-get install chromium') }),
    );
    expect(() => requireChromium(() => null, { LECTERN_CHROMIUM: '/opt/mine' })).toThrow(/\/opt\/mine/);
  });
});
