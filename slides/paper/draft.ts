import type { BlockKind } from './model.ts';

/** A block before it is counted and named. */
export interface Draft {
  readonly kind: BlockKind;
  readonly text: string;
  readonly level?: number;
  readonly marker?: string;
  /** Characters of a head that runs into the text. */
  readonly runIn?: number;
  /** The file itself says how deep a list item stands; otherwise its marker has to tell. */
  readonly nested?: true;
  /** From 1, where the format has pages. */
  readonly page?: number;
}

/** Markers of `metadata` blocks: what the value is. */
export type MetadataRole = 'title' | 'subtitle' | 'author' | 'affiliation' | 'marking' | 'note';

export const metadata = (role: MetadataRole, text: string): Draft => ({ kind: 'metadata', marker: role, text });
