import { page, path, rect, room, stroke, sunlight, teacup, thermos, window } from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';
import { card } from './card.ts';

function thermosTea(): string {
  return page(
    room({ wall: '#e9d9bd', floor: '#8c5b3c', floorY: 520 }),
    window(640, 70, 420, 320, {
      frame: '#6b4630',
      sky: '#dfe7ec',
      view: path('M 640 300 Q 760 210 900 280 T 1060 260 V 390 H 640 Z', '#b5c9bf'),
    }),
    path('M 40 680 L 170 560 H 1030 L 1160 680 Z', '#a8703f'),
    rect(30, 680, 1140, 40, '#83542c'),
    sunlight(640, 560, 300, 110, 0.35),
    thermos(330, 650, 420),
    thermos(520, 620, 330, '#3f78ae'),
    teacup(720, 650, 110),
    teacup(880, 640, 96, '#eef3f2'),
    stroke('M 720 530 q -14 -24 0 -46 t 0 -46', '#ffffff', 8, { opacity: 0.6 }),
    stroke('M 880 536 q -14 -22 0 -42 t 0 -42', '#ffffff', 8, { opacity: 0.6 }),
    card(1030, 670, 1),
  );
}

/** 窗下木桌上一红一蓝两只印花暖水瓶，茶杯热气升起。 */
export const rewardThermos: Picture = {
  key: 'reward-thermos',
  subject: 'reward',
  alt: '窗下木桌上一红一蓝两只印花暖水瓶，茶杯热气升起',
  draw: thermosTea,
};
