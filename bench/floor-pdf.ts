// The least that can make the same PDF: start the browser, print the finished pages, write the file.
// Usage: node bench/floor-pdf.ts PAGES.html OUT.pdf
import { readFile, writeFile } from 'node:fs/promises';
import { createChromiumPrinter } from '../main/browser/printer.ts';

const [pages = '', out = ''] = process.argv.slice(2);
const printer = createChromiumPrinter();
await writeFile(out, await printer.print(await readFile(pages, 'utf8')));
await printer.close();
