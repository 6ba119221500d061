import {
  at,
  bamboo,
  cloud,
  d,
  down,
  drifting,
  flowers,
  girl,
  granny,
  hamlet,
  held,
  hills,
  lantern,
  line,
  oval,
  page,
  path,
  peaks,
  person,
  pupilBoy,
  rect,
  repeat,
  rock,
  skyAt,
  sun,
  tufts,
  volunteerAunt,
  volunteerElder,
  volunteerMan,
  volunteerWoman,
  volunteerYouth,
  waters,
} from '../kit/index.ts';
import type { Picture } from '../picture.ts';

function streetSweeping(): string {
  return page(
    skyAt('dawn'),
    sun(600, 250, 46),
    hills(131, 360, 120, '#b7c4b4', '#eadfc9'),
    path('M 0 520 L 0 120 L 470 330 L 470 470 Z', '#efe5d3'),
    path('M 0 60 L 500 312 L 484 340 L 0 130 Z', '#53585e'),
    path('M 1200 520 L 1200 90 L 740 320 L 740 470 Z', '#f4ecdd'),
    path('M 1200 30 L 712 304 L 728 334 L 1200 100 Z', '#5b6066'),
    [
      [70, 190, 90, 230],
      [210, 250, 70, 190],
      [330, 300, 56, 150],
    ]
      .map(
        ([x = 0, y = 0, w = 0, h = 0]) =>
          path(d`M ${x} ${y + 60} l ${w} ${w * 0.32} v ${h - w * 0.4} l ${-w} ${w * 0.1} Z`, '#7b5137') +
          rect(x + w * 0.1, y + 80, w * 0.12, h * 0.5, '#cf2a2a'),
      )
      .join(''),
    [
      [1040, 160, 100, 250],
      [890, 240, 80, 200],
      [790, 290, 54, 150],
    ]
      .map(
        ([x = 0, y = 0, w = 0, h = 0]) =>
          path(d`M ${x + w} ${y + 60} l ${-w} ${w * 0.36} v ${h - w * 0.4} l ${w} ${w * 0.14} Z`, '#84583c') +
          rect(x + w * 0.72, y + 90, w * 0.12, h * 0.5, '#cf2a2a'),
      )
      .join(''),
    lantern(170, 226, 44),
    lantern(300, 290, 36),
    lantern(1010, 210, 48),
    lantern(860, 280, 36),
    path('M 0 800 L 470 462 H 740 L 1200 800 Z', down('#cdbfa9', '#dccfb9')),
    path('M 0 800 V 500 L 470 462 Z', '#bfb09a'),
    path('M 1200 800 V 500 L 740 462 Z', '#c4b59f'),
    repeat(6, (index) => {
      const y = 480 + index * index * 12 + index * 10;
      return line(
        [
          [470 - (y - 462) * 1.39, y],
          [740 + (y - 462) * 1.36, y],
        ],
        '#b8a992',
        2,
      );
    }),
    person({
      ...volunteerAunt,
      at: [300, 770],
      height: 380,
      lean: 10,
      near: [10, 24],
      far: [15, 15],
      nearHolds: '',
      farHolds: held.broom(46, -18),
      farOver: true,
    }),
    person({
      ...volunteerMan,
      at: [820, 760],
      height: 400,
      faces: 'left',
      lean: 12,
      near: [12, 22],
      far: [17, 14],
      farHolds: held.broom(48, -20),
      farOver: true,
    }),
    person({
      ...volunteerYouth,
      at: [610, 640],
      height: 280,
      near: [6, 25],
      far: [13, 16],
      farHolds: held.tongs(26, -14),
      nearHolds: held.bag('#5d6a5a', 1.1, '#7f8f7a'),
    }),
    person({
      ...granny,
      at: [1050, 780],
      height: 360,
      faces: 'left',
      near: [14, 8],
      far: [12, 14],
      nearHolds: held.bowl(),
      mouth: 'open',
    }),
    drifting(132, 26, '#c98a3a', 800),
  );
}

function riverbankLitter(): string {
  return page(
    skyAt('day'),
    cloud(300, 90, 1.4),
    cloud(900, 120, 1.1),
    peaks(141, 350, 240, '#a9c8c0', 7),
    hills(142, 360, 60, '#93ba96', '#cfe0c4'),
    waters(143, 370, 620, '#b7d9dd', '#8fc0c8'),
    hamlet([
      [820, 376, 100],
      [940, 386, 120],
      [1070, 374, 100],
    ]),
    bamboo(15, 1160, 420, 280, 9),
    path('M -20 560 C 300 500 500 620 1220 560 V 820 H -20 Z', down('#b9c78e', '#a2b878')),
    path('M -20 556 C 300 498 500 616 1220 556 L 1220 570 C 500 634 300 516 -20 576 Z', '#d9c9a3'),
    rock(90, 600, 110),
    rock(1060, 620, 90),
    tufts(144, 34, 610, 790),
    flowers(145, 26, 640, 790, ['#f4f0e4', '#f3d58a', '#e08a8a']),
    person({
      ...volunteerWoman,
      at: [260, 740],
      height: 380,
      lean: 24,
      near: [8, 24],
      far: [19, 20],
      farHolds: held.tongs(24, -10),
      nearHolds: held.bag('#e8e4da', 1.3, '#7fa663'),
      nod: 8,
    }),
    person({
      ...volunteerElder,
      at: [520, 700],
      height: 350,
      stance: 'squat',
      near: [15, 20],
      far: [18, 18],
      nod: 10,
    }),
    oval(612, 694, 22, 7, '#8fb8c0'),
    rect(592, 664, 20, 34, '#bfdbe0', { rx: 6 }),
    rect(597, 654, 10, 12, '#4f8a8b', { rx: 2 }),
    person({
      ...pupilBoy,
      at: [760, 750],
      height: 290,
      faces: 'left',
      near: [10, 16],
      far: [12, 14],
      nearHolds: held.bag('#5f8f8a', 1, '#f3d58a'),
    }),
    person({
      ...volunteerYouth,
      at: [950, 760],
      height: 380,
      faces: 'left',
      lean: 8,
      near: [12, 24],
      far: [14, 20],
      nearHolds: held.tool('rake', 40, -16),
    }),
    at(
      1120,
      770,
      path('M -50 0 C -60 -50 -44 -90 -20 -96 L 20 -96 C 44 -90 60 -50 50 0 Z', '#5d6f5a') +
        path('M -20 -96 C -26 -112 26 -112 20 -96 Z', '#4a5a48'),
    ),
  );
}

function wallAdvertRemoval(): string {
  const scrap = (x: number, y: number, w: number, h: number, turn: number, colour: string): string =>
    at(
      x,
      y,
      rect(-w / 2, -h / 2, w, h, colour) +
        repeat(3, (index) =>
          line(
            [
              [-w * 0.34, -h * 0.24 + index * h * 0.22],
              [w * 0.3, -h * 0.24 + index * h * 0.22],
            ],
            '#a49b8f',
            3,
          ),
        ),
      1,
      turn,
    );
  return page(
    rect(0, 0, 1200, 800, down('#e9e0cf', '#efe7d8')),
    repeat(9, (row) =>
      repeat(14, (index) =>
        rect(
          index * 92 - (row % 2) * 46,
          110 + row * 58,
          88,
          54,
          row % 3 === 0 && index % 4 === 1 ? '#dccfba' : '#e5dac7',
          { rx: 3 },
        ),
      ),
    ),
    path('M -20 120 H 1220 V 60 L 1190 40 H 10 L -20 60 Z', '#53585e'),
    repeat(40, (index) => rect(index * 31, 44, 5, 74, '#43484d')),
    rect(0, 120, 1200, 30, '#2a1c2c', { opacity: 0.14 }),
    at(0, 0, rect(0, 632, 1200, 168, down('#b9b0a2', '#c9c1b4'))),
    line(
      [
        [0, 634],
        [1200, 634],
      ],
      '#a0978a',
      6,
    ),
    repeat(8, (index) =>
      line(
        [
          [index * 170, 636],
          [index * 190 - 80, 800],
        ],
        '#aaa193',
        3,
      ),
    ),
    scrap(200, 300, 90, 70, -8, '#f4e6b8'),
    scrap(330, 420, 80, 100, 6, '#f3cfc6'),
    scrap(820, 290, 100, 76, 5, '#d7e6e9'),
    scrap(930, 420, 84, 96, -10, '#f4e6b8'),
    scrap(520, 250, 80, 62, 12, '#fdf8ec'),
    path('M 560 330 H 760 V 560 H 560 Z', '#f4ede0'),
    path('M 560 330 C 600 350 640 320 680 344 S 740 330 760 342 V 330 Z', '#e5dac7'),
    person({
      ...volunteerWoman,
      view: 'back',
      at: [400, 762],
      height: 400,
      near: [-15, 4],
      far: [11, -12],
      farHolds:
        rect(-4, -8, 8, 5, '#8b9298') +
        line(
          [
            [0, 0],
            [0, -6],
          ],
          '#a0754a',
          1.6,
        ),
    }),
    person({
      ...volunteerMan,
      at: [570, 780],
      height: 420,
      near: [15, 4],
      far: [22, -8],
      farHolds: rect(-2, -10, 4, 12, '#c9a35f') + rect(-6, -15, 12, 6, '#7fa9b8', { rx: 2 }),
    }),
    person({
      ...volunteerYouth,
      at: [860, 784],
      height: 400,
      faces: 'left',
      lean: 8,
      near: [14, 20],
      far: [18, 2],
      nearHolds: held.bucket('#5c8db0', '#e4eef0'),
    }),
    person({
      ...girl,
      at: [1040, 776],
      height: 290,
      faces: 'left',
      near: [8, 20],
      far: [14, 12],
      farHolds: held.bag('#e8e4da', 1, '#7fa663'),
    }),
    repeat(7, (index) =>
      at(
        250 + index * 95 + (index % 3) * 20,
        700 + ((index * 37) % 70),
        path(
          'M -16 0 L -6 -10 L 12 -6 L 16 4 L 0 8 Z',
          ['#f4e6b8', '#f3cfc6', '#fdf8ec'][index % 3] ?? '#fdf8ec',
        ),
        1,
        index * 40,
      ),
    ),
  );
}

/** 洁净家园: cleaning streets, banks and walls. */
export const cleaning: readonly Picture[] = [
  {
    key: 'street-sweeping-morning',
    subject: 'cleaning',
    alt: '清晨的老街上，志愿者挥着竹扫把清扫落叶，老人端来热茶',
    draw: streetSweeping,
  },
  {
    key: 'riverbank-litter-picking',
    subject: 'cleaning',
    alt: '志愿者和学生沿着河岸捡拾垃圾，河水清亮，远山如黛',
    draw: riverbankLitter,
  },
  {
    key: 'wall-advert-removal',
    subject: 'cleaning',
    alt: '志愿者用铲刀和水桶清理墙上的小广告，地上落着碎纸',
    draw: wallAdvertRemoval,
  },
];
