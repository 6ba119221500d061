import {
  at,
  circle,
  d,
  detergent,
  page,
  path,
  rect,
  repeat,
  segment,
  soapBox,
  stroke,
  washSet,
} from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';
import { backdrop } from './backdrop.ts';

function washBasin(): string {
  return page(
    backdrop('#cfe3e2', '#dfe9e8', 430),
    repeat(5, (row) =>
      repeat(11, (index) =>
        rect(4 + index * 110, 4 + row * 86, 102, 78, (index + row * 2) % 7 === 0 ? '#bcd6d5' : '#d9eae9', {
          rx: 4,
        }),
      ),
    ),
    segment(100, 90, 1100, 90, '#9aa9aa', 10),
    [260, 420, 900]
      .map(
        (x, index) =>
          stroke(d`M ${x} 90 v 40`, '#9aa9aa', 6) +
          path(
            d`M ${x - 40} 130 h 80 l 10 150 h -100 Z`,
            ['#e0aa3e', '#d96a5f', '#5f8f8a'][index] ?? '#e0aa3e',
          ),
      )
      .join(''),
    at(560, 720, washSet(), 5),
    at(960, 720, detergent('#5f9f6a'), 3.2),
    at(190, 740, soapBox('#8fa9d0'), 3),
    [
      [420, 380, 30],
      [520, 330, 20],
      [640, 360, 24],
      [700, 300, 14],
    ]
      .map(([x = 0, y = 0, r = 10]) => circle(x, y, r, '#ffffff', { opacity: 0.65 }))
      .join(''),
  );
}

/** 红色脸盆里插着黄手套和刷子，旁边配着洗衣液和皂盒。 */
export const rewardWashSet: Picture = {
  key: 'reward-wash-set',
  subject: 'reward',
  alt: '红色脸盆里插着黄手套和刷子，旁边配着洗衣液和皂盒',
  draw: washBasin,
};
