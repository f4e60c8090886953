import { makePdf } from './make-pdf.ts';

/** An element: its role, attributes in the syntax of PDF where it has any, and what stands in it; numbers are pieces. */
export type Tag = readonly [role: string, ...content: (Tag | number | { readonly attributes: string })[]];

export interface TaggedPage {
  /** A content stream with its pieces marked (`piece`). */
  readonly content: string;
  readonly tags: readonly Tag[];
}

/** A piece of a page that tags name by its number. */
export const piece = (id: number, content: string): string => `/Span << /MCID ${id} >> BDC\n${content}EMC\n`;
export const artifact = (content: string): string => `/Artifact BMC\n${content}EMC\n`;

/** A tagged PDF; `marks` is what it says of its tags. */
export function makeTaggedPdf(pages: readonly TaggedPage[], marks = '/Marked true'): Uint8Array {
  const [root, document, first] = [4, 5, 6];
  const objects: string[] = [];
  const parents: string[] = [];
  const top: number[] = [];
  for (const [index, { tags }] of pages.entries()) {
    const owners: number[] = [];
    const write = ([role, ...content]: Tag, parent: number): number => {
      const number = first + objects.length;
      objects.push('');
      const kids = content.flatMap((one): string[] => {
        if (typeof one === 'number') {
          owners[one] = number;
          return [String(one)];
        }
        return 'attributes' in one ? [] : [`${write(one as Tag, number)} 0 R`];
      });
      const attributes = content
        .map((one) => (typeof one === 'object' && 'attributes' in one ? one.attributes : ''))
        .join('');
      objects[number - first] =
        `<< /Type /StructElem /S /${role} /P ${parent} 0 R /Pg @${index} /K [${kids.join(' ')}] ${attributes} >>`;
      return number;
    };
    top.push(...tags.map((tag) => write(tag, document)));
    parents.push(
      `${index} [${Array.from(owners, (owner) => (owner === undefined ? 'null' : `${owner} 0 R`)).join(' ')}]`,
    );
  }
  const others = [
    `<< /Type /StructTreeRoot /K [${document} 0 R] /ParentTree << /Nums [${parents.join(' ')}] >> >>`,
    `<< /Type /StructElem /S /Document /P ${root} 0 R /K [${top.map((number) => `${number} 0 R`).join(' ')}] >>`,
    ...objects,
  ].map((object) => object.replace(/@(\d+)/, (_, index) => `${first + objects.length + Number(index) * 2} 0 R`));
  const catalog = `/StructTreeRoot ${root} 0 R /MarkInfo << ${marks} >>`;
  return makePdf(
    pages.map(({ content }) => content),
    catalog,
    others,
    (index) => `/StructParents ${index}`,
  );
}
