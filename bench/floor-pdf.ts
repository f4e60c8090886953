// The least that can make the same PDF: start the browser, print the finished pages, write the file.
// Usage: node bench/floor-pdf.ts CHROMIUM PAGES.html OUT.pdf
import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const [executablePath = '', html = '', out = ''] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
const page = await browser.newPage();
await page.goto(pathToFileURL(html).href);
await writeFile(out, await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true }));
await browser.close();
