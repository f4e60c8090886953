import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

const syncedFolder =
  /^(onedrive( - .+)?|dropbox( \(.+\))?|icloud ?drive|mobile documents|google ?drive|my drive|cloudstorage|nextcloud|owncloud)$/i;

/** 9p and virtiofs are folders of the computer around a virtual machine (WSL among them): no shared memory across. */
const networkFileSystem = /^(nfs\d?|cifs|smb\w*|9p|virtiofs|vboxsf|afs|ceph|glusterfs|fuse(\..+)?)$/;

/**
 * Says in a sentence why the place of a library is risky, or null.
 *
 * WAL keeps an index in memory that all programs must share, which a network file system cannot give; a sync program
 * copies the database without its log. Both can lose a note.
 *
 * @param mountinfo contents of Linux's `/proc/self/mountinfo`, empty elsewhere
 */
export function storageWarning(library: string, mountinfo: string): string | null {
  const risk = /^(\\\\|\/\/)[^\\/]/.test(library)
    ? 'on a network folder'
    : library.split(/[\\/]/).some((part) => syncedFolder.test(part))
      ? 'in a folder that is synchronised with other computers'
      : networkFileSystem.test(fileSystemOf(library, mountinfo))
        ? 'on a network folder'
        : null;
  return (
    risk &&
    `The library ${library} is ${risk}. Lectern writes more carefully there, but a folder of this computer is safer.`
  );
}

/** `/proc/self/mountinfo` where there is one. */
export function readMountinfo(): string {
  try {
    return readFileSync('/proc/self/mountinfo', 'utf8');
  } catch {
    return '';
  }
}

/** Type of the file system with the longest mount point above `path`; the last mounted wins. */
function fileSystemOf(path: string, mountinfo: string): string {
  let best = { length: 0, type: '' };
  const folder = `${dirname(resolve(path))}/`;
  for (const line of mountinfo.split('\n')) {
    const [mount, source] = line.split(' - ');
    const point = mount
      ?.split(' ')[4]
      ?.replace(/\\(\d{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8)));
    const type = source?.split(' ')[0];
    if (!point || !type) continue;
    const above = point.endsWith('/') ? point : `${point}/`;
    if (folder.startsWith(above) && above.length >= best.length) best = { length: above.length, type };
  }
  return best.type;
}
