import { join } from 'node:path';
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import type { CommandHost } from '../../cli/command.ts';
import { run } from '../../cli/main.ts';
import { openLibrary } from '../../library/library.ts';
import { harbourDeck, newPaper } from '../library/harbour.ts';
import { temporaryFolder } from '../library/temporary.ts';
import { root } from './run-lectern.ts';

const host: CommandHost = { root, printer: { print: async () => new Uint8Array(), close: async () => undefined } };
let said = '';
let path: string;
let deckId: string;

beforeEach(() => {
  said = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += text;
    return true;
  });
  onTestFinished(() => void vi.restoreAllMocks());
  path = join(temporaryFolder(), 'library.sqlite');
  const library = openLibrary(path, { now: () => new Date() });
  deckId = library.createDeck(library.storePaper(newPaper()), harbourDeck());
  library.close();
});

const check = (...more: string[]) => run(['check', deckId, '--library', path, ...more], host);

it('ends with 0 where nothing would be seen in the room, and says what to know of', async () => {
  expect(await check()).toBe(0);
  expect(said).toContain('looked over');
  expect(said).not.toContain('To mend');
});

it('ends with 40 where there is something to mend, for people and as JSON', async () => {
  const library = openLibrary(path, { now: () => new Date() });
  const { deck, slideRevisions } = library.openDeck(deckId);
  const [slide] = deck.slides;
  if (!slide) throw new Error('The deck has no slide.');
  library.saveSlide(
    { deckId, slideId: slide.id },
    `${slide.body}\n\n[elsewhere](#gone)`,
    slideRevisions[slide.id] ?? 0,
  );
  library.close();
  expect(await check()).toBe(40);
  expect(said).toContain('To mend before the show:\n  Slide 1 links to “gone”');
  said = '';
  expect(await check('--json')).toBe(40);
  const { findings } = JSON.parse(said);
  expect(findings[0]).toMatchObject({ check: 'links', level: 'fault', code: 'link-dead', slideId: slide.id });
  expect(findings[0].message).toContain('Slide 1');
});
