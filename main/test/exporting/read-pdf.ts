import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface ReadPdf {
  readonly info: Readonly<Record<string, unknown>>;
  /** The XMP packet. */
  readonly metadata: string;
  readonly tagged: boolean;
  /** Titles of the entries at every level, in order. */
  readonly outline: readonly string[];
  readonly pages: readonly ReadPage[];
}

export interface ReadPage {
  /** In points. */
  readonly width: number;
  readonly height: number;
  readonly text: string;
  /** Addresses, and names of destinations with a `#` before them. */
  readonly links: readonly string[];
  /** Names of fonts used on the page whose outlines are not in the file. */
  readonly missingFonts: readonly string[];
  /** Roles of the structure tree, in reading order. */
  readonly roles: readonly string[];
}

interface StructureNode {
  readonly role?: string;
  readonly children?: readonly StructureNode[];
}

/** What a reader gets from a PDF. The text in the bytes is glyph numbers: only a PDF library can read it. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false, disableFontFace: true });
  const pdf = await task.promise;
  try {
    const { info, metadata } = await pdf.getMetadata();
    // Its type says it is an object; it is a Map.
    const marks: unknown = await pdf.getMarkInfo();
    const pages: ReadPage[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const [, , width = 0, height = 0] = page.view;
      const content = await page.getTextContent();
      const annotations: { url?: string; dest?: unknown }[] = await page.getAnnotations();
      pages.push({
        width,
        height,
        text: content.items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''),
        links: annotations.map(({ url, dest }) => url ?? `#${String(dest)}`),
        missingFonts: await missingFonts(page),
        roles: roles((await page.getStructTree()) as StructureNode | null),
      });
    }
    return {
      info: info as Record<string, unknown>,
      metadata: metadata?.getRaw() ?? '',
      tagged: marks instanceof Map && marks.get('Marked') === true,
      outline: titles((await pdf.getOutline()) ?? []),
      pages,
    };
  } finally {
    await task.destroy();
  }
}

interface Entry {
  readonly title: string;
  readonly items: readonly Entry[];
}

function titles(entries: readonly Entry[]): string[] {
  return entries.flatMap(({ title, items }) => [title, ...titles(items)]);
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>;

async function missingFonts(page: Page): Promise<string[]> {
  await page.getOperatorList();
  const { styles } = await page.getTextContent();
  return Object.keys(styles)
    .map((name) => page.commonObjs.get(name) as { name: string; missingFile?: boolean })
    .filter((font) => font.missingFile)
    .map((font) => font.name);
}

function roles(node: StructureNode | null): string[] {
  if (!node) return [];
  return [...(node.role ? [node.role] : []), ...(node.children ?? []).flatMap(roles)];
}
