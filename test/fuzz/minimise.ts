const mostTries = 300;

/** A smaller file that is still wrong in the same way: parts are taken out as long as it is, ever smaller ones. */
export async function minimised(bytes: Buffer, isSame: (bytes: Buffer) => Promise<boolean>): Promise<Buffer> {
  let smallest = bytes;
  let tries = 0;
  for (let size = Math.ceil(bytes.length / 2); size >= 1 && tries < mostTries; size = Math.floor(size / 2)) {
    for (let at = 0; at < smallest.length && tries < mostTries; ) {
      const without = Buffer.concat([smallest.subarray(0, at), smallest.subarray(at + size)]);
      tries += 1;
      if (without.length > 0 && (await isSame(without))) smallest = without;
      else at += size;
    }
  }
  return smallest;
}
