import { useEffect, useState } from 'preact/hooks';
import { type CheckReport, type Finding, sayFinding } from '../../slides/index.ts';
import { Button } from '../shared/button.tsx';
import type { Client } from '../shared/client.ts';
import { Dialog } from '../shared/dialog.tsx';
import { sentenceOf } from '../shared/request-error.ts';
import { checkWords } from '../words/check.ts';
import { interfaceLanguage } from '../words/words.ts';
import type { Editor } from './editor.ts';

interface Props {
  readonly client: Client;
  readonly editor: Editor;
  readonly onSettings: () => void;
  readonly onClose: () => void;
}

/** What should be seen to before the deck is shown, each one press from its mend; what is in order is folded away. */
export function CheckDialog({ client, editor, onSettings, onClose }: Props) {
  const words = checkWords();
  const [report, setReport] = useState<CheckReport | null>(null);
  const [error, setError] = useState<string | null>(null);
  useEffect(() => {
    const look = async () => {
      await editor.flush();
      setReport(await client.request('show.check', { deckId: editor.id }));
    };
    look().catch((failure: unknown) => setError(sentenceOf(failure)));
  }, [client, editor]);
  return (
    <Dialog
      title={words.title}
      width={600}
      onSubmit={onClose}
      onClose={onClose}
      foot={
        <Button kind="primary" submit>
          {words.close}
        </Button>
      }
    >
      {error && (
        <p class="error" role="alert">
          {error}
        </p>
      )}
      <div class="show-check" role="status">
        {report ? (
          <Report report={report} editor={editor} onSettings={onSettings} onClose={onClose} />
        ) : (
          !error && <p class="muted">{words.looking}</p>
        )}
      </div>
    </Dialog>
  );
}

function Report({ report, ...ways }: Omit<Props, 'client'> & { readonly report: CheckReport }) {
  const words = checkWords();
  const { checks, findings, counted, backup } = report;
  const fine = checks.filter((name) => !findings.some(({ check }) => check === name));
  return (
    <>
      <p class="muted">{words.lookedOver(counted, backup)}</p>
      {findings.length === 0 && <p>{words.allInOrder}</p>}
      {(['fault', 'care'] as const).map((level) => (
        <Findings key={level} level={level} findings={findings.filter((one) => one.level === level)} {...ways} />
      ))}
      {fine.length > 0 && (
        <details class="check-fine">
          <summary>{words.inOrder(fine.length)}</summary>
          <ul>
            {fine.map((name) => (
              <li key={name}>{words.names[name]}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

interface FindingsProps extends Omit<Props, 'client'> {
  readonly level: Finding['level'];
  readonly findings: readonly Finding[];
}

function Findings({ level, findings, editor, onSettings, onClose }: FindingsProps) {
  const words = checkWords();
  if (findings.length === 0) return null;
  const open = (slideId: string) => {
    onClose();
    editor.go(editor.placed.value.findIndex(({ slide }) => slide.id === slideId));
  };
  return (
    <section class="check-findings" data-level={level}>
      <h3>{words[level]}</h3>
      <ul>
        {findings.map((finding, index) => (
          <li key={index}>
            <p>{sayFinding(finding, interfaceLanguage.value)}</p>
            {finding.slideId !== null && <Button onClick={() => open(finding.slideId ?? '')}>{words.openSlide}</Button>}
            {ofSettings.has(finding.check) && <Button onClick={onSettings}>{words.openSettings}</Button>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the settings of the deck mend. */
const ofSettings: ReadonlySet<Finding['check']> = new Set(['marking', 'time']);
