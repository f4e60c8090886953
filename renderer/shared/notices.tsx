import { signal } from '@preact/signals';
import { Button } from './button.tsx';
import { CrossIcon } from './icons.tsx';

interface Notice {
  readonly id: number;
  readonly kind: 'done' | 'loss';
  readonly text: string;
}

const notices = signal<readonly Notice[]>([]);
let nextId = 1;

/** Says something at the foot of the window. Bad news stays until it is closed; good news leaves by itself, or for newer. */
export function notify(kind: Notice['kind'], text: string): void {
  const notice = { id: nextId++, kind, text };
  notices.value = [...notices.value.filter((other) => other.kind === 'loss' && other.text !== text), notice];
  if (kind === 'done') setTimeout(() => dismiss(notice.id), 12_000);
}

function dismiss(id: number): void {
  notices.value = notices.value.filter((notice) => notice.id !== id);
}

/** `busy` is what the person waits for. */
export function Notices({ busy }: { readonly busy: string | null }) {
  return (
    <div class="notices" aria-live="polite">
      {busy !== null && (
        <div class="notice" role="status">
          <p>{busy}</p>
        </div>
      )}
      {notices.value.map((notice) => (
        <div key={notice.id} class="notice" data-kind={notice.kind} role={notice.kind === 'loss' ? 'alert' : 'status'}>
          <p>{notice.text}</p>
          <Button kind="icon" aria-label="Close this message" onClick={() => dismiss(notice.id)}>
            <CrossIcon />
          </Button>
        </div>
      ))}
    </div>
  );
}
