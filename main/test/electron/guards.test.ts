import { beforeEach, describe, expect, it, vi } from 'vitest';
import { cutNetwork, guardContents, guardSession } from '../../electron/guards.ts';
import { FakeContents, FakeSession, named, preventable, resetElectron } from './fake-electron.ts';

vi.mock('electron', () => import('./fake-electron.ts'));
beforeEach(resetElectron);

function guardedSession() {
  const session = new FakeSession('guarded');
  guardSession(session as never);
  return session;
}

function guardedContents() {
  const contents = new FakeContents(new FakeSession('any'));
  guardContents(contents as never);
  return contents;
}

function asks(session: FakeSession, permission: string, requestingUrl: string, isMainFrame = true) {
  const answer = vi.fn();
  session.permissionRequest({}, permission, answer, { requestingUrl, isMainFrame });
  expect(answer).toHaveBeenCalledOnce();
  return answer.mock.calls[0]?.[0] as boolean;
}

const checks = (session: FakeSession, permission: string, origin: string, isMainFrame = true) =>
  session.permissionCheck({}, permission, origin, { isMainFrame });

describe('permissions', () => {
  it('gives our page the whole screen and a screen that stays awake', () => {
    const session = guardedSession();
    for (const permission of ['fullscreen', 'screen-wake-lock']) {
      expect(asks(session, permission, 'app://lectern/index.html')).toBe(true);
      expect(checks(session, permission, 'app://lectern/')).toBe(true);
    }
  });

  it.each([
    'automatic-fullscreen',
    'clipboard-read',
    'deprecated-sync-clipboard-read',
    'display-capture',
    'fileSystem',
    'geolocation',
    'hid',
    'local-fonts',
    'local-network-access',
    'media',
    'midi',
    'notifications',
    'openExternal',
    'serial',
    'storage-access',
    'usb',
    'window-management',
    'unknown',
  ])('refuses our own page %s', (permission) => {
    const session = guardedSession();
    expect(asks(session, permission, 'app://lectern/index.html')).toBe(false);
    expect(checks(session, permission, 'app://lectern/')).toBe(false);
  });

  it.each(['https://elsewhere.example/', 'app://elsewhere/', 'app://lectern.example/', 'file:///tmp/a.html', ''])(
    'refuses the whole screen to %j',
    (origin) => {
      expect(asks(guardedSession(), 'fullscreen', origin)).toBe(false);
      expect(checks(guardedSession(), 'fullscreen', origin)).toBe(false);
    },
  );

  it('refuses the whole screen to a frame inside our page', () => {
    expect(asks(guardedSession(), 'fullscreen', 'app://lectern/index.html', false)).toBe(false);
    expect(checks(guardedSession(), 'fullscreen', 'app://lectern/', false)).toBe(false);
  });

  it('refuses every device', () => {
    expect(guardedSession().devicePermission({ deviceType: 'usb', origin: 'app://lectern' })).toBe(false);
  });
});

it('refuses downloads', () => {
  const event = preventable();
  guardedSession().emit('will-download', event, {}, {});
  expect(event.defaultPrevented).toBe(true);
});

describe('the network', () => {
  it.each([
    'app://lectern/index.html',
    'data:image/png;base64,AAAA',
    'blob:app://lectern/1f',
    'devtools://devtools/bundled/inspector.html',
  ])('lets %s through', (url) => {
    expect(guardedSession().lets(url)).toBe(true);
  });

  it.each([
    'http://example.com/',
    'https://example.com/pixel.png',
    'http://127.0.0.1:8080/',
    'http://[::1]/',
    'ws://example.com/',
    'wss://example.com/',
    'ftp://example.com/',
    'file:///etc/passwd',
    'file://server/share',
    'chrome://settings/',
    'app://elsewhere/index.html',
    'app://print/1',
    'https://data:x@example.com/',
  ])('stops %s', (url) => {
    expect(guardedSession().lets(url)).toBe(false);
  });

  it('looks up no name at all, for Chromium itself too', () => {
    cutNetwork();
    expect(named('appendSwitch')).toContainEqual(['host-resolver-rules', 'MAP * ~NOTFOUND']);
  });

  it('sends nothing past it by WebRTC', () => {
    guardedContents();
    expect(named('setWebRTCIPHandlingPolicy')).toEqual([['disable_non_proxied_udp']]);
  });
});

describe('every page', () => {
  it.each(['https://example.com/', 'app://lectern/index.html', 'javascript:alert(1)', 'about:blank'])(
    'opens no window for %s',
    (url) => {
      expect(guardedContents().windowOpen({ url })).toEqual({ action: 'deny' });
    },
  );

  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'])('refuses %s', (name) => {
    const event = preventable();
    guardedContents().emit(name, event, {}, {});
    expect(event.defaultPrevented).toBe(true);
  });
});
