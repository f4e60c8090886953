import { parentPort, workerData } from 'node:worker_threads';
import { brief } from '../../slides/paper/brief.ts';
import { readPaper } from '../../slides/paper/read-paper.ts';
import type { Reading } from './read-paper-text.ts';

const { name, text } = workerData as { readonly name: string; readonly text: string };
const paper = readPaper(name, text);
parentPort?.postMessage({ paper, briefing: brief(paper) } satisfies Reading);
