import { EventEmitter } from 'node:events';
import { tmpdir } from 'node:os';

/**
 * Stands in for the `electron` module: keeps what was asked of it, in order, and the handlers it was given, so that a
 * test can call them as Electron would.
 */
export const calls: [what: string, ...args: unknown[]][] = [];

export const named = (what: string) => calls.filter(([name]) => name === what).map(([, ...args]) => args);
export const order = () => calls.map(([name]) => name);

/** A function that is only remembered, and answers `result`. */
const remembered =
  <T>(what: string, result: T) =>
  (...args: unknown[]): T => {
    calls.push([what, ...args]);
    return result;
  };

type Handler = (...args: unknown[]) => unknown;

class FakeApp extends EventEmitter {
  isPackaged = true;
  hasLock = true;
  private ready = Promise.withResolvers<void>();

  becomeReady(): Promise<void> {
    calls.push(['ready']);
    this.ready.resolve();
    return new Promise((resolve) => setImmediate(resolve));
  }

  reset(): void {
    this.removeAllListeners();
    this.isPackaged = true;
    this.hasLock = true;
    this.ready = Promise.withResolvers<void>();
  }

  commandLine = { appendSwitch: remembered('appendSwitch', undefined), getSwitchValue: () => '' };
  path = tmpdir();
  setPath = remembered('setPath', undefined);
  getPath = () => this.path;
  exit = remembered('exit', undefined);
  enableSandbox = remembered('enableSandbox', undefined);
  setActivationPolicy = remembered('setActivationPolicy', undefined);
  whenReady = () => this.ready.promise;
  requestSingleInstanceLock = () => {
    calls.push(['requestSingleInstanceLock']);
    return this.hasLock;
  };
  /** As Electron: asks by `before-quit` first. */
  quit = () => {
    calls.push(['quit']);
    this.emit('before-quit', preventable());
  };
}

export const app = new FakeApp();

export function preventable() {
  const event = {
    defaultPrevented: false,
    preventDefault() {
      event.defaultPrevented = true;
    },
  };
  return event;
}

export class FakeProtocol {
  handlers = new Map<string, (request: Request) => Response | Promise<Response>>();
  registerSchemesAsPrivileged = remembered('registerSchemesAsPrivileged', undefined);
  handle = (scheme: string, handler: (request: Request) => Response | Promise<Response>) => {
    calls.push(['protocol.handle', scheme]);
    this.handlers.set(scheme, handler);
  };
}
export const protocol = new FakeProtocol();

export class FakeSession extends EventEmitter {
  readonly name: string;
  protocol = new FakeProtocol();
  permissionRequest: Handler = () => undefined;
  permissionCheck: Handler = () => undefined;
  devicePermission: Handler = () => undefined;
  beforeRequest: Handler = () => undefined;
  setPermissionRequestHandler = (handler: Handler) => {
    this.permissionRequest = handler;
  };
  setPermissionCheckHandler = (handler: Handler) => {
    this.permissionCheck = handler;
  };
  setDevicePermissionHandler = (handler: Handler) => {
    this.devicePermission = handler;
  };
  webRequest = {
    onBeforeRequest: (handler: Handler) => {
      this.beforeRequest = handler;
    },
  };
  flushStorageData = remembered('flushStorageData', undefined);

  constructor(name: string) {
    super();
    this.name = name;
  }

  /** Whether a request for `url` goes out. */
  lets(url: string): boolean {
    let cancelled = false;
    this.beforeRequest({ url }, (response: { cancel: boolean }) => {
      cancelled = response.cancel;
    });
    return !cancelled;
  }
}

export const session = {
  defaultSession: new FakeSession('default'),
  partitions: new Map<string, FakeSession>(),
  fromPartition(name: string) {
    const made = session.partitions.get(name) ?? new FakeSession(name);
    session.partitions.set(name, made);
    return made;
  },
};

/** What a page does when it is loaded, asked and printed; a test replaces what it wants to go wrong. */
export const page = {
  load: async (_url: string): Promise<void> => undefined,
  print: async (): Promise<Uint8Array> => new Uint8Array([0x25, 0x50, 0x44, 0x46]),
};

export class FakeContents extends EventEmitter {
  destroyed = false;
  crashed = false;
  session: FakeSession;
  mainFrame = { parent: null as unknown, origin: 'app://lectern', detached: false };
  windowOpen: Handler = () => undefined;
  constructor(owner: FakeSession) {
    super();
    this.session = owner;
  }
  debugger = { attach: remembered('debugger.attach', undefined), sendCommand: remembered('debugger.sendCommand', {}) };
  isDestroyed = () => this.destroyed;
  isCrashed = () => this.crashed;
  send = remembered('send', undefined);
  reload = remembered('reload', undefined);
  setWebRTCIPHandlingPolicy = remembered('setWebRTCIPHandlingPolicy', undefined);
  setWindowOpenHandler = (handler: Handler) => {
    this.windowOpen = handler;
  };
  forcefullyCrashRenderer = () => {
    calls.push(['forcefullyCrashRenderer']);
    this.emit('render-process-gone', {}, { reason: 'crashed' });
  };
  loadURL = (url: string) => {
    calls.push(['loadURL', url]);
    return page.load(url);
  };
  printToPDF = (options: unknown) => {
    calls.push(['printToPDF', options]);
    return page.print();
  };
}

export class BrowserWindow extends EventEmitter {
  static all: BrowserWindow[] = [];
  readonly options: Record<string, unknown> & { webPreferences: Record<string, unknown> };
  readonly webContents: FakeContents;
  minimized = false;
  constructor(options: BrowserWindow['options']) {
    super();
    calls.push(['new BrowserWindow', options]);
    this.options = options;
    const own = options.webPreferences['session'];
    this.webContents = new FakeContents(own instanceof FakeSession ? own : session.defaultSession);
    BrowserWindow.all.push(this);
    app.emit('web-contents-created', {}, this.webContents);
  }
  bounds = { x: 0, y: 0, width: 1360, height: 860 };
  show = remembered('show', undefined);
  hide = remembered('hide', undefined);
  showInactive = remembered('showInactive', undefined);
  setFullScreen = remembered('setFullScreen', undefined);
  setSimpleFullScreen = remembered('setSimpleFullScreen', undefined);
  getBounds = () => this.bounds;
  setBounds = (bounds: BrowserWindow['bounds']) => {
    calls.push(['setBounds', bounds]);
    this.bounds = bounds;
  };
  focus = remembered('focus', undefined);
  restore = remembered('restore', undefined);
  isMinimized = () => this.minimized;
  isDestroyed = () => this.webContents.destroyed;
  loadURL = (url: string) => this.webContents.loadURL(url);
  destroy = () => {
    if (this.webContents.destroyed) return;
    calls.push(['destroy']);
    this.webContents.destroyed = true;
    this.webContents.emit('destroyed');
    this.emit('closed');
  };
}

export interface FakeDisplay {
  id: number;
  label: string;
  bounds: { x: number; y: number; width: number; height: number };
  internal: boolean;
}

class FakeScreen extends EventEmitter {
  displays: FakeDisplay[] = [];
  getAllDisplays = () => this.displays;
  getPrimaryDisplay = () => this.displays[0];
  getDisplayMatching = ({ x, y }: { x: number; y: number }) =>
    this.displays.find(({ bounds }) => x >= bounds.x && x < bounds.x + bounds.width && y >= bounds.y) ??
    this.displays[0];
  reset(): void {
    this.removeAllListeners();
    this.displays = [{ id: 1, label: 'Built-in', bounds: { x: 0, y: 0, width: 1512, height: 982 }, internal: true }];
  }
}
export const screen = new FakeScreen();

export const powerSaveBlocker = {
  start: remembered('powerSaveBlocker.start', 7),
  stop: remembered('powerSaveBlocker.stop', true),
};

export const ipcMain = {
  handlers: new Map<string, Handler>(),
  handle(channel: string, handler: Handler) {
    ipcMain.handlers.set(channel, handler);
  },
};

export const dialog = {
  opens: { canceled: true, filePaths: [] as string[] },
  saves: { canceled: true, filePath: '' },
  answers: { response: 0 },
  showOpenDialog: async (...args: unknown[]) => {
    calls.push(['showOpenDialog', ...args]);
    return dialog.opens;
  },
  showSaveDialog: async (...args: unknown[]) => {
    calls.push(['showSaveDialog', ...args]);
    return dialog.saves;
  },
  showMessageBox: async (...args: unknown[]) => {
    calls.push(['showMessageBox', ...args]);
    return dialog.answers;
  },
  showErrorBox: remembered('showErrorBox', undefined),
};

export interface MenuItem {
  readonly label?: string;
  readonly role?: string;
  readonly submenu?: MenuItem[];
  readonly click?: () => void;
}
export const Menu = {
  installed: [] as MenuItem[],
  buildFromTemplate: (template: MenuItem[]) => template,
  setApplicationMenu(menu: MenuItem[]) {
    Menu.installed = menu;
  },
};

export const nativeTheme = { shouldUseDarkColors: false };
export const powerMonitor = Object.assign(new EventEmitter(), { onBatteryPower: false });
export const shell = {
  showItemInFolder: remembered('showItemInFolder', undefined),
  openPath: remembered('openPath', Promise.resolve('')),
};

export const contextBridge = { exposeInMainWorld: remembered('exposeInMainWorld', undefined) };
class FakeIpcRenderer extends EventEmitter {
  invoke = async (...args: unknown[]) => {
    calls.push(['invoke', ...args]);
    return 'answered';
  };
}
export const ipcRenderer = new FakeIpcRenderer();

/** As it was before the first import. */
export function resetElectron(): void {
  calls.length = 0;
  app.reset();
  screen.reset();
  protocol.handlers.clear();
  session.defaultSession = new FakeSession('default');
  session.partitions.clear();
  BrowserWindow.all = [];
  ipcMain.handlers.clear();
  dialog.opens = { canceled: true, filePaths: [] };
  dialog.saves = { canceled: true, filePath: '' };
  dialog.answers = { response: 0 };
  Menu.installed = [];
  powerMonitor.removeAllListeners();
  ipcRenderer.removeAllListeners();
  page.load = async () => undefined;
  page.print = async () => new Uint8Array([0x25, 0x50, 0x44, 0x46]);
}
