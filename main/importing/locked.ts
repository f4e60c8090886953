import { AppError } from '../errors.ts';

/** What is said of a paper that needs a password; `isWrong` where one was given. It never names the password. */
export const locked = (name: string, isWrong: boolean): AppError =>
  new AppError(
    'paper_locked',
    isWrong
      ? `That is not the password of “${name}”. Nothing was stored. Mind capital letters and the layout of the keyboard, and type it again.`
      : `“${name}” is protected by a password, and can only be read with it. Nothing was stored.`,
  );
