import { brightRed, darker, gold, grey, white } from '../colour.ts';
import { at, circle, d, oval, path, rect, repeat, segment, stroke } from '../svg.ts';
import { shadow } from '../nature/land.ts';

/** A horn loudspeaker with its mouth to the right, around its mount (0, 0). */
export function horn(size: number, colour = '#dfe3e4'): string {
  return at(
    0,
    0,
    path('M 0 -7 L 44 -26 L 44 26 L 0 7 Z', colour) +
      path('M 0 2 L 44 6 L 44 26 L 0 7 Z', darker(colour, 0.12)) +
      oval(44, 0, 9, 27, darker(colour, 0.08)) +
      oval(45, 0, 6.4, 21, '#6f777c') +
      oval(46, 0, 2.6, 8, '#4c5358') +
      rect(-20, -9, 22, 18, '#8c9499', { rx: 5 }),
    size / 60,
  );
}

/** A village loudspeaker mast: a pole with horns to both sides; (x, y) its foot. */
export function loudspeakerMast(x: number, y: number, height: number, horns = 3, size = 76): string {
  const places = [
    [1, -height + 18, -6],
    [-1, -height + 34, 4],
    [1, -height + 84, 10],
    [-1, -height + 100, -4],
  ] as const;
  return (
    shadow(x, y, 26, 6) +
    at(
      x,
      y,
      rect(-7, -height - 20, 14, height + 20, '#a9adb0', { rx: 4 }) +
        rect(-7, -height - 20, 5, height + 20, '#c7cbcd', { rx: 2 }) +
        rect(-16, -10, 32, 10, grey, { rx: 2 }) +
        places
          .slice(0, horns)
          .map(([side, top, turn]) => at(side * 14, top, horn(size), [side, 1], turn * side))
          .join('') +
        circle(0, -height - 22, 5, gold) +
        rect(-17, -height * 0.42, 34, 44, '#7f8a90', { rx: 3 }) +
        rect(-12, -height * 0.42 + 5, 24, 34, '#94a0a6', { rx: 2 }),
    )
  );
}

/** Sound on its way: arcs opening to the right (or left, when `side` is -1). */
export function soundWaves(x: number, y: number, size: number, side: 1 | -1 = 1, colour = '#d2322c'): string {
  return at(
    x,
    y,
    [20, 38, 56]
      .map((r, index) =>
        stroke(d`M ${r * 0.7} ${-r * 0.7} A ${r} ${r} 0 0 1 ${r * 0.7} ${r * 0.7}`, colour, 5, {
          opacity: 0.75 - index * 0.2,
        }),
      )
      .join(''),
    [(side * size) / 60, size / 60],
  );
}

/** A film projector on its stand, its lens to the left or right. */
export function projector(x: number, y: number, size: number, side: 1 | -1 = 1): string {
  const reel = (cx: number, cy: number): string =>
    circle(cx, cy, 25, '#4b4f56') +
    circle(cx, cy, 20, '#646a72') +
    repeat(5, (index) =>
      circle(
        cx + Math.cos(index * 1.2566 - 0.6) * 12,
        cy + Math.sin(index * 1.2566 - 0.6) * 12,
        5,
        '#34373c',
      ),
    ) +
    circle(cx, cy, 3.4, '#c5c9cc');
  return (
    shadow(x, y, size * 0.4, size * 0.05) +
    at(
      x,
      y,
      stroke('M -26 0 L -4 -74 M 26 0 L 4 -74 M 0 -6 L 0 -72', '#55504b', 5) +
        rect(-30, -80, 60, 8, '#7b4a34', { rx: 2 }) +
        rect(-26, -126, 50, 46, '#5d656d', { rx: 6 }) +
        rect(-26, -126, 50, 13, '#737c85', { rx: 6 }) +
        rect(24, -114, 22, 18, '#3f444a', { rx: 3 }) +
        oval(46, -105, 4, 10, '#fff1c2') +
        reel(-20, -150) +
        reel(30, -150) +
        circle(-10, -100, 4, brightRed) +
        circle(4, -100, 4, gold),
      [(side * size) / 150, size / 150],
    )
  );
}

/** A loudspeaker box, as on a stage or beside a film screen. */
export function speakerBox(x: number, y: number, height: number): string {
  return (
    shadow(x, y, height * 0.3, height * 0.04) +
    at(
      x,
      y,
      rect(-26, -100, 52, 100, '#3f3f44', { rx: 4 }) +
        circle(0, -72, 13, '#5c5d63') +
        circle(0, -72, 6, '#2f2f33') +
        circle(0, -32, 21, '#5c5d63') +
        circle(0, -32, 10, '#2f2f33'),
      height / 100,
    )
  );
}

/** A microphone on a table stand. */
export function deskMicrophone(x: number, y: number, height: number): string {
  return at(
    x,
    y,
    oval(0, -2, 18, 5, '#3f444a') +
      stroke('M 0 -4 C -4 -30 6 -44 -6 -72', '#555b62', 4) +
      oval(-8, -80, 10, 14, '#4a4e55') +
      repeat(4, (index) => segment(-15, -88 + index * 5, -1, -88 + index * 5, '#6d737b', 1.2)) +
      segment(-17, -72, 1, -72, brightRed, 3),
    height / 92,
  );
}

/** A white cloth screen on two bamboo posts; `picture` drawn in a 100 × 56 box. */
export function filmScreen(x: number, y: number, width: number, ground: number, picture: string): string {
  const height = width * 0.56;
  return (
    segment(x - 14, ground, x - 14, y - 24, '#8a6a43', 9) +
    segment(x + width + 14, ground, x + width + 14, y - 24, '#8a6a43', 9) +
    segment(x - 20, y - 14, x + width + 20, y - 14, '#8a6a43', 7) +
    rect(x - 8, y - 8, width + 16, height + 16, '#2d2c35') +
    rect(x, y, width, height, '#f6f1df') +
    at(x, y, picture, width / 100) +
    repeat(5, (index) =>
      segment(x + (width * (index + 0.5)) / 5, y - 8, x + (width * (index + 0.5)) / 5, y - 14, white, 3),
    )
  );
}
