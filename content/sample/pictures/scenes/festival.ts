import {
  at,
  bamboo,
  banner,
  blossom,
  boy,
  circle,
  cloud,
  down,
  drifting,
  farmWife,
  farmer,
  girl,
  grandma,
  grandpa,
  granny,
  hamlet,
  held,
  hills,
  house,
  lamplight,
  lantern,
  lanternString,
  line,
  moon,
  mooncake,
  mother,
  oldFarmer,
  onStool,
  oval,
  page,
  path,
  pennants,
  person,
  pupilGirl,
  rect,
  repeat,
  skyAt,
  smallBoy,
  stars,
  stroke,
  table,
  teacup,
  tree,
  volunteerMan,
  volunteerWoman,
  volunteerYouth,
  waters,
  youngWoman,
  zongzi,
} from '../kit/index.ts';
import type { Picture } from '../picture.ts';

function zongziMaking(): string {
  return page(
    skyAt('hot'),
    hills(301, 260, 120, '#9fc6b0', '#d7e8d4'),
    waters(302, 380, 520, '#b4d8dd', '#93c3cb'),
    boatWithDragon(800, 470),
    bamboo(101, 60, 500, 430, 10),
    bamboo(102, 1150, 490, 380, 9),
    rect(0, 500, 1200, 300, down('#dccaa6', '#e6d7b7')),
    stroke('M 0 505 H 1200', '#b9a67c', 6),
    pennants(100, 120, 1100, 110, 18),
    person({
      ...grandma,
      over: 'apron',
      overColour: '#8fae9c',
      top: '#8a5468',
      at: [330, 800],
      height: 390,
      bust: true,
      nearAt: [400, 604],
      farAt: [440, 596],
      nod: 8,
    }),
    person({
      ...farmWife,
      over: 'apron',
      overColour: '#e0b45a',
      at: [820, 800],
      height: 390,
      bust: true,
      faces: 'left',
      nearAt: [760, 606],
      farAt: [720, 598],
      mouth: 'open',
    }),
    person({
      ...volunteerWoman,
      view: 'front',
      at: [580, 780],
      height: 380,
      bust: true,
      near: [-6, 14],
      far: [6, 14],
      nearHolds: at(5, 0, zongzi(0, 2, 13)),
    }),
    table(590, 760, 720, 140, { colour: '#a06a42', depth: 50 }),
    at(330, 600, oval(0, 0, 74, 16, '#c9a35f') + oval(0, -4, 64, 11, '#fdfaf1')),
    at(
      820,
      600,
      oval(0, 0, 80, 16, '#c9a35f') +
        [0, 1, 2, 3].map((index) => zongzi(-42 + index * 28, -2 - (index % 2) * 6, 40)).join(''),
    ),
    zongzi(480, 614, 52),
    zongzi(530, 618, 48),
    zongzi(660, 616, 52),
    at(
      700,
      622,
      path('M -40 0 Q 0 -22 60 -10 Q 20 6 -40 0 Z', '#6f9a50') +
        path('M -40 8 Q 6 -8 56 4 Q 16 16 -40 8 Z', '#5f8a45'),
    ),
    person({
      ...girl,
      at: [1020, 780],
      height: 280,
      faces: 'left',
      near: [10, 6],
      far: [12, 8],
      nearHolds: zongzi(0, 3, 12),
      mouth: 'open',
    }),
    person({
      ...grandpa,
      at: [140, 790],
      height: 380,
      near: [10, 12],
      far: [14, 8],
      farHolds: held.bunch('#5f8a45'),
    }),
  );
}

/** A dragon boat on the river with its rowers. */
function boatWithDragon(x: number, y: number): string {
  const rower = (index: number): string =>
    at(
      -110 + index * 46,
      -26,
      path('M -11 0 C -12 -26 12 -26 11 0 Z', index % 2 === 0 ? '#cf2a2a' : '#e0aa3e') +
        circle(0, -30, 8, '#e6b184') +
        path('M -8 -31 C -8 -42 8 -42 8 -31 Z', '#37302d') +
        line(
          [
            [4, -14],
            [-18, 26],
          ],
          '#8c5b3c',
          4,
        ),
    );
  return at(
    x,
    y,
    path('M -220 -34 C -160 -14 140 -14 200 -40 L 176 4 H -180 Z', '#b8121b') +
      path('M -220 -34 C -160 -14 140 -14 200 -40 L 196 -28 C 140 -4 -160 -4 -214 -24 Z', '#e0aa3e') +
      path(
        'M -206 -24 C -250 -40 -252 -90 -226 -104 C -246 -110 -270 -102 -282 -88 L -262 -84 L -282 -72 L -258 -70 C -262 -50 -250 -30 -206 -14 Z',
        '#cf2a2a',
      ) +
      circle(-248, -92, 5, '#fff6d8') +
      path('M -226 -104 q 10 -18 26 -18 q -14 8 -14 22 Z', '#e0aa3e') +
      path('M 200 -40 q 34 -30 24 -60 q 26 26 6 62 Z', '#cf2a2a') +
      repeat(6, rower),
  );
}

function midAutumn(): string {
  return page(
    skyAt('night'),
    stars(311, 60, 300),
    moon(820, 190, 92),
    cloud(640, 230, 1.3, '#8f9cb8', 0.5),
    cloud(1010, 270, 1.1, '#8f9cb8', 0.4),
    hills(312, 420, 140, '#2f4263', '#3f5476'),
    hamlet(
      [
        [40, 480, 110],
        [180, 492, 90],
      ],
      { wallColour: '#5d6880', roofColour: '#293348', glass: '#ffd27a' },
    ),
    rect(0, 490, 1200, 310, down('#4a5266', '#5c5a62')),
    house({
      x: 60,
      y: 560,
      width: 420,
      height: 220,
      bays: ['window', 'open'],
      glass: '#ffd98a',
      wallColour: '#a99c98',
      roofColour: '#363b47',
      roof: 100,
    }),
    blossom(111, 1080, 560, 380, '#d9b45a'),
    lamplight(620, 600, 360, 0.4),
    lantern(520, 330, 66, true),
    oval(640, 700, 190, 40, '#7b4a30'),
    oval(640, 690, 190, 40, '#a06a42'),
    rect(620, 700, 40, 70, '#643c28'),
    at(
      600,
      690,
      oval(0, 0, 60, 12, '#e9e4d6') + mooncake(-26, 0, 40) + mooncake(16, 2, 40) + mooncake(-4, -14, 40),
    ),
    at(
      720,
      686,
      oval(0, 0, 44, 9, '#d9e6ea') +
        [-18, 0, 18].map((x) => circle(x, -12, 13, '#e0843f')).join('') +
        circle(-8, -26, 12, '#a9c26a'),
    ),
    teacup(540, 704, 28),
    onStool({
      ...grandpa,
      at: [400, 780],
      height: 370,
      seat: 24,
      near: [14, 10],
      far: [16, 14],
      mouth: 'open',
      nod: -6,
    }),
    onStool({
      ...mother,
      at: [880, 780],
      height: 370,
      seat: 24,
      faces: 'left',
      near: [12, 16],
      far: [14, 16],
      nod: -6,
    }),
    onStool({ ...granny, at: [260, 790], height: 350, seat: 24, near: [9, 20], far: [12, 20] }),
    person({
      ...girl,
      at: [1000, 780],
      height: 280,
      faces: 'left',
      near: [13, 2],
      far: [10, 12],
      nearHolds: rabbitLantern(),
      mouth: 'open',
    }),
    person({
      ...boy,
      at: [760, 640],
      height: 230,
      faces: 'right',
      near: [8, -16],
      far: [12, -14],
      nod: -12,
      noShadow: true,
    }),
    person({
      ...volunteerMan,
      at: [130, 780],
      height: 400,
      near: [14, 12],
      far: [16, 10],
      nearHolds: held.bag('#b8121b', 1, '#f3d58a'),
    }),
    lamplight(960, 700, 80, 0.5),
  );
}

/** A rabbit lantern on a stick. */
function rabbitLantern(): string {
  return (
    line(
      [
        [0, 0],
        [14, -12],
      ],
      '#8a6a4c',
      1,
    ) +
    line(
      [
        [14, -12],
        [14, -4],
      ],
      '#8a6a4c',
      0.6,
    ) +
    oval(14, 2, 7, 5.4, '#fff0d0') +
    circle(20, -1, 4, '#fff0d0') +
    path('M 19 -4 q -2 -8 1 -9 q 2 4 1 9 Z M 22 -4 q 1 -7 4 -7 q 0 4 -2 7 Z', '#f7cfc0') +
    circle(21.6, -1.4, 0.8, '#b8121b')
  );
}

function chongyang(): string {
  const flower = (x: number, y: number, colour: string): string =>
    at(
      x,
      y,
      line(
        [
          [0, 0],
          [0, 22],
        ],
        '#6f9a58',
        3,
      ) +
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

function lanternFestival(): string {
  const fish = (x: number, y: number, size: number): string =>
    at(
      x,
      y,
      circle(0, 10, 90, 'rad(0.5,#ffcf7a/0.5,#ffb45a/0.12,#ffb45a/0)') +
        path('M -50 0 C -30 -30 30 -30 44 0 C 30 30 -30 30 -50 0 Z', '#f0653c') +
        path('M 40 0 L 76 -24 L 70 0 L 76 24 Z', '#f59a4c') +
        circle(-28, -6, 6, '#fff6d8') +
        circle(-28, -6, 3, '#37302d') +
        stroke('M -10 -16 q 10 16 0 32 M 8 -18 q 10 18 0 36', '#ffd36a', 4),
      size,
    );
  return page(
    skyAt('night'),
    stars(331, 50, 200),
    moon(140, 120, 50),
    path('M 0 560 L 0 200 L 380 360 L 380 500 Z', '#5d5560'),
    path('M 0 150 L 410 340 L 396 364 L 0 210 Z', '#2d303c'),
    path('M 1200 560 L 1200 180 L 820 350 L 820 500 Z', '#665b62'),
    path('M 1200 130 L 790 330 L 804 356 L 1200 190 Z', '#333642'),
    [
      [60, 330, 70, 150],
      [190, 370, 56, 120],
      [300, 400, 40, 90],
    ]
      .map(
        ([x = 0, y = 0, w = 0, h = 0]) =>
          rect(x, y, w, h, '#ffcf7a', { opacity: 0.9 }) +
          line(
            [
              [x + w / 2, y],
              [x + w / 2, y + h],
            ],
            '#6b4630',
            4,
          ) +
          line(
            [
              [x, y + h / 2],
              [x + w, y + h / 2],
            ],
            '#6b4630',
            4,
          ),
      )
      .join(''),
    [
      [1070, 320, 76, 160],
      [940, 366, 58, 124],
      [850, 400, 40, 90],
    ]
      .map(
        ([x = 0, y = 0, w = 0, h = 0]) =>
          rect(x, y, w, h, '#ffcf7a', { opacity: 0.9 }) +
          line(
            [
              [x + w / 2, y],
              [x + w / 2, y + h],
            ],
            '#6b4630',
            4,
          ) +
          line(
            [
              [x, y + h / 2],
              [x + w, y + h / 2],
            ],
            '#6b4630',
            4,
          ),
      )
      .join(''),
    path('M 0 800 V 540 L 380 496 H 820 L 1200 540 V 800 Z', down('#57505c', '#6d5f60')),
    lanternString(0, 210, 1200, 210, 11, 62, true),
    lanternString(200, 330, 1000, 330, 8, 44, true),
    lamplight(600, 560, 420, 0.4),
    line(
      [
        [480, 330],
        [422, 640],
      ],
      '#8a6a4c',
      6,
    ),
    line(
      [
        [745, 350],
        [822, 640],
      ],
      '#8a6a4c',
      6,
    ),
    fish(480, 310, 1.25),
    fish(745, 340, 1.1),
    person({
      ...volunteerYouth,
      at: [390, 770],
      height: 390,
      nearAt: [412, 620],
      farAt: [425, 600],
      mouth: 'open',
    }),
    person({
      ...youngWoman,
      at: [860, 770],
      height: 380,
      faces: 'left',
      nearAt: [832, 610],
      farAt: [826, 590],
      mouth: 'open',
    }),
    person({ ...grandpa, at: [600, 740], height: 360, near: [14, 6], far: [10, 18], nod: -8, mouth: 'open' }),
    person({
      ...girl,
      over: 'padded',
      overColour: '#d8574f',
      at: [700, 770],
      height: 270,
      faces: 'left',
      near: [13, 2],
      far: [8, 14],
      nearHolds: rabbitLantern(),
    }),
    person({
      ...smallBoy,
      over: 'padded',
      overColour: '#e0a53e',
      shorts: false,
      at: [510, 780],
      height: 240,
      near: [11, -6],
      far: [13, -4],
      mouth: 'open',
    }),
    person({
      ...mother,
      over: 'padded',
      overColour: '#86506b',
      at: [1060, 780],
      height: 380,
      faces: 'left',
      near: [8, 14],
      far: [10, 12],
    }),
    person({
      ...farmer,
      hat: 'knit',
      over: 'padded',
      overColour: '#4f6f8c',
      at: [160, 780],
      height: 390,
      near: [10, -10],
      far: [9, 18],
      mouth: 'open',
    }),
  );
}

/** 我们的节日: Dragon Boat, Mid-Autumn, Chongyang and Lantern festivals. */
export const festival: readonly Picture[] = [
  {
    key: 'dragon-boat-zongzi',
    subject: 'festival',
    alt: '端午河边，志愿者与老人围桌包粽子，江面龙舟竞渡',
    draw: zongziMaking,
  },
  {
    key: 'mid-autumn-moon',
    subject: 'festival',
    alt: '中秋圆月下，院里摆着月饼水果，老人孩子一起赏月',
    draw: midAutumn,
  },
  {
    key: 'chongyang-elders-visit',
    subject: 'festival',
    alt: '重阳节里菊花盛开，志愿者和学生为老人送花切重阳糕',
    draw: chongyang,
  },
  {
    key: 'lantern-festival-street',
    subject: 'festival',
    alt: '元宵夜老街挂满红灯笼，青年举着鱼灯，孩子提着兔灯',
    draw: lanternFestival,
  },
];
