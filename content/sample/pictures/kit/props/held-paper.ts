import { brightRed, darker, grey, white } from '../colour.ts';
import { at, path, rect, repeat, segment } from '../svg.ts';
import { turned } from './held-tools.ts';

/** A sheet of paper or a leaflet with printed lines. */
export function leaflet(turn = 0, colour = white, accent = brightRed, size = 1): string {
  return at(
    0,
    0,
    rect(-4.5, -11.5, 9, 12, colour, { rx: 0.4 }) +
      rect(-3.4, -10.4, 6.8, 2.4, accent) +
      repeat(4, (index) =>
        segment(-3.2, -6.4 + index * 1.6, 3 - (index % 2), -6.4 + index * 1.6, darker(colour, 0.36), 0.5),
      ),
    size,
    turn,
  );
}

/** A clipboard or notebook seen a little from behind. */
export function notebook(turn = 0, colour = '#3f5f7a'): string {
  return turned(
    rect(-5, -10, 10, 12.6, colour, { rx: 0.8 }) +
      rect(-4.2, -9.2, 8.4, 11, '#fbf7ec') +
      rect(-1.8, -10.8, 3.6, 2, grey, { rx: 0.6 }) +
      repeat(4, (index) => segment(-3, -6 + index * 1.8, 3, -6 + index * 1.8, '#a9a298', 0.5)),
    turn,
  );
}

/** An open book. */
export function openBook(turn = 0, cover = '#b8453c'): string {
  return turned(
    path('M -10 -7 L 0 -5 L 10 -7 L 10 2.4 L 0 4.6 L -10 2.4 Z', cover) +
      path('M -9.2 -7.6 Q -4 -8.4 0 -5.6 L 0 3.6 Q -4 1.2 -9.2 1.6 Z', '#fdf9ee') +
      path('M 9.2 -7.6 Q 4 -8.4 0 -5.6 L 0 3.6 Q 4 1.2 9.2 1.6 Z', '#f4eddc') +
      repeat(
        3,
        (index) =>
          segment(-7.6, -5.6 + index * 2, -1.6, -4.4 + index * 2, '#b5ac9c', 0.45) +
          segment(7.6, -5.6 + index * 2, 1.6, -4.4 + index * 2, '#b5ac9c', 0.45),
      ),
    turn,
  );
}
