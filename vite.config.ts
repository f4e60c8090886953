import { resolve } from 'node:path';
import { defineConfig } from 'vite';

const at = (path: string) => resolve(import.meta.dirname, path);
const external = ['electron', 'better-sqlite3', 'playwright-core', /^node:/];

/** A bundle that runs under Node or Electron's main process; files that look for each other stay side by side. */
const nodeBundle = (folder: string, input: Readonly<Record<string, string>>, extension: 'js' | 'cjs') => ({
  consumer: 'server' as const,
  resolve: { noExternal: true as const },
  build: {
    outDir: at(folder),
    emptyOutDir: false,
    copyPublicDir: false,
    target: 'node24',
    ssr: true,
    rolldownOptions: {
      input: Object.fromEntries(Object.entries(input).map(([name, path]) => [name, at(path)])),
      external,
      output: {
        format: extension === 'js' ? ('es' as const) : ('cjs' as const),
        entryFileNames: `[name].${extension}`,
        chunkFileNames: `[name].${extension}`,
      },
    },
  },
});

/** What runs in a thread of its own is a file of its own, beside whoever starts it. */
const workers = {
  'paper-worker': 'main/importing/paper-worker.ts',
  'pdf-worker': 'main/exporting/pdf-worker.ts',
};

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
        // Fonts stay files: each is loaded only when a slide has one of its characters.
        assetsInlineLimit: 0,
        // Two windows, read from the disk: splitting it would save nobody a wait.
        chunkSizeWarningLimit: 1500,
        rolldownOptions: { input: { desk: at('renderer/index.html'), audience: at('renderer/audience.html') } },
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
    electron: nodeBundle('dist/electron', { main: 'main/electron/main.ts', ...workers }, 'js'),
    preload: nodeBundle('dist/electron', { preload: 'main/electron/preload.ts' }, 'cjs'),
    cli: nodeBundle('dist/cli', { main: 'main/cli/node.ts', ...workers }, 'js'),
  },
});
