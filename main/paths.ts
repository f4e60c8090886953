import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** Where things are. Handed in by the host; nothing else looks for a place by itself. */
export interface Paths {
  /** The library: one SQLite file. */
  readonly library: string;
  /** `assets/` of the program: fonts, sample paper, licences. */
  readonly assets: string;
  /** `dist/` of the program: the built renderer and the standalone bundle. */
  readonly bundle: string;
}

/**
 * The library's default place, the same for the app and the command line: the platform's *local* data folder.
 * Windows' roaming folder would be copied to a server at log-off while the file is open.
 */
export function defaultLibrary(
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
  home = homedir(),
): string {
  const folder =
    platform === 'win32'
      ? (env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'))
      : platform === 'darwin'
        ? join(home, 'Library', 'Application Support')
        : (env['XDG_DATA_HOME'] ?? join(home, '.local', 'share'));
  return join(folder, 'lectern', 'library.sqlite');
}

/** Paths of a program that lives in `root`, with the library at `library` or in its default place. */
export function pathsFrom(root: string, library?: string): Paths {
  return {
    library: library ? resolve(library) : defaultLibrary(),
    assets: join(root, 'assets'),
    bundle: join(root, 'dist'),
  };
}
