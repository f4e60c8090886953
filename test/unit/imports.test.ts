import { globSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** What each folder may reach: other folders of ours, and whether Node's own modules. The first match of a file counts. */
const folders: ReadonlyArray<{ folder: string; mayImport: readonly string[]; node: boolean }> = [
  { folder: 'slides', mayImport: ['slides'], node: false },
  { folder: 'main/electron', mayImport: ['main', 'slides', 'package.json'], node: true },
  { folder: 'main/browser', mayImport: ['main', 'slides', 'package.json'], node: true },
  { folder: 'main', mayImport: ['main', 'slides', 'package.json'], node: true },
  { folder: 'renderer', mayImport: ['renderer', 'slides', 'assets'], node: false },
];

/** Every library, beside the one place that may import it. */
const libraries: Readonly<Record<string, readonly string[]>> = {
  marked: ['slides'],
  yaml: ['slides/paper'],
  'smol-toml': ['slides/paper'],
  zod: ['main/api', 'main/library'],
  'better-sqlite3': ['main/library'],
  chardet: ['main/importing'],
  htmlparser2: ['main/importing'],
  'pdfjs-dist': ['main/importing/pdf'],
  linkedom: ['main/importing/html'],
  '@mozilla/readability': ['main/importing/html'],
  electron: ['main/electron'],
  ws: ['main/browser'],
  'playwright-core': ['main/browser'],
  vite: ['main/browser'],
  'reveal.js': ['renderer/reveal'],
  preact: ['renderer'],
  '@preact/signals': ['renderer'],
  '@atlaskit/pragmatic-drag-and-drop': ['renderer/shared'],
  '@codemirror/state': ['renderer/editor'],
  '@codemirror/view': ['renderer/editor'],
  '@codemirror/commands': ['renderer/editor'],
  '@codemirror/language': ['renderer/editor'],
  '@codemirror/lang-markdown': ['renderer/editor'],
  '@lezer/highlight': ['renderer/editor'],
  turndown: ['renderer/editor'],
  '@tanstack/virtual-core': ['renderer/shared'],
};

/** Edges inside a folder that need saying: from → never to. */
const forbidden: ReadonlyArray<{ from: string; to: string; reason: string }> = [
  { from: 'main/electron', to: 'main/browser', reason: 'the browser host is never packaged' },
  { from: 'main/browser', to: 'main/electron', reason: 'the hosts do not know each other' },
  { from: 'slides/paper', to: 'slides/deck', reason: 'reading a paper knows nothing of decks' },
  { from: 'slides/paper', to: 'slides/render', reason: 'reading a paper knows nothing of rendering' },
  { from: 'slides/languages', to: 'slides/paper', reason: 'a language is data, and knows no rules' },
  { from: 'slides/languages', to: 'slides/deck', reason: 'a language is data, and knows no rules' },
  { from: 'slides/languages', to: 'slides/render', reason: 'a language is data, and knows no rules' },
];

const isIn = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`);

/** `import … from 'x'`, `export … from 'x'`, `import 'x'`, `import('x')`, with whether only types are taken. */
function importsOf(source: string): { target: string; typeOnly: boolean }[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const statement = /^(?:import|export)\s+(type\s+)?(?:[\w*\s{},]+?\sfrom\s*)?['"]([^'"\n]+)['"]/gm;
  const call = /\bimport\(\s*['"]([^'"\n]+)['"]/g;
  return [
    ...[...code.matchAll(statement)].map((match) => ({ target: match[2] ?? '', typeOnly: match[1] !== undefined })),
    ...[...code.matchAll(call)].map((match) => ({ target: match[1] ?? '', typeOnly: false })),
  ];
}

const packageOf = (target: string) =>
  target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');

function problemsOf(file: string): string[] {
  const rule = folders.find(({ folder }) => isIn(file, folder));
  if (!rule) return [`${file} is in no known folder`];
  const problems: string[] = [];
  for (const { target, typeOnly } of importsOf(readFileSync(join(root, file), 'utf8'))) {
    const says = (reason: string) => problems.push(`${file} imports ${target}: ${reason}`);
    if (target.startsWith('.')) {
      const to = relative(root, resolve(root, dirname(file), target)).replaceAll('\\', '/');
      const typesOfTheContract = rule.folder === 'renderer' && (isIn(to, 'main/api') || to === 'main/errors.ts');
      if (typesOfTheContract && !typeOnly) says('the renderer may take only types from main');
      if (!typesOfTheContract && !rule.mayImport.some((folder) => isIn(to, folder))) says('not an allowed folder');
      for (const edge of forbidden) if (isIn(file, edge.from) && isIn(to, edge.to)) says(edge.reason);
    } else if (target.startsWith('node:') || isBuiltin(target)) {
      if (!rule.node) says('this folder runs where there is no Node');
      if (!target.startsWith('node:')) says('write it with node:');
    } else if (!libraries[packageOf(target)]?.some((folder) => isIn(file, folder))) {
      says('this library is not allowed in this folder');
    }
  }
  return problems;
}

const sources = globSync('{slides,main,renderer}/**/*.{ts,tsx,mjs}', { cwd: root })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !path.includes('/test/') && !path.endsWith('.d.ts'))
  .sort();

describe('the rule of dependence', () => {
  it('has sources to read', () => {
    expect(sources.length).toBeGreaterThan(50);
  });

  it('holds for every import', () => {
    expect(sources.flatMap(problemsOf)).toEqual([]);
  });

  it('the window for the audience holds reveal.js and no framework, no deck and nothing that reads papers', () => {
    const reached = new Set<string>();
    const packages = new Set<string>();
    const reach = (file: string) => {
      if (reached.has(file)) return;
      reached.add(file);
      for (const { target, typeOnly } of importsOf(readFileSync(join(root, file), 'utf8'))) {
        if (typeOnly) continue;
        if (!target.startsWith('.')) packages.add(packageOf(target));
        else if (/\.tsx?$/.test(target))
          reach(relative(root, resolve(root, dirname(file), target)).replaceAll('\\', '/'));
      }
    };
    reach('renderer/audience/audience.ts');
    expect([...packages]).toEqual(['reveal.js']);
    const kinds = new Set([...reached].map((file) => file.split('/').slice(0, 2).join('/')));
    expect([...kinds].sort()).toEqual([
      'renderer/audience',
      'renderer/keys',
      'renderer/reveal',
      'renderer/shared',
      'slides/render',
    ]);
  });

  it('finds imports however they are written', () => {
    const source = [
      "import type { A } from './a.ts';",
      "import './b.ts';",
      "export { c } from './c.ts';",
      "const d = await import('./d.ts');",
      "import {\n  e,\n} from './e.ts';",
      "// import './comment.ts';",
    ].join('\n');
    expect(importsOf(source).map(({ target, typeOnly }) => `${target}${typeOnly ? ' (type)' : ''}`)).toEqual([
      './a.ts (type)',
      './b.ts',
      './c.ts',
      './e.ts',
      './d.ts',
    ]);
  });
});
