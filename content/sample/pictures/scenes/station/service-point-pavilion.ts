import {
  at,
  bamboo,
  bench,
  books,
  boy,
  down,
  held,
  hills,
  lantern,
  oldFarmer,
  oldTree,
  page,
  path,
  pavilion,
  person,
  plaque,
  rect,
  skyAt,
  sun,
  tufts,
  volunteerAunt,
  waters,
} from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';

function pavilionPoint(): string {
  return page(
    skyAt('dusk'),
    sun(860, 320, 50, '#ffdfa0'),
    hills(631, 380, 170, '#8f8aa3', '#d0a596'),
    hills(632, 450, 90, '#7d8580', '#b5a08a'),
    waters(633, 500, 640, '#d9b8a0', '#a9958f'),
    path('M 800 504 H 920 L 960 640 H 760 Z', '#ffe3ac', { opacity: 0.4 }),
    path('M -20 620 C 300 580 800 610 1220 590 V 820 H -20 Z', down('#a59a70', '#8f8760')),
    pavilion(330, 680, 420, 230),
    plaque(540, 440, 190, 36, 5),
    bench(540, 676, 250, 50, '#7b4a34'),
    bookBox(),
    oldTree(321, 1030, 720, 420, '#6f7f56'),
    bamboo(322, 120, 680, 360, 9, '#6f8055'),
    person({
      ...oldFarmer,
      at: [470, 690],
      height: 260,
      stance: 'sit',
      seat: 18,
      near: [12, 8],
      far: [14, 8],
      nearHolds: held.openBook(0, '#4f7d8c'),
      farOver: true,
      noShadow: true,
    }),
    person({
      ...boy,
      at: [620, 690],
      height: 200,
      stance: 'sit',
      seat: 22,
      faces: 'left',
      near: [9, 8],
      far: [11, 8],
      nearHolds: held.openBook(0),
      farOver: true,
      noShadow: true,
    }),
    person({
      ...volunteerAunt,
      at: [860, 760],
      height: 320,
      faces: 'left',
      near: [11, 12],
      far: [13, 8],
      nearHolds: at(0, 0, rect(-4, -8, 8, 11, '#d8a548')),
    }),
    tufts(634, 26, 680, 790, '#77753f'),
    lantern(420, 430, 44, true),
    lantern(660, 430, 44, true),
  );
}

/** A little lending box with books. */
function bookBox(): string {
  return at(
    790,
    700,
    rect(-6, -110, 12, 110, '#6b4630') +
      rect(-52, -190, 104, 84, '#b8121b', { rx: 4 }) +
      rect(-44, -180, 88, 66, '#4b2f2a') +
      books(9, -40, -116, 80, 56) +
      path('M -64 -188 L 0 -226 L 64 -188 Z', '#565b61'),
  );
}

/** 傍晚湖边凉亭里的实践服务点，爷孙俩坐着看借来的书。 */
export const servicePointPavilion: Picture = {
  key: 'service-point-pavilion',
  subject: 'station',
  alt: '傍晚湖边凉亭里的实践服务点，爷孙俩坐着看借来的书',
  draw: pavilionPoint,
};
