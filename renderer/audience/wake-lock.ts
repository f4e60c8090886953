/** Keeps the display awake until disposed. The system takes the lock away from a hidden page; it is asked for again. */
export function keepAwake(): { readonly dispose: () => void } {
  let lock: WakeLockSentinel | null = null;
  let over = false;
  const ask = async () => {
    if (document.visibilityState !== 'visible') return;
    try {
      lock = await navigator.wakeLock.request('screen');
      if (over) await lock.release();
    } catch {
      // Refused, on battery saving for one: the show goes on, and the system's own rule holds.
    }
  };
  const onVisible = () => void ask();
  document.addEventListener('visibilitychange', onVisible);
  void ask();
  return {
    dispose() {
      over = true;
      document.removeEventListener('visibilitychange', onVisible);
      void lock?.release();
    },
  };
}
