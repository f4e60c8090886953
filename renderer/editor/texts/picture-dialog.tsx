import { useSignal } from '@preact/signals';
import { useEffect, useId, useMemo } from 'preact/hooks';
import { Button } from '../../shared/button.tsx';
import { Dialog } from '../../shared/dialog.tsx';
import { sentenceOf } from '../../shared/request-error.ts';
import { textsWords } from '../../words/texts.ts';
import type { Editor } from '../editor.ts';
import { PictureRefused, type PreparedPicture, preparePicture } from './prepare-picture.ts';

interface Props {
  readonly editor: Editor;
  readonly file: Blob;
  /** What it shows, as far as that is known. */
  readonly shows?: string;
  /** The picture as Markdown, once it is in the library. */
  readonly onInsert: (markdown: string) => void;
  readonly onClose: () => void;
}

/** Asks what a picture shows, for those who do not see it, and keeps it in the library. */
export function PictureDialog({ editor, file, shows = '', onInsert, onClose }: Props) {
  const words = textsWords();
  const id = useId();
  const prepared = useSignal<PreparedPicture | null>(null);
  const problem = useSignal<string | null>(null);
  const busy = useSignal(false);
  const alternative = useSignal(shows);
  const decorative = useSignal(false);
  const address = useMemo(() => URL.createObjectURL(file), [file]);
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  useEffect(() => {
    preparePicture(file).then(
      (picture) => {
        prepared.value = picture;
      },
      (error: unknown) => {
        problem.value = error instanceof PictureRefused ? error.message : sentenceOf(error);
      },
    );
  }, [file, prepared, problem]);
  const isTold = decorative.value || alternative.value.trim() !== '';
  const insert = async () => {
    const picture = prepared.value;
    if (!picture || !isTold || busy.value) return;
    busy.value = true;
    try {
      const sha256 = await editor.addPicture(picture.bytes);
      const text = decorative.value
        ? ''
        : alternative.value
            .trim()
            .replace(/\s+/g, ' ')
            .replace(/[\\[\]]/g, '\\$&');
      onInsert(`![${text}](picture:${sha256})`);
    } catch (error) {
      problem.value = sentenceOf(error);
      busy.value = false;
    }
  };
  const foot = (
    <>
      <Button onClick={onClose}>{words.cancel}</Button>
      <Button kind="primary" submit disabled={!prepared.value || !isTold || busy.value}>
        {words.insertPicture}
      </Button>
    </>
  );
  return (
    <Dialog title={words.picture} width={520} onSubmit={() => void insert()} onClose={onClose} foot={foot}>
      {problem.value && (
        <p class="error" role="alert">
          {problem.value}
        </p>
      )}
      {prepared.value && <img class="picture-sample" src={address} alt="" />}
      <label class="field">
        <span>{words.alternative}</span>
        <input
          class="input"
          dir="auto"
          disabled={decorative.value}
          value={alternative.value}
          aria-describedby={`${id}-why`}
          onInput={({ currentTarget }) => {
            alternative.value = currentTarget.value;
          }}
        />
      </label>
      <p id={`${id}-why`} class="muted">
        {words.whyAlternative}
      </p>
      <label class="check">
        <input
          type="checkbox"
          checked={decorative.value}
          onChange={({ currentTarget }) => {
            decorative.value = currentTarget.checked;
          }}
        />
        {words.decorative}
      </label>
    </Dialog>
  );
}
