import type { IncomingMessage } from 'node:http';

/**
 * The body of a request, or null where it is larger than `limit`: then none of it is kept, and what follows is thrown
 * away as it comes, because a browser reads no answer before it has sent everything.
 */
export function readBody(request: IncomingMessage, limit: number): Promise<Uint8Array | null> {
  return new Promise((done, failed) => {
    let chunks: Buffer[] = [];
    let size = 0;
    // Counted, not believed: a body sent in chunks does not say its length before.
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) chunks.push(chunk);
      else chunks = [];
    });
    request.once('end', () => done(size <= limit ? Buffer.concat(chunks) : null));
    request.once('error', failed);
    request.once('close', () => failed(new Error('The sender went away')));
  });
}
