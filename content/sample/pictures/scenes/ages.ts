import {
  at,
  bambooChair,
  board,
  boardOnWall,
  bookcase,
  boy,
  cat,
  chillies,
  circle,
  d,
  darker,
  down,
  drifting,
  flagpole,
  framed,
  girl,
  grandma,
  grandpa,
  granny,
  held,
  hills,
  line,
  maize,
  mother,
  oldFarmer,
  onStool,
  oval,
  page,
  path,
  pennants,
  person,
  pottedPlant,
  publicBuilding,
  pupilBoy,
  pupilGirl,
  rect,
  repeat,
  room,
  skyAt,
  smallBoy,
  strokesAlong,
  sun,
  table,
  teacher,
  teacup,
  thermos,
  tree,
  volunteerAunt,
  volunteerMan,
  volunteerWoman,
  volunteerYouth,
  window,
} from '../kit/index.ts';
import type { Picture } from '../picture.ts';

function craftClass(): string {
  return page(
    room({ wall: '#f4ead6', floor: '#d2ac7a', floorY: 530 }),
    window(70, 100, 250, 230, { curtain: '#e0b46a' }),
    pennants(340, 60, 1180, 70, 14),
    boardOnWall(
      440,
      120,
      440,
      230,
      path('M 20 40 L 34 14 L 48 40 Z M 60 40 V 18 L 74 30 V 14 L 90 40 Z', 'none', {
        stroke: '#f1efe2',
        'stroke-width': 1.4,
      }) + circle(12, 12, 5, 'none', { stroke: '#f3d58a', 'stroke-width': 1.4 }),
    ),
    bookcase(31, 960, 530, 210, 330, 4),
    at(380, 220, paperCut('#cf2a2a'), 0.8),
    person({
      ...teacher,
      over: 'vest',
      overColour: '#cf2a2a',
      top: '#dfe7ea',
      at: [610, 740],
      height: 380,
      view: 'front',
      bust: true,
      near: [-13, 4],
      far: [8, 8],
      nearHolds: at(0, -6, paperCut('#cf2a2a'), 0.14),
      farHolds: held.handTool('scissors', 20),
      mouth: 'open',
    }),
    person({
      ...girl,
      at: [350, 760],
      height: 290,
      bust: true,
      nearAt: [408, 618],
      farAt: [430, 610],
      nod: 10,
    }),
    person({
      ...smallBoy,
      at: [870, 750],
      height: 280,
      bust: true,
      faces: 'left',
      nearAt: [810, 616],
      farAt: [790, 610],
      nod: 10,
    }),
    path('M 210 680 L 280 600 H 940 L 1010 680 Z', '#e3c08c'),
    rect(200, 680, 820, 22, '#b98a5a'),
    rect(230, 702, 24, 98, '#a0744a'),
    rect(966, 702, 24, 98, '#a0744a'),
    [
      [400, 640, '#cf2a2a'],
      [520, 656, '#e0aa3e'],
      [640, 640, '#4f8a8b'],
      [760, 656, '#e08a8a'],
      [860, 640, '#7fa663'],
    ]
      .map(([x, y, colour]) =>
        path(d`M ${Number(x) - 34} ${Number(y)} l 12 -26 h 54 l -10 26 Z`, String(colour)),
      )
      .join(''),
    at(580, 630, held.handTool('scissors', 70), 4),
    at(
      700,
      650,
      oval(0, 0, 20, 6, '#c9a35f') +
        repeat(4, (index) =>
          line(
            [
              [-8 + index * 5, -4],
              [-12 + index * 8, -40],
            ],
            ['#cf2a2a', '#48648a', '#7fa663', '#e0aa3e'][index] ?? '#cf2a2a',
            4,
          ),
        ),
    ),
    onStool({ ...pupilBoy, view: 'back', at: [380, 806], height: 280 }, '#5f8f8a'),
    onStool({ ...pupilGirl, view: 'back', at: [610, 812], height: 280 }, '#c9574a'),
    onStool({ ...boy, view: 'back', at: [830, 806], height: 280 }, '#d8a548'),
    person({ ...volunteerYouth, at: [130, 780], height: 390, lean: 8, near: [12, 12], far: [16, 14] }),
    person({
      ...girl,
      top: '#7fa8b8',
      skirt: '#48648a',
      at: [1110, 780],
      height: 290,
      faces: 'left',
      near: [11, -2],
      far: [8, 10],
      nearHolds: at(0, -4, paperCut('#e0653a'), 0.12),
    }),
  );
}

/** A round paper cutting. */
function paperCut(colour: string): string {
  return (
    circle(0, 0, 60, colour) +
    repeat(8, (index) =>
      at(0, 0, path('M 0 -14 C -10 -26 -8 -42 0 -52 C 8 -42 10 -26 0 -14 Z', '#fdf3e0'), 1, index * 45),
    ) +
    circle(0, 0, 8, '#fdf3e0') +
    repeat(16, (index) => at(0, 0, circle(0, -60, 7, colour), 1, index * 22.5))
  );
}

function schoolGate(): string {
  return page(
    skyAt('dawn'),
    hills(451, 270, 80, '#b4c9b8', '#e6e4d2'),
    publicBuilding(330, 450, 560, 250, { wallColour: '#f6e3c8', trim: '#b8694a', bays: 3 }),
    flagpole(250, 470, 330),
    tree(201, 90, 500, 290),
    tree(202, 1130, 490, 270, '#8fb06a'),
    rect(140, 330, 60, 190, '#e8d9c0'),
    rect(1000, 330, 60, 190, '#e8d9c0'),
    rect(130, 318, 80, 18, '#b8694a'),
    rect(990, 318, 80, 18, '#b8694a'),
    board(158, 350, 140),
    board(1018, 350, 140),
    path('M 200 340 Q 600 210 1000 340 L 1000 366 Q 600 236 200 366 Z', '#b8121b'),
    at(440, 280, strokesAlong(0, 0, 7, 130, 0), 2.5),
    repeat(
      14,
      (index) =>
        line(
          [
            [225 + index * 14, 420],
            [225 + index * 14, 520],
          ],
          '#8b9298',
          4,
        ) +
        line(
          [
            [792 + index * 14, 420],
            [792 + index * 14, 520],
          ],
          '#8b9298',
          4,
        ),
    ),
    rect(0, 516, 1200, 284, down('#cfc4b2', '#dcd2c2')),
    path('M 420 520 H 780 L 980 800 H 220 Z', '#e0d6c6'),
    path('M 200 640 H 1000 L 1030 690 H 170 Z', '#f4f1ea', { opacity: 0.85 }),
    repeat(7, (index) =>
      path(d`M ${230 + index * 112} 640 h 50 l ${(index - 3) * 5} 50 h -54 Z`, '#9a958c', { opacity: 0.6 }),
    ),
    person({
      ...volunteerMan,
      at: [250, 740],
      height: 390,
      near: [18, 2],
      far: [8, 20],
      nearHolds: held.flag(),
    }),
    person({
      ...volunteerAunt,
      at: [960, 740],
      height: 370,
      faces: 'left',
      near: [14, -10],
      far: [8, 22],
      mouth: 'open',
    }),
    person({ ...pupilGirl, view: 'back', at: [540, 640], height: 220, back: bagBehind('#cf5a6a') }),
    person({ ...pupilBoy, view: 'back', at: [640, 650], height: 226, back: bagBehind('#3f6f9a') }),
    person({
      ...smallBoy,
      at: [430, 740],
      height: 260,
      stance: 'walk',
      near: [-4, 20],
      far: [9, -6],
      mouth: 'open',
    }),
    person({ ...girl, view: 'back', at: [720, 750], height: 270, back: bagBehind('#e0a53e'), far: [14, 14] }),
    person({ ...mother, view: 'back', at: [820, 756], height: 370, near: [-16, 26] }),
  );
}

/** A school bag seen from behind. */
function bagBehind(colour: string): string {
  return (
    rect(-8, 3, 16, 20, colour, { rx: 4 }) +
    rect(-6, 12, 12, 9, darker(colour), { rx: 2 }) +
    rect(-3, 0, 6, 4, darker(colour, 0.25), { rx: 2 })
  );
}

function phoneLesson(): string {
  const bigPhone =
    rect(0, 0, 100, 50, '#eef3f2') +
    rect(36, 3, 28, 44, '#2f3238', { rx: 3 }) +
    rect(38, 6, 24, 38, '#bfe0ea') +
    [
      [41, 9],
      [48, 9],
      [55, 9],
      [41, 17],
      [48, 17],
      [55, 17],
      [41, 25],
      [48, 25],
      [55, 25],
    ]
      .map(([x = 0, y = 0], index) =>
        rect(x, y, 5, 5, ['#cf2a2a', '#7fa663', '#e0aa3e', '#48648a'][index % 4] ?? '#cf2a2a', { rx: 1 }),
      )
      .join('') +
    path('M 70 30 L 78 22 L 78 27 H 90 V 33 H 78 V 38 Z', '#b8121b');
  return page(
    room({ wall: '#e9eadf', floor: '#c2a57e', floorY: 530 }),
    boardOnWall(360, 90, 480, 270, bigPhone, '#eef3f2', '#7d8a92'),
    window(60, 110, 220, 230, { curtain: '#9fc0b4' }),
    pottedPlant(1110, 550, 180),
    framed(930, 130, 170, heartFrame),
    table(420, 720, 560, 110, { colour: '#b98a5a', depth: 36 }),
    teacup(260, 612, 28),
    teacup(620, 612, 28),
    person({
      ...volunteerYouth,
      hat: undefined,
      at: [860, 740],
      height: 390,
      faces: 'left',
      nearAt: [750, 500],
      far: [8, 20],
      mouth: 'open',
    }),
    onStool({
      ...grandma,
      glasses: true,
      at: [170, 780],
      height: 370,
      seat: 26,
      near: [14, 8],
      far: [15, 10],
      nearHolds: held.phone(-14),
      farOver: true,
      nod: 10,
    }),
    person({
      ...volunteerWoman,
      at: [330, 770],
      height: 350,
      lean: 20,
      near: [8, 16],
      far: [19, 12],
      faces: 'left',
      nod: 8,
      bust: true,
    }),
    table(420, 720, 560, 110, { colour: '#b98a5a', depth: 36 }),
    onStool({
      ...grandpa,
      glasses: true,
      at: [470, 800],
      height: 380,
      seat: 26,
      near: [14, 8],
      far: [16, 10],
      nearHolds: held.phone(-10),
      farOver: true,
      nod: 10,
      mouth: 'open',
    }),
    onStool({
      ...oldFarmer,
      at: [690, 800],
      height: 380,
      seat: 26,
      near: [13, 8],
      far: [15, 10],
      nearHolds: held.phone(-10),
      farOver: true,
      nod: 10,
    }),
    onStool({
      ...granny,
      at: [1010, 790],
      height: 360,
      seat: 26,
      faces: 'left',
      near: [13, 8],
      far: [15, 10],
      nearHolds: held.phone(10),
      farOver: true,
      nod: 8,
    }),
  );
}

const heartFrame =
  circle(50, 35, 26, '#f6d9cf') +
  path(
    'M 50 56 C 26 40 28 20 40 20 C 46 20 50 26 50 29 C 50 26 54 20 60 20 C 72 20 74 40 50 56 Z',
    '#cf2a2a',
  );

function sunnyWall(): string {
  return page(
    skyAt('autumn'),
    sun(140, 110, 44),
    hills(461, 220, 80, '#c3c7a0', '#eae4c8'),
    rect(0, 250, 1200, 320, '#f3ead9'),
    path('M -20 260 H 1220 V 220 L 1200 200 H 0 L -20 220 Z', '#565b61'),
    repeat(38, (index) => rect(index * 33, 204, 5, 54, '#43484d')),
    rect(0, 260, 1200, 22, '#2a1c2c', { opacity: 0.12 }),
    rect(0, 500, 1200, 70, '#c9c1b4'),
    repeat(20, (index) =>
      line(
        [
          [index * 64 + 20, 500],
          [index * 64 + 20, 570],
        ],
        '#aaa295',
        3,
      ),
    ),
    path('M 740 282 L 1240 282 L 1240 570 L 900 570 Z', '#8a7a68', { opacity: 0.14 }),
    tree(211, 1110, 620, 480, '#d9a84a'),
    chillies(90, 290, 150),
    chillies(660, 290, 120),
    maize(180, 290, 110),
    rect(0, 568, 1200, 232, down('#dcc9a4', '#e7d7b8')),
    drifting(462, 26, '#d9a84a', 790),
    bambooChair(300, 730, 150),
    person({
      ...grandma,
      view: 'front',
      at: [300, 740],
      height: 370,
      stance: 'sit',
      seat: 22,
      near: [-8, 29],
      far: [8, 29],
      noShadow: true,
    }),
    bambooChair(520, 730, 150),
    person({
      ...grandpa,
      view: 'front',
      at: [520, 740],
      height: 380,
      stance: 'sit',
      seat: 22,
      near: [-8, 29],
      far: [10, 24],
      farHolds: held.cane(26),
      mouth: 'open',
      noShadow: true,
    }),
    person({
      ...volunteerWoman,
      at: [700, 750],
      height: 370,
      faces: 'left',
      stance: 'squat',
      near: [14, 14],
      far: [17, 10],
      mouth: 'open',
    }),
    onStool({ ...oldFarmer, at: [860, 770], height: 370, faces: 'left', near: [9, 20], far: [12, 20] }),
    table(410, 780, 110, 70, { colour: '#a06a42' }),
    teacup(390, 696, 28),
    teacup(430, 698, 28),
    person({
      ...volunteerMan,
      at: [110, 780],
      height: 400,
      near: [13, 16],
      far: [16, 14],
      nearHolds: at(0, 0, thermos(0, 16, 24)),
    }),
    cat(960, 786, 90),
  );
}

/** 暑期课堂、护学、助老. */
export const ages: readonly Picture[] = [
  {
    key: 'summer-craft-class',
    subject: 'children',
    alt: '暑期课堂上，志愿者教孩子们剪窗花，桌上铺满彩纸',
    draw: craftClass,
  },
  {
    key: 'school-gate-escort',
    subject: 'children',
    alt: '清晨校门口，护学志愿者举旗守护，学生背着书包进校',
    draw: schoolGate,
  },
  {
    key: 'elder-phone-lesson',
    subject: 'elderly',
    alt: '活动室里，青年志愿者手把手教老人们使用智能手机',
    draw: phoneLesson,
  },
  {
    key: 'elders-sunny-wall',
    subject: 'elderly',
    alt: '秋日墙根下老人坐竹椅晒太阳，志愿者蹲着陪他们聊天',
    draw: sunnyWall,
  },
];
