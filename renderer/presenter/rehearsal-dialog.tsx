import {
  clock,
  type RehearsalRow,
  type RehearsalRun,
  rehearsalTable,
  slideLines,
  usualAsPlan,
} from '../../slides/index.ts';
import { Button } from '../shared/button.tsx';
import { Dialog } from '../shared/dialog.tsx';
import { notify } from '../shared/notices.tsx';
import { editorWords } from '../words/editor.ts';
import { rehearsalWords } from '../words/rehearsal.ts';
import { interfaceLanguage } from '../words/words.ts';
import type { Briefing, RehearsalTimes } from './briefing.ts';

/** How long each slide takes, planned and spoken: at the end of a rehearsal, and whenever it is asked for. */
export function RehearsalDialog({ briefing }: { readonly briefing: Briefing }) {
  const times = briefing.times.value;
  if (!times) return null;
  return times.runs.length > 0 ? (
    <Times times={times} onClose={briefing.dismissTimes} />
  ) : (
    <NotRehearsed
      onClose={briefing.dismissTimes}
      onRehearse={() => {
        briefing.dismissTimes();
        void briefing.rehearse(times.editor);
      }}
    />
  );
}

interface NotRehearsedProps {
  readonly onClose: () => void;
  readonly onRehearse: () => void;
}

function NotRehearsed({ onClose, onRehearse }: NotRehearsedProps) {
  const words = rehearsalWords();
  return (
    <Dialog
      title={words.timesOf}
      onSubmit={onRehearse}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{words.close}</Button>
          <Button kind="primary" submit>
            {words.rehearse}
          </Button>
        </>
      }
    >
      <p>{words.none}</p>
    </Dialog>
  );
}

interface TimesProps {
  readonly times: RehearsalTimes;
  readonly onClose: () => void;
}

function Times({ times: { editor, runs, justOver }, onClose }: TimesProps) {
  const words = rehearsalWords();
  const deck = editor.deck.value;
  const plan = usualAsPlan(deck, runs);
  const use = async () => {
    if (!(await editor.edit(() => usualAsPlan(editor.deck.peek(), runs)))) return;
    notify('edit', 'done', words.isPlan, { label: words.undo, take: () => void editor.undo() });
    onClose();
  };
  const { usual } = rehearsalTable(deck, runs);
  const slot = deck.plannedMinutes * 60;
  const over = Math.round(usual - slot);
  return (
    <Dialog
      title={justOver ? words.over : words.timesOf}
      width={760}
      onSubmit={() => void use()}
      onClose={onClose}
      foot={
        <>
          <p class="grow muted">{plan ? words.howUsual : words.asPlanned}</p>
          <Button onClick={onClose}>{words.close}</Button>
          <Button kind="primary" submit disabled={!plan}>
            {words.useAsPlan}
          </Button>
        </>
      }
    >
      <p class="figures">
        {over > 0 ? words.overSlot(clock(usual), clock(slot), clock(over)) : words.fits(clock(usual), clock(slot))}
      </p>
      <TimesTable times={{ editor, runs, justOver }} />
    </Dialog>
  );
}

function TimesTable({ times: { editor, runs, justOver } }: { readonly times: RehearsalTimes }) {
  const words = rehearsalWords();
  const table = rehearsalTable(editor.deck.value, runs);
  const [last, before] = runs;
  const all = table.rows.length;
  return (
    <table class="rehearsal-times figures">
      <thead>
        <tr>
          <th scope="col" colSpan={2}>
            {words.slide}
          </th>
          <th scope="col">{words.planned}</th>
          <RunHead name={justOver ? words.thisRun : words.lastRun} run={last} />
          {before && <RunHead name={justOver ? words.lastRun : words.runBefore} run={before} />}
          <th scope="col">
            {words.usual}
            <small class="muted">{words.ofRuns(runs.length)}</small>
          </th>
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row) => (
          <Row key={row.slide.id} row={row} hasBefore={before !== undefined} />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            {words.total}
          </th>
          <td>{clock(table.planned)}</td>
          <Sum seconds={table.last} slides={table.lastSlides} all={all} />
          {before && <Sum seconds={table.before} slides={table.beforeSlides} all={all} />}
          <td>{clock(table.usual)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

function RunHead({ name, run }: { readonly name: string; readonly run: RehearsalRun | undefined }) {
  const when = new Intl.DateTimeFormat(interfaceLanguage.value, {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return (
    <th scope="col">
      {name}
      {run && <small class="muted">{when.format(new Date(run.startedAt))}</small>}
    </th>
  );
}

function Row({ row, hasBefore }: { readonly row: RehearsalRow; readonly hasBefore: boolean }) {
  const { slide, number, planned, last, before, usual, stands } = row;
  const headline = slideLines(slide)[0] ?? editorWords().layouts[slide.layout];
  const words = rehearsalWords();
  return (
    <tr data-stands={stands}>
      <td class="muted">{number}</td>
      <th scope="row">
        <div dir="auto" title={headline}>
          {headline}
        </div>
      </th>
      <td>{clock(planned)}</td>
      <td>{timeOf(last)}</td>
      {hasBefore && <td>{timeOf(before)}</td>}
      <td>
        {stands && usual !== null && (
          <span class="rehearsal-away">
            <span class="visually-hidden">{words[stands]} </span>
            <bdi dir="ltr">
              {stands === 'longer' ? '+' : '−'}
              {clock(Math.abs(usual - planned))}
            </bdi>
          </span>
        )}
        {timeOf(usual)}
      </td>
    </tr>
  );
}

interface SumProps {
  readonly seconds: number;
  readonly slides: number;
  readonly all: number;
}

/** A run that did not come to every slide says so: its sum is not that of the deck. */
const Sum = ({ seconds, slides, all }: SumProps) => (
  <td>
    {clock(seconds)}
    {slides < all && <small class="muted">{rehearsalWords().ofSlides(slides, all)}</small>}
  </td>
);

const timeOf = (seconds: number | null) => (seconds === null ? '–' : clock(seconds));
