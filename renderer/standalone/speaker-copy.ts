import { type SpeakerCopy, speakerCopyId } from '../../slides/show/speaker-copy.ts';

/** What the file holds for the speaker; null where it holds nothing. */
export function readSpeakerCopy(): SpeakerCopy | null {
  const text = document.getElementById(speakerCopyId)?.textContent;
  return text ? (JSON.parse(text) as SpeakerCopy) : null;
}
