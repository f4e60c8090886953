import { useRef } from 'preact/hooks';
import { StaticSlide } from '../../shared/static-slide.tsx';
import { useNear } from './use-near.ts';

/** A slide as a picture that is drawn only near where it is looked at. */
export function LazySlide({ html, css }: { readonly html: () => string; readonly css: string }) {
  const picture = useRef<HTMLDivElement>(null);
  const near = useNear(picture);
  return (
    <div ref={picture} class="slide-picture">
      {near && <StaticSlide html={html()} css={css} />}
    </div>
  );
}
