import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { brief } from '../slides/paper/brief.ts';
import { readPaper } from '../slides/paper/read-paper.ts';

/** Measures how papers are read against hand-made labels, where the collection stands beside the project. */
const papers = join(import.meta.dirname, '../../shared/papers');
const labelled = /^(?:00|02|05|09|12)-/u;

if (!existsSync(papers)) {
  console.log('score: the collection of papers is not beside this project, so there is nothing to measure.');
} else {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-score-'));
  try {
    score(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function score(folder: string): void {
  const readings = join(folder, 'readings');
  const labels = join(folder, 'labels');
  for (const path of [readings, labels]) mkdirSync(path);
  for (const name of readdirSync(join(papers, 'docs')).filter((file) => /\.(?:txt|md)$/u.test(file))) {
    const reading = brief(readPaper(name, readFileSync(join(papers, 'docs', name), 'utf8')));
    const slug = basename(name, extname(name));
    const fields = {
      title: reading.title?.text ?? null,
      authors: reading.authors,
      sections: reading.sections.map(({ heading }) => ({ heading })),
      recommendations: reading.recommendations.map(({ text, headline }) => ({ text, headline: headline?.text ?? '' })),
      closing: reading.closing.map(({ text }) => text).join(' '),
    };
    writeFileSync(join(readings, `${slug}.json`), JSON.stringify(fields));
  }
  for (const name of readdirSync(join(papers, 'labels')).filter((file) => labelled.test(file))) {
    copyFileSync(join(papers, 'labels', name), join(labels, name));
  }
  const options = ['--summary', readings, '--labels', labels, '-v', ...process.argv.slice(2)];
  const { status } = spawnSync('python3', [join(papers, 'score.py'), ...options], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
}
