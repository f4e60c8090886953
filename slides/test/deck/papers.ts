import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brief } from '../../paper/brief.ts';
import type { Briefing, Paper } from '../../paper/model.ts';
import { readPaper } from '../../paper/read-paper.ts';

const root = join(import.meta.dirname, '../../..');
/** Papers of others, which are not part of this repository and may be absent. */
const others = [
  '00-seed.txt',
  '02-bothorel-recommandations.md',
  '05-crates-io-incident-2020.md',
  '09-software-libre-sudamerica.md',
  '12-resa-research-software.txt',
];

const inFolder = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => /\.(?:md|txt)$/.test(name) && name !== 'README.md')
        .map((name) => join(folder, name))
    : [];

const ours = ['assets/samples', 'slides/test/fixtures/papers'].flatMap((folder) => inFolder(join(root, folder)));
const theirs = others.map((name) => join(root, '../shared/papers/docs', name)).filter(existsSync);

export interface KnownPaper {
  readonly name: string;
  /** Written for this project, so that its words may stand in the repository. */
  readonly isOwn: boolean;
  readonly paper: Paper;
  readonly briefing: Briefing;
}

/** Every paper at hand, read and briefed. */
export const papers: readonly KnownPaper[] = [...ours, ...theirs].map((file) => {
  const paper = readPaper(basename(file), readFileSync(file, 'utf8'));
  return { name: basename(file), isOwn: ours.includes(file), paper, briefing: brief(paper) };
});
