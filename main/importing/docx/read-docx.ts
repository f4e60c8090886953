import type { DocumentBlock } from '../../../slides/paper/document.ts';
import { AppError } from '../../errors.ts';
import type { Archive } from '../archive.ts';
import { diagnosticsOf, nothingSeen } from '../document-diagnostics.ts';
import { formatted } from '../number-formats.ts';
import { readPictures } from '../paper-pictures.ts';
import type { ReadDocument } from '../reading.ts';
import { linesOf } from '../table-blocks.ts';
import { child, descendants, elements, parseXml, textOf, type XmlElement } from '../xml.ts';
import { BodyReader } from './body.ts';
import { Numbering } from './numbering.ts';
import { Styles } from './styles.ts';

/**
 * Reads a Word document (ECMA-376, transitional or strict) as its reader sees it: numbers that lists count are there,
 * tracked changes are accepted, comments and hidden text are left out; each of these is reported.
 *
 * @throws AppError `paper_unreadable` where its main part is missing or damaged
 */
export function readDocx(name: string, archive: Archive): ReadDocument {
  const main = mainPart(archive);
  const part = (path: string | undefined): XmlElement | null => {
    const bytes = path === undefined ? null : archive.read(path);
    return bytes && parseXml(bytes);
  };
  const document = part(main);
  const body = child(child(document ?? undefined, 'document'), 'body');
  if (!body) {
    throw new AppError('paper_unreadable', { code: 'no-text-in-document', name, writer: 'Word' });
  }
  const relations = relationsOf(part(relationsPath(main)), main);
  const related = (type: string) => relations.filter((relation) => relation.type === type).map(({ target }) => target);
  const seen = nothingSeen();
  const styles = new Styles(part(related('styles')[0]));
  const numbering = new Numbering(part(related('numbering')[0]));
  const hasPages = descendants(body, 'lastRenderedPageBreak').length > 0;
  const reader = new BodyReader({ styles, numbering, seen, hasPages });
  const blocks = reader.read(body);
  const apart = () => new BodyReader({ styles, numbering, seen, hasPages: false });
  const notes = notesOf(reader.notes, part(related('footnotes')[0]), part(related('endnotes')[0]), apart);
  const margins = [...related('header'), ...related('footer')].flatMap((path) => marginsOf(part(path), apart()));
  seen.comments = related('comments').flatMap((path) => descendants(part(path) ?? body, 'comment')).length;
  const path = new Map(relations.map(({ id, target }) => [id, target]));
  const pictures = readPictures(reader.pictures, (id) => archive.read(path.get(id) ?? ''));
  seen.pictures -= pictures.length;
  const title = child(child(part('docProps/core.xml') ?? undefined, 'coreProperties'), 'title');
  return {
    document: { marksHeadings: true, blocks: [...blocks, ...notes], margins, titles: title ? [textOf(title)] : [] },
    diagnostics: diagnosticsOf(seen, 'Word'),
    pictures,
  };
}

/** `word/document.xml`, unless the package says otherwise. */
function mainPart(archive: Archive): string {
  const bytes = archive.read('_rels/.rels');
  const named = bytes && relationsOf(parseXml(bytes), '').find(({ type }) => type === 'officeDocument')?.target;
  return named ?? 'word/document.xml';
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** What a part refers to inside the package; what lies outside is never looked at. */
function relationsOf(root: XmlElement | null, part: string): Relation[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  return elements(child(root ?? undefined, 'Relationships') ?? { name: '', attributes: {}, children: [] })
    .filter(({ attributes }) => attributes['TargetMode'] !== 'External')
    .map(({ attributes }) => {
      const target = attributes['Target'] ?? '';
      return {
        id: attributes['Id'] ?? '',
        type: (attributes['Type'] ?? '').split('/').at(-1) ?? '',
        target: target.startsWith('/') ? target.slice(1) : folder + target,
      };
    });
}

const relationsPath = (part: string): string => part.replace(/([^/]*)$/, '_rels/$1.rels');

/** Footnotes count 1, 2, 3, endnotes i, ii, iii, in the order in which the text calls them, as Word shows them. */
function notesOf(
  called: readonly string[],
  footnotes: XmlElement | null,
  endnotes: XmlElement | null,
  apart: () => BodyReader,
): DocumentBlock[] {
  const counts = { footnote: 0, endnote: 0 };
  return called.flatMap((call): DocumentBlock[] => {
    const [kind, id] = call.split(' ') as ['footnote' | 'endnote', string];
    counts[kind] += 1;
    const root = kind === 'footnote' ? footnotes : endnotes;
    const note = root && descendants(root, kind).find(({ attributes }) => attributes['id'] === id);
    if (!note) return [];
    const text = apart()
      .read(note)
      .map((block) => block.text.trim())
      .join(' ');
    const marker = kind === 'footnote' ? String(counts[kind]) : formatted(counts[kind], 'lowerRoman');
    return [{ kind: 'footnote', text, bold: 0, marker }];
  });
}

/** The lines of a page header or footer, and what is drawn across the page behind the text. */
function marginsOf(part: XmlElement | null, reader: BodyReader): string[] {
  const root = part && elements(part)[0];
  if (!root) return [];
  const drawn = descendants(root, 'textpath').map(({ attributes }) => attributes['string'] ?? '');
  return [...linesOf(reader.read(root)), ...drawn];
}
