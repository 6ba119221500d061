import { darker, lighter, paleWood, wood } from '../colour.ts';
import { shadow } from '../nature/land.ts';
import { at, d, path, rect, repeat, segment, stroke } from '../svg.ts';

/** The boarded front of a table around the middle of its foot: hides the legs of those who sit behind it. */
function panelled(half: number, height: number, colour: string): string {
  const boards = Math.max(3, Math.round(half / 50));
  const gap = (half * 2 - 36) / boards;
  return (
    rect(-half + 18, -height + 25, half * 2 - 36, height - 31, darker(colour, 0.1)) +
    repeat(boards - 1, (index) =>
      segment(
        -half + 18 + gap * (index + 1),
        -height + 27,
        -half + 18 + gap * (index + 1),
        -8,
        darker(colour, 0.24),
        2.4,
      ),
    )
  );
}

/** A table from the front; (x, y) the middle of its foot. `cloth` covers it to the floor. `panel` boards its front up. */
export function table(
  x: number,
  y: number,
  width: number,
  height: number,
  options: { colour?: string; cloth?: string; depth?: number; panel?: boolean } = {},
): string {
  const { colour = wood, cloth, depth = 26, panel = false } = options;
  const half = width / 2;
  const front = panel ? panelled(half, height, colour) : '';
  const top = path(
    d`M ${-half + depth * 0.6} ${-height - depth} H ${half - depth * 0.6} L ${half + 8} ${-height} H ${-half - 8} Z`,
    cloth === undefined ? lighter(colour, 0.22) : lighter(cloth, 0.14),
  );
  const folds =
    cloth === undefined
      ? ''
      : repeat(Math.max(3, Math.round(width / 60)), (index) =>
          stroke(
            d`M ${-half + 20 + index * 60} ${-height + 12} q 5 ${height * 0.5} -2 ${height - 18}`,
            darker(cloth, 0.2),
            3,
            { opacity: 0.6 },
          ),
        );
  const body =
    cloth === undefined
      ? rect(-half - 8, -height, width + 16, 13, colour) +
        rect(-half + 6, -height + 13, 12, height - 13, darker(colour, 0.16)) +
        rect(half - 18, -height + 13, 12, height - 13, darker(colour, 0.16)) +
        rect(-half + 18, -height + 13, width - 36, 12, darker(colour, 0.26)) +
        front
      : rect(-half - 8, -height, width + 16, height, cloth) +
        folds +
        rect(-half - 8, -height, width + 16, 7, darker(cloth, 0.12));
  return shadow(x, y, half * 1.06, 10) + at(x, y, body + top);
}

/** A school desk from the front with its bench hidden; (x, y) the middle of its foot. */
export function desk(x: number, y: number, width: number, height: number, colour = paleWood): string {
  return table(x, y, width, height, { colour, depth: 20 });
}

/** A blackboard or white screen on the wall; upper left corner (x, y). `drawing` in a 100 × 50 box. */
export function boardOnWall(
  x: number,
  y: number,
  width: number,
  height: number,
  drawing: string,
  ground = '#3f5f52',
  frame = '#b98a5a',
): string {
  return (
    rect(x - 8, y - 6, width + 22, height + 22, '#2a1c2c', { opacity: 0.12 }) +
    rect(x - 12, y - 12, width + 24, height + 24, frame) +
    rect(x, y, width, height, ground) +
    at(x, y, drawing, [width / 100, height / 50]) +
    rect(x + 20, y + height + 8, width - 40, 8, darker(frame, 0.2))
  );
}
