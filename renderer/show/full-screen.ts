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

/** Calls `onLeft` when the browser itself ends full screen. Returns how to toggle it, and how to stop. */
export function followFullScreen(
  element: HTMLElement,
  onLeft: () => void,
): { readonly toggle: () => void; readonly dispose: () => void } {
  let expected = false;
  const onChange = () => {
    if (document.fullscreenElement) return;
    if (!expected) onLeft();
    expected = false;
  };
  const exit = () => {
    expected = true;
    void document.exitFullscreen();
  };
  document.addEventListener('fullscreenchange', onChange);
  return {
    toggle: () => (document.fullscreenElement ? exit() : void enterFullScreen(element)),
    dispose() {
      document.removeEventListener('fullscreenchange', onChange);
      if (document.fullscreenElement) void document.exitFullscreen();
    },
  };
}
