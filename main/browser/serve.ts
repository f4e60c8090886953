import type { Paths } from '../paths.ts';
import { startBrowserHost } from './host.ts';

/**
 * Serves Lectern to this machine until the person closes its window, or ends the program: in an app window where there
 * is a display and a Chromium, else at the address that is printed.
 *
 * @throws AppError `not_built`, and what opening the library throws
 */
export async function serve(paths: Paths): Promise<void> {
  const host = await startBrowserHost(paths);
  // Ctrl+C and the system's own ways to end a program: what is typed is saved first.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void host.close());
  console.log(
    host.hasWindow
      ? 'Lectern opens in a window. Close the window to end Lectern.'
      : `Lectern is at ${host.url} (Ctrl+C ends it)`,
  );
  await host.ended;
}
