import { LineField } from '../shared/line-field.tsx';
import { AccentField, LogoField } from '../shared/look-fields.tsx';
import { reviewWords } from '../words/review.ts';
import type { BriefingForm } from './briefing-form.ts';

interface Props {
  readonly form: BriefingForm;
  readonly onChange: (change: Partial<BriefingForm>) => void;
}

/** The office's look: set once, remembered for the next briefing, and therefore folded away. */
export function OfficeFields({ form, onChange }: Props) {
  const words = reviewWords();
  return (
    <details class="office">
      <summary>{words.office}</summary>
      <div class="deck-fields">
        <LineField
          label={words.footer}
          value={form.footer}
          maxLength={200}
          placeholder={words.nothing}
          onInput={(footer) => onChange({ footer })}
        />
        <AccentField
          theme={form.theme}
          accent={form.accent || null}
          onChange={(accent) => onChange({ accent: accent ?? '' })}
        />
        <LogoField logo={form.logo || null} onChange={(logo) => onChange({ logo: logo ?? '' })} />
      </div>
    </details>
  );
}
