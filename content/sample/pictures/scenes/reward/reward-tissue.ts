import { at, circle, framed, page, path, rect, room, teacup, tissue } from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';
import { card } from './card.ts';

function tissues(): string {
  return page(
    room({ wall: '#dfe8dd', floor: '#c9a377', floorY: 470 }),
    framed(
      140,
      90,
      220,
      path('M 0 52 Q 30 20 60 44 T 100 38 V 70 H 0 Z', '#9fbf9a') + circle(74, 20, 8, '#e9b05a'),
    ),
    path('M 60 640 L 180 520 H 1040 L 1160 640 Z', '#b98a5a'),
    rect(50, 640, 1100, 40, '#96693f'),
    rect(90, 680, 50, 120, '#7d5532'),
    rect(1060, 680, 50, 120, '#7d5532'),
    at(430, 610, tissue(), 3.4),
    at(760, 590, tissue('#d98a9a'), 2.6),
    at(960, 620, tissue('#8fa9d0'), 2.6),
    card(200, 630, 1),
    teacup(620, 634, 60),
  );
}

/** 木桌上摆着三盒抽纸，最前一盒抽出雪白的纸巾。 */
export const rewardTissue: Picture = {
  key: 'reward-tissue',
  subject: 'reward',
  alt: '木桌上摆着三盒抽纸，最前一盒抽出雪白的纸巾',
  draw: tissues,
};
