import { useEffect, useState } from 'preact/hooks';

const idleAfter = 2500;

/** True when the pointer has not moved for a while: it then only stands in front of the slide. */
export function useIdlePointer(): boolean {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    const rest = () => setIdle(true);
    let timer = setTimeout(rest, idleAfter);
    const onMove = () => {
      setIdle(false);
      clearTimeout(timer);
      timer = setTimeout(rest, idleAfter);
    };
    window.addEventListener('pointermove', onMove);
    window.addEventListener('pointerdown', onMove);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pointermove', onMove);
      window.removeEventListener('pointerdown', onMove);
    };
  }, []);
  return idle;
}
