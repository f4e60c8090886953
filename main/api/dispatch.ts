import type { ZodError } from 'zod';
import { isLimited } from '../../slides/words/refusals.ts';
import { AppError, asFailure } from '../errors.ts';
import { logFailure } from '../log.ts';
import { type Handlers, type RequestName, requests } from './contract.ts';
import { logoTooLarge, paperTooLong } from './schemas.ts';
import type { Reply } from './transport.ts';

/** `Object.hasOwn`, because `constructor` and `__proto__` are in every table. */
const isRequestName = (name: string): name is RequestName => Object.hasOwn(requests, name);

/**
 * Answers one request, whichever host carried it here; the host has checked who sent it.
 *
 * Never throws: Electron strips custom errors down to a message, so failures travel as data.
 */
export async function dispatch(handlers: Handlers, name: string, params: unknown): Promise<Reply> {
  try {
    if (!isRequestName(name)) throw new AppError('invalid_request', { code: 'not-understood', request: name });

    const parsed = requests[name].params.safeParse(params);
    if (!parsed.success) throw refusal(name, parsed.error);

    const handle = handlers[name] as (params: unknown) => unknown;
    return { ok: true, result: await handle(parsed.data) };
  } catch (error) {
    logFailure(`Request ${name} failed:`, error);
    if (error instanceof AppError) return { ok: false, error: asFailure(error) };
    return { ok: false, error: asFailure(new AppError('internal', { code: 'internal' })) };
  }
}

/** A limit that a person can run into has its sentence in the contract; anything else is a fault of who asked. */
function refusal(name: RequestName, error: ZodError): AppError {
  const [issue] = error.issues;
  const cause = { cause: error };
  if (issue?.code === 'too_big' && issue.message === logoTooLarge) {
    return new AppError('too_long', { code: logoTooLarge }, cause);
  }
  if (issue?.code === 'too_big' && issue.message === paperTooLong) {
    return new AppError('too_long', { code: paperTooLong, most: Number(issue.maximum) }, cause);
  }
  if (issue?.code === 'too_big' && isLimited(issue.message)) {
    return new AppError('too_long', { code: 'too-long', what: issue.message, most: Number(issue.maximum) }, cause);
  }
  const where = issue?.path.length ? `, ${issue.path.join('.')}` : '';
  return new AppError('invalid_request', { code: 'not-understood', request: `${name}${where}` }, cause);
}
