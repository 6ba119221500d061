import {
  bamboo,
  blossom,
  board,
  down,
  flowers,
  grandpa,
  hills,
  house,
  lantern,
  noticeBoard,
  page,
  path,
  person,
  plaque,
  rect,
  skyAt,
  stool,
  volunteerWoman,
} from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';

function tiledCourtyard(): string {
  return page(
    skyAt('spring'),
    hills(531, 280, 130, '#a9c8b0', '#dfead6'),
    bamboo(251, 60, 520, 470, 11),
    bamboo(252, 1150, 520, 430, 10),
    house({
      x: 190,
      y: 560,
      width: 820,
      height: 310,
      bays: ['window', 'window', 'open', 'window', 'window'],
      roof: 160,
    }),
    plaque(600, 268, 280, 50, 7),
    board(472, 400, 140),
    board(700, 400, 140),
    lantern(390, 262, 62),
    lantern(810, 262, 62),
    rect(0, 556, 1200, 244, down('#d6c6a6', '#e4d6b9')),
    path('M 500 562 H 700 L 820 800 H 380 Z', '#c9b998'),
    noticeBoard(60, 690, 240, 190),
    blossom(253, 1060, 680, 300, '#f3c1c9'),
    stool(860, 700, 80, 50),
    stool(770, 730, 80, 50),
    person({ ...grandpa, at: [920, 730], height: 300, faces: 'left', near: [8, 18], far: [10, 16] }),
    person({ ...volunteerWoman, at: [360, 750], height: 310, near: [14, 8], far: [8, 20] }),
    flowers(254, 20, 720, 790, ['#f4f0e4', '#f3d58a'], 940, 1190),
  );
}

/** 青瓦白墙的村文明实践站，牌匾下院门敞开，竹林环绕。 */
export const stationTiledCourtyard: Picture = {
  key: 'station-tiled-courtyard',
  subject: 'station',
  alt: '青瓦白墙的村文明实践站，牌匾下院门敞开，竹林环绕',
  draw: tiledCourtyard,
};
