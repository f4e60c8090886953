import { Component } from 'preact';
import type { Diagnostic, Recommendation } from '../../slides/index.ts';
import { reviewWords } from '../words/review.ts';
import { DiagnosticNote } from './diagnostic-note.tsx';
import type { Mark, PaperBlock, PaperSentence } from './marks.ts';

interface Props {
  readonly block: PaperBlock;
  readonly marks: ReadonlyMap<string, Mark>;
  /** Id of the recommendation at hand. */
  readonly atHand: string | null;
  /** Recommendations that begin here. */
  readonly openings: readonly Recommendation[];
  readonly diagnostics: readonly Diagnostic[];
  readonly isTitle: boolean;
  /** The sentences chosen; -1 where there are none. */
  readonly first: number;
  readonly last: number;
}

/** What of the marks and the choice shows in a block: it is drawn again only where this is news. */
function looks({ block, marks, atHand, openings, diagnostics, first, last }: Props): string {
  const sentences = block.sentences.map(({ at, key }) => {
    const mark = marks.get(key);
    return [mark?.role, mark?.of.includes(atHand ?? ''), at >= first && at <= last];
  });
  return JSON.stringify([
    sentences,
    openings.map(({ number }) => number),
    diagnostics,
    openings.some(({ id }) => id === atHand),
  ]);
}

/** Beneath the heading of the window. */
const headings = ['h2', 'h3', 'h4', 'h5', 'h6'] as const;

const isChosenIn = ({ block: { sentences }, first, last }: Props): boolean =>
  first <= (sentences.at(-1)?.at ?? -1) && last >= (sentences[0]?.at ?? Number.POSITIVE_INFINITY);

/** A paragraph with its number, the numbers of recommendations that begin in it, and what was odd about it. */
export class PaperBlockView extends Component<Props> {
  override shouldComponentUpdate(next: Props): boolean {
    const { block, marks, atHand, openings, diagnostics } = this.props;
    if (next.block !== block) return true;
    const isSame =
      next.marks === marks && next.atHand === atHand && next.openings === openings && next.diagnostics === diagnostics;
    // A long paper has thousands that a choice does not touch.
    if (isSame && !isChosenIn(next) && !isChosenIn(this.props)) return false;
    return looks(next) !== looks(this.props);
  }

  override render({ block: { block, sentences }, marks, atHand, openings, diagnostics, isTitle, first, last }: Props) {
    const words = reviewWords();
    const { kind, id, level, marker, text, paragraph } = block;
    const role =
      kind === 'metadata' ? (words.roles[marker ?? ''] ?? words.roles['note']) : isTitle ? words.roles['title'] : null;
    const Text = kind === 'heading' ? (headings[Math.min(level ?? 1, 5) - 1] ?? 'h6') : 'div';
    const counts = kind !== 'metadata' && kind !== 'heading';
    return (
      <div
        class="paper-block"
        data-block={id}
        data-kind={kind}
        data-level={level}
        dir={block.direction}
        lang={block.language}
      >
        <div class="paper-margin">
          {role && <span class="paper-role">{role}</span>}
          {openings.map((one) => (
            <span key={one.id} class="paper-number figures" data-at-hand={one.id === atHand ? '' : undefined}>
              {one.number ?? '•'}
            </span>
          ))}
        </div>
        <Text class="paper-text">
          {kind === 'list-item' && marker && <span class="paper-marker">{marker}</span>}
          {sentences.length === 0 ? text : pieces(text, sentences, marks, atHand, first, last)}
        </Text>
        <span class="paper-paragraph figures" aria-hidden="true">
          {counts && <bdi dir="ltr">§{paragraph}</bdi>}
        </span>
        {diagnostics.map((one) => (
          <DiagnosticNote key={JSON.stringify(one)} diagnostic={one} />
        ))}
      </div>
    );
  }
}

/** The text of a block, each sentence an element of its own. */
function pieces(
  text: string,
  sentences: readonly PaperSentence[],
  marks: ReadonlyMap<string, Mark>,
  atHand: string | null,
  first: number,
  last: number,
) {
  return sentences.flatMap(({ at, start, end, key }, index) => {
    const mark = marks.get(key);
    return [
      text.slice(sentences[index - 1]?.end ?? 0, start),
      <span
        key={at}
        class="sentence"
        data-at={at}
        data-role={mark?.role}
        data-at-hand={atHand !== null && mark?.of.includes(atHand) ? '' : undefined}
        data-chosen={at >= first && at <= last ? '' : undefined}
      >
        {text.slice(start, end)}
      </span>,
    ];
  });
}
