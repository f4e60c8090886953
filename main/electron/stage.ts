import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  BrowserWindow,
  app as electron,
  powerMonitor,
  powerSaveBlocker,
  type Display as Screen,
  screen,
} from 'electron';
import { audienceDoor } from '../api/audience-door.ts';
import type { App } from '../app.ts';
import type { Stage } from '../ports.ts';
import type { Display, Placement } from '../presenting/placement.ts';
import { confined } from './guards.ts';
import type { Doors } from './ipc.ts';
import { origin } from './scheme.ts';

/** Docks report every display several times within this. */
const settling = 400;
/** A page that crashes is loaded again, but not in a circle. */
const rest = 1_000;

export interface ElectronStage extends Stage {
  /** The application whose slides the audience's window shows, and who may speak to it. */
  serve(app: App, doors: Doors): void;
}

/** The displays of this machine. Made after `ready`. */
export function createStage(presenter: BrowserWindow): ElectronStage {
  let served: { readonly app: App; readonly doors: Doors } | null = null;
  let audience: BrowserWindow | null = null;
  let blocker: number | null = null;
  let presenterHidden = false;
  const choices = createChoices(join(electron.getPath('userData'), 'displays.json'));
  const canPlace = process.platform !== 'linux' || electron.commandLine.getSwitchValue('ozone-platform') !== 'wayland';

  const opened = (): BrowserWindow => {
    if (audience && !audience.isDestroyed()) return audience;
    const window = createAudienceWindow();
    audience = window;
    if (served) served.doors.admit(window.webContents, audienceDoor(served.app));
    window.webContents.on('render-process-gone', (_event, { reason }) => {
      if (reason === 'clean-exit') return;
      setTimeout(() => {
        if (!window.isDestroyed()) window.webContents.reload();
      }, rest);
    });
    window.once('closed', () => {
      if (audience === window) audience = null;
    });
    void window.loadURL(`${origin}/audience.html`);
    return window;
  };

  const showPresenter = () => {
    if (presenterHidden && !presenter.isDestroyed()) presenter.showInactive();
    presenterHidden = false;
  };

  return {
    serve(app, doors) {
      served = { app, doors };
    },
    canPlace,
    displays: () => screen.getAllDisplays().map(toDisplay),
    presenterDisplay: () => (presenter.isDestroyed() ? null : screen.getDisplayMatching(presenter.getBounds()).id),

    onDisplays(listener) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const report = () => {
        clearTimeout(timer);
        timer = setTimeout(listener, settling);
      };
      screen.on('display-added', report);
      screen.on('display-removed', report);
      screen.on('display-metrics-changed', report);
      return () => {
        clearTimeout(timer);
        screen.off('display-added', report);
        screen.off('display-removed', report);
        screen.off('display-metrics-changed', report);
      };
    },

    place(placement: Placement) {
      if (placement.kind === 'gone') {
        audience?.hide();
        return;
      }
      const window = opened();
      if (placement.kind === 'windowed') {
        fill(window, false);
        showPresenter();
        window.showInactive();
        return;
      }
      if (placement.presenter) {
        moveTo(presenter, placement.presenter);
        showPresenter();
      } else {
        // There is no display that may show the notes.
        presenter.hide();
        presenterHidden = true;
      }
      fill(window, false);
      // Made small and moved after: Windows cuts a window to the size of the primary display.
      window.setBounds(placement.audience.bounds);
      window.showInactive();
      fill(window, true);
      // The keys belong to the presenter, who has the notes.
      if (placement.presenter) presenter.focus();
      else window.focus();
    },

    close() {
      audience?.destroy();
      audience = null;
      showPresenter();
    },

    onBattery: () => powerMonitor.onBatteryPower,

    keepAwake(on) {
      if (on && blocker === null) blocker = powerSaveBlocker.start('prevent-display-sleep');
      if (!on && blocker !== null) {
        powerSaveBlocker.stop(blocker);
        blocker = null;
      }
    },

    ...choices,
  };
}

function createAudienceWindow(): BrowserWindow {
  return new BrowserWindow({
    title: 'Lectern: the audience',
    width: 960,
    height: 540,
    show: false,
    backgroundColor: '#000000',
    autoHideMenuBar: true,
    webPreferences: {
      ...confined,
      preload: join(import.meta.dirname, 'preload.cjs'),
      devTools: !electron.isPackaged,
      spellcheck: false,
      // Covered by the presenter's window, it must go on drawing.
      backgroundThrottling: false,
    },
  });
}

/** macOS opens one window at a time in its own full screen, and moves it there slowly. */
function fill(window: BrowserWindow, on: boolean): void {
  if (process.platform === 'darwin') window.setSimpleFullScreen(on);
  else window.setFullScreen(on);
}

/** Into the middle of a display that it is not on yet, no larger than there is room. */
function moveTo(window: BrowserWindow, { id, bounds }: Display): void {
  const now = window.getBounds();
  if (screen.getDisplayMatching(now).id === id) return;
  const width = Math.min(now.width, bounds.width);
  const height = Math.min(now.height, bounds.height);
  window.setBounds({
    x: Math.round(bounds.x + (bounds.width - width) / 2),
    y: Math.round(bounds.y + (bounds.height - height) / 2),
    width,
    height,
  });
}

const toDisplay = ({ id, label, bounds, internal }: Screen): Display => ({
  id,
  label: label || (internal ? 'Built-in display' : `Display ${id}`),
  bounds,
  internal,
  primary: id === screen.getPrimaryDisplay().id,
});

/** In the profile of this machine, not in the library: displays are no part of what a person writes. */
function createChoices(file: string): Pick<Stage, 'remembered' | 'remember'> {
  const read = (): Record<string, string> => {
    try {
      const stored: unknown = JSON.parse(readFileSync(file, 'utf8'));
      return typeof stored === 'object' && stored !== null ? (stored as Record<string, string>) : {};
    } catch {
      return {};
    }
  };
  return {
    remembered: (displays) => read()[displays] ?? null,
    remember(displays, audience) {
      try {
        writeFileSync(file, JSON.stringify({ ...read(), [displays]: audience }), { mode: 0o600 });
      } catch (error) {
        console.error('The choice of displays could not be kept', error);
      }
    },
  };
}
