import { type ReadonlySignal, signal } from '@preact/signals';
import { windowWords } from '../words/window.ts';
import { Button } from './button.tsx';
import { CrossIcon } from './icons.tsx';

/** What a notice is about. There is one for each at a time. */
type Subject = 'window' | 'search' | 'library' | 'paper' | 'deck' | 'edit' | 'export' | 'show';

interface Notice {
  readonly id: number;
  readonly about: Subject;
  readonly kind: 'done' | 'loss';
  readonly text: string;
  readonly remedy: Remedy | undefined;
}

/** What the person may do about it at once; the notice goes with it. */
interface Remedy {
  readonly label: string;
  readonly take: () => void;
}

const shown = signal<readonly Notice[]>([]);
let nextId = 1;

export const notices: ReadonlySignal<readonly Notice[]> = shown;

/**
 * Says something at the foot of the window, in place of what it said about the same. Bad news stays until it is closed
 * or no longer true; good news leaves by itself, or for newer.
 */
export function notify(about: Subject, kind: Notice['kind'], text: string, remedy?: Remedy): void {
  const notice = { id: nextId++, about, kind, text, remedy };
  const others = shown.value.filter((other) => other.kind === 'loss' && other.about !== about && other.text !== text);
  shown.value = [...others, notice];
  if (kind === 'done') setTimeout(() => dismiss(notice.id), 12_000);
}

/** What was said about this is no longer true. */
export function settled(about: Subject): void {
  shown.value = shown.value.filter((notice) => notice.about !== about);
}

function dismiss(id: number): void {
  shown.value = shown.value.filter((notice) => notice.id !== id);
}

interface NoticesProps {
  /** What the person waits for, and how they end the wait. */
  readonly busy: { readonly text: string; readonly onCancel: () => void } | null;
}

export function Notices({ busy }: NoticesProps) {
  return (
    <div class="notices" aria-live="polite">
      {busy !== null && (
        <div class="notice" role="status">
          <p>{busy.text}</p>
          <Button kind="quiet" onClick={busy.onCancel}>
            {windowWords().cancel}
          </Button>
        </div>
      )}
      {shown.value.map((notice) => (
        <div key={notice.id} class="notice" data-kind={notice.kind} role={notice.kind === 'loss' ? 'alert' : 'status'}>
          <p>{notice.text}</p>
          {notice.remedy && <RemedyButton remedy={notice.remedy} onTaken={() => dismiss(notice.id)} />}
          <Button kind="icon" aria-label={windowWords().closeMessage} onClick={() => dismiss(notice.id)}>
            <CrossIcon />
          </Button>
        </div>
      ))}
    </div>
  );
}

function RemedyButton({ remedy, onTaken }: { readonly remedy: Remedy; readonly onTaken: () => void }) {
  return (
    <Button
      kind="quiet"
      onClick={() => {
        onTaken();
        remedy.take();
      }}
    >
      {remedy.label}
    </Button>
  );
}
