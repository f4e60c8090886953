import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Why Firefox cannot be tried here; null where it can. */
export const firefoxMissing: string | null = spawnSync('firefox-esr', ['--version']).error
  ? 'firefox-esr is not installed: the exported files are not opened in Firefox'
  : null;

/** A window of Firefox. */
export interface FirefoxPage {
  /** What an expression comes to there, as JSON can carry it. */
  evaluate(expression: string): Promise<unknown>;
  /** Presses keys one after the other, each as `KeyboardEvent.key` or as WebDriver numbers it. */
  press(...keys: readonly string[]): Promise<void>;
  click(x: number, y: number): Promise<void>;
}

export interface Firefox {
  open(address: string): Promise<FirefoxPage>;
  /** The windows that are open beside those of `open`. */
  others(): Promise<readonly FirefoxPage[]>;
  /** What the windows complained of so far. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

interface Reply {
  readonly id?: number;
  readonly type: string;
  readonly result?: unknown;
  readonly message?: string;
  readonly method?: string;
  readonly params?: { readonly level?: string; readonly text?: string };
}

/** Debian's Firefox by WebDriver BiDi, which is JSON over a WebSocket: Playwright drives only its own. */
export async function startFirefox(): Promise<Firefox> {
  const profile = await mkdtemp(join(tmpdir(), 'lectern-firefox-'));
  const child = spawn('firefox-esr', ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0'], {
    env: { ...process.env, HOME: profile, MOZ_HEADLESS_WIDTH: '1280', MOZ_HEADLESS_HEIGHT: '800' },
  });
  const socket = new WebSocket(`${await addressOf(child)}/session`);
  await new Promise((opened, failed) => {
    socket.addEventListener('open', opened);
    socket.addEventListener('error', failed);
  });
  const complaints: string[] = [];
  const waiting = new Map<number, (reply: Reply) => void>();
  socket.addEventListener('message', ({ data }) => {
    const reply = JSON.parse(String(data)) as Reply;
    if (reply.id !== undefined) waiting.get(reply.id)?.(reply);
    else if (reply.method === 'log.entryAdded' && reply.params?.level === 'error')
      complaints.push(reply.params.text ?? '');
  });
  let last = 0;
  const ask = <T>(method: string, params: object = {}) =>
    new Promise<T>((done, failed) => {
      const id = ++last;
      waiting.set(id, ({ type, result, message }) => {
        if (type === 'success') done(result as T);
        else failed(new Error(`${method}: ${message}`));
      });
      socket.send(JSON.stringify({ id, method, params }));
    });
  await ask('session.new', { capabilities: {} });
  await ask('session.subscribe', { events: ['log.entryAdded'] });

  const pageOf = (context: string): FirefoxPage => ({
    async evaluate(expression) {
      const { result, exceptionDetails } = await ask<{
        result?: { readonly value?: string };
        exceptionDetails?: { readonly text: string };
      }>('script.evaluate', {
        expression: `JSON.stringify(${expression})`,
        target: { context },
        awaitPromise: false,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return result?.value === undefined ? undefined : JSON.parse(result.value);
    },
    async press(...keys) {
      const actions = keys.flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await ask('input.performActions', { context, actions: [{ type: 'key', id: 'keys', actions }] });
    },
    async click(x, y) {
      const actions = [
        { type: 'pointerMove', x, y },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await ask('input.performActions', { context, actions: [{ type: 'pointer', id: 'mouse', actions }] });
    },
  });
  const contexts = async () => {
    const tree = await ask<{ contexts: readonly { readonly context: string; readonly url: string }[] }>(
      'browsingContext.getTree',
    );
    return tree.contexts.map(({ context }) => context);
  };
  const known = new Set(await contexts());

  return {
    complaints,
    async open(address) {
      const { context } = await ask<{ context: string }>('browsingContext.create', { type: 'window' });
      known.add(context);
      await ask('browsingContext.navigate', { context, url: address, wait: 'complete' });
      return pageOf(context);
    },
    async others() {
      return (await contexts()).filter((context) => !known.has(context)).map(pageOf);
    },
    async close() {
      await ask('browser.close').catch(() => undefined);
      socket.close();
      if (child.exitCode === null) await new Promise((ended) => child.once('exit', ended));
      await rm(profile, { recursive: true, force: true });
    },
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  let output = '';
  return new Promise((found, failed) => {
    child.stderr?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(output)?.[1];
      if (address) found(address);
    });
    child.once('exit', () => failed(new Error(`Firefox ended before it gave its address:\n${output}`)));
  });
}
