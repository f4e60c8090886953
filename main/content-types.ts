import { extname } from 'node:path';

/** What a built window consists of. Anything else that lies in its folder is not served. */
const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** The `Content-Type` of a file of the window, or undefined where such a file is none. */
export const contentTypeOf = (file: string): string | undefined => types[extname(file)];
