const aFrame = 1;
const waiting = new Set<() => void>();

/**
 * Draws one thing in each frame, so that no frame is late however many come into sight at once. Returns the function
 * that takes this one back.
 */
export function inTurn(draw: () => void): () => void {
  if (waiting.size === 0) requestAnimationFrame(drawSome);
  waiting.add(draw);
  return () => waiting.delete(draw);
}

function drawSome(): void {
  let left = aFrame;
  for (const draw of waiting) {
    if (left === 0) break;
    waiting.delete(draw);
    draw();
    left -= 1;
  }
  if (waiting.size > 0) requestAnimationFrame(drawSome);
}
