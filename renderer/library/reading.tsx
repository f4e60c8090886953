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
  const pages = library.pages.value;
  return (
    <div class="reading">
      <progress
        class="reading-progress"
        aria-label={windowWords().reading(name)}
        {...(pages && { value: pages.page, max: pages.of })}
      />
      <p role="status">
        {place && <span class="muted figures">{words.placeInQueue(place.at, place.of)}: </span>}
        <bdi>{windowWords().reading(name)}</bdi>
      </p>
      {/* Apart from what is spoken: a page every moment would drown all else. */}
      {pages && <span class="muted figures">{words.pageOf(pages.page, pages.of)}</span>}
      <Button onClick={library.stop}>{words.stopReading}</Button>
    </div>
  );
}
