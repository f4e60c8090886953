import type { Readable, Writable } from 'node:stream';

/** A session with one page of a Chromium; none is the browser itself. */
export type SessionId = string | undefined;

export interface DevtoolsEvent {
  readonly method: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly session: SessionId;
}

/** The DevTools protocol over a pair of pipes: Chromium's `--remote-debugging-pipe`. */
export interface Devtools {
  /** Rejects where Chromium refuses the command, and at once when the pipe is closed. */
  send(method: string, params?: object, session?: SessionId): Promise<Readonly<Record<string, unknown>>>;
  /** Returns the function that stops listening. */
  listen(onEvent: (event: DevtoolsEvent) => void): () => void;
}

interface Message {
  readonly id?: number;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly error?: { readonly message: string };
  readonly method?: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly sessionId?: string;
}

export function connectDevtools(input: Writable, output: Readable): Devtools {
  const waiting = new Map<number, (message: Message) => void>();
  const listeners = new Set<(event: DevtoolsEvent) => void>();
  let last = 0;
  let closed = false;

  readMessages(output, (message) => {
    if (message.id !== undefined) waiting.get(message.id)?.(message);
    else if (message.method) {
      const event = { method: message.method, params: message.params ?? {}, session: message.sessionId };
      for (const listener of listeners) listener(event);
    }
  });
  const close = () => {
    closed = true;
    for (const answer of waiting.values()) answer({ error: { message: 'Chromium has ended' } });
  };
  output.once('close', close);
  // A Chromium that dies while it is written to is found out by its other pipe.
  input.on('error', close);
  output.on('error', close);

  return {
    send(method, params = {}, sessionId) {
      const id = ++last;
      const { promise, resolve, reject } = Promise.withResolvers<Readonly<Record<string, unknown>>>();
      waiting.set(id, ({ result, error }) => {
        waiting.delete(id);
        if (error) reject(new Error(`${method}: ${error.message}`));
        else resolve(result ?? {});
      });
      if (closed) waiting.get(id)?.({ error: { message: 'Chromium has ended' } });
      else input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
      return promise;
    },

    listen(onEvent) {
      listeners.add(onEvent);
      return () => listeners.delete(onEvent);
    },
  };
}

/** Messages end with a zero byte; a printed document is one of megabytes, in many chunks. */
function readMessages(output: Readable, onMessage: (message: Message) => void): void {
  let begun: Buffer[] = [];
  output.on('data', (chunk: Buffer) => {
    let from = 0;
    for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, from)) {
      onMessage(JSON.parse(Buffer.concat([...begun, chunk.subarray(from, end)]).toString()) as Message);
      begun = [];
      from = end + 1;
    }
    if (from < chunk.length) begun.push(chunk.subarray(from));
  });
}
