let said = false;

/** Whether a Chromium can run inside its sandbox: not as root on Linux, which is said, once. */
export function sandboxIsPossible(): boolean {
  const root = process.platform === 'linux' && process.getuid?.() === 0;
  if (root && !said) {
    console.error('Running as root, so Chromium runs without its sandbox (--no-sandbox).');
    said = true;
  }
  return !root;
}
