import { app, type Session, type WebContents, type WebPreferences } from 'electron';
import { isOurs } from './scheme.ts';

/** What every page of ours runs with. Most are Electron's defaults; here they are written down, and tested. */
export const confined = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
} as const satisfies WebPreferences;

/** No name is ever looked up, whoever asks: page, spelling dictionary or Chromium itself. Before `ready`. */
export function cutNetwork(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('disable-background-networking');
}

/** Holds every page, whoever makes it, to the page it was given: no window, no other address, no guest page. */
export function guardContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  contents.on('will-navigate', (details) => details.preventDefault());
  contents.on('will-frame-navigate', (details) => details.preventDefault());
  contents.on('will-redirect', (details) => details.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

/** What a presentation needs: the whole screen, and a screen that does not sleep in the middle of a briefing. */
const granted: ReadonlySet<string> = new Set(['fullscreen', 'screen-wake-lock']);

/** Refuses what a session could be asked for: permissions, devices, downloads, and addresses that are not `allowed`. */
export function guardSession(session: Session, allowed: (url: string) => boolean = isLocal): void {
  session.setPermissionRequestHandler((_contents, permission, callback, details) =>
    callback(granted.has(permission) && details.isMainFrame && isOurs(details.requestingUrl)),
  );
  session.setPermissionCheckHandler(
    (_contents, permission, requestingOrigin, details) =>
      granted.has(permission) && details.isMainFrame && isOurs(requestingOrigin),
  );
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest((details, callback) => callback({ cancel: !allowed(details.url) }));
}

/** Our own files, data that a page holds itself, and the developer tools' own pages. */
function isLocal(url: string): boolean {
  return isOurs(url) || /^(data|blob|devtools):/.test(url);
}
