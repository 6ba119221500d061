import {
  at,
  circle,
  d,
  doctor,
  down,
  farmWife,
  farmer,
  held,
  hills,
  oval,
  page,
  path,
  person,
  rect,
  repeat,
  segment,
  stroke,
} from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';

function greenhouse(): string {
  const rib = (y: number, half: number, opacity: number): string =>
    stroke(
      d`M ${600 - half} ${y + half * 0.5} C ${600 - half} ${y - half * 0.55} ${600 + half} ${y - half * 0.55} ${600 + half} ${y + half * 0.5}`,
      '#aab6b4',
      4 + half * 0.01,
      { opacity },
    );
  const bed = (from: number, to: number, near1: number, near2: number, colour: string): string =>
    path(d`M ${from} 400 H ${to} L ${near2} 800 H ${near1} Z`, colour);
  const cabbage = (x: number, y: number, size: number): string =>
    at(
      x,
      y,
      oval(0, 4, 26, 7, '#3e3020', { opacity: 0.25 }) +
        [-60, -30, 0, 30, 60]
          .map((turn) =>
            at(
              0,
              0,
              path(
                'M 0 0 C -14 -10 -14 -30 0 -36 C 14 -30 14 -10 0 0 Z',
                turn % 60 === 0 ? '#7fb065' : '#6a9f55',
              ),
              1,
              turn,
            ),
          )
          .join('') +
        circle(0, -12, 11, '#b5d48c'),
      size,
    );
  const pepper = (x: number, y: number, size: number): string =>
    at(
      x,
      y,
      stroke('M 0 0 V -64', '#5d8a48', 4) +
        [-50, -20, 15, 45]
          .map((turn, index) =>
            at(
              0,
              -20 - index * 10,
              path('M 0 0 Q 14 -16 34 -8 Q 18 8 0 0 Z', '#639a50'),
              [index % 2 === 0 ? 1 : -1, 1],
              turn * 0.3,
            ),
          )
          .join('') +
        path('M 8 -34 q 10 4 6 22 q -8 -4 -6 -22 Z', '#d2322c') +
        path('M -9 -26 q -10 4 -5 20 q 8 -4 5 -20 Z', '#e0653a'),
      size,
    );
  return page(
    rect(0, 0, 1200, 800, down('#e4f0ea', '#f4f4e4')),
    hills(88, 330, 60, '#c5dac5', '#e0eadb'),
    rect(0, 396, 1200, 404, down('#b79a72', '#9c7c56')),
    path('M 0 0 H 1200 V 560 L 780 396 C 780 300 420 300 420 396 L 0 560 Z', '#ffffff', { opacity: 0.42 }),
    rib(330, 190, 0.8),
    rib(300, 300, 0.85),
    rib(230, 480, 0.9),
    rib(110, 760, 1),
    segment(420, 350, 0, 100, '#c3cdca', 4),
    segment(780, 350, 1200, 100, '#c3cdca', 4),
    segment(600, 240, 600, 0, '#c3cdca', 4),
    bed(440, 520, 20, 320, '#7a5a3c'),
    bed(690, 770, 860, 1180, '#7a5a3c'),
    path('M 560 400 H 650 L 780 800 H 400 Z', '#cdb48c'),
    repeat(9, (index) => {
      const t = (index + 0.4) / 9;
      const y = 410 + 380 * t * t;
      return (
        cabbage(480 - 310 * t * t - 12, y, 0.3 + t * 1.35) +
        pepper(730 + 290 * t * t + 10, y + 8, 0.35 + t * 1.3)
      );
    }),
    person({
      ...doctor,
      neck: 'collar',
      over: 'jacket',
      overColour: '#4f7d74',
      hair: 'short',
      at: [520, 770],
      height: 400,
      stance: 'squat',
      faces: 'left',
      near: [17, 22],
      far: [20, 18],
      nod: 10,
    }),
    person({
      ...farmWife,
      hat: 'headscarf',
      hatColour: '#e6d3a8',
      at: [680, 740],
      height: 370,
      faces: 'left',
      lean: 14,
      near: [9, 20],
      far: [12, 20],
      nod: 12,
    }),
    person({
      ...farmer,
      hat: undefined,
      at: [600, 590],
      height: 290,
      faces: 'right',
      near: [8, 16],
      far: [12, 14],
      farHolds: held.wateringCan(),
    }),
  );
}

/** 蔬菜大棚里，技术员蹲下查看菜苗长势，农户在旁听讲。 */
export const greenhouseVegetables: Picture = {
  key: 'greenhouse-vegetables',
  subject: 'agronomy',
  alt: '蔬菜大棚里，技术员蹲下查看菜苗长势，农户在旁听讲',
  draw: greenhouse,
};
