import { cream, gold } from '../colour.ts';
import { at, circle, oval, path, rect, repeat, segment, stroke } from '../svg.ts';

/** A crate of vegetables or fruit; `fill` the colours of what lies in it. */
export function crate(x: number, y: number, width: number, fill: readonly string[]): string {
  const s = width / 100;
  return at(
    x,
    y,
    oval(0, 1, 54, 4, '#2a1c2c', { opacity: 0.16 }) +
      repeat(
        14,
        (index) =>
          circle(
            -42 + (index % 7) * 14,
            -36 - Math.floor(index / 7) * 9 + (index % 2) * 3,
            10,
            fill[index % fill.length] ?? gold,
          ) +
          circle(-45 + (index % 7) * 14, -39 - Math.floor(index / 7) * 9 + (index % 2) * 3, 3, '#ffffff', {
            opacity: 0.35,
          }),
      ) +
      [0, 1, 2]
        .map((index) =>
          rect(-50, -32 + index * 11, 100, 9, index % 2 === 0 ? '#c99a6b' : '#bd8d5e', { rx: 1 }),
        )
        .join('') +
      rect(-50, -34, 8, 34, '#a87848') +
      rect(42, -34, 8, 34, '#a87848'),
    s,
  );
}

/** Ears of maize, tied by their husks, hanging from (x, y). */
export function maize(x: number, y: number, size: number): string {
  return at(
    x,
    y,
    [-24, -8, 8, 24]
      .map((turn) =>
        at(
          0,
          0,
          path('M -4 4 Q 0 -4 4 4 L 3 14 H -3 Z', '#cdb87a') +
            path('M -6 14 C -9 28 -7 44 0 52 C 7 44 9 28 6 14 Z', '#eab63c') +
            repeat(4, (k) => segment(-5.6, 20 + k * 7, 5.6, 20 + k * 7, '#cf962a', 1)),
          1,
          turn,
        ),
      )
      .join(''),
    size / 54,
  );
}

/** A string of dried chillies hanging from (x, y). */
export function chillies(x: number, y: number, length: number): string {
  const count = Math.max(4, Math.round(length / 11));
  return (
    segment(x, y, x, y + length, '#8a6a4c', 2) +
    repeat(count, (index) =>
      at(
        x,
        y + 6 + index * (length / count),
        path('M 0 0 C 9 0 15 7 13 18 C 8 14 2 10 0 0 Z', index % 3 === 0 ? '#b8121b' : '#d2322c') +
          path('M 0 0 C -9 0 -15 7 -13 18 C -8 14 -2 10 0 0 Z', index % 2 === 0 ? '#c9261f' : '#a81018'),
      ),
    )
  );
}

/** Zongzi: rice dumplings in leaves, tied. */
export function zongzi(x: number, y: number, size: number): string {
  return at(
    x,
    y,
    oval(0, 0, 22, 3, '#2a1c2c', { opacity: 0.16 }) +
      path('M 0 -38 C 8 -26 20 -10 24 -2 C 12 4 -12 4 -24 -2 C -20 -10 -8 -26 0 -38 Z', '#5f8a4c') +
      path('M 0 -38 C 8 -26 20 -10 24 -2 C 16 1 8 2 2 2 Z', '#4c7540') +
      stroke('M -17 -12 L 17 -10 M -11 -20 L 13 -16', cream, 2.2),
    size / 44,
  );
}

/** A mooncake with a stamped flower. */
export function mooncake(x: number, y: number, size: number): string {
  return at(
    x,
    y,
    path('M -20 -8 L -20 0 C -12 7 12 7 20 0 L 20 -8 Z', '#a8642f') +
      oval(0, -8, 20, 8, '#cf8a45') +
      oval(0, -8, 14, 5, '#b87435') +
      repeat(6, (index) =>
        oval(Math.cos(index * 1.047) * 6.4, -8 + Math.sin(index * 1.047) * 2.4, 3, 1.4, '#dba162'),
      ),
    size / 40,
  );
}
