import { AppError, exitCodes } from '../errors.ts';
import { ensureChromium } from './install-chromium.ts';

// For the scripts of package.json that need a browser: silent where there is one.
try {
  await ensureChromium();
} catch (error) {
  if (!(error instanceof AppError)) throw error;
  console.error(error.message);
  process.exitCode = exitCodes[error.code];
}
