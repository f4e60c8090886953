import { useSignal } from '@preact/signals';
import { textsWords } from '../words/texts.ts';
import type { Editor } from './editor.ts';
import { SpeakingTime } from './speaking-time.tsx';
import { type AtHand, TextField } from './text-field.tsx';
import { Toolbar } from './toolbar.tsx';

/** The three texts of the slide at hand, each saved as it is typed. */
export function Texts({ editor }: { readonly editor: Editor }) {
  const atHand = useSignal<AtHand | null>(null);
  const words = textsWords();
  const { id, plannedSeconds } = editor.slide.value;
  const common = { editor, atHand };
  return (
    <div class="texts">
      <Toolbar editor={editor} atHand={atHand} />
      <div class="text-fields">
        <TextField {...common} part="body" label={words.slide} placeholder={words.emptySlide}>
          <span class="muted">Markdown</span>
        </TextField>
        <TextField {...common} part="say" label={words.say} placeholder={words.emptySay}>
          <SpeakingTime text={editor.notesOf(id).say} plannedSeconds={plannedSeconds} />
        </TextField>
        <TextField {...common} part="ifAsked" label={words.ifAsked} placeholder={words.emptyIfAsked} />
      </div>
    </div>
  );
}
