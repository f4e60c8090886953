import { type ReadonlySignal, signal } from '@preact/signals';
import type { Params, RequestName, Result } from '../../main/api/contract.ts';
import type { EventName, Events } from '../../main/api/events.ts';
import type { Transport } from '../../main/api/transport.ts';
import type { Failure } from '../../main/errors.ts';
import { sayRefusal } from '../../slides/index.ts';
import { interfaceLanguage } from '../words/words.ts';
import { RequestError } from './request-error.ts';

/** What a window may ask of main, typed by the contract. */
export interface Client {
  /** @throws RequestError with the sentence to show */
  request<N extends RequestName>(name: N, params: Params<N>): Promise<Result<N>>;
  /** Hands over the bytes of a file; gives the id to name them by in `papers.import`. */
  upload(bytes: Uint8Array): Promise<string>;
  /** Returns the function that stops listening. */
  on<N extends EventName>(event: N, listener: (data: Events[N]) => void): () => void;
  /** Whether main can be reached now. */
  readonly connected: ReadonlySignal<boolean>;
}

function refused({ code, message, refusal }: Failure): RequestError {
  return new RequestError(code, refusal ? sayRefusal(refusal, interfaceLanguage.value) : message);
}

/** `open` is given a function to call when the connection is made or lost. */
export function createClient(open: (onConnection: (connected: boolean) => void) => Transport): Client {
  // Until the first answer nothing has been lost.
  const connected = signal(true);
  const transport = open((now) => {
    connected.value = now;
  });
  return {
    async request<N extends RequestName>(name: N, params: Params<N>): Promise<Result<N>> {
      const reply = await transport.request(name, params);
      if (!reply.ok) throw refused(reply.error);
      return reply.result as Result<N>;
    },
    upload: (bytes) => transport.upload(bytes),
    on: (event, listener) =>
      transport.listen((announcement) => {
        if (announcement.event === event) listener(announcement.data as Parameters<typeof listener>[0]);
      }),
    connected,
  };
}
