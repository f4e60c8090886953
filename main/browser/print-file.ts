import { setTimeout } from 'node:timers/promises';
import type { Devtools, SessionId } from './devtools.ts';

/** Prints the file at `address` on a page of its own, with scripts off and nothing else within its reach. */
export async function printFile(devtools: Devtools, address: string): Promise<Uint8Array> {
  const { targetId } = await devtools.send('Target.createTarget', { url: 'about:blank' });
  const attached = await devtools.send('Target.attachToTarget', { targetId, flatten: true });
  const session = String(attached['sessionId']);
  const stopGuarding = guard(devtools, session, address);
  try {
    await Promise.all([
      devtools.send('Emulation.setScriptExecutionDisabled', { value: true }, session),
      devtools.send('Fetch.enable', {}, session),
    ]);
    const { errorText } = await devtools.send('Page.navigate', { url: address }, session);
    if (errorText) throw new Error(String(errorText));
    await settled(devtools, session);
    const { data } = await devtools.send('Page.printToPDF', printing, session);
    return Buffer.from(String(data), 'base64');
  } finally {
    stopGuarding();
    devtools.send('Target.closeTarget', { targetId }).catch(() => undefined);
  }
}

const printing = {
  preferCSSPageSize: true,
  printBackground: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
};

/** A document that named another file of this machine would print it. */
function guard(devtools: Devtools, session: SessionId, address: string): () => void {
  return devtools.listen(({ method, params, session: from }) => {
    if (method !== 'Fetch.requestPaused' || from !== session) return;
    const { requestId, request } = params as { requestId: string; request: { url: string } };
    const answer =
      request.url === address
        ? devtools.send('Fetch.continueRequest', { requestId }, session)
        : devtools.send('Fetch.failRequest', { requestId, errorReason: 'AccessDenied' }, session);
    answer.catch(() => undefined); // the page has gone meanwhile
  });
}

/** What a page evaluates from outside runs although its own scripts are off; events it would wait for do not. */
async function settled(devtools: Devtools, session: SessionId): Promise<void> {
  const ask = async (expression: string) => {
    const answer = await devtools.send('Runtime.evaluate', { expression, awaitPromise: true }, session);
    return (answer['result'] as { readonly value?: unknown }).value;
  };
  while ((await ask('document.readyState')) !== 'complete') await setTimeout(5);
  await ask('document.fonts.ready.then(() => true)');
  await ask('Promise.allSettled([...document.images].map((image) => image.decode())).then(() => true)');
}
