import {
  at,
  banner,
  circle,
  down,
  drifting,
  grandma,
  grandpa,
  granny,
  held,
  hills,
  house,
  oldFarmer,
  onStool,
  oval,
  page,
  path,
  person,
  pupilGirl,
  rect,
  repeat,
  segment,
  skyAt,
  table,
  teacup,
  tree,
  volunteerWoman,
} from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';

function chongyang(): string {
  const flower = (x: number, y: number, colour: string): string =>
    at(
      x,
      y,
      segment(0, 0, 0, 22, '#6f9a58', 3) +
        repeat(12, (index) => at(0, 0, oval(0, -7, 2.6, 7, colour), 1, index * 30)) +
        circle(0, 0, 4, '#b87a2c'),
    );
  return page(
    skyAt('autumn'),
    hills(321, 280, 130, '#c6b78a', '#ead9b4'),
    house({
      x: 300,
      y: 500,
      width: 900,
      height: 250,
      bays: ['window', 'open', 'window', 'couplets', 'window'],
      roof: 130,
    }),
    tree(121, 140, 520, 420, '#d98f3c'),
    rect(0, 496, 1200, 304, down('#dcc6a0', '#e7d6b4')),
    drifting(322, 34, '#d98f3c'),
    banner(480, 250, 420, 48),
    [60, 110, 160, 1080, 1130, 1170]
      .map(
        (x, index) =>
          at(x, 640, path('M -22 -26 H 22 L 16 0 H -16 Z', '#b5654a')) +
          flower(x - 10, 586, index % 2 === 0 ? '#f0c23c' : '#f4efe2') +
          flower(x + 10, 594, index % 2 === 0 ? '#e8a23c' : '#f0c23c'),
      )
      .join(''),
    table(600, 700, 520, 110, { cloth: '#c9474a' }),
    at(
      600,
      566,
      oval(0, 0, 80, 12, '#fdfaf1') +
        path('M -60 -4 V -40 Q 0 -56 60 -40 V -4 Q 0 10 -60 -4 Z', '#f6e2c0') +
        path('M -60 -40 Q 0 -56 60 -40 Q 0 -26 -60 -40 Z', '#fdf3e0') +
        [-30, -10, 10, 30].map((x) => circle(x, -42, 5, '#cf2a2a')).join(''),
    ),
    teacup(420, 574, 28),
    teacup(780, 574, 28),
    onStool({ ...grandma, at: [330, 760], height: 370, near: [10, 18], far: [14, 12], mouth: 'open' }),
    onStool({ ...grandpa, at: [880, 760], height: 380, faces: 'left', near: [10, 18], far: [13, 18] }),
    onStool({ ...oldFarmer, at: [1010, 770], height: 370, faces: 'left', near: [9, 20], far: [12, 20] }),
    onStool({ ...granny, at: [200, 770], height: 350, near: [9, 20], far: [12, 20] }),
    person({
      ...volunteerWoman,
      at: [460, 770],
      height: 390,
      faces: 'left',
      lean: 10,
      near: [16, 6],
      far: [17, 4],
      nearHolds: held.bunch('#6d9a5c', '#f0c23c'),
      mouth: 'open',
    }),
    person({
      ...pupilGirl,
      at: [760, 770],
      height: 290,
      near: [10, 4],
      far: [12, 6],
      nearHolds: at(0, 0, rect(-7, -9, 14, 10, '#fdf6e4') + circle(0, -4, 3, '#e0653a')),
      farOver: true,
    }),
  );
}

/** 重阳节里菊花盛开，志愿者和学生为老人送花切重阳糕。 */
export const chongyangEldersVisit: Picture = {
  key: 'chongyang-elders-visit',
  subject: 'festival',
  alt: '重阳节里菊花盛开，志愿者和学生为老人送花切重阳糕',
  draw: chongyang,
};
