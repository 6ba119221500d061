import { at, circle, detergent, oval, page, window } from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';
import { backdrop } from './backdrop.ts';
import { card } from './card.ts';

function detergents(): string {
  return page(
    backdrop('#dbe8ea', '#c9d6d8', 540),
    window(820, 60, 280, 280, { frame: '#fdfaf3' }),
    oval(560, 690, 420, 60, '#b5c6c9'),
    at(330, 680, detergent('#5f9f6a'), 3.6),
    at(850, 690, detergent('#d98a4a'), 3.2),
    at(580, 740, detergent(), 5),
    card(1020, 730, 1.3),
    [
      [180, 300, 26],
      [230, 220, 16],
      [140, 400, 18],
      [720, 180, 22],
      [770, 260, 12],
    ]
      .map(
        ([x = 0, y = 0, r = 10]) =>
          circle(x, y, r, '#ffffff', { opacity: 0.6 }) + circle(x - r * 0.3, y - r * 0.3, r * 0.3, '#ffffff'),
      )
      .join(''),
  );
}

/** 窗台前摆着三瓶洗衣液，蓝绿橙三色，旁边立着积分卡。 */
export const rewardDetergent: Picture = {
  key: 'reward-detergent',
  subject: 'reward',
  alt: '窗台前摆着三瓶洗衣液，蓝绿橙三色，旁边立着积分卡',
  draw: detergents,
};
