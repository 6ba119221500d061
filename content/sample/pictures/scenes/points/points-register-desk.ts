import {
  at,
  banner,
  certificate,
  detergent,
  heart,
  held,
  page,
  path,
  person,
  pottedPlant,
  rect,
  repeat,
  room,
  rosette,
  segment,
  soapBox,
  teacup,
  volunteerElder,
  volunteerWoman,
  window,
  youngMan,
} from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';

function pointsBook(): string {
  return page(
    room({ wall: '#f2e8d4', floor: '#b98d62', floorY: 560, dado: '#c9d6cc' }),
    banner(330, 60, 540, 56),
    at(600, 250, certificate(-170, 10, 170) + certificate(170, 10, 170) + rosette(0, 0, 96)),
    window(60, 120, 190, 220),
    pottedPlant(1110, 570, 180),
    person({
      ...volunteerWoman,
      at: [430, 856],
      height: 430,
      bust: true,
      nearAt: [566, 646],
      farAt: [596, 634],
      nearHolds: held.pen(40),
      mouth: 'smile',
      nod: 8,
    }),
    person({
      ...youngMan,
      at: [1010, 850],
      height: 430,
      faces: 'left',
      bust: true,
      near: [9, 10],
      far: [12, 8],
      nearHolds: held.leaflet(-8, '#b8121b', '#f3d58a'),
    }),
    person({
      ...volunteerElder,
      at: [830, 848],
      height: 420,
      bust: true,
      faces: 'left',
      nearAt: [740, 632],
      far: [12, 18],
      mouth: 'open',
    }),
    path('M 150 690 L 240 610 H 960 L 1050 690 Z', '#b97a4e'),
    rect(140, 690, 920, 120, '#8c5b3c'),
    path('M 520 672 L 550 628 H 650 V 676 Z', '#fdf9ee'),
    path('M 650 676 V 628 H 750 L 780 672 Z', '#f4eddc'),
    repeat(
      4,
      (index) =>
        segment(552 - index * 6, 638 + index * 10, 636, 640 + index * 10, '#b5ac9c', 2.4) +
        segment(664, 640 + index * 10, 748 + index * 6, 638 + index * 10, '#b5ac9c', 2.4),
    ),
    rect(860, 636, 90, 22, '#b8121b', { rx: 3 }),
    rect(868, 622, 80, 16, '#3f6f9a', { rx: 3 }),
    at(320, 676, detergent(), 0.8),
    at(250, 680, soapBox(), 0.8),
    teacup(980, 676, 30),
    at(600, 752, heart(60, '#e0aa3e')),
  );
}

/** 登记台前，工作人员翻开积分台账为志愿者逐笔记分。 */
export const pointsRegisterDesk: Picture = {
  key: 'points-register-desk',
  subject: 'points',
  alt: '登记台前，工作人员翻开积分台账为志愿者逐笔记分',
  draw: pointsBook,
};
