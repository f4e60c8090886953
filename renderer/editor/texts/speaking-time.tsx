import { clock, countWords, speakingSeconds } from '../../../slides/index.ts';
import { textsWords } from '../../words/texts.ts';

/** How long the notes take to say, against what the slide is planned for. */
export function SpeakingTime({ text, plannedSeconds }: { readonly text: string; readonly plannedSeconds: number }) {
  const said = speakingSeconds(text);
  if (said === 0) return null;
  // Speakers differ by more than this; a warning at every second over would be noise.
  const isOver = said > plannedSeconds * 1.1;
  return (
    <span class="speaking-time muted figures" data-over={isOver ? '' : undefined}>
      {textsWords().speaking(countWords(text), clock(said), clock(plannedSeconds))}
    </span>
  );
}
