import { describe, expect, it } from 'vitest';
import { storageWarning } from '../../library/storage.ts';

const mountinfo = `22 27 0:21 / /proc rw,relatime - proc proc rw
27 1 254:0 / / rw,relatime - ext4 /dev/vda rw
40 27 0:50 / /home rw,relatime shared:1 - nfs4 server:/home rw
41 40 8:1 / /home/ada/local rw - ext4 /dev/sdb1 rw
42 27 0:51 / /mnt/my\\040share rw - cifs //server/share rw
43 27 0:52 / /mnt/cloud rw - fuse.rclone cloud: rw
44 27 0:53 / /mnt/usb rw - fuseblk /dev/sdc1 rw`;

describe('storageWarning', () => {
  it.each([
    ['NFS', '/home/ada/.local/share/lectern/library.sqlite'],
    ['SMB, with a space in its name', '/mnt/my share/library.sqlite'],
    ['FUSE', '/mnt/cloud/library.sqlite'],
    ['a Windows share', '\\\\server\\share\\lectern\\library.sqlite'],
  ])('warns of a network folder: %s', (_what, path) => {
    expect(storageWarning(path, mountinfo)).toMatch(/is on a network folder\. .* a folder of this computer is safer/);
  });

  it.each([
    'C:\\Users\\Ada\\OneDrive - Ministry\\lectern\\library.sqlite',
    '/Users/ada/Library/Mobile Documents/lectern/library.sqlite',
    '/Users/ada/Library/CloudStorage/lectern/library.sqlite',
    '/data/ada/Dropbox/library.sqlite',
  ])('warns of a synchronised folder: %s', (path) => {
    expect(storageWarning(path, '')).toMatch(/synchronised with other computers/);
  });

  it.each([
    '/home/ada/local/library.sqlite',
    '/var/lib/library.sqlite',
    '/mnt/usb/library.sqlite',
    '/mnt/cloudless/library.sqlite',
    'C:\\Users\\Ada\\AppData\\Local\\lectern\\library.sqlite',
  ])('says nothing of a folder of this computer: %s', (path) => {
    expect(storageWarning(path, mountinfo)).toBeNull();
  });
});
