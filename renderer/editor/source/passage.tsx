import type { Signal } from '@preact/signals';
import { type Block, withSentence, withSupport } from '../../../slides/index.ts';
import { Button } from '../../shared/button.tsx';
import { textsWords } from '../../words/texts.ts';
import type { Editor } from '../editor.ts';
import type { SourcePassage, SourceSentence } from './source-passages.ts';

/** The sentence something is to be done with. */
export interface ChosenSentence {
  readonly blockId: string;
  readonly start: number;
}

interface Props {
  readonly editor: Editor;
  readonly passage: SourcePassage;
  readonly isSought: boolean;
  readonly chosen: Signal<ChosenSentence | null>;
}

/** A paragraph of the paper with its number, each sentence of which can be taken to the slide or its notes. */
export function Passage({ editor, passage: { block, sentences }, isSought, chosen }: Props) {
  const own = chosen.value?.blockId === block.id ? chosen.value : null;
  const picked = own && sentences.find(({ start }) => start === own.start);
  return (
    <div class="passage" data-sought={isSought ? '' : undefined}>
      <span class="paragraph-number figures">
        <bdi dir="ltr">{numberOf(block)}</bdi>
        {numberOf(block) !== '' && block.page !== undefined && (
          <bdi class="page-number">{textsWords().page(block.page)}</bdi>
        )}
      </span>
      <p class={block.kind === 'heading' ? 'heading' : undefined} dir="auto">
        {sentences.map((sentence, index) => (
          <>
            {between(block, sentences[index - 1], sentence)}
            <SentenceButton
              key={sentence.start}
              sentence={sentence}
              isChosen={sentence === picked}
              onChoose={() => {
                chosen.value = sentence === picked ? null : { blockId: block.id, start: sentence.start };
              }}
            />
          </>
        ))}
      </p>
      {picked && (
        <Actions
          editor={editor}
          block={block}
          sentence={picked}
          onDone={() => {
            chosen.value = null;
          }}
        />
      )}
    </div>
  );
}

const between = ({ text }: Block, before: SourceSentence | undefined, { start }: SourceSentence): string =>
  text.slice(before?.end ?? 0, start);

interface SentenceProps {
  readonly sentence: SourceSentence;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function SentenceButton({ sentence: { text, cited, current }, isChosen, onChoose }: SentenceProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a <button> does not wrap with the sentences around it.
    <span
      class="sentence"
      role="button"
      tabIndex={-1}
      aria-expanded={isChosen}
      data-current={current ? '' : undefined}
      onClick={() => {
        // Words that were marked to be copied are not a click.
        if (document.getSelection()?.isCollapsed !== false) onChoose();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onChoose();
      }}
    >
      {cited ? <mark>{text}</mark> : text}
    </span>
  );
}

interface ActionsProps {
  readonly editor: Editor;
  readonly block: Block;
  readonly sentence: SourceSentence;
  readonly onDone: () => void;
}

function Actions({ editor, block, sentence, onDone }: ActionsProps) {
  const words = textsWords();
  const toSlide = () => {
    void editor.edit(
      withSupport(editor.slide.peek(), block, sentence, editor.paper.paper, editor.deck.peek().language),
    );
    onDone();
  };
  const toNotes = (part: 'say' | 'ifAsked') => () => {
    const { id } = editor.slide.peek();
    editor.editNotes(id, part, withSentence(editor.notesOf(id)[part], block, sentence, editor.deck.peek().language));
    onDone();
  };
  return (
    <fieldset class="sentence-actions">
      <legend class="visually-hidden">{words.addSentence}</legend>
      <Button onClick={toSlide}>{words.toSlide}</Button>
      <Button onClick={toNotes('say')}>{words.toSay}</Button>
      <Button onClick={toNotes('ifAsked')}>{words.toIfAsked}</Button>
    </fieldset>
  );
}

/** Front matter has no number, and a heading only that of the paragraph after it. */
const numberOf = ({ kind, paragraph }: Block): string =>
  kind === 'metadata' || kind === 'heading' ? '' : `§${paragraph}`;
