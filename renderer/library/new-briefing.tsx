import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImportedPaper } from '../../main/api/results.ts';
import { compose } from '../../slides/index.ts';
import { Button } from '../shared/button.tsx';
import { Dialog } from '../shared/dialog.tsx';
import { sentenceOf } from '../shared/request-error.ts';
import { type BriefingForm, initialForm, readForm } from './briefing-form.ts';
import { FallingOut } from './falling-out.tsx';
import type { Library } from './library.ts';
import { LineField } from './line-field.tsx';
import { lastOffice, rememberOffice } from './office.ts';
import { OfficeFields } from './office-fields.tsx';
import { RecommendationChoice } from './recommendation-choice.tsx';

interface Props {
  readonly library: Library;
  readonly imported: ImportedPaper;
  readonly onCreated: (deckId: string) => void;
}

/** What a briefing of this paper should be: asked once, between reading the paper and composing the deck. */
export function NewBriefing({ library, imported, onCreated }: Props) {
  const { briefing } = imported;
  const [form, setForm] = useState(() => initialForm(briefing, lastOffice(), new Date()));
  const [error, setError] = useState<string | null>(null);
  const [creating, setCreating] = useState(false);
  const set = (change: Partial<BriefingForm>) => setForm((now) => ({ ...now, ...change }));
  const read = readForm(form, briefing);
  const problem = 'problem' in read ? read.problem : null;

  const create = async () => {
    if (!('options' in read) || creating) return;
    setCreating(true);
    setError(null);
    try {
      const deckId = await library.create(compose(briefing, read.options));
      rememberOffice(form);
      onCreated(deckId);
    } catch (failure) {
      setError(sentenceOf(failure));
      setCreating(false);
    }
  };

  const foot = (
    <>
      <span class="grow muted" role="status">
        {problem?.sentence}
      </span>
      <Button onClick={library.putAside}>Cancel</Button>
      <Button kind="primary" submit disabled={problem !== null || creating}>
        {creating ? 'Creating…' : 'Create briefing'}
      </Button>
    </>
  );

  return (
    <Dialog title="New briefing" width={680} onSubmit={() => void create()} onClose={library.putAside} foot={foot}>
      <div>
        <p class="paper-title" dir="auto">
          {briefing.title?.text ?? 'A paper without a title'}
        </p>
        {briefing.authors.length > 0 && (
          <p class="muted" dir="auto">
            {briefing.authors.join(', ')}
          </p>
        )}
      </div>
      {error && <ErrorNote sentence={error} />}
      {briefing.diagnostics.length > 0 && (
        <ul class="diagnostics" aria-label="What was odd in the paper">
          {briefing.diagnostics.map(({ code, blockId, severity, message, advice }) => (
            <li key={`${code} ${blockId} ${message}`} class={severity === 'warning' ? 'warning' : 'remark'}>
              {message} <span class="muted">{advice}</span>
            </li>
          ))}
        </ul>
      )}
      <div class="briefing-fields">
        <LineField
          label="Briefing for"
          value={form.briefingFor}
          maxLength={300}
          onInput={(briefingFor) => set({ briefingFor })}
        />
        <LineField
          label="Presented by"
          value={form.presentedBy}
          maxLength={300}
          onInput={(presentedBy) => set({ presentedBy })}
        />
        <LineField label="Date" value={form.date} maxLength={100} width="third" onInput={(date) => set({ date })} />
        <LineField
          label="Marking"
          value={form.marking}
          maxLength={200}
          placeholder="None"
          width="third"
          onInput={(marking) => set({ marking })}
        />
        <label class="field" data-width="third">
          <span>Minutes</span>
          <input
            class="input figures"
            type="number"
            min={1}
            max={600}
            step="any"
            value={form.minutes}
            aria-invalid={problem?.field === 'minutes'}
            onInput={(event) => set({ minutes: event.currentTarget.value })}
          />
        </label>
      </div>
      {'options' in read && <FallingOut briefing={briefing} options={read.options} />}
      <RecommendationChoice
        recommendations={briefing.recommendations}
        chosen={form.chosen}
        onChange={(chosen) => set({ chosen })}
      />
      <OfficeFields form={form} onChange={set} />
    </Dialog>
  );
}

/** Brought into view when it appears: a long dialog may be scrolled away from it. */
function ErrorNote({ sentence }: { readonly sentence: string }) {
  const ref = useRef<HTMLParagraphElement>(null);
  useEffect(() => ref.current?.scrollIntoView({ block: 'nearest' }), [sentence]);
  return (
    <p ref={ref} class="error" role="alert">
      {sentence}
    </p>
  );
}
