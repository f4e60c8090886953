import type { AudienceShow, Point, Seen } from '../../main/api/presenting-requests.ts';
import { type AudienceStage, mountAudience } from './audience-stage.ts';

/** What the audience's view asks of main and hears from it. */
export interface AudienceSource {
  show(): Promise<AudienceShow | null>;
  section(slideId: string): Promise<string>;
  onSeen(listener: (seen: Seen | null) => void): () => void;
  onPointer(listener: (at: Point | null) => void): () => void;
}

export interface Following {
  /** Asks again what is to be seen: the connection was lost meanwhile. */
  refresh(): void;
  dispose(): void;
}

/**
 * Shows in `element` what is announced. Opened late or loaded anew it is right at once; where something cannot be had,
 * the last good slide stays and the room sees no error.
 *
 * @param onShow called with the show that is on, and with null when there is none
 */
export function followShow(
  element: HTMLElement,
  source: AudienceSource,
  onShow: (show: AudienceShow | null) => void,
): Following {
  let stage: AudienceStage | null = null;
  let showId: string | null = null;
  let disposed = false;

  const report = (error: unknown) => console.error('The slide could not be shown', error);
  const draw = (seen: Seen) => void stage?.show(seen).catch(report);

  const close = () => {
    stage?.dispose();
    stage = null;
    showId = null;
    onShow(null);
  };

  const refresh = () => {
    source.show().then((show) => {
      if (disposed) return;
      if (!show) {
        close();
        return;
      }
      if (show.seen.showId !== showId) {
        stage?.dispose();
        stage = mountAudience(element, show, source.section);
        showId = show.seen.showId;
        onShow(show);
      }
      draw(show.seen);
    }, report);
  };

  const stopSeeing = source.onSeen((seen) => {
    if (!seen) close();
    else if (seen.showId === showId) draw(seen);
    else refresh();
  });
  const stopPointing = source.onPointer((at) => stage?.point(at));
  refresh();

  return {
    refresh,
    dispose() {
      disposed = true;
      stopSeeing();
      stopPointing();
      stage?.dispose();
    },
  };
}
