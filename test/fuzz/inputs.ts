import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { openArchive } from '../../main/importing/archive.ts';
import { text } from '../../main/test/importing/make-pdf.ts';
import { artifact, makeTaggedPdf, piece } from '../../main/test/importing/make-tagged-pdf.ts';
import { makeZip } from '../../main/test/importing/make-zip.ts';
import { type Mutated, mutateBytes, mutateText } from './mutations.ts';
import { Random } from './random.ts';

export interface Sound {
  readonly name: string;
  readonly bytes: Buffer;
}

export interface Input extends Sound {
  /** What was changed, in words. */
  readonly done: string;
  readonly format: string;
}

const root = join(import.meta.dirname, '../..');
const folders = ['slides/test/fixtures/papers', 'main/test/importing/fixtures'];

/** Sound papers by their format: our own corpus, and the fixtures of every other format. */
export function soundPapers(): ReadonlyMap<string, readonly Sound[]> {
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => /\.(?:md|txt|html|docx|odt|fodt|pdf)$/.test(name))
      .map((name): Sound => ({ name, bytes: readFileSync(join(root, folder, name)) })),
  );
  return Map.groupBy([...files, plainPdf()], ({ name }) => extname(name).slice(1));
}

/** A PDF with tags whose every object is plain text, so that a change reaches what other PDFs compress. */
function plainPdf(): Sound {
  const lines = [
    'A harbour for every weather',
    'The port silts up.',
    'Dredge the channel.',
    'Buy a ferry.',
    'Work',
    'Owner',
  ];
  const content = lines.map((line, index) => piece(index, text(line, 70, 780 - index * 30))).join('');
  const bytes = makeTaggedPdf([
    {
      content: artifact(text('RESTRICTED', 270, 815)) + content,
      tags: [
        ['H1', 0],
        ['P', 1],
        ['L', ['LI', ['Lbl'], ['LBody', 2]], ['LI', ['Lbl'], ['LBody', ['P', 3]]]],
        ['Table', ['TR', ['TH', 4], ['TH', 5]]],
      ],
    },
    { content: piece(0, text('The county council should pay for it.', 70, 780)), tags: [['P', 0]] },
  ]);
  return { name: 'plain.pdf', bytes: Buffer.from(bytes) };
}

/** The input of a number: the same for the same seed and the same sound papers. */
export function inputOf(papers: ReadonlyMap<string, readonly Sound[]>, seed: string, number: number): Input {
  const random = new Random(`${seed}:${number}`);
  const format = random.pick([...papers.keys()]);
  const sound = papers.get(format) ?? [];
  const [paper, other] = [random.pick(sound), random.pick(sound)];
  let { bytes } = paper;
  const done: string[] = [];
  for (let count = random.pick([1, 1, 1, 2, 4]); count > 0; count -= 1) {
    const next = mutated(format, bytes, random, other.bytes);
    bytes = next.bytes;
    done.push(next.done);
  }
  return { name: `${seed}-${number}.${format}`, bytes, format, done: `${paper.name}: ${done.join(', ')}` };
}

function mutated(format: string, bytes: Buffer, random: Random, other: Buffer): Mutated {
  const deep = random.next() < 0.7;
  if (!deep) return mutateBytes(bytes, random, other);
  if (format === 'docx' || format === 'odt') return withChangedPart(bytes, random, other);
  return mutateText(bytes, random, other, format === 'pdf' ? 'latin1' : 'utf8');
}

/** An archive with one of its parts changed, taken from another, or gone. */
function withChangedPart(bytes: Buffer, random: Random, other: Buffer): Mutated {
  const parts = partsOf(bytes);
  const others = partsOf(other);
  const names = Object.keys(parts ?? {});
  if (!parts || !others || names.length === 0) return mutateBytes(bytes, random, other);
  const name = random.pick([
    ...names,
    ...names.filter((one) => /document\.xml$|content\.xml$/.test(one)),
    ...names.filter((one) => /document\.xml$|content\.xml$/.test(one)),
  ]);
  const part = Buffer.from(parts[name] ?? []);
  const elsewhere = Buffer.from(others[name] ?? part);
  const how = random.below(20);
  if (how === 0) return { bytes: packed({ ...parts, [name]: new Uint8Array() }), done: `${name} emptied` };
  if (how === 1) return { bytes: packed({ ...parts, [name]: elsewhere }), done: `${name} of another` };
  if (how === 2) {
    const from = random.pick(names);
    return { bytes: packed({ ...parts, [name]: parts[from] ?? part }), done: `${from} for ${name}` };
  }
  const changed =
    how < 6 && part.length > 0 ? mutateBytes(part, random, elsewhere) : mutateText(part, random, elsewhere, 'utf8');
  return { bytes: packed({ ...parts, [name]: changed.bytes }), done: `${name}: ${changed.done}` };
}

const packed = (parts: Readonly<Record<string, Uint8Array>>): Buffer => Buffer.from(makeZip(parts));

/** Null where an earlier change left no archive. */
function partsOf(bytes: Buffer): Record<string, Uint8Array> | null {
  try {
    const archive = openArchive('paper', bytes);
    return Object.fromEntries(archive.names.map((name) => [name, archive.read(name) ?? new Uint8Array()]));
  } catch {
    return null;
  }
}
