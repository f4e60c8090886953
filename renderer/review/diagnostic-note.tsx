import type { Diagnostic } from '../../slides/index.ts';

/** What was odd in the paper, and what can be done about it. */
export function DiagnosticNote({ diagnostic }: { readonly diagnostic: Diagnostic }) {
  const { severity, message, advice } = diagnostic;
  return (
    <p class={severity === 'warning' ? 'warning' : 'remark'} dir="auto">
      {message} <span class="advice">{advice}</span>
    </p>
  );
}
