import {
  at,
  down,
  hills,
  oval,
  page,
  path,
  rect,
  repeat,
  riceSack,
  segment,
  terraces,
} from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';
import { backdrop } from './backdrop.ts';

function rice(): string {
  return page(
    backdrop('#f0e3c0', '#a9744a', 600),
    hills(501, 380, 60, '#dcc98a', '#efe0b4'),
    terraces(502, 380, 596, 5, ['#e0bf5a', '#d6b04a', '#e8ca6c'], '#a8843c'),
    rect(0, 590, 1200, 210, down('#b98a5a', '#96693f')),
    repeat(5, (index) => segment(0, 620 + index * 40, 1200, 620 + index * 40, '#86592f', 3)),
    at(400, 730, riceSack(), 5),
    at(700, 700, riceSack(), 3.6),
    at(
      940,
      740,
      oval(0, 0, 130, 20, '#2a1c2c', { opacity: 0.15 }) +
        path('M -130 -70 H 130 C 120 -20 90 0 60 0 H -60 C -90 0 -120 -20 -130 -70 Z', '#fdfaf3') +
        path('M -130 -70 H 130 L 128 -58 H -128 Z', '#7d9db0') +
        path('M -120 -72 C -90 -130 90 -130 120 -72 Z', '#fdf8ec') +
        repeat(26, (index) =>
          oval(-90 + ((index * 41) % 180), -82 - ((index * 23) % 24), 7, 3, '#e9dfc8', {
            transform: `rotate(${(index * 37) % 90} ${-90 + ((index * 41) % 180)} ${-82 - ((index * 23) % 24)})`,
          }),
        ),
    ),
  );
}

/** 两袋大米立在木台上，旁边满满一碗白米，背后是稻田。 */
export const rewardRice: Picture = {
  key: 'reward-rice',
  subject: 'reward',
  alt: '两袋大米立在木台上，旁边满满一碗白米，背后是稻田',
  draw: rice,
};
