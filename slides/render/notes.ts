import type { Token } from 'marked';
import { lexMarkdown } from '../lexer.ts';
import { renderBlocks } from './markdown.ts';

/** The blocks of a note, in order. */
export const noteBlocks = (markdown: string): readonly Token[] =>
  lexMarkdown(markdown).filter(({ type }) => type !== 'space');

/** Headings of notes look like bold paragraphs, and stand in the outline beneath their part. References go to the margin. */
export function renderNote(blocks: readonly Token[]): string {
  return renderBlocks(blocks)
    .replace(/<h3( dir="auto")>(.*?)<\/h3>/gs, '<p$1 role="heading" aria-level="4"><strong>$2</strong></p>')
    .replace(
      / \(§(?:<span class="number">)?(\d+)(?:<\/span>)?(?:, ([^\d()<]{1,12})\s(?:<span class="number">)?(\d+)(?:<\/span>)?)?\)<\/p>/g,
      (_all, paragraph: string, word: string | undefined, page: string | undefined) => {
        const place =
          page === undefined ? `§${paragraph}` : `<span>§${paragraph},</span> <span>${word}\u00a0${page}</span>`;
        return ` <span class="reference">${place}</span></p>`;
      },
    );
}
