import { resolve } from 'node:path';
import { defineConfig } from 'vite';

const at = (path: string) => resolve(import.meta.dirname, path);
const external = ['electron', 'better-sqlite3', 'playwright-core', /^node:/];

/** A bundle that runs under Node or Electron's main process. */
const nodeBundle = (entry: string, folder: string, file: string, format: 'es' | 'cjs') => ({
  consumer: 'server' as const,
  resolve: { noExternal: true as const },
  build: {
    outDir: at(folder),
    emptyOutDir: false,
    copyPublicDir: false,
    target: 'node24',
    ssr: at(entry),
    rolldownOptions: { external, output: { format, entryFileNames: file } },
  },
});

export default defineConfig({
  root: at('renderer'),
  base: './',
  publicDir: false,
  builder: {},
  environments: {
    client: {
      build: {
        outDir: at('dist/renderer'),
        emptyOutDir: true,
        target: 'chrome140',
        rolldownOptions: { input: { desk: at('renderer/index.html') } },
      },
    },
    standalone: {
      consumer: 'client',
      build: {
        outDir: at('dist/standalone'),
        emptyOutDir: true,
        target: 'chrome120',
        cssCodeSplit: false,
        assetsInlineLimit: 10_000_000,
        rolldownOptions: {
          input: at('renderer/standalone/standalone.ts'),
          // A classic script: file:// refuses modules.
          output: { format: 'iife', entryFileNames: 'standalone.js', assetFileNames: 'standalone[extname]' },
        },
      },
    },
    electron: nodeBundle('main/electron/main.ts', 'dist/electron', 'main.js', 'es'),
    preload: nodeBundle('main/electron/preload.ts', 'dist/electron', 'preload.cjs', 'cjs'),
    cli: nodeBundle('main/cli/main.ts', 'dist/cli', 'main.js', 'es'),
  },
});
