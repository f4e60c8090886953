/** What the application needs from the host that runs it. Electron and the browser host each implement these. */
export interface Ports {
  readonly host: 'electron' | 'browser' | 'command-line';
  readonly printer: Printer;
  readonly files: FilePicker;
  readonly clock: Clock;
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

export interface FilePicker {
  /** True where the host has dialogs of its own; otherwise the window uses a file input. */
  readonly native: boolean;
  /** The file the person chose, or null. */
  openPaper(): Promise<{ readonly name: string; readonly bytes: Uint8Array } | null>;
  /** Writes a finished export where the person wants it; gives the full path, or null if they changed their mind. */
  save(suggestedName: string, bytes: Uint8Array): Promise<string | null>;
  /** Shows a PDF in the system's own program, to be printed from there; false where that cannot be. */
  open(suggestedName: string, bytes: Uint8Array): Promise<boolean>;
}

export interface Clock {
  now(): Date;
}
