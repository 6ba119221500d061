import { at, heart, oval, path, segment } from '../../kit/index.ts';

/** A price card with a heart, standing on the table. */
export function card(x: number, y: number, size = 1): string {
  return at(
    x,
    y,
    oval(0, 2, 62, 6, '#2a1c2c', { opacity: 0.14 }) +
      path('M -56 0 L -48 -82 H 56 L 64 0 Z', '#fffdf8') +
      path('M -48 -82 H 56 L 57.6 -66 H -49.6 Z', '#b8121b') +
      at(-20, -36, heart(34, '#e0aa3e')) +
      segment(14, -44, 44, -44, '#b5ac9c', 5) +
      segment(14, -28, 36, -28, '#b5ac9c', 5),
    size,
  );
}
