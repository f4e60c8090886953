import { slideLines } from '../deck/lines.ts';
import type { Deck } from '../deck/model.ts';
import { escapeHtml } from '../render/html.ts';
import { markingKind } from '../themes/markings.ts';

export const outcomes = ['agreed', 'agreed-with-changes', 'deferred', 'rejected'] as const;
export type Outcome = (typeof outcomes)[number];

/** What was decided on the recommendation of a slide. */
export interface Decision {
  readonly slideId: string;
  /** Null where only a note was made. */
  readonly outcome: Outcome | null;
  readonly note: string;
  /** ISO 8601. */
  readonly decidedAt: string;
}

/** A briefing that was given. */
export interface BriefingRecord {
  /** As it was shown. */
  readonly deck: Deck;
  /** ISO 8601. */
  readonly startedAt: string;
  readonly endedAt: string | null;
  readonly decisions: readonly Decision[];
  /** Ids of the slides that were shown while the time ran. */
  readonly shown: readonly string[];
}

/** Instants as the people in the room know them; `slides/` has no clock and no time zone. */
export interface RecordTimes {
  date(iso: string): string;
  time(iso: string): string;
}

const guarded: ReadonlySet<string> = new Set(['restricted', 'confidential', 'secret', 'top-secret', 'tlp-red']);

/** Some meetings may not be written down: where the marking says so, nothing is unless the presenter asks for it. */
export const logsByDefault = (marking: string | null): boolean => !guarded.has((marking && markingKind(marking)) || '');

const words: Readonly<Record<Outcome, string>> = {
  agreed: 'Agreed',
  'agreed-with-changes': 'Agreed with changes',
  deferred: 'Deferred',
  rejected: 'Rejected',
};

interface Line {
  readonly number: string;
  readonly headline: string;
  readonly outcome: string;
  readonly note: string;
  readonly at: string;
}

/** What the record says, in its order: every recommendation that was shown or decided, decided or not. */
function linesOf({ deck, decisions, shown }: BriefingRecord, times: RecordTimes): readonly Line[] {
  const decided = new Map(decisions.map((decision) => [decision.slideId, decision]));
  const seen = new Set(shown);
  return deck.slides.flatMap((slide) => {
    const decision = decided.get(slide.id);
    if (!decision && !(slide.layout === 'recommendation' && slide.recommendationId !== null && seen.has(slide.id))) {
      return [];
    }
    return {
      number: slide.number ?? '',
      headline: slideLines(slide)[0] ?? '',
      outcome: decision?.outcome ? words[decision.outcome] : 'No decision noted',
      note: decision?.note.trim() ?? '',
      at: decision ? times.time(decision.decidedAt) : '',
    };
  });
}

function factsOf({ deck, startedAt, endedAt, shown }: BriefingRecord, times: RecordTimes): readonly string[] {
  const until = endedAt === null ? '' : `–${times.time(endedAt)}`;
  const people = [
    deck.briefingFor && `Briefing for ${deck.briefingFor}`,
    deck.presentedBy && `presented by ${deck.presentedBy}`,
  ].filter(Boolean);
  const numbers = deck.slides.flatMap(({ id }, index) => (shown.includes(id) ? [index + 1] : []));
  return [
    `${times.date(startedAt)}, ${times.time(startedAt)}${until}`,
    ...(people.length > 0 ? [people.join(', ')] : []),
    numbers.length > 0 ? `Slides shown: ${numbers.join(', ')} of ${deck.slides.length}` : 'No slide was shown in time',
  ];
}

/** Text of a person or a paper as Markdown shows it, in a cell of a table. */
const cell = (text: string) =>
  text
    .replace(/\\/g, '\\\\')
    .replace(/([|*_`<[\]])/g, '\\$1')
    .replace(/\s*\n\s*/g, ' ');

export function recordMarkdown(record: BriefingRecord, times: RecordTimes): string {
  const { deck } = record;
  const rows = linesOf(record, times).map(
    ({ number, headline, outcome, note, at }) => `| ${[number, headline, outcome, note, at].map(cell).join(' | ')} |`,
  );
  return [
    ...(deck.marking ? [cell(deck.marking)] : []),
    `# Record: ${cell(deck.title)}`,
    ...factsOf(record, times).map(cell),
    ['| No. | Recommendation | Decision | Note | At |', '|---|---|---|---|---|', ...rows].join('\n'),
    ...(deck.marking ? [cell(deck.marking)] : []),
    '',
  ].join('\n\n');
}

/** The record as sections for paper; `recordCss` sets them. */
export function recordPage(record: BriefingRecord, times: RecordTimes): string {
  const { deck } = record;
  const marking = deck.marking ? `<p class="record-marking">${escapeHtml(deck.marking)}</p>` : '';
  const rows = linesOf(record, times).map(
    ({ number, headline, outcome, note, at }) =>
      `<tr><td>${escapeHtml(number)}</td><td dir="auto">${escapeHtml(headline)}</td>` +
      `<td><strong>${escapeHtml(outcome)}</strong>${note ? `<p dir="auto">${escapeHtml(note)}</p>` : ''}</td><td>${escapeHtml(at)}</td></tr>`,
  );
  return [
    `<main class="record" lang="en" dir="ltr">${marking}`,
    `<h1>Record: <bdi lang="${escapeHtml(deck.language)}">${escapeHtml(deck.title)}</bdi></h1>`,
    ...factsOf(record, times).map((fact) => `<p dir="auto">${escapeHtml(fact)}</p>`),
    '<table><thead><tr><th scope="col">No.</th><th scope="col">Recommendation</th><th scope="col">Decision</th><th scope="col">At</th></tr></thead>',
    `<tbody>${rows.join('')}</tbody></table>${marking}</main>`,
  ].join('\n');
}

export const recordCss = `
@page { size: A4; margin: 18mm 20mm; }
body { margin: 0; }
.record { color: #1c2430; font-family: 'Source Sans 3', 'Noto Sans Hebrew', 'Noto Sans Arabic', sans-serif; font-size: 10.5pt; line-height: 15pt; }
.record h1 { margin: 0 0 8pt; font-size: 18pt; line-height: 24pt; font-weight: 600; }
.record p { margin: 0 0 2pt; }
.record .record-marking { margin: 0 0 10pt; text-align: center; font-weight: 600; letter-spacing: 0.04em; }
.record table + .record-marking { margin: 14pt 0 0; }
.record table { width: 100%; margin-top: 14pt; border-collapse: collapse; }
.record :is(th, td) { padding: 5pt 10pt 5pt 0; border-bottom: 0.5pt solid #d9d6ce; text-align: start; vertical-align: top; }
.record th { color: #5b6675; font-weight: 400; border-color: #1c2430; }
.record tr { break-inside: avoid; }
.record td:first-child { width: 24pt; }
.record td:nth-child(3) { width: 40%; }
.record td:last-child { width: 34pt; font-variant-numeric: tabular-nums; }
`;
