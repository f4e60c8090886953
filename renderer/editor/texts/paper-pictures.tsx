import { useSignal } from '@preact/signals';
import type { PaperPicture } from '../../../main/api/results.ts';
import { type Paper, safePicture } from '../../../slides/index.ts';
import { Button } from '../../shared/button.tsx';
import { Dialog } from '../../shared/dialog.tsx';
import { textsWords } from '../../words/texts.ts';

interface Props {
  readonly paper: Paper;
  readonly pictures: readonly PaperPicture[];
  /** With what the paper says it shows. */
  readonly onChoose: (picture: Blob, shows: string) => void;
  readonly onFile: () => void;
  readonly onClose: () => void;
}

/** The pictures of the paper, each with where it stands there; one is chosen, or a file instead. */
export function PaperPictures({ paper, pictures, onChoose, onFile, onClose }: Props) {
  const words = textsWords();
  const problem = useSignal<string | null>(null);
  const choose = async ({ sha256, alternative }: PaperPicture) => {
    try {
      const answer = await fetch(addressOf(sha256));
      if (!answer.ok) throw new Error(answer.statusText);
      onChoose(await answer.blob(), alternative);
    } catch {
      problem.value = words.pictureGone;
    }
  };
  const chooseFile = () => {
    onClose();
    onFile();
  };
  const foot = (
    <>
      <Button onClick={onClose}>{words.cancel}</Button>
      <Button submit>{words.chooseFile}</Button>
    </>
  );
  return (
    <Dialog title={words.fromPaper} width={680} onSubmit={chooseFile} onClose={onClose} foot={foot}>
      {problem.value && (
        <p class="error" role="alert">
          {problem.value}
        </p>
      )}
      <p class="muted">{words.fromPaperWhy}</p>
      <ul class="paper-pictures">
        {pictures.map((picture, index) => (
          <li key={picture.sha256}>
            <button type="button" class="paper-picture" onClick={() => void choose(picture)}>
              <img src={addressOf(picture.sha256)} alt="" loading="lazy" />
              <span class="paper-picture-name" dir="auto">
                {picture.alternative || words.pictureAt(index + 1, pictures.length)}
              </span>
              <bdi class="muted figures">{placeOf(picture, paper, words.page)}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

const addressOf = (sha256: string): string => `/${safePicture(`picture:${sha256}`) ?? ''}`;

function placeOf({ blockId }: PaperPicture, { blocks }: Paper, pageWord: (page: number) => string): string {
  const block = blocks.find(({ id }) => id === blockId);
  if (!block) return '';
  const page = block.page === undefined ? '' : pageWord(block.page);
  return [block.paragraph > 0 ? `§${block.paragraph}` : '', page].filter((part) => part !== '').join(', ');
}
