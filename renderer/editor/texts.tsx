import { clock, speakingSeconds } from '../../slides/index.ts';
import type { Editor } from './editor.ts';
import { TextField } from './text-field.tsx';

const readBody = (editor: Editor) => editor.slide.value.body;
const readSay = (editor: Editor, slideId: string) => editor.notesOf(slideId).say;
const readIfAsked = (editor: Editor, slideId: string) => editor.notesOf(slideId).ifAsked;

const editBody = (editor: Editor, slideId: string, text: string) => editor.editBody(slideId, text);
const editSay = (editor: Editor, slideId: string, text: string) => editor.editNotes(slideId, 'say', text);
const editIfAsked = (editor: Editor, slideId: string, text: string) => editor.editNotes(slideId, 'ifAsked', text);

/** The three texts of the slide at hand, each saved as it is typed. */
export function Texts({ editor }: { readonly editor: Editor }) {
  const { id, plannedSeconds } = editor.slide.value;
  const { direction, language } = editor.deck.value;
  const { say } = editor.notesOf(id);
  const common = { editor, direction, language };
  return (
    <div class="texts">
      <TextField
        {...common}
        label="Slide"
        hint="Markdown"
        placeholder="An empty slide"
        read={readBody}
        onInput={editBody}
      />
      <TextField
        {...common}
        label="Say"
        hint={say === '' ? '' : `about ${clock(speakingSeconds(say))} of ${clock(plannedSeconds)}`}
        placeholder="What to say with this slide"
        read={readSay}
        onInput={editSay}
      />
      <TextField
        {...common}
        label="If asked"
        hint=""
        placeholder="What to have ready"
        read={readIfAsked}
        onInput={editIfAsked}
      />
    </div>
  );
}
