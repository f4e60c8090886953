import { Button } from '../shared/button.tsx';
import { Dialog } from '../shared/dialog.tsx';
import { presenterWords } from '../words/presenter.ts';
import type { Briefing } from './briefing.ts';

/** Decisions were written down: what becomes of them is asked while everybody remembers. */
export function RecordDialog({ briefing }: { readonly briefing: Briefing }) {
  const given = briefing.given.value;
  if (!given) return null;
  const words = presenterWords();
  return (
    <Dialog
      title={words.briefingOver}
      onSubmit={() => void briefing.saveRecord('pdf')}
      onClose={briefing.dismissRecord}
      foot={
        <>
          <Button onClick={briefing.dismissRecord}>{words.close}</Button>
          <Button onClick={() => void briefing.saveRecord('md')}>{words.saveMarkdown}</Button>
          <Button kind="primary" submit>
            {words.savePdf}
          </Button>
        </>
      }
    >
      <p>{words.recordKept(given.decisions)}</p>
    </Dialog>
  );
}
