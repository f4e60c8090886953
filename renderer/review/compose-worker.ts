import { type Briefing, brief, compose, correct, type Paper } from '../../slides/index.ts';
import { readForm } from './briefing-form.ts';
import type { Answer, Task } from './composer.ts';

/** Corrects and composes beside the window: with a long paper both take longer than a keystroke may. */
let paper: Paper;
let read: Briefing;
let made: { readonly of: string; readonly briefing: Briefing } | null = null;

const answer = (message: Answer) => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<Task>) => {
  if (data.kind === 'paper') {
    paper = data.paper;
    read = data.briefing ?? brief(paper);
    return;
  }
  const { corrections, form } = data;
  try {
    const of = JSON.stringify(corrections);
    if (made?.of !== of) {
      made = { of, briefing: correct(read, paper, corrections) };
      answer({ kind: 'briefing', briefing: made.briefing });
    }
    const options = readForm(form, made.briefing);
    answer({ kind: 'deck', composed: 'options' in options ? compose(made.briefing, options.options) : null });
  } catch (error) {
    answer({ kind: 'failed', reason: String(error) });
  }
});
