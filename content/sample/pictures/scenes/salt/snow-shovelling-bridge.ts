import {
  bamboo,
  brightRed,
  cadre,
  chance,
  circle,
  d,
  held,
  hills,
  house,
  mist,
  page,
  path,
  person,
  rect,
  repeat,
  skyAt,
  snowfall,
  stroke,
  volunteerWoman,
  waters,
  youngMan,
} from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';

/** Grains of salt lying scattered. */
function spilled(
  seed: number,
  count: number,
  left: number,
  right: number,
  top: number,
  bottom: number,
): string {
  const luck = chance(seed);
  return repeat(count, () =>
    circle(luck.between(left, right), luck.between(top, bottom), luck.between(1.6, 3.4), '#ffffff'),
  );
}

function shovelsOnTheBridge(): string {
  const pile = (x: number, y: number, width: number): string =>
    path(
      d`M ${x - width} ${y} C ${x - width * 0.6} ${y - width * 0.5} ${x - width * 0.2} ${y - width * 0.6} ${x} ${y - width * 0.5} C ${x + width * 0.4} ${y - width * 0.55} ${x + width * 0.8} ${y - width * 0.2} ${x + width} ${y} Z`,
      '#ffffff',
    ) +
    path(
      d`M ${x + width * 0.1} ${y} C ${x + width * 0.3} ${y - width * 0.4} ${x + width * 0.8} ${y - width * 0.2} ${x + width} ${y} Z`,
      '#dbe4ea',
    );
  const warm = { neck: 'scarf' as const, hat: 'knit' as const };
  return page(
    skyAt('overcast'),
    hills(51, 330, 150, '#bccbd2', '#e5eaea'),
    hills(52, 400, 90, '#a9bbc0', '#dfe6e6'),
    mist(300, 150, 0.7),
    waters(53, 430, 520, '#a9c3cc', '#8fb0bc'),
    house({
      x: 40,
      y: 470,
      width: 300,
      height: 150,
      bays: ['window', 'couplets', 'window'],
      snow: true,
      roof: 90,
    }),
    bamboo(9, 1080, 480, 330, 9, '#86a585'),
    path('M -20 520 C 320 440 880 440 1220 520 V 800 H -20 Z', '#d9dee0'),
    path('M -20 540 C 320 462 880 462 1220 540 L 1220 556 C 880 480 320 480 -20 556 Z', '#b5bcc0'),
    repeat(
      11,
      (index) =>
        rect(60 + index * 106, 452 + Math.abs(index - 5) * Math.abs(index - 5) * 2.4, 16, 66, '#c9c3b8', {
          rx: 3,
        }) +
        rect(56 + index * 106, 446 + Math.abs(index - 5) * Math.abs(index - 5) * 2.4, 24, 12, '#ffffff', {
          rx: 6,
        }),
    ),
    stroke('M 60 545 C 340 455 860 455 1140 545', '#b9b2a6', 9),
    path('M 300 800 C 380 640 470 560 520 500 H 690 C 740 560 840 640 930 800 Z', '#aab2b7'),
    person({
      ...cadre,
      ...warm,
      over: 'vest',
      overColour: brightRed,
      top: '#4d6a8c',
      hatColour: '#3c4f6c',
      neckColour: '#8fb8c0',
      at: [360, 690],
      height: 330,
      lean: 22,
      near: [10, 24],
      far: [19, 21],
      farHolds: held.tool('snow', 44, -22),
    }),
    person({
      ...volunteerWoman,
      hat: 'knit',
      hatColour: '#f0e3c6',
      neck: 'scarf',
      neckColour: '#4f8a8b',
      at: [850, 680],
      height: 310,
      faces: 'left',
      lean: 12,
      near: [13, 22],
      far: [16, 15],
      nearHolds: held.bucket('#d9634f', '#ffffff'),
    }),
    person({
      ...youngMan,
      over: 'padded',
      overColour: '#54748f',
      ...warm,
      hatColour: '#b5483d',
      at: [610, 620],
      height: 270,
      lean: 14,
      near: [8, 24],
      far: [16, 20],
      farHolds: held.tool('shovel', 42, -16),
    }),
    pile(170, 800, 190),
    pile(1050, 800, 210),
    pile(500, 720, 60),
    spilled(55, 60, 690, 820, 690, 745),
    snowfall(54, 70),
  );
}

/** 三名志愿者在村口石桥上铲雪撒盐，桥栏积着白雪。 */
export const snowShovellingBridge: Picture = {
  key: 'snow-shovelling-bridge',
  subject: 'salt',
  alt: '三名志愿者在村口石桥上铲雪撒盐，桥栏积着白雪',
  draw: shovelsOnTheBridge,
};
