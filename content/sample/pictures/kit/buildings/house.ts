import { darker, darkWood, stone, wall } from '../colour.ts';
import { at, d, path, rect, repeat, segment } from '../svg.ts';
import { shadow } from '../nature/land.ts';
import { tiledRoof } from './roof.ts';
import { door, lattice } from './openings.ts';

/** What fills one bay of a house's front. */
export type Bay = 'door' | 'couplets' | 'open' | 'window' | 'wide' | 'plain';

/** A village house seen from the front. */
export interface House {
  /** Lower left corner of the front. */
  x: number;
  y: number;
  width: number;
  /** From the ground to the eaves. */
  height: number;
  bays: readonly Bay[];
  /** Height of the roof; default a third of the width at most. */
  roof?: number;
  wallColour?: string;
  roofColour?: string;
  /** Timber posts and beams on the wall; default true. */
  timber?: boolean;
  /** A second row of windows above. */
  storeys?: 1 | 2;
  glass?: string;
  snow?: boolean;
  doorColour?: string;
}

function bay(kind: Bay, width: number, height: number, house: House): string {
  const glass = house.glass ?? '#b9cdd1';
  const doorHeight = Math.min(height * 0.72, width * 1.35);
  const doorWidth = Math.min(width * 0.62, doorHeight * 0.72);
  const colour = house.doorColour === undefined ? {} : { colour: house.doorColour };
  switch (kind) {
    case 'door':
      return door(doorWidth, doorHeight, colour);
    case 'couplets':
      return door(doorWidth, doorHeight, { ...colour, couplets: true });
    case 'open':
      return door(doorWidth, doorHeight, { ...colour, open: true });
    case 'window':
      return at(0, -height * 0.36, lattice(width * 0.42, height * 0.32, { glass }));
    case 'wide':
      return at(0, -height * 0.34, lattice(width * 0.68, height * 0.36, { glass, bars: 5 }));
    case 'plain':
      return '';
  }
}

/** A white-walled, grey-tiled house with timber frame and stone foot. */
export function house(house: House): string {
  const { x, y, width, height, bays, wallColour = wall, timber = true, storeys = 1 } = house;
  const roof = house.roof ?? Math.min(width * 0.3, 130);
  const gap = width / bays.length;
  const floor = height / storeys;
  const upper =
    storeys === 2
      ? bays
          .map((_, index) =>
            at(
              gap * (index + 0.5),
              -floor - floor * 0.24,
              lattice(gap * 0.42, floor * 0.42, { glass: house.glass ?? '#b9cdd1' }),
            ),
          )
          .join('') + rect(0, -floor - 8, width, 9, darkWood)
      : '';
  const posts = timber
    ? repeat(bays.length + 1, (index) =>
        rect(
          Math.min(index * gap, width - 9) - (index === 0 || index === bays.length ? 0 : 4.5),
          -height,
          9,
          height,
          darkWood,
        ),
      ) + rect(0, -height + 16, width, 8, darkWood)
    : '';
  const front = bays.map((kind, index) => at(gap * (index + 0.5), -6, bay(kind, gap, floor, house))).join('');
  const eaveShade = path(d`M 0 ${-height} H ${width} V ${-height + height * 0.13} H 0 Z`, '#3a2e35', {
    opacity: 0.22,
  });
  const sideShade = rect(width * 0.86, -height, width * 0.14, height, '#3a2e35', { opacity: 0.06 });
  const body =
    rect(0, -height, width, height, wallColour) +
    rect(0, -height * 0.13, width, height * 0.13, stone) +
    repeat(Math.floor(width / 34), (index) =>
      segment(index * 34 + 14, -height * 0.13, index * 34 + 14, 0, darker(stone, 0.14), 1.6),
    ) +
    posts +
    upper +
    front +
    sideShade +
    eaveShade;
  const options = {
    ...(house.roofColour === undefined ? {} : { colour: house.roofColour }),
    snow: house.snow ?? false,
  };
  return (
    shadow(x + width / 2, y, width * 0.56, 9) +
    at(x, y, body + at(0, -height + 4, tiledRoof(width, roof, options)))
  );
}

/** A small house far away: wall, roof, one door and a window. */
export function farHouse(
  x: number,
  y: number,
  width: number,
  options: { wallColour?: string; roofColour?: string; glass?: string; snow?: boolean } = {},
): string {
  const { wallColour = '#f1ebe0', roofColour = '#6b7076', glass = '#8c7a6b', snow = false } = options;
  const h = width * 0.44;
  const r = width * 0.32;
  const colour = snow ? '#f4f7f9' : roofColour;
  return at(
    x,
    y,
    rect(0, -h, width, h, wallColour) +
      rect(width * 0.72, -h, width * 0.28, h, '#3a2e35', { opacity: 0.08 }) +
      rect(width * 0.42, -h * 0.62, width * 0.16, h * 0.62, '#7b5641') +
      rect(width * 0.14, -h * 0.66, width * 0.14, h * 0.3, glass) +
      rect(width * 0.72, -h * 0.66, width * 0.14, h * 0.3, glass) +
      path(
        d`M ${-width * 0.09} ${-h + 2} Q ${width * 0.02} ${-h - r * 0.4} ${width * 0.1} ${-h - r} H ${width * 0.9} Q ${width * 0.98} ${-h - r * 0.4} ${width * 1.09} ${-h + 2} Z`,
        colour,
      ) +
      rect(width * 0.08, -h - r - 2.6, width * 0.84, 4, snow ? '#ffffff' : darker(roofColour, 0.3)),
  );
}

/** A hamlet of far houses along a line; sizes shrink and grow a little. */
export function hamlet(
  places: readonly (readonly [number, number, number])[],
  options: { wallColour?: string; roofColour?: string; glass?: string; snow?: boolean } = {},
): string {
  return places.map(([x, y, width]) => farHouse(x, y, width, options)).join('');
}
