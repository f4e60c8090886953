import type { FindingSaying } from '../words/findings.ts';

/** What is looked at before a show, in the order in which it is told; the last two only where there are displays. */
export const checkNames = [
  'wording',
  'marking',
  'room',
  'characters',
  'pictures',
  'links',
  'time',
  'notes',
  'displays',
  'power',
] as const;
export type CheckName = (typeof checkNames)[number];

/** Something that was found, in words by `sayFinding`. */
export type Finding = FindingSaying & {
  readonly check: CheckName;
  /** A fault is seen in the room; care is what a person should know and may leave as it is. */
  readonly level: 'fault' | 'care';
  /** The slide on which it is mended; null where it is a matter of the whole deck or of the machine. */
  readonly slideId: string | null;
};

export interface CheckReport {
  /** Those that were made. */
  readonly checks: readonly CheckName[];
  readonly findings: readonly Finding[];
  /** How many slides are shown one after the other, and how many are kept as backup. */
  readonly counted: number;
  readonly backup: number;
}
