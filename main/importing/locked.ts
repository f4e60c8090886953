import { AppError } from '../errors.ts';

/** What is said of a paper that needs a password; `isWrong` where one was given. It never names the password. */
export const locked = (name: string, isWrong: boolean): AppError =>
  new AppError('paper_locked', { code: isWrong ? 'wrong-password' : 'locked', name });
