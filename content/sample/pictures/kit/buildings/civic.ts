import { brightRed, darker, darkWood, gold, lighter, paleGold, red, stone, white, wood } from '../colour.ts';
import { at, circle, d, oval, path, rect, repeat, segment, stroke } from '../svg.ts';
import { heart } from '../people/overwear.ts';
import { strokesAlong } from './openings.ts';

/** A long plaque over a door: red ground, gold rim, brush marks, the heart mark in the middle; centred, `y` its top. */
export function plaque(cx: number, y: number, width: number, height: number, marks = 8): string {
  const inner = width - height * 1.5;
  return (
    rect(cx - width / 2, y, width, height, red, { rx: 3 }) +
    rect(cx - width / 2 + 4, y + 4, width - 8, height - 8, 'none', {
      stroke: gold,
      'stroke-width': 2,
      rx: 2,
    }) +
    at(cx - width / 2 + height * 0.72, y + height / 2, heart(height * 0.46, paleGold)) +
    at(
      cx + height * 0.36 - inner / 2 + 10,
      y + height / 2,
      strokesAlong(0, 0, marks, (inner - 20) / (height / 30), 0),
      height / 30,
    )
  );
}

/** A narrow upright board beside a door, as institutes hang them: white with red brush marks. */
export function board(x: number, y: number, height: number, ground = white, marks = red): string {
  const width = height * 0.19;
  return (
    rect(x + 3, y + 4, width, height, '#2a1c2c', { opacity: 0.18 }) +
    rect(x, y, width, height, ground, { rx: 2 }) +
    rect(x + 2.5, y + 2.5, width - 5, height - 5, 'none', {
      stroke: darker(ground, 0.16),
      'stroke-width': 1,
    }) +
    at(
      x + width / 2,
      y + height * 0.09,
      strokesAlong(0, 0, 8, (height * 0.82) / (width / 13), 1, marks),
      width / 13,
    )
  );
}

/** A notice board under a little roof with pinned sheets; (x, y) the foot of its left post. */
export function noticeBoard(x: number, y: number, width: number, height = 150): string {
  const sheets = ['#fdfaf2', '#f6d9a8', '#fdfaf2', '#d7e6e9', '#fdfaf2', '#f3c9c4'];
  const count = Math.max(3, Math.round(width / 46));
  const gap = (width - 24) / count;
  const pinned = repeat(count, (index) => {
    const sx = 14 + index * gap;
    const colour = sheets[index % sheets.length] ?? white;
    return (
      rect(sx, -height + 26, gap - 8, height * 0.42, colour) +
      rect(sx, -height + 26, gap - 8, 7, index % 2 === 0 ? brightRed : '#5f8f8a') +
      repeat(4, (k) =>
        segment(sx + 5, -height + 42 + k * 9, sx + gap - 15, -height + 42 + k * 9, '#9b948a', 1.8),
      )
    );
  });
  return at(
    x,
    y,
    rect(-4, -height, 9, height, darkWood) +
      rect(width - 5, -height, 9, height, darkWood) +
      rect(4, -height + 12, width - 8, height * 0.56, wood) +
      rect(9, -height + 18, width - 18, height * 0.56 - 12, '#e7dfce') +
      pinned +
      path(
        d`M -20 ${-height + 8} Q ${width / 2} ${-height - 34} ${width + 20} ${-height + 8} L ${width + 12} ${-height + 15} Q ${width / 2} ${-height - 12} -12 ${-height + 15} Z`,
        '#565b61',
      ),
  );
}

/** A flagpole with a plain red flag. */
export function flagpole(x: number, y: number, height: number, flip = 1): string {
  return (
    rect(x - 16, y - 14, 32, 14, stone, { rx: 2 }) +
    segment(x, y - 12, x, y - height, '#b9b6b0', 5) +
    circle(x, y - height - 4, 5, gold) +
    at(
      x,
      y - height + 4,
      path('M 0 0 C 22 -8 44 10 70 2 L 70 44 C 44 52 22 34 0 42 Z', brightRed) +
        path('M 34 3 C 44 6 52 6 70 2 L 70 44 C 54 48 44 45 34 42 Z', red, { opacity: 0.5 }),
      [flip, 1],
    )
  );
}

/** A modern two-storey public building from the front, with a porch; `bays` windows a side. */
export function publicBuilding(
  x: number,
  y: number,
  width: number,
  height: number,
  options: { wallColour?: string; trim?: string; bays?: number; storeys?: number; glass?: string } = {},
): string {
  const { wallColour = '#f4ece0', trim = '#a4574a', bays = 3, storeys = 2, glass = '#9fc3cf' } = options;
  const side = width * 0.36;
  const floor = (height - 26) / storeys;
  const gap = side / bays;
  const windowAt = (cx: number, level: number): string => {
    const w = gap * 0.58;
    const h = floor * 0.5;
    const top = -height + 26 + level * floor + floor * 0.2;
    return (
      rect(cx - w / 2 - 4, top - 4, w + 8, h + 8, white) +
      rect(cx - w / 2, top, w, h, glass) +
      path(
        d`M ${cx - w / 2} ${top + h} L ${cx} ${top} H ${cx + w * 0.3} L ${cx - w * 0.2} ${top + h} Z`,
        '#ffffff',
        { opacity: 0.3 },
      ) +
      segment(cx, top, cx, top + h, white, 3) +
      rect(cx - w / 2 - 8, top + h + 4, w + 16, 5, darker(wallColour, 0.12))
    );
  };
  const windows = repeat(storeys, (level) =>
    repeat(
      bays,
      (index) => windowAt(gap * (index + 0.5), level) + windowAt(width - gap * (index + 0.5), level),
    ),
  );
  const middle = width * 0.28;
  const mx = (width - middle) / 2;
  const upperGlass = repeat(
    3,
    (index) =>
      rect(mx + middle * (0.12 + index * 0.27), -height + 36, middle * 0.22, floor * 0.62, glass) +
      rect(mx + middle * (0.12 + index * 0.27), -height + 36, middle * 0.22, floor * 0.2, '#ffffff', {
        opacity: 0.22,
      }),
  );
  const porch =
    rect(mx - 20, -floor * 0.98, middle + 40, 14, darker(trim, 0.2)) +
    rect(mx - 20, -floor * 0.98 - 8, middle + 40, 9, trim) +
    rect(mx - 8, -floor * 0.92, 16, floor * 0.92, lighter(wallColour, 0.5)) +
    rect(mx + middle - 8, -floor * 0.92, 16, floor * 0.92, lighter(wallColour, 0.5));
  const doors =
    rect(mx + middle * 0.16, -floor * 0.78, middle * 0.68, floor * 0.78, '#6f8f99') +
    repeat(3, (index) =>
      rect(mx + middle * (0.16 + 0.17 * (index + 1)) - 2, -floor * 0.78, 4, floor * 0.78, white),
    ) +
    rect(mx + middle * 0.16, -floor * 0.78, middle * 0.68, floor * 0.2, '#ffffff', { opacity: 0.3 });
  const steps =
    rect(mx - 40, -8, middle + 80, 12, darker(stone, 0.06)) + rect(mx - 54, 2, middle + 108, 10, stone);
  return at(
    x,
    y,
    rect(0, -height, width, height, wallColour) +
      rect(mx, -height - 22, middle, height + 22, lighter(wallColour, 0.4)) +
      rect(0, -22, width, 22, stone) +
      windows +
      upperGlass +
      rect(-14, -height - 6, width + 28, 14, trim) +
      rect(mx - 12, -height - 34, middle + 24, 16, darker(trim, 0.14)) +
      doors +
      porch +
      steps +
      rect(0, -height + 8, width, 14, '#3a2e35', { opacity: 0.12 }) +
      oval(width / 2, 14, width * 0.54, 7, '#2a1c2c', { opacity: 0.12 }),
  );
}

/** A low wall with a tiled top. */
export function yardWall(x: number, y: number, width: number, height: number, colour = '#f1e9da'): string {
  return at(
    x,
    y,
    rect(0, -height, width, height, colour) +
      rect(0, -height * 0.24, width, height * 0.24, stone) +
      path(d`M -8 ${-height} H ${width + 8} L ${width} ${-height - 14} H 0 Z`, '#5a5f65') +
      repeat(Math.round(width / 18), (index) =>
        stroke(d`M ${index * 18 + 9} ${-height - 12} v 11`, '#43484d', 2.4),
      ) +
      rect(0, -height, width, 9, '#2a1c2c', { opacity: 0.12 }),
  );
}

/** A small open pavilion with four posts. */
export function pavilion(x: number, y: number, width: number, height: number): string {
  const post = (px: number): string => rect(px - 6, -height, 12, height, '#8e3b32');
  return at(
    x,
    y,
    oval(width / 2, 2, width * 0.62, 10, '#2a1c2c', { opacity: 0.14 }) +
      rect(-10, -12, width + 20, 14, stone, { rx: 2 }) +
      post(16) +
      post(width * 0.36) +
      post(width * 0.64) +
      post(width - 16) +
      rect(10, -46, width - 20, 8, '#8e3b32') +
      repeat(10, (index) => rect(18 + index * ((width - 40) / 9), -40, 4, 30, '#a85446')) +
      rect(0, -height - 4, width, 14, '#9c4a3c') +
      path(
        d`M -46 ${-height - 22} Q -10 ${-height - 6} 10 ${-height - 2} H ${width - 10} Q ${width + 10} ${-height - 6} ${width + 46} ${-height - 22} Q ${width * 0.72} ${-height - 40} ${width / 2} ${-height - 120} Q ${width * 0.28} ${-height - 40} -46 ${-height - 22} Z`,
        '#565b61',
      ) +
      repeat(7, (index) =>
        stroke(
          d`M ${width / 2} ${-height - 112} Q ${width * (0.3 + index * 0.066)} ${-height - 50} ${-10 + index * ((width + 20) / 6)} ${-height - 8}`,
          '#42474c',
          2,
        ),
      ) +
      circle(width / 2, -height - 124, 9, gold),
  );
}
