import { circle, oval, path, segment } from '../../kit/index.ts';

/** A rabbit lantern on a stick. */
export function rabbitLantern(): string {
  return (
    segment(0, 0, 14, -12, '#8a6a4c', 1) +
    segment(14, -12, 14, -4, '#8a6a4c', 0.6) +
    oval(14, 2, 7, 5.4, '#fff0d0') +
    circle(20, -1, 4, '#fff0d0') +
    path('M 19 -4 q -2 -8 1 -9 q 2 4 1 9 Z M 22 -4 q 1 -7 4 -7 q 0 4 -2 7 Z', '#f7cfc0') +
    circle(21.6, -1.4, 0.8, '#b8121b')
  );
}
