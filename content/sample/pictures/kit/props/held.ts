import { brightRed, darker, gold, grey, lighter, white, wood } from '../colour.ts';
import { at, circle, d, line, oval, path, rect, repeat, stroke } from '../svg.ts';

/*
 * Things held in a hand: drawn around the hand at (0, 0) in hundredths of the holder's height (see `Pose.nearHolds`),
 * for a holder facing right. `turn` swings them clockwise.
 */

const turned = (drawing: string, turn: number): string => at(0, 0, drawing, 1, turn);

/** A bamboo broom, its brush `reach` below the hand. */
export function broom(reach = 40, turn = 0): string {
  return turned(
    stroke(d`M 0 ${-reach * 0.55} L 0 ${reach - 12}`, '#a87c4e', 1.7) +
      path(d`M -1.8 ${reach - 14} L 1.8 ${reach - 14} L 6.6 ${reach} L -6.6 ${reach} Z`, '#c9a25a') +
      repeat(5, (index) =>
        line(
          [
            [-1.2 + index * 0.6, reach - 12],
            [-5 + index * 2.5, reach - 0.4],
          ],
          '#9c7a3f',
          0.5,
        ),
      ) +
      line(
        [
          [-2.2, reach - 11],
          [2.2, reach - 11],
        ],
        brightRed,
        1.1,
      ),
    turn,
  );
}

/** A long-handled tool: shovel, hoe, rake or snow pusher. */
export function tool(kind: 'shovel' | 'hoe' | 'rake' | 'snow', reach = 40, turn = 0): string {
  const handle = stroke(d`M 0 ${-reach * 0.6} L 0 ${reach - 6}`, '#a0754a', 1.7);
  const heads = {
    shovel:
      path(d`M -4.4 ${reach - 9} H 4.4 L 4 ${reach + 1} Q 0 ${reach + 6} -4 ${reach + 1} Z`, '#8f969c') +
      line(
        [
          [0, reach - 8],
          [0, reach + 2],
        ],
        '#737a80',
        0.7,
      ),
    hoe: path(d`M -1 ${reach - 6} L 9 ${reach - 3} L 8 ${reach + 0.6} L -1 ${reach - 2.6} Z`, '#8f969c'),
    rake:
      line(
        [
          [-6.5, reach - 4],
          [6.5, reach - 4],
        ],
        '#8f969c',
        1.5,
      ) +
      repeat(6, (index) =>
        line(
          [
            [-6 + index * 2.4, reach - 4],
            [-6 + index * 2.4, reach],
          ],
          '#8f969c',
          0.9,
        ),
      ),
    snow:
      path(d`M -9 ${reach - 9} H 9 L 10 ${reach} H -10 Z`, '#5c8db0') + rect(-10, reach - 1, 20, 1.8, grey),
  };
  return turned(handle + heads[kind], turn);
}

/** A walking stick reaching the ground `length` below the hand. */
export function cane(length: number): string {
  return stroke(d`M 0 ${length} L 0 0 q 0 -3.4 -3.4 -3.2`, '#6d4a32', 1.7);
}

/** A sheet of paper or a leaflet with printed lines. */
export function leaflet(turn = 0, colour = white, accent = brightRed, size = 1): string {
  return at(
    0,
    0,
    rect(-4.5, -11.5, 9, 12, colour, { rx: 0.4 }) +
      rect(-3.4, -10.4, 6.8, 2.4, accent) +
      repeat(4, (index) =>
        line(
          [
            [-3.2, -6.4 + index * 1.6],
            [3 - (index % 2), -6.4 + index * 1.6],
          ],
          darker(colour, 0.36),
          0.5,
        ),
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
      repeat(4, (index) =>
        line(
          [
            [-3, -6 + index * 1.8],
            [3, -6 + index * 1.8],
          ],
          '#a9a298',
          0.5,
        ),
      ),
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
          line(
            [
              [-7.6, -5.6 + index * 2],
              [-1.6, -4.4 + index * 2],
            ],
            '#b5ac9c',
            0.45,
          ) +
          line(
            [
              [7.6, -5.6 + index * 2],
              [1.6, -4.4 + index * 2],
            ],
            '#b5ac9c',
            0.45,
          ),
      ),
    turn,
  );
}

/** A writing brush pointing down. */
export function brush(turn = 0, length = 16): string {
  return turned(
    line(
      [
        [0, -length * 0.7],
        [0, length * 0.3],
      ],
      '#8a5a36',
      1.2,
    ) + path(d`M -0.9 ${length * 0.3} H 0.9 L 0 ${length * 0.56} Z`, '#2c2625'),
    turn,
  );
}

/** A pen. */
export function pen(turn = 30): string {
  return turned(
    line(
      [
        [0, -6],
        [0, 2.4],
      ],
      '#34465f',
      0.9,
    ) +
      line(
        [
          [0, 2.4],
          [0, 3.6],
        ],
        '#222',
        0.5,
      ),
    turn,
  );
}

/** A hand microphone. */
export function microphone(turn = 0): string {
  return turned(
    line(
      [
        [0, 3],
        [0, -5],
      ],
      '#3c3f45',
      1.7,
    ) +
      circle(0, -6.6, 2.2, '#5b6068') +
      line(
        [
          [-1.9, -5.4],
          [1.9, -5.4],
        ],
        gold,
        0.6,
      ),
    turn,
  );
}

/** A megaphone pointing right. */
export function megaphone(turn = 0): string {
  return turned(
    path('M -3 -2.4 L 10 -7 L 10 6.4 L -3 2 Z', '#f1ede4') +
      rect(-6, -2.6, 3.6, 5, brightRed, { rx: 1 }) +
      oval(10, -0.3, 1.7, 6.9, brightRed) +
      oval(10.2, -0.3, 0.9, 4.6, darker(brightRed, 0.4)) +
      line(
        [
          [0, 2],
          [0, 6],
        ],
        '#777',
        1.4,
      ),
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

/** A bucket hanging from the hand. */
export function bucket(colour = '#5c8db0', content = '#cfe5ea'): string {
  return (
    stroke('M -6 6 Q 0 -5 6 6', grey, 0.8) +
    path('M -6.4 6 H 6.4 L 5 18 H -5 Z', colour) +
    oval(0, 6, 6.4, 1.5, content) +
    path('M -6.4 6 L -5 18 H -2.6 L -3.6 6 Z', lighter(colour, 0.3), { opacity: 0.6 })
  );
}

/** A small flag on a stick, held up; with a light cross band for traffic guides. */
export function flag(colour = brightRed, size = 1, turn = 0): string {
  return at(
    0,
    0,
    line(
      [
        [0, 4],
        [0, -22],
      ],
      '#d9d2c4',
      1,
    ) +
      path('M 0 -22 C 5 -24 9 -19.6 15 -22 L 15 -12 C 9 -9.6 5 -14 0 -12 Z', colour) +
      path('M 7 -21.6 C 10 -20.6 12 -21 15 -22 L 15 -12 C 12 -11 10 -10.6 7 -11.8 Z', darker(colour, 0.12)),
    size,
    turn,
  );
}

/** A long flag on a pole as teams carry it, with a heart. */
export function teamFlag(colour = brightRed, turn = 0): string {
  return turned(
    line(
      [
        [0, 34],
        [0, -58],
      ],
      '#cdbfa5',
      1.4,
    ) +
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

/** A watering can, its spout to the right. */
export function wateringCan(colour = '#5f8f8a'): string {
  return (
    stroke('M -4 6 Q -4 -1 0 -0.4 Q 5 0 5 6', darker(colour, 0.2), 1.2) +
    path('M -5.4 5 H 5.6 L 6 14 H -5.8 Z', colour) +
    path('M 5.6 11 L 13 4.4 L 14.4 5.8 L 6 13.6 Z', colour) +
    line(
      [
        [12.2, 3.4],
        [15.2, 6.6],
      ],
      darker(colour, 0.2),
      1.2,
    )
  );
}

/** Fire tongs for litter, opening downwards. */
export function tongs(reach = 30, turn = 0): string {
  return turned(stroke(d`M 0 0 L -1.4 ${reach} M 0 0 L 1.4 ${reach}`, '#7d8388', 1), turn);
}

/** An open umbrella over the hand. */
export function umbrella(colour = brightRed): string {
  return (
    line(
      [
        [0, 3],
        [0, -32],
      ],
      '#6b625a',
      1,
    ) +
    path(
      'M -20 -26 C -18 -40 18 -40 20 -26 Q 16.5 -29 13 -26 Q 10 -29 6.6 -26 Q 3.4 -29 0 -26 Q -3.4 -29 -6.6 -26 Q -10 -29 -13 -26 Q -16.5 -29 -20 -26 Z',
      colour,
    ) +
    path('M 0 -36.6 C 10 -36.4 18 -34 20 -26 Q 16.5 -29 13 -26 Q 12 -32 0 -36.6 Z', darker(colour, 0.14)) +
    line(
      [
        [0, -36],
        [0, -39],
      ],
      '#6b625a',
      1,
    )
  );
}

/** A bunch of flowers or herbs. */
export function bunch(leafColour = '#6d9a5c', bloom?: string): string {
  return [-34, -12, 10, 32]
    .map((turn) =>
      at(
        0,
        0,
        line(
          [
            [0, 3],
            [0, -9],
          ],
          leafColour,
          0.9,
        ) +
          path('M 0 -13 q -3.4 4 0 7.6 q 3.4 -3.6 0 -7.6 Z', bloom ?? leafColour) +
          path('M 0 -4 q 3.4 -2.4 5 -0.4 q -2.6 1.6 -5 0.4 Z', leafColour),
        1,
        turn,
      ),
    )
    .join('');
}

/** A hammer, wrench or hair clipper-sized tool. */
export function handTool(kind: 'wrench' | 'scissors' | 'screwdriver' | 'clipper', turn = 0): string {
  const kinds = {
    wrench:
      line(
        [
          [0, 3],
          [0, -9],
        ],
        '#8f969c',
        1.9,
      ) + path('M -2.6 -9 L -2.6 -13 L -0.9 -11.4 H 0.9 L 2.6 -13 L 2.6 -9 L 1.4 -7.6 H -1.4 Z', '#8f969c'),
    scissors:
      stroke('M -0.6 2 L 1.6 -8 M 0.6 2 L -1.6 -8', '#a5abb0', 0.9) +
      circle(-1.6, 3, 1.5, 'none', { stroke: '#b8121b', 'stroke-width': 0.9 }) +
      circle(1.6, 3, 1.5, 'none', { stroke: '#b8121b', 'stroke-width': 0.9 }),
    screwdriver:
      line(
        [
          [0, 3],
          [0, -2],
        ],
        '#d8a548',
        2.2,
      ) +
      line(
        [
          [0, -2],
          [0, -9],
        ],
        '#8f969c',
        0.9,
      ),
    clipper:
      rect(-1.6, -6, 3.2, 9, '#3c4f6c', { rx: 1.2 }) + rect(-1.8, -7.6, 3.6, 2, '#c5c9cc', { rx: 0.4 }),
  };
  return turned(kinds[kind], turn);
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
        line(
          [
            [-9.2 + index * 0.5, 4 + index * 2.2],
            [9.2 - index * 0.5, 4 + index * 2.2],
          ],
          '#96692f',
          0.7,
        ),
      ) +
      rect(-10.6, 1, 21.2, 2, '#a3763c', { rx: 1 }),
    size,
  );
}
