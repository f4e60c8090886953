/** Chromium's keyboard lock, which its type library does not know. */
interface KeyboardLock {
  lock(codes: readonly string[]): Promise<void>;
}

/**
 * Fills the screen with `element`, and asks for the Escape key: without it the browser leaves full screen before the
 * show can say "press again". Where either is refused the show goes on in the window.
 */
export async function enterFullScreen(element: HTMLElement): Promise<void> {
  try {
    await element.requestFullscreen({ navigationUI: 'hide' });
    const { keyboard } = navigator as Navigator & { readonly keyboard?: KeyboardLock };
    await keyboard?.lock(['Escape']);
  } catch {
    // Refused: by a rule of the host, or because no key or click led here.
  }
}

export function leaveFullScreen(): void {
  if (document.fullscreenElement) void document.exitFullscreen();
}
