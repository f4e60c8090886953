import type { Point } from '../../main/api/presenting-requests.ts';

/** Puts a dot over the slide that is fitted into `element` and centred in it. Gives the function that moves it. */
export function mountPointerDot(element: HTMLElement): (at: Point | null) => void {
  const dot = element.appendChild(document.createElement('div'));
  dot.className = 'pointer-dot';
  return (at) => {
    element.dataset['pointing'] = at ? 'yes' : 'no';
    if (!at) return;
    const { clientWidth, clientHeight } = element;
    const width = Math.min(clientWidth, (clientHeight * 16) / 9);
    const height = (width * 9) / 16;
    const x = (clientWidth - width) / 2 + at.x * width;
    const y = (clientHeight - height) / 2 + at.y * height;
    dot.style.transform = `translate(${x}px, ${y}px)`;
  };
}
