import { uptime } from 'node:os';
import type { Now } from '../../slides/show/time.ts';
import type { Clock } from '../ports.ts';

/**
 * Both clocks of this machine. The steady one counts from when it was switched on: it goes on while the machine sleeps,
 * which `performance.now()` does not everywhere, and nobody can set it.
 */
export const createClocks = (clock: Clock) => (): Now => ({ steady: uptime() * 1000, day: clock.now().getTime() });
