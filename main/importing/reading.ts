import type { PaperDocument } from '../../slides/paper/document.ts';
import type { Briefing, Diagnostic, Paper } from '../../slides/paper/model.ts';
import type { Failure } from '../errors.ts';
import type { PlacedPicture, ReadPicture } from './paper-pictures.ts';

/** What was read of a paper's file. */
export interface Reading {
  readonly paper: Paper;
  readonly briefing: Briefing;
  readonly pictures: readonly PlacedPicture[];
}

/** What the reader of one format found, and what the person should know about it. */
export interface ReadDocument {
  readonly document: PaperDocument;
  readonly diagnostics: readonly Diagnostic[];
  /** Those that a slide can show. */
  readonly pictures: readonly ReadPicture[];
}

/** How far a paper is read, in a format that has pages; from 1. */
export interface PagesRead {
  readonly page: number;
  readonly of: number;
}

/** What the thread that reads is given. */
export interface WorkerData {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly password: string | null;
}

/** What the thread that reads says at its end: what it read, or the sentence that refuses the paper. */
export type Outcome = { readonly reading: Reading } | { readonly refused: Failure };
