import { darker, lighter, wood } from '../colour.ts';
import { HEIGHT, WIDTH } from '../page.ts';
import { blur, down } from '../paint.ts';
import { at, circle, d, oval, path, rect, repeat, segment, stroke } from '../svg.ts';

/** An empty room: back wall down to `floorY`, planked or tiled floor before it, light falling in from the left. */
export function room(
  options: {
    wall?: string;
    floor?: string;
    floorY?: number;
    kind?: 'planks' | 'tiles' | 'plain';
    dado?: string;
  } = {},
): string {
  const { wall = '#f3ead9', floor = '#d6b48a', floorY = 560, kind = 'planks', dado } = options;
  const back = rect(0, 0, WIDTH, floorY, down(lighter(wall, 0.3), wall));
  const lower =
    dado === undefined
      ? ''
      : rect(0, floorY - 150, WIDTH, 150, dado) + rect(0, floorY - 156, WIDTH, 8, darker(dado, 0.2));
  const base = rect(0, floorY, WIDTH, HEIGHT - floorY, down(darker(floor, 0.1), floor));
  const seams =
    kind === 'plain'
      ? ''
      : repeat(15, (index) => {
          const t = index / 14 - 0.5;
          return segment(
            WIDTH / 2 + t * WIDTH * 1.05,
            floorY,
            WIDTH / 2 + t * WIDTH * 2.3,
            HEIGHT,
            darker(floor, 0.2),
            2,
            { opacity: 0.5 },
          );
        }) +
        (kind === 'tiles'
          ? repeat(5, (index) =>
              segment(
                0,
                floorY + (HEIGHT - floorY) * Math.pow((index + 1) / 6, 1.5),
                WIDTH,
                floorY + (HEIGHT - floorY) * Math.pow((index + 1) / 6, 1.5),
                darker(floor, 0.2),
                2,
                { opacity: 0.5 },
              ),
            )
          : '');
  const skirting =
    rect(0, floorY - 14, WIDTH, 14, darker(dado ?? wall, 0.24)) +
    rect(0, floorY, WIDTH, 16, '#2a1c2c', { opacity: 0.1 });
  return back + lower + base + seams + skirting;
}

/** A window in the back wall with a view drawn by the scene or hills by default; upper left corner (x, y). */
export function window(
  x: number,
  y: number,
  width: number,
  height: number,
  options: { view?: string; frame?: string; curtain?: string; sky?: string } = {},
): string {
  const { frame = '#f9f5ec', curtain, sky = '#cfe5ea' } = options;
  const view =
    options.view ??
    path(
      d`M ${x} ${y + height * 0.66} Q ${x + width * 0.25} ${y + height * 0.36} ${x + width * 0.5} ${y + height * 0.6} T ${x + width} ${y + height * 0.5} V ${y + height} H ${x} Z`,
      '#a9c7a0',
    ) +
      path(
        d`M ${x} ${y + height * 0.84} Q ${x + width * 0.4} ${y + height * 0.66} ${x + width} ${y + height * 0.82} V ${y + height} H ${x} Z`,
        '#86ae76',
      );
  const drapes =
    curtain === undefined
      ? ''
      : path(
          d`M ${x - 26} ${y - 16} H ${x + width * 0.22} C ${x + width * 0.16} ${y + height * 0.5} ${x + width * 0.02} ${y + height * 0.8} ${x - 8} ${y + height + 20} H ${x - 26} Z`,
          curtain,
        ) +
        path(
          d`M ${x + width + 26} ${y - 16} H ${x + width * 0.78} C ${x + width * 0.84} ${y + height * 0.5} ${x + width * 0.98} ${y + height * 0.8} ${x + width + 8} ${y + height + 20} H ${x + width + 26} Z`,
          darker(curtain, 0.06),
        ) +
        repeat(3, (index) =>
          stroke(
            d`M ${x - 18 + index * width * 0.08} ${y - 10} Q ${x - 14 + index * width * 0.04} ${y + height * 0.6} ${x - 18 + index * 4} ${y + height + 16}`,
            darker(curtain, 0.18),
            2,
          ),
        ) +
        segment(x - 40, y - 18, x + width + 40, y - 18, '#8a6a4c', 7);
  return (
    rect(x - 10, y - 10, width + 20, height + 20, frame) +
    rect(x, y, width, height, down(sky, lighter(sky, 0.6))) +
    view +
    segment(x + width / 2, y, x + width / 2, y + height, frame, 8) +
    segment(x, y + height * 0.34, x + width, y + height * 0.34, frame, 6) +
    rect(x - 18, y + height + 8, width + 36, 12, darker(frame, 0.1), { rx: 2 }) +
    drapes
  );
}

/** Sunlight from a window lying on the floor. */
export function sunlight(x: number, y: number, width: number, height: number, opacity = 0.28): string {
  return path(d`M ${x} ${y} h ${width} l ${height * 0.9} ${height} h ${-width * 1.15} Z`, '#fff4d0', {
    opacity,
    filter: blur(3),
  });
}

/** A lamp hanging from the ceiling. */
export function pendant(x: number, length: number, colour = '#c9574a'): string {
  return (
    segment(x, 0, x, length, '#5c5148', 3) +
    path(
      d`M ${x - 40} ${length + 34} Q ${x - 34} ${length} ${x} ${length - 4} Q ${x + 34} ${length} ${x + 40} ${length + 34} Z`,
      colour,
    ) +
    oval(x, length + 34, 40, 6, '#ffe9ad')
  );
}

/** A round wall clock. */
export function clock(x: number, y: number, r = 34): string {
  return (
    circle(x + 3, y + 4, r, '#2a1c2c', { opacity: 0.14 }) +
    circle(x, y, r, '#8a5a3c') +
    circle(x, y, r * 0.84, '#fdfaf1') +
    repeat(12, (index) => at(x, y, rect(-1, -r * 0.76, 2, r * 0.12, '#6b625a'), 1, index * 30)) +
    stroke(
      d`M ${x} ${y} L ${x - r * 0.3} ${y - r * 0.32} M ${x} ${y} L ${x + r * 0.16} ${y - r * 0.58}`,
      '#3c3431',
      3,
    ) +
    circle(x, y, 3, '#b8121b')
  );
}

/** A framed picture on the wall; `drawing` is drawn in a 100 × 70 box. */
export function framed(x: number, y: number, width: number, drawing: string, frame = wood): string {
  const s = width / 100;
  return (
    rect(x - 8 + 4, y - 8 + 5, width + 16, 70 * s + 16, '#2a1c2c', { opacity: 0.14 }) +
    rect(x - 8, y - 8, width + 16, 70 * s + 16, frame) +
    rect(x, y, width, 70 * s, '#fdf8ec') +
    at(x, y, drawing, s)
  );
}
