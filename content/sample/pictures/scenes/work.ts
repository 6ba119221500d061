import {
  at,
  bamboo,
  banner,
  blossom,
  chillies,
  circle,
  cloud,
  d,
  dog,
  down,
  farmWife,
  farmer,
  grandma,
  grandpa,
  granny,
  held,
  hills,
  house,
  line,
  oldFarmer,
  onStool,
  oval,
  page,
  path,
  person,
  pottedPlant,
  rect,
  repeat,
  room,
  rows,
  scooter,
  skyAt,
  stool,
  stroke,
  table,
  tree,
  uncle,
  volunteerAunt,
  volunteerElder,
  volunteerMan,
  volunteerWoman,
  volunteerYouth,
  walkingTractor,
  window,
  yardWall,
} from '../kit/index.ts';
import type { Picture } from '../picture.ts';

function farmMachine(): string {
  return page(
    skyAt('spring'),
    hills(341, 270, 110, '#a9c8b0', '#dde9d5'),
    bamboo(131, 1130, 500, 380, 9),
    house({ x: 40, y: 520, width: 700, height: 270, bays: ['wide', 'open', 'open', 'window'], roof: 130 }),
    rect(0, 516, 1200, 284, down('#d3c3a2', '#dfd0b0')),
    rows(132, 500, 540, 2, '#7fa65a', 780, 1200),
    oval(640, 742, 330, 34, '#6d5f4c', { opacity: 0.2 }),
    walkingTractor(640, 740, 2.05),
    at(
      880,
      770,
      rect(-70, -40, 140, 40, '#c9473a', { rx: 4 }) +
        rect(-70, -40, 140, 12, '#a83a30', { rx: 4 }) +
        stroke('M -30 -42 Q 0 -70 30 -42', '#8b9298', 7),
    ),
    at(760, 786, held.handTool('wrench', 80), 5),
    at(820, 782, held.handTool('screwdriver', 100), 4),
    person({
      ...volunteerMan,
      over: 'overalls',
      overColour: '#46607f',
      top: '#cf2a2a',
      at: [350, 770],
      height: 400,
      stance: 'squat',
      nearAt: [480, 650],
      farAt: [510, 630],
      nearHolds: held.handTool('wrench', 60),
      nod: 8,
    }),
    person({
      ...volunteerYouth,
      at: [1010, 770],
      height: 400,
      faces: 'left',
      lean: 16,
      nearAt: [900, 560],
      farAt: [880, 540],
    }),
    person({ ...farmer, at: [210, 750], height: 400, near: [9, 10], far: [11, 12] }),
    person({
      ...oldFarmer,
      at: [1120, 790],
      height: 370,
      faces: 'left',
      near: [12, 14],
      far: [14, 10],
      nearHolds: held.cup(),
    }),
  );
}

function applianceStall(): string {
  const fanMachine = (x: number, y: number): string =>
    at(
      x,
      y,
      rect(-6, -60, 12, 60, '#8b9298') +
        rect(-28, -8, 56, 10, '#5f8f8a', { rx: 4 }) +
        circle(0, -86, 40, '#dfe7ea', { 'fill-opacity': 0.6, stroke: '#7d8a92', 'stroke-width': 5 }) +
        [0, 120, 240]
          .map((turn) =>
            at(0, -86, path('M 0 0 C -16 -10 -10 -34 4 -34 C 14 -26 10 -8 0 0 Z', '#5f8f8a'), 1, turn),
          )
          .join('') +
        circle(0, -86, 8, '#c9473a'),
    );
  return page(
    skyAt('day'),
    cloud(200, 110, 1.3),
    hills(351, 280, 90, '#adc9b6', '#dde8d6'),
    house({ x: 560, y: 480, width: 620, height: 210, bays: ['window', 'open', 'window', 'wide'], roof: 110 }),
    tree(141, 120, 500, 340),
    rect(0, 478, 1200, 322, down('#d9ccb6', '#e5dac6')),
    path('M 160 300 L 230 200 H 970 L 1040 300 Z', '#cf2a2a'),
    repeat(8, (index) =>
      path(d`M ${160 + index * 110} 300 h 110 q -55 50 -110 0 Z`, index % 2 === 0 ? '#b8222a' : '#fdf6ea'),
    ),
    line(
      [
        [176, 300],
        [176, 720],
      ],
      '#8b8d90',
      10,
    ),
    line(
      [
        [1024, 300],
        [1024, 720],
      ],
      '#8b8d90',
      10,
    ),
    person({
      ...volunteerElder,
      glasses: true,
      at: [400, 760],
      height: 370,
      bust: true,
      nearAt: [470, 590],
      farAt: [500, 580],
      nearHolds: held.handTool('screwdriver', 120),
      nod: 12,
    }),
    person({
      ...volunteerYouth,
      view: 'side',
      at: [800, 760],
      height: 370,
      bust: true,
      faces: 'left',
      nearAt: [720, 585],
      farAt: [690, 575],
      nearHolds: held.handTool('screwdriver', -140),
      nod: 12,
    }),
    table(600, 740, 720, 130, { cloth: '#5f8f8a' }),
    fanMachine(330, 596),
    at(
      530,
      596,
      rect(-50, -34, 100, 34, '#e8e4da', { rx: 6 }) +
        circle(-22, -17, 11, '#5b6068') +
        circle(22, -17, 11, '#5b6068') +
        line(
          [
            [40, -34],
            [66, -80],
          ],
          '#8b9298',
          3,
        ),
    ),
    at(
      690,
      598,
      path('M -40 0 V -22 Q -40 -50 -8 -50 H 40 L 46 0 Z', '#c9473a') +
        rect(-46, -6, 96, 8, '#3f444a') +
        stroke('M -24 -48 Q 0 -78 30 -48', '#3f444a', 7),
    ),
    at(
      860,
      598,
      rect(-40, -60, 80, 60, '#f4f1ea', { rx: 10 }) +
        oval(0, -60, 36, 8, '#cfd6d8') +
        circle(0, -26, 12, '#7d8a92') +
        rect(-14, -74, 28, 10, '#7d8a92', { rx: 4 }),
    ),
    person({ ...granny, at: [190, 790], height: 370, near: [13, 10], far: [15, 8] }),
    person({
      ...farmWife,
      at: [980, 790],
      height: 380,
      faces: 'left',
      near: [9, 18],
      far: [12, 16],
      nearHolds: at(0, 0, rect(-8, -4, 16, 14, '#e8e4da', { rx: 2 }) + circle(0, 3, 4, '#7d8a92')),
      farOver: true,
    }),
    person({ ...uncle, at: [1110, 790], height: 400, faces: 'left' }),
  );
}

function haircuts(): string {
  const cape = (x: number, y: number): string =>
    path(
      d`M ${x - 26} ${y} C ${x - 70} ${y + 30} ${x - 84} ${y + 110} ${x - 78} ${y + 150} H ${x + 88} C ${x + 90} ${y + 100} ${x + 66} ${y + 26} ${x + 22} ${y} Z`,
      '#5f8fa8',
    ) +
    repeat(4, (index) =>
      line(
        [
          [x - 50 + index * 34, y + 40],
          [x - 56 + index * 38, y + 146],
        ],
        '#4f7d94',
        3,
      ),
    );
  return page(
    skyAt('day'),
    hills(361, 260, 100, '#a9c8b4', '#dce8d6'),
    house({
      x: 180,
      y: 520,
      width: 860,
      height: 300,
      bays: ['window', 'couplets', 'window', 'open'],
      roof: 140,
    }),
    bamboo(151, 90, 520, 420, 10),
    chillies(480, 244, 130),
    pottedPlant(1120, 560, 150),
    rect(0, 516, 1200, 284, down('#d9c8a8', '#e5d6ba')),
    stool(420, 760, 110, 100, '#8c5b3c'),
    person({
      ...grandpa,
      hair: 'short',
      at: [410, 760],
      height: 390,
      stance: 'sit',
      seat: 25,
      near: [8, 22],
      far: [12, 22],
      noShadow: true,
    }),
    cape(418, 512),
    person({
      ...volunteerMan,
      at: [290, 776],
      height: 420,
      nearAt: [376, 470],
      farAt: [412, 424],
      nearHolds: held.handTool('clipper', 30),
      farHolds: '',
      nod: 6,
    }),
    stool(800, 764, 110, 100, '#8c5b3c'),
    person({
      ...grandma,
      at: [810, 764],
      height: 380,
      faces: 'left',
      stance: 'sit',
      seat: 25,
      near: [8, 22],
      far: [12, 22],
      noShadow: true,
    }),
    cape(800, 522),
    person({
      ...volunteerWoman,
      at: [930, 780],
      height: 400,
      faces: 'left',
      nearAt: [842, 480],
      farAt: [806, 434],
      nearHolds: held.handTool('scissors', -70),
      nod: 6,
    }),
    onStool({ ...oldFarmer, at: [1070, 786], height: 370, faces: 'left', near: [9, 20], far: [12, 20] }),
    table(610, 700, 130, 90, { colour: '#7b4a30' }),
    at(610, 596, rect(-34, -70, 68, 80, '#b98a5a', { rx: 4 }) + rect(-27, -63, 54, 66, '#cfe5ea')),
    repeat(16, (index) =>
      stroke(d`M ${350 + ((index * 61) % 200)} ${770 + ((index * 17) % 22)} q 6 -5 10 2`, '#a9a49e', 2.4),
    ),
    repeat(14, (index) =>
      stroke(d`M ${740 + ((index * 53) % 170)} ${772 + ((index * 17) % 20)} q 6 -5 10 2`, '#b9b4ae', 2.4),
    ),
  );
}

function lunchDelivery(): string {
  return page(
    skyAt('day'),
    cloud(880, 90, 1.3),
    hills(371, 280, 100, '#adcab6', '#dfe9d7'),
    house({ x: 620, y: 560, width: 600, height: 310, bays: ['window', 'open', 'window'], roof: 150 }),
    yardWall(-20, 540, 420, 110),
    blossom(161, 470, 540, 300, '#f3d2b0'),
    rect(0, 536, 1200, 264, down('#d3c4a4', '#e0d2b4')),
    scooter(240, 740, 1.75),
    person({
      ...volunteerYouth,
      over: 'vest',
      hat: 'helmet',
      hatColour: '#cf2a2a',
      at: [520, 760],
      height: 400,
      stance: 'walk',
      near: [16, 16],
      far: [10, 22],
      nearHolds: held.lunchBox(),
      mouth: 'open',
    }),
    stool(900, 720, 110, 90),
    person({
      ...grandma,
      at: [890, 724],
      height: 370,
      faces: 'left',
      stance: 'sit',
      seat: 24,
      near: [16, 12],
      far: [18, 10],
      mouth: 'open',
      noShadow: true,
    }),
    table(770, 750, 150, 100, { colour: '#8c5b3c' }),
    at(770, 640, held.bowl('#fdfaf3', '#7fa663'), 4),
    at(810, 636, held.bowl('#fdfaf3', '#d98a4a'), 3.4),
    at(730, 636, held.bowl('#7d9db0', '#fdfaf1'), 3.4),
    person({
      ...volunteerAunt,
      over: 'apron',
      overColour: '#e0b45a',
      top: '#c9473a',
      at: [1060, 770],
      height: 380,
      faces: 'left',
      near: [12, 14],
      far: [16, 8],
      nearHolds: held.bowl('#fdfaf3', '#e8a23c'),
    }),
    dog(660, 784, 110),
  );
}

function canteen(): string {
  return page(
    room({ wall: '#f2ead9', floor: '#d3c3a6', floorY: 530, kind: 'tiles', dado: '#d8e0cf' }),
    window(80, 110, 240, 210),
    window(880, 110, 240, 210),
    banner(390, 70, 420, 52),
    rect(360, 190, 480, 200, '#e8dcc4'),
    rect(372, 202, 456, 176, '#c9b79a'),
    repeat(3, (index) => pendantShade(450 + index * 150)),
    person({
      ...volunteerWoman,
      over: 'apron',
      overColour: '#f4efe2',
      top: '#cf2a2a',
      hat: 'cook',
      at: [520, 640],
      height: 350,
      view: 'front',
      bust: true,
      near: [-6, 20],
      far: [10, 18],
      farHolds: held.bowl(),
    }),
    person({
      ...uncle,
      over: 'apron',
      overColour: '#f4efe2',
      top: '#8fa97d',
      hat: 'cook',
      at: [690, 640],
      height: 360,
      view: 'front',
      bust: true,
      near: [-8, 20],
      far: [8, 20],
      mouth: 'open',
    }),
    rect(340, 470, 520, 100, '#c9d3d6'),
    rect(330, 460, 540, 18, '#e4eaec'),
    [
      [400, '#7fa663'],
      [490, '#d98a4a'],
      [580, '#f4efe2'],
      [670, '#c9574a'],
      [760, '#e8c25a'],
    ]
      .map(
        ([x, colour]) =>
          oval(Number(x), 466, 36, 10, '#8b9298') + oval(Number(x), 464, 31, 8, String(colour)),
      )
      .join(''),
    repeat(3, (index) =>
      stroke(d`M ${430 + index * 150} 444 q -10 -14 0 -26 t 0 -26`, '#ffffff', 5, { opacity: 0.7 }),
    ),
    table(260, 740, 420, 120, { colour: '#b98a5a', depth: 40 }),
    table(940, 740, 420, 120, { colour: '#b98a5a', depth: 40 }),
    [
      [180, 604],
      [330, 604],
      [870, 604],
      [1020, 604],
    ]
      .map(([x = 0, y = 0], index) =>
        at(x, y, held.bowl('#fdfaf3', ['#f4efe2', '#d98a4a', '#7fa663', '#e8c25a'][index]), 5),
      )
      .join(''),
    onStool({ ...grandpa, at: [90, 780], height: 370, seat: 25, near: [15, 10], far: [17, 12] }),
    onStool({
      ...granny,
      at: [430, 780],
      height: 350,
      seat: 25,
      faces: 'left',
      near: [14, 10],
      far: [16, 12],
      mouth: 'open',
    }),
    onStool({ ...oldFarmer, at: [770, 780], height: 370, seat: 25, near: [14, 12], far: [16, 10] }),
    onStool({
      ...grandma,
      at: [1110, 780],
      height: 350,
      seat: 25,
      faces: 'left',
      near: [14, 12],
      far: [16, 12],
    }),
    person({
      ...volunteerYouth,
      at: [600, 770],
      height: 390,
      stance: 'walk',
      near: [14, 10],
      far: [16, 8],
      nearHolds: at(
        3,
        0,
        rect(-12, -2, 26, 3, '#c9574a', { rx: 1.4 }) +
          at(-3, -3, held.bowl(), 0.8) +
          at(7, -3, held.bowl('#fdfaf3', '#7fa663'), 0.8),
      ),
      farOver: true,
    }),
  );
}

/** A canteen's lamp. */
function pendantShade(x: number): string {
  return (
    line(
      [
        [x, 0],
        [x, 150],
      ],
      '#5c5148',
      3,
    ) +
    path(d`M ${x - 34} 176 Q ${x} 126 ${x + 34} 176 Z`, '#c9574a') +
    oval(x, 176, 34, 5, '#ffe9ad')
  );
}

/** 维修、理发、送餐: small services at hand. */
export const work: readonly Picture[] = [
  {
    key: 'farm-machine-repair',
    subject: 'repair',
    alt: '春耕前，志愿者蹲在手扶拖拉机旁检修，农户递上工具',
    draw: farmMachine,
  },
  {
    key: 'appliance-repair-stall',
    subject: 'repair',
    alt: '红色雨棚下的便民维修摊，志愿者为村民修风扇和电饭煲',
    draw: applianceStall,
  },
  {
    key: 'haircut-for-elders',
    subject: 'haircut',
    alt: '农家院坝里，两名志愿者给围着围布的老人义务理发',
    draw: haircuts,
  },
  {
    key: 'lunch-delivery-elder',
    subject: 'meals',
    alt: '志愿者骑车把热饭菜送到独居老人家，老奶奶笑着伸手接',
    draw: lunchDelivery,
  },
  {
    key: 'community-canteen',
    subject: 'meals',
    alt: '长者食堂里饭菜飘香，志愿者端着托盘为老人们送餐',
    draw: canteen,
  },
];
