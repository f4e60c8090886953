import type { DocumentBlock } from '../../../slides/paper/document.ts';
import { AppError } from '../../errors.ts';
import type { Archive } from '../archive.ts';
import { diagnosticsOf, nothingSeen } from '../document-diagnostics.ts';
import { readPictures } from '../paper-pictures.ts';
import type { ReadDocument } from '../reading.ts';
import { linesOf } from '../table-blocks.ts';
import { child, descendants, elements, parseXml, textOf, type XmlElement } from '../xml.ts';
import { BodyReader } from './body.ts';
import { Changes } from './changes.ts';
import { Numbering } from './numbering.ts';
import { Styles } from './styles.ts';

/** The roots of a document's parts; in a flat document they are one. */
interface Parts {
  readonly content: XmlElement | undefined;
  readonly styles: XmlElement | undefined;
  readonly meta: XmlElement | undefined;
}

/**
 * Reads an OpenDocument text (ISO 26300, 1.0 to 1.4) as its reader sees it: numbers that lists and headings count are
 * there, tracked changes are accepted, comments and hidden text are left out; each of these is reported.
 *
 * @throws AppError `paper_unreadable` where its main part is missing or damaged
 */
export function readOdt(name: string, archive: Archive): ReadDocument {
  const part = (path: string): XmlElement | undefined => {
    const bytes = archive.read(path);
    return bytes ? elements(parseXml(bytes))[0] : undefined;
  };
  return readParts(name, { content: part('content.xml'), styles: part('styles.xml'), meta: part('meta.xml') }, (path) =>
    archive.read(path.replace(/^\.\//, '')),
  );
}

/** Reads the same in one XML file (`.fodt`). */
export function readFlatOdt(name: string, bytes: Uint8Array): ReadDocument {
  const root = child(parseXml(bytes), 'document');
  return readParts(name, { content: root, styles: root, meta: root }, () => null);
}

function readParts(
  name: string,
  { content, styles: common, meta }: Parts,
  part: (path: string) => Uint8Array | null,
): ReadDocument {
  const text = child(child(content, 'body'), 'text');
  if (!text) {
    throw new AppError('paper_unreadable', { code: 'no-text-in-document', name, writer: 'LibreOffice' });
  }
  const named = child(common, 'styles');
  const [inText, inMargins] = [child(content, 'automatic-styles'), child(common, 'automatic-styles')];
  const seen = nothingSeen();
  const changes = new Changes(text);
  seen.insertions = changes.insertions;
  seen.deletions = changes.deletions;
  const styles = new Styles(named, inText);
  const numbering = new Numbering([named, inText]);
  const apart = () => new BodyReader({ styles, numbering, seen, changes, hasPages: false });
  const hasPages = text.attributes['use-soft-page-breaks'] === 'true';
  const reader = new BodyReader({ styles, numbering, seen, changes, hasPages });
  const blocks = reader.read(text);
  const notes = reader.notes.map(({ marker, body }): DocumentBlock => {
    const lines = apart().read(body);
    return { kind: 'footnote', text: lines.map((line) => line.text.trim()).join(' '), bold: 0, marker };
  });
  const ofPages = new BodyReader({
    styles: new Styles(named, inMargins),
    numbering: new Numbering([named, inMargins]),
    seen,
    changes,
    hasPages: false,
  });
  const margins = marginsOf(common).flatMap((margin) => linesOf(ofPages.read(margin)));
  const pictures = readPictures(reader.pictures, part);
  seen.pictures -= pictures.length;
  const title = child(child(meta, 'meta'), 'title');
  return {
    document: { marksHeadings: true, blocks: [...blocks, ...notes], margins, titles: title ? [textOf(title)] : [] },
    diagnostics: diagnosticsOf(seen, 'LibreOffice'),
    pictures,
  };
}

/** The page headers and footers of all kinds of pages, but those that are switched off. */
function marginsOf(styles: XmlElement | undefined): XmlElement[] {
  return descendants(child(styles, 'master-styles') ?? { name: '', attributes: {}, children: [] }, 'master-page')
    .flatMap(elements)
    .filter(({ name, attributes }) => /^(?:header|footer)/.test(name) && attributes['display'] !== 'false');
}
