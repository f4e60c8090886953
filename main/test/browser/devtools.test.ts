import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { connectDevtools } from '../../browser/devtools.ts';

function connected() {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const devtools = connectDevtools(input, output);
  return { devtools, input, output, say: (message: object) => output.write(`${JSON.stringify(message)}\0`) };
}

it('sends a command to a session and gives what is answered to it', async () => {
  const { devtools, input, say } = connected();
  const first = devtools.send('Page.navigate', { url: 'about:blank' }, 'one');
  const second = devtools.send('Browser.getVersion');
  say({ id: 2, result: { product: 'Chromium' } });
  say({ id: 1, result: { frameId: 'f' }, sessionId: 'one' });
  expect(await second).toEqual({ product: 'Chromium' });
  expect(await first).toEqual({ frameId: 'f' });
  expect(String(input.read())).toBe(
    '{"id":1,"method":"Page.navigate","params":{"url":"about:blank"},"sessionId":"one"}\0' +
      '{"id":2,"method":"Browser.getVersion","params":{}}\0',
  );
});

it('puts messages together however they come', async () => {
  const { devtools, output } = connected();
  const answer = devtools.send('Page.printToPDF');
  const bytes = Buffer.from('{"method":"Page.loaded"}\0{"id":1,"result":{"data":"é – נמל"}}\0');
  for (const byte of bytes) output.write(Buffer.from([byte]));
  expect(await answer).toEqual({ data: 'é – נמל' });
});

it('tells of events until nobody listens', () => {
  const { devtools, output } = connected();
  const heard: unknown[] = [];
  const stop = devtools.listen((event) => heard.push(event));
  const tell = () => output.emit('data', Buffer.from('{"method":"Fetch.requestPaused","sessionId":"one"}\0'));
  tell();
  stop();
  tell();
  expect(heard).toEqual([{ method: 'Fetch.requestPaused', params: {}, session: 'one' }]);
});

it('rejects what Chromium refuses, and everything once it has ended', async () => {
  const { devtools, output, say } = connected();
  const refused = devtools.send('Page.fly');
  say({ id: 1, error: { message: 'no such method' } });
  await expect(refused).rejects.toThrow('Page.fly: no such method');
  const late = devtools.send('Page.enable');
  output.destroy();
  await expect(late).rejects.toThrow('Chromium has ended');
  await expect(devtools.send('Page.enable')).rejects.toThrow('Chromium has ended');
});
