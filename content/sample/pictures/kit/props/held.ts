import { brightRed, darker, gold, white, wood } from '../colour.ts';
import { at, circle, oval, path, rect, repeat, segment, stroke } from '../svg.ts';
import { turned } from './held-tools.ts';

/** A hand microphone. */
export function microphone(turn = 0): string {
  return turned(
    segment(0, 3, 0, -5, '#3c3f45', 1.7) +
      circle(0, -6.6, 2.2, '#5b6068') +
      segment(-1.9, -5.4, 1.9, -5.4, gold, 0.6),
    turn,
  );
}

/** A megaphone pointing right. */
export function megaphone(turn = 0): string {
  return turned(
    path('M -3 -2.4 L 10 -7 L 10 6.4 L -3 2 Z', '#f0c95e') +
      rect(-6, -2.6, 3.6, 5, brightRed, { rx: 1 }) +
      oval(10, -0.3, 1.7, 6.9, brightRed) +
      oval(10.2, -0.3, 0.9, 4.6, darker(brightRed, 0.4)) +
      segment(0, 2, 0, 6, '#777', 1.4),
    turn,
  );
}

/** A mobile telephone. */
export function phone(turn = 0, screen = '#9fd0dc'): string {
  return turned(rect(-2.6, -7.6, 5.2, 9.8, '#2f3238', { rx: 0.9 }) + rect(-2.1, -6.9, 4.2, 8, screen), turn);
}

/** A carrier bag or box hanging from the hand. */
export function bag(colour = '#e9dfc8', size = 1, mark = brightRed): string {
  return at(
    0,
    0,
    stroke('M -3 5 Q -3 0.5 0 0.4 Q 3 0.5 3 5', darker(colour, 0.3), 0.9) +
      path('M -6.4 4.6 H 6.4 L 7.2 18 H -7.2 Z', colour) +
      path('M 2 4.6 H 6.4 L 7.2 18 H 3 Z', darker(colour, 0.1)) +
      circle(-0.8, 11, 2.5, mark),
    size,
  );
}

/** A small flag on a stick, held up; with a light cross band for traffic guides. */
export function flag(colour = brightRed, size = 1, turn = 0): string {
  return at(
    0,
    0,
    segment(0, 4, 0, -22, '#d9d2c4', 1) +
      path('M 0 -22 C 5 -24 9 -19.6 15 -22 L 15 -12 C 9 -9.6 5 -14 0 -12 Z', colour) +
      path('M 7 -21.6 C 10 -20.6 12 -21 15 -22 L 15 -12 C 12 -11 10 -10.6 7 -11.8 Z', darker(colour, 0.12)),
    size,
    turn,
  );
}

/** A long flag on a pole as teams carry it, with a heart. */
export function teamFlag(colour = brightRed, turn = 0): string {
  return turned(
    segment(0, 34, 0, -58, '#cdbfa5', 1.4) +
      path('M 0 -57 C 10 -61 20 -52 36 -56 L 36 -34 C 20 -30 10 -39 0 -35 Z', colour) +
      path(
        'M 18 -55.6 C 24 -54 30 -54.6 36 -56 L 36 -34 C 30 -32.6 24 -32.6 18 -34.6 Z',
        darker(colour, 0.13),
      ) +
      path('M 17 -40.6 C 11 -45 13 -49.6 17 -46.6 C 21 -49.6 23 -45 17 -40.6 Z', '#f7e2b0') +
      circle(0, -58.6, 1.5, gold),
    turn,
  );
}

/** A tray, plate or bowl carried flat. */
export function bowl(colour = white, food = '#d8a548'): string {
  return (
    oval(0, -2.6, 5.6, 1.9, food) +
    path('M -6 -2.6 Q -5 2.6 0 2.6 Q 5 2.6 6 -2.6 Q 0 -0.2 -6 -2.6 Z', colour) +
    path('M -6 -2.6 Q 0 -0.6 6 -2.6', 'none', { stroke: '#7d9db0', 'stroke-width': 0.6 })
  );
}

/** A stack of lunch boxes with a handle. */
export function lunchBox(): string {
  return (
    stroke('M -5 4 V 0.4 H 5 V 4', '#8c9196', 1) +
    [4, 8.4, 12.8]
      .map((y, index) => rect(-6, y, 12, 4.2, index % 2 === 0 ? '#d9dcdd' : '#c4c9cc', { rx: 1 }))
      .join('') +
    rect(-6, 3.4, 12, 1.6, brightRed, { rx: 0.8 })
  );
}

/** A paper cup. */
export function cup(colour = white): string {
  return path('M -2.4 -4.4 H 2.4 L 1.9 2 H -1.9 Z', colour) + rect(-2.3, -2.6, 4.6, 1.4, brightRed);
}

/** An open umbrella over the hand. */
export function umbrella(colour = brightRed): string {
  return (
    segment(0, 3, 0, -32, '#6b625a', 1) +
    path(
      'M -20 -26 C -18 -40 18 -40 20 -26 Q 16.5 -29 13 -26 Q 10 -29 6.6 -26 Q 3.4 -29 0 -26 Q -3.4 -29 -6.6 -26 Q -10 -29 -13 -26 Q -16.5 -29 -20 -26 Z',
      colour,
    ) +
    path('M 0 -36.6 C 10 -36.4 18 -34 20 -26 Q 16.5 -29 13 -26 Q 12 -32 0 -36.6 Z', darker(colour, 0.14)) +
    segment(0, -36, 0, -39, '#6b625a', 1)
  );
}

/** A bunch of flowers or herbs. */
export function bunch(leafColour = '#6d9a5c', bloom?: string): string {
  return [-34, -12, 10, 32]
    .map((turn) =>
      at(
        0,
        0,
        segment(0, 3, 0, -9, leafColour, 0.9) +
          path('M 0 -13 q -3.4 4 0 7.6 q 3.4 -3.6 0 -7.6 Z', bloom ?? leafColour) +
          path('M 0 -4 q 3.4 -2.4 5 -0.4 q -2.6 1.6 -5 0.4 Z', leafColour),
        1,
        turn,
      ),
    )
    .join('');
}

/** A basket on the arm or in both hands, filled. */
export function basket(fill: readonly string[] = ['#e0843f', '#7fa663', '#cf4a3f'], size = 1): string {
  const heads = repeat(6, (index) =>
    circle(-7 + index * 2.8, 1.6 - (index % 2) * 2, 2.9, fill[index % fill.length] ?? wood),
  );
  return at(
    0,
    0,
    heads +
      path('M -10 2 H 10 L 8 11 H -8 Z', '#b98a4e') +
      repeat(4, (index) =>
        segment(-9.2 + index * 0.5, 4 + index * 2.2, 9.2 - index * 0.5, 4 + index * 2.2, '#96692f', 0.7),
      ) +
      rect(-10.6, 1, 21.2, 2, '#a3763c', { rx: 1 }),
    size,
  );
}
