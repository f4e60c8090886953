import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBytes } from '../../importing/read-bytes.ts';

const fixtures = join(import.meta.dirname, 'fixtures');
const papers = join(import.meta.dirname, '../../../slides/test/fixtures/papers');
const bare = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

/** Papers of our own corpus as pandoc, LibreOffice and Chromium save them (`tools/formats.ts` makes all of them). */
describe('a paper in another format', () => {
  const names = readdirSync(fixtures);

  it.each(names)('%s says what its text says', async (name) => {
    const source = readdirSync(papers).find(
      (one) => /^[^.]+\.(?:md|txt)$/.test(one) && one.startsWith(`${basename(name, extname(name)).split('.')[0]}.`),
    );
    const text = await readBytes(source ?? '', readFileSync(join(papers, source ?? '')));
    const other = await readBytes(name, readFileSync(join(fixtures, name)));
    expect(other.briefing.recommendations.map((one) => [one.number, bare(one.text)])).toEqual(
      text.briefing.recommendations.map((one) => [one.number, bare(one.text)]),
    );
    expect(other.briefing).toMatchObject({
      title: { text: text.briefing.title?.text },
      authors: text.briefing.authors,
      language: text.briefing.language,
      direction: text.briefing.direction,
    });
    expect(other.briefing.sections.map(({ heading }) => heading)).toEqual(
      text.briefing.sections.map(({ heading }) => heading),
    );
  });
});
