// Reads one paper as the program does, and says how long it took and what the process held at the most.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readInWorker } from '../main/importing/read-in-worker.ts';

const [file = ''] = process.argv.slice(2);
const start = performance.now();
await readInWorker(basename(file), readFileSync(file));
const time = performance.now() - start;
console.log(JSON.stringify({ time, peak: process.resourceUsage().maxRSS / 1000 }));
