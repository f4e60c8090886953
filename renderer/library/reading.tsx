import { Button } from '../shared/button.tsx';
import { libraryWords } from '../words/library.ts';
import { windowWords } from '../words/window.ts';
import type { Library } from './library.ts';

interface Props {
  readonly library: Library;
  /** Of the paper that is read. */
  readonly name: string;
}

/** What the person waits for, above what they can do meanwhile. */
export function Reading({ library, name }: Props) {
  const words = libraryWords();
  const place = library.place.value;
  return (
    <div class="reading">
      <progress class="reading-progress" aria-label={windowWords().reading(name)} />
      <p role="status">
        {place && <span class="muted figures">{words.placeInQueue(place.at, place.of)}: </span>}
        <bdi>{windowWords().reading(name)}</bdi>
      </p>
      <Button onClick={library.stop}>{words.stopReading}</Button>
    </div>
  );
}
