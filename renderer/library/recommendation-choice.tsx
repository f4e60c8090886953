import type { Recommendation } from '../../slides/index.ts';
import { Button } from '../shared/button.tsx';
import { nameOf } from './briefing-form.ts';

interface Props {
  readonly recommendations: readonly Recommendation[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

export function RecommendationChoice({ recommendations, chosen, onChange }: Props) {
  if (recommendations.length === 0) return null;
  const all = chosen.length === recommendations.length;
  /** In the paper's order, whatever the order of the clicks. */
  const toggle = (id: string, on: boolean) =>
    onChange(recommendations.map((one) => one.id).filter((one) => (one === id ? on : chosen.includes(one))));
  return (
    <fieldset>
      <div class="choice-head">
        <legend>Recommendations</legend>
        <span class="muted figures" role="status">
          {chosen.length} of {recommendations.length}
        </span>
        <Button kind="quiet" onClick={() => onChange(all ? [] : recommendations.map(({ id }) => id))}>
          {all ? 'Choose none' : 'Choose all'}
        </Button>
      </div>
      <ul class="choice">
        {recommendations.map((recommendation) => (
          <li key={recommendation.id}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(recommendation.id)}
                onChange={(event) => toggle(recommendation.id, event.currentTarget.checked)}
              />
              <span class="number figures">{recommendation.number}</span>
              <span class="name" dir="auto">
                {nameOf(recommendation)}
                {recommendation.ask === null && <span class="muted"> No explicit ask</span>}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
