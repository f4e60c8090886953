import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..', '..');

/** Where the fuses stand in an Electron binary: after this mark, its version and their number. */
const fuseMark = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
/** In the order of the binary; the last has no name in this electron-builder yet and keeps its default. */
const fuses = [
  'runAsNode',
  'enableCookieEncryption',
  'enableNodeOptionsEnvironmentVariable',
  'enableNodeCliInspectArguments',
  'enableEmbeddedAsarIntegrityValidation',
  'onlyLoadAppFromAsar',
  'loadBrowserProcessSpecificV8Snapshot',
  'grantFileProtocolExtraPrivileges',
];

/** Files as they lie in the project, each where the real one is, so that the globs have something to leave out. */
const project = [
  'README.md',
  'assets/fonts/font.woff2',
  'assets/samples/sample.md',
  'dist/cli/main.js',
  'dist/electron/main.js',
  'dist/electron/preload.cjs',
  'dist/renderer/index.html',
  'dist/standalone/standalone.js',
  'main/browser/server.ts',
  'main/electron/main.ts',
  'main/test/electron/packaging.test.ts',
  'out/demo/deck.html',
  'test-results/vitest.json',
];

/** Packs a project of empty files for this machine with the real electron-builder and a stand-in for Electron. */
describe('the package', () => {
  let folder: string;
  let packed: string[];
  let unpacked: string[];
  let binary: Buffer;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lectern-test-'));
    const write = async (path: string, content: string | Buffer) => {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content, { mode: 0o755 });
    };
    for (const path of project) await write(path, 'x');
    await cp(join(root, 'package.json'), join(folder, 'package.json'));
    await cp(join(root, 'electron-builder.yml'), join(folder, 'electron-builder.yml'));
    await cp(join(root, 'assets', 'icons'), join(folder, 'assets', 'icons'), { recursive: true });
    await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
    await write(
      'electron/electron',
      Buffer.from(`\x7fELF${' '.repeat(500)}${fuseMark}\x01\x09101100010${' '.repeat(500)}`, 'latin1'),
    );
    for (const file of ['locales/fr.pak', 'locales/ja.pak', 'resources/any']) await write(`electron/${file}`, 'x');

    const builder = join(root, 'node_modules', 'electron-builder', 'cli.js');
    const options = ['--linux', 'dir', '--x64', '-c.electronDist=electron', '--publish', 'never'];
    const { VITEST: _silencesIt, ...env } = process.env;
    const { status, stdout, stderr } = spawnSync(process.execPath, [builder, ...options], { cwd: folder, env });
    expect(status, `${stdout}${stderr}`).toBe(0);
    const app = join(folder, 'out', 'packages', 'linux-unpacked');
    const asar = await listAsar(join(app, 'resources', 'app.asar'));
    packed = asar.map(({ path }) => path);
    unpacked = asar.filter((file) => file.unpacked).map(({ path }) => path);
    binary = await readFile(join(app, 'lectern'));
  }, 120_000);
  afterAll(() => rm(folder, { recursive: true }));

  it('holds the bundles and the assets, and nothing else of the project', () => {
    expect(packed.filter((path) => !path.startsWith('node_modules/')).sort()).toEqual([
      'assets/fonts/font.woff2',
      'assets/samples/sample.md',
      'dist/electron/main.js',
      'dist/electron/preload.cjs',
      'dist/renderer/index.html',
      'dist/standalone/standalone.js',
      'package.json',
    ]);
  });

  it('holds no library but better-sqlite3: not playwright-core, not ws', () => {
    const modules = packed.filter((path) => path.startsWith('node_modules/'));
    expect([...new Set(modules.map((path) => path.split('/')[1]))]).toEqual(['better-sqlite3']);
    const parts = modules.map((path) => path.split('/')[2]);
    expect([...new Set(parts)].sort()).toEqual(['LICENSE', 'lib', 'package.json', 'prebuilds']);
  });

  it('holds the native binary of its own platform alone, outside of the asar where it can be loaded', () => {
    const native = (paths: string[]) => paths.filter((path) => path.endsWith('.node'));
    expect(native(packed)).toEqual(['node_modules/better-sqlite3/prebuilds/linux-x64.node']);
    expect(native(unpacked)).toEqual(native(packed));
  });

  it('has the fuses set in the binary itself', () => {
    const at = binary.indexOf(fuseMark) + fuseMark.length + 2;
    const states = [...binary.subarray(at, at + fuses.length).toString('latin1')];
    expect(Object.fromEntries(fuses.map((name, index) => [name, states[index] === '1']))).toEqual({
      runAsNode: false,
      enableCookieEncryption: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    });
  });

  it('leaves out languages that nobody chose', () => {
    expect(readdirSync(join(folder, 'out', 'packages', 'linux-unpacked', 'locales'))).toEqual(['fr.pak']);
  });
});

/** What `npm run build` made; the whole test run begins with it. */
const bundles = join(root, 'dist', 'electron');
describe.runIf(existsSync(bundles))('the bundles of the Electron host', () => {
  const scripts = () =>
    Promise.all(
      readdirSync(bundles).map((name) => readFile(join(bundles, name), 'utf8').then((code) => ({ name, code }))),
    );

  it.each([
    ['Playwright', /(from|import|require)\s*\(?\s*["'`]playwright/],
    ['a WebSocket server', /sec-websocket-accept/i],
    ['a way to find or install a Chromium', /LECTERN_CHROMIUM/],
  ])('hold nothing of the development host: %s', async (_what, sign) => {
    for (const { name, code } of await scripts()) expect(sign.test(code), name).toBe(false);
  });

  it('keep the preload to Electron alone, as its sandbox demands', async () => {
    const code = (await scripts()).find(({ name }) => name === 'preload.cjs')?.code ?? '';
    expect([...code.matchAll(/require\(["'`]([^"'`]+)/g)].map(([, module]) => module)).toEqual(['electron']);
    expect(code).not.toMatch(/^import |zod/m);
  });
});

interface AsarFolder {
  readonly files: Readonly<Record<string, AsarFolder | { readonly unpacked?: boolean }>>;
}

/** The header of an asar: JSON after four numbers, of which the last is its length. */
async function listAsar(path: string) {
  const bytes = await readFile(path);
  const header = JSON.parse(bytes.subarray(16, 16 + bytes.readUInt32LE(12)).toString()) as AsarFolder;
  const list = (folder: AsarFolder, under: string): { path: string; unpacked: boolean }[] =>
    Object.entries(folder.files).flatMap(([name, entry]) =>
      'files' in entry ? list(entry, `${under}${name}/`) : [{ path: under + name, unpacked: entry.unpacked === true }],
    );
  return list(header, '');
}
