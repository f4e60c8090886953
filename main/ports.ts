import type { Display, Placement } from './presenting/placement.ts';

/** What the application needs from the host that runs it. Electron and the browser host each implement these. */
export interface Ports {
  readonly host: 'electron' | 'browser' | 'command-line';
  readonly printer: Printer;
  readonly files: FilePicker;
  readonly clock: Clock;
  /** Absent where pages open their own windows, or none are shown. */
  readonly stage?: Stage;
}

export interface Printer {
  /**
   * Prints a complete, script-free HTML document; the page size is the one its CSS gives. The result is tagged and
   * has an outline.
   *
   * @throws AppError `no_browser`, `print_failed`
   */
  print(html: string): Promise<Uint8Array>;
  close(): Promise<void>;
}

export interface ChosenFile {
  readonly name: string;
  /** @throws AppError */
  read(): Promise<Uint8Array>;
}

export interface FilePicker {
  /** True where the host has dialogs of its own; otherwise the window uses a file input. */
  readonly native: boolean;
  /** The files the person chose; none where they changed their mind. */
  choosePapers(): Promise<readonly ChosenFile[]>;
  /** Writes a finished export where the person wants it; gives the full path, or null if they changed their mind. */
  save(suggestedName: string, bytes: Uint8Array): Promise<string | null>;
  /** Shows a PDF in the system's own program, to be printed from there; false where that cannot be. */
  open(suggestedName: string, bytes: Uint8Array): Promise<boolean>;
}

export interface Clock {
  now(): Date;
}

/** The displays of this machine, and the windows that a show puts on them. */
export interface Stage {
  displays(): readonly Display[];
  /** Called when displays came, went or changed, once for a burst of reports. Returns the function that stops listening. */
  onDisplays(listener: () => void): () => void;
  /** Id of the display that the presenter's window is on. */
  presenterDisplay(): number | null;
  /** Whether the system lets a program place its windows; Wayland does not. */
  readonly canPlace: boolean;
  /** Puts both windows where they belong, and opens the audience's where there is none. */
  place(placement: Placement): void;
  /** Closes the audience's window, and shows the presenter's where it was hidden. */
  close(): void;
  /** Whether the machine runs on its battery. */
  onBattery(): boolean;
  /** While it is on, the displays do not go to sleep. */
  keepAwake(on: boolean): void;
  /** The audience's display that the person chose for these displays. */
  remembered(displays: string): string | null;
  remember(displays: string, audience: string): void;
}
