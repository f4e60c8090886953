import { type Signal, signal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { clipText, clipType, readClip, type SlideClip, writeClip } from '../../../slides/index.ts';
import { notify } from '../../shared/notices.tsx';
import { editorWords } from '../../words/editor.ts';
import type { Rail } from './rail.ts';

/** What was cut or copied last in this window: a menu may not read the clipboard, only a key may. */
export const lastClip: Signal<SlideClip | null> = signal(null);

/**
 * Cut, copy and paste while the list of slides has the focus. Where nothing is selected the browser sends the events to
 * the body, so they are met at the document.
 */
export function useSlideClipboard(list: RefObject<HTMLElement | null>, rail: Rail, say: (text: string) => void): void {
  useEffect(() => {
    const isOurs = () => document.activeElement === list.current;
    const copy = (event: ClipboardEvent): boolean => {
      if (!isOurs() || !event.clipboardData) return false;
      const clip = rail.clip();
      lastClip.value = clip;
      event.clipboardData.setData(clipType, writeClip(clip));
      event.clipboardData.setData('text/plain', clipText(clip));
      event.preventDefault();
      say(editorWords().copied(clip.slides.length));
      return true;
    };
    const onCopy = (event: ClipboardEvent) => void copy(event);
    const onCut = (event: ClipboardEvent) => {
      if (copy(event)) void rail.remove();
    };
    const onPaste = (event: ClipboardEvent) => {
      if (!isOurs() || !event.clipboardData) return;
      event.preventDefault();
      const clip = readClip(event.clipboardData.getData(clipType));
      if (clip) void rail.paste(clip);
      else notify('edit', 'loss', editorWords().nothingToPaste);
    };
    document.addEventListener('copy', onCopy);
    document.addEventListener('cut', onCut);
    document.addEventListener('paste', onPaste);
    return () => {
      document.removeEventListener('copy', onCopy);
      document.removeEventListener('cut', onCut);
      document.removeEventListener('paste', onPaste);
    };
  }, [list, rail, say]);
}
