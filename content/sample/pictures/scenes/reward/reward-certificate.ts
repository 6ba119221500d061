import {
  at,
  certificate,
  circle,
  d,
  down,
  glow,
  heart,
  oval,
  page,
  path,
  rect,
  repeat,
  rosette,
  stroke,
} from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';

function honourCertificate(): string {
  return page(
    rect(0, 0, 1200, 800, down('#a81a22', '#8f1620')),
    repeat(12, (index) =>
      path(d`M ${index * 110 - 30} 0 q 40 400 0 800 h 50 q 34 -400 0 -800 Z`, '#7d121b', { opacity: 0.5 }),
    ),
    circle(600, 340, 520, glow('#f3d58a/0.5', '#f3d58a/0.12', '#f3d58a/0')),
    rect(0, 640, 1200, 160, down('#9a6a45', '#7b4a30')),
    rect(0, 636, 1200, 12, '#b98a5a'),
    certificate(600, 380, 620),
    rosette(230, 420, 190),
    at(
      980,
      640,
      oval(0, 2, 80, 10, '#2a1c2c', { opacity: 0.25 }) +
        rect(-60, -26, 120, 28, '#5d3b2a') +
        path('M -20 -26 L -12 -80 H 12 L 20 -26 Z', '#e0aa3e') +
        path('M -70 -240 H 70 C 70 -150 40 -84 0 -80 C -40 -84 -70 -150 -70 -240 Z', '#e8b64a') +
        path('M -70 -240 H -20 C -20 -150 -16 -100 0 -80 C -40 -84 -70 -150 -70 -240 Z', '#f3d58a') +
        stroke(
          'M -68 -220 C -120 -220 -110 -140 -54 -140 M 68 -220 C 120 -220 110 -140 54 -140',
          '#e0aa3e',
          13,
        ) +
        at(0, -170, heart(54, '#b8121b')),
    ),
  );
}

/** 红底金边的荣誉证书立在台上，旁边是大红花和奖杯。 */
export const rewardCertificate: Picture = {
  key: 'reward-certificate',
  subject: 'reward',
  alt: '红底金边的荣誉证书立在台上，旁边是大红花和奖杯',
  draw: honourCertificate,
};
