import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Puts back into package-lock.json the binaries for other platforms that npm left out. `npm ci` refuses a lock without
 * them, and `npm install` drops those it cannot see: on a registry mirror that lacks them, or beside a node_modules
 * made on one platform. Run it after `npm install`; where nothing is missing it changes nothing.
 */

interface Entry {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, Entry> };

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64', 'wasm32'];

/** The platform a binary package is for, as its name says. */
function platformOf(name: string): object {
  const parts = name.split(/[-/]/);
  const os = parts.filter((part) => systems.includes(part));
  const cpu = parts.filter((part) => processors.includes(part));
  const libc = parts.some((part) => part.startsWith('musl')) ? ['musl'] : [];
  return { ...(os.length && { os }), ...(cpu.length && { cpu }), ...(libc.length && { libc }) };
}

let added = 0;
for (const entry of Object.values({ ...lock.packages })) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const path = `node_modules/${name}`;
    if (lock.packages[path] || !/^\d/.test(version) || Object.keys(platformOf(name)).length === 0) continue;
    lock.packages[path] = { version, ...(entry.dev && { dev: true }), optional: true, ...platformOf(name) } as Entry;
    added += 1;
  }
}
if (added > 0) {
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
}
console.log(`package-lock.json: ${added} binaries for other platforms put back`);
