import { brightRed, darker, grey, lighter } from '../colour.ts';
import { at, circle, d, oval, path, rect, repeat, segment, stroke } from '../svg.ts';

/*
 * Things held in a hand: drawn around the hand at (0, 0) in hundredths of the holder's height (see `Pose.nearHolds`),
 * for a holder facing right. `turn` swings them clockwise.
 */

/** The drawing swung around the hand by so many degrees, clockwise. */
export const turned = (drawing: string, turn: number): string => at(0, 0, drawing, 1, turn);

/** A bamboo broom, its brush `reach` below the hand. */
export function broom(reach = 40, turn = 0): string {
  return turned(
    stroke(d`M 0 ${-reach * 0.55} L 0 ${reach - 12}`, '#a87c4e', 1.7) +
      path(d`M -1.8 ${reach - 14} L 1.8 ${reach - 14} L 6.6 ${reach} L -6.6 ${reach} Z`, '#c9a25a') +
      repeat(5, (index) =>
        segment(-1.2 + index * 0.6, reach - 12, -5 + index * 2.5, reach - 0.4, '#9c7a3f', 0.5),
      ) +
      segment(-2.2, reach - 11, 2.2, reach - 11, brightRed, 1.1),
    turn,
  );
}

/** A long-handled tool: shovel, hoe, rake or snow pusher. */
export function tool(kind: 'shovel' | 'hoe' | 'rake' | 'snow', reach = 40, turn = 0): string {
  const handle = stroke(d`M 0 ${-reach * 0.6} L 0 ${reach - 6}`, '#a0754a', 1.7);
  const heads = {
    shovel:
      path(d`M -4.4 ${reach - 9} H 4.4 L 4 ${reach + 1} Q 0 ${reach + 6} -4 ${reach + 1} Z`, '#8f969c') +
      segment(0, reach - 8, 0, reach + 2, '#737a80', 0.7),
    hoe: path(d`M -1 ${reach - 6} L 9 ${reach - 3} L 8 ${reach + 0.6} L -1 ${reach - 2.6} Z`, '#8f969c'),
    rake:
      segment(-6.5, reach - 4, 6.5, reach - 4, '#8f969c', 1.5) +
      repeat(6, (index) => segment(-6 + index * 2.4, reach - 4, -6 + index * 2.4, reach, '#8f969c', 0.9)),
    snow:
      path(d`M -9 ${reach - 9} H 9 L 10 ${reach} H -10 Z`, '#5c8db0') + rect(-10, reach - 1, 20, 1.8, grey),
  };
  return turned(handle + heads[kind], turn);
}

/** A walking stick reaching the ground `length` below the hand. */
export function cane(length: number): string {
  return stroke(d`M 0 ${length} L 0 0 q 0 -3.4 -3.4 -3.2`, '#6d4a32', 1.7);
}

/** A writing brush pointing down. */
export function brush(turn = 0, length = 16): string {
  return turned(
    segment(0, -length * 0.7, 0, length * 0.3, '#8a5a36', 1.2) +
      path(d`M -0.9 ${length * 0.3} H 0.9 L 0 ${length * 0.56} Z`, '#2c2625'),
    turn,
  );
}

/** A pen. */
export function pen(turn = 30): string {
  return turned(segment(0, -6, 0, 2.4, '#34465f', 0.9) + segment(0, 2.4, 0, 3.6, '#222', 0.5), turn);
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

/** A watering can, its spout to the right. */
export function wateringCan(colour = '#5f8f8a'): string {
  return (
    stroke('M -4 6 Q -4 -1 0 -0.4 Q 5 0 5 6', darker(colour, 0.2), 1.2) +
    path('M -5.4 5 H 5.6 L 6 14 H -5.8 Z', colour) +
    path('M 5.6 11 L 13 4.4 L 14.4 5.8 L 6 13.6 Z', colour) +
    segment(12.2, 3.4, 15.2, 6.6, darker(colour, 0.2), 1.2)
  );
}

/** Fire tongs for litter, opening downwards. */
export function tongs(reach = 30, turn = 0): string {
  return turned(stroke(d`M 0 0 L -1.4 ${reach} M 0 0 L 1.4 ${reach}`, '#7d8388', 1), turn);
}

/** A hammer, wrench or hair clipper-sized tool. */
export function handTool(kind: 'wrench' | 'scissors' | 'screwdriver' | 'clipper', turn = 0): string {
  const kinds = {
    wrench:
      segment(0, 3, 0, -9, '#8f969c', 1.9) +
      path('M -2.6 -9 L -2.6 -13 L -0.9 -11.4 H 0.9 L 2.6 -13 L 2.6 -9 L 1.4 -7.6 H -1.4 Z', '#8f969c'),
    scissors:
      stroke('M -0.6 2 L 1.6 -8 M 0.6 2 L -1.6 -8', '#a5abb0', 0.9) +
      circle(-1.6, 3, 1.5, 'none', { stroke: '#b8121b', 'stroke-width': 0.9 }) +
      circle(1.6, 3, 1.5, 'none', { stroke: '#b8121b', 'stroke-width': 0.9 }),
    screwdriver: segment(0, 3, 0, -2, '#d8a548', 2.2) + segment(0, -2, 0, -9, '#8f969c', 0.9),
    clipper:
      rect(-1.6, -6, 3.2, 9, '#3c4f6c', { rx: 1.2 }) + rect(-1.8, -7.6, 3.6, 2, '#c5c9cc', { rx: 0.4 }),
  };
  return turned(kinds[kind], turn);
}
