import type { LanguageData, StructureWords } from '../languages/types.ts';
import type { Block } from './model.ts';
import { phraseAt, words } from './words.ts';

/**
 * The blocks of a recommendation less what somebody answers to it (`Government response: …`) and what goes on with that
 * answer, up to the next label or heading.
 */
export function withoutResponses(blocks: readonly Block[], data: LanguageData): Block[] {
  let answering = false;
  return blocks.filter((block, index) => {
    const label = index === 0 ? null : labelOf(block, data);
    if (label === 'response') answering = true;
    else if (label === 'own' || block.kind === 'heading') answering = false;
    return !answering;
  });
}

/** What a block is labelled as: by the words before its colon, or as a heading by all of its words. */
function labelOf({ kind, text, marker }: Block, { structure }: LanguageData): 'response' | 'own' | null {
  const colon =
    kind === 'heading' || marker !== undefined ? -1 : (/^[^:：.!?]{2,60}[:：](?=\s|$)/u.exec(text)?.[0].length ?? -1);
  const label = kind === 'heading' ? text : colon > 0 ? text.slice(0, colon) : (marker ?? '');
  return meaningOf(label, structure);
}

/** Whether a text is nothing but such a label: `Rationale:`, `Owner:`. */
export const isBlockLabel = (text: string, { structure }: LanguageData): boolean => meaningOf(text, structure) !== null;

function meaningOf(label: string, structure: StructureWords): 'response' | 'own' | null {
  const found = words(label);
  if (found.length === 0 || found.length > 6) return null;
  const opens = (phrases: readonly string[]) => phraseAt(found, 0, phrases) === found.length;
  if (opens(structure.responses)) return 'response';
  return [structure.rationales, structure.owners, structure.deadlines, structure.costs, structure.priorities].some(
    opens,
  )
    ? 'own'
    : null;
}
