import { differences } from '../../slides/index.ts';

interface Props {
  readonly before: string | null;
  readonly after: string | null;
  /** Which of the two wordings is shown. */
  readonly side: 'before' | 'after';
}

/** One of two wordings, with what the other does not have marked by a line as well as by a ground. */
export function Differing({ before, after, side }: Props) {
  if (before === null || after === null) return <>{side === 'before' ? before : after}</>;
  const other = side === 'before' ? 'added' : 'removed';
  return (
    <>
      {differences(before, after)
        .filter(({ kind }) => kind !== other)
        .map(({ kind, text }, at) => {
          if (kind === 'removed') return <del key={at}>{text}</del>;
          return kind === 'added' ? <ins key={at}>{text}</ins> : text;
        })}
    </>
  );
}
