import { type Diagnostic, sayDiagnostic } from '../../slides/index.ts';
import { interfaceLanguage } from '../words/words.ts';

/** What was odd in the paper, and what can be done about it. */
export function DiagnosticNote({ diagnostic }: { readonly diagnostic: Diagnostic }) {
  const { message, advice } = sayDiagnostic(diagnostic, interfaceLanguage.value);
  return (
    <p class={diagnostic.severity === 'warning' ? 'warning' : 'remark'}>
      {message} <span class="advice">{advice}</span>
    </p>
  );
}
