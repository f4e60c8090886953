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

/** The program of a one-file presentation: for the audience, or with what is the speaker's alone. */
const pageBundle = (name: 'standalone' | 'speaker') => ({
  consumer: 'client' as const,
  build: {
    outDir: at(`dist/${name}`),
    emptyOutDir: true,
    // The first with light-dark(), which the presenter's window needs as it is written.
    target: 'chrome123',
    cssCodeSplit: false,
    assetsInlineLimit: 10_000_000,
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      input: at(`renderer/standalone/${name}.ts`),
      // A classic script: file:// refuses modules.
      output: { format: 'iife' as const, entryFileNames: `${name}.js`, assetFileNames: `${name}[extname]` },
    },
  },
});

/** What runs in a thread of its own is a file of its own, beside whoever starts it. */
const workers = {
  'check-worker': 'main/library/check-worker.ts',
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
    standalone: pageBundle('standalone'),
    speaker: pageBundle('speaker'),
    electron: nodeBundle('dist/electron', { main: 'main/electron/main.ts', ...workers }, 'js'),
    preload: nodeBundle('dist/electron', { preload: 'main/electron/preload.ts' }, 'cjs'),
    cli: nodeBundle('dist/cli', { main: 'main/cli/node.ts', ...workers }, 'js'),
  },
});
