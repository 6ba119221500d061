import {
  at,
  bamboo,
  birds,
  cadreWoman,
  circle,
  cloud,
  d,
  deskMicrophone,
  down,
  farmWife,
  farmer,
  grandpa,
  granny,
  hamlet,
  heart,
  held,
  hills,
  horn,
  house,
  line,
  loudspeakerMast,
  mist,
  mother,
  onStool,
  page,
  path,
  person,
  pottedPlant,
  rect,
  repeat,
  room,
  skyAt,
  smallBoy,
  soundWaves,
  stroke,
  strokesAlong,
  sun,
  teacup,
  terraces,
  tree,
  tufts,
  volunteerAunt,
  volunteerElder,
  volunteerYouth,
} from '../kit/index.ts';
import type { Picture } from '../picture.ts';

function villageMast(): string {
  return page(
    skyAt('dawn'),
    sun(260, 200, 44),
    hills(231, 380, 150, '#a9b9b4', '#ecdfca'),
    terraces(232, 400, 800, 7, ['#b9c98a', '#a9bd78', '#98b06a'], '#8f7a52'),
    mist(350, 110, 0.5),
    hamlet([
      [40, 520, 150],
      [210, 560, 170],
      [20, 640, 190],
      [420, 500, 120],
    ]),
    tree(61, 380, 600, 160),
    bamboo(62, 560, 560, 220, 7),
    path('M 620 800 C 700 700 800 640 1220 610 V 820 Z', down('#b4b97e', '#98a862')),
    tufts(63, 30, 660, 790, '#6f8a48', 700, 1200),
    loudspeakerMast(960, 760, 600, 4, 120),
    soundWaves(1096, 176, 90),
    soundWaves(820, 196, 90, -1),
    birds(560, 140, 1.1),
    person({
      ...farmer,
      at: [690, 790],
      height: 270,
      near: [6, 24],
      far: [13, 16],
      farHolds: held.tool('hoe', 42, 8),
      nod: -10,
      look: 0.5,
    }),
    person({
      ...farmWife,
      hat: 'straw',
      at: [800, 794],
      height: 250,
      near: [5, 20],
      far: [9, 18],
      nearHolds: held.basket(['#7fa663', '#8fb06a'], 1),
      farOver: true,
      nod: -10,
    }),
  );
}

function studio(): string {
  return page(
    room({ wall: '#e9e0cf', floor: '#b08d66', floorY: 560 }),
    repeat(6, (row) =>
      repeat(18, (index) =>
        rect(20 + index * 66, 30 + row * 66, 58, 58, (index + row) % 2 === 0 ? '#dccfb8' : '#e3d8c4', {
          rx: 6,
        }),
      ),
    ),
    rect(380, 90, 440, 240, '#9a6f4c'),
    rect(396, 106, 408, 208, down('#bfdce4', '#e9f0e4')),
    path('M 396 250 Q 500 180 620 240 T 804 220 V 314 H 396 Z', '#9fc09a'),
    hamlet([
      [470, 290, 70],
      [570, 300, 84],
      [690, 288, 70],
    ]),
    at(650, 286, rect(-3, -120, 6, 120, '#8b8d90') + at(3, -108, horn(40)) + at(-3, -92, horn(40), [-1, 1])),
    rect(960, 110, 120, 46, '#8f1620', { rx: 8 }),
    circle(986, 133, 10, '#ff6a5a'),
    strokesDots(1012, 133),
    person({
      ...cadreWoman,
      over: 'vest',
      overColour: '#cf2a2a',
      top: '#dfe7ea',
      at: [480, 800],
      height: 430,
      bust: true,
      nearAt: [600, 610],
      farAt: [640, 596],
      nearHolds: '',
      mouth: 'open',
    }),
    headset(507, 422),
    person({
      ...volunteerElder,
      glasses: true,
      at: [850, 800],
      height: 420,
      bust: true,
      faces: 'left',
      nearAt: [740, 606],
      farAt: [700, 600],
      mouth: 'smile',
    }),
    path('M 120 660 L 210 590 H 1010 L 1100 660 Z', '#b07a4e'),
    rect(110, 660, 1000, 30, '#8c5b3c'),
    rect(150, 690, 920, 120, '#7b4a30'),
    heartPanel(600, 750),
    deskMicrophone(620, 640, 110),
    at(590, 650, '', 1),
    rect(420, 622, 90, 12, '#fffdf8', { transform: 'rotate(-4 465 628)' }),
    path('M 540 646 l 16 -26 h 84 l 12 26 Z', '#fffdf8'),
    line(
      [
        [560, 636],
        [636, 636],
      ],
      '#a0948a',
      3,
    ),
    line(
      [
        [564, 628],
        [630, 628],
      ],
      '#a0948a',
      3,
    ),
    at(
      920,
      650,
      rect(-90, -56, 180, 60, '#4b4f56', { rx: 6 }) +
        repeat(
          6,
          (index) =>
            rect(-76 + index * 22, -44, 6, 36, '#2f3136', { rx: 3 }) +
            rect(-79 + index * 22, -36 + ((index * 7) % 20), 12, 8, index % 2 === 0 ? '#e0aa3e' : '#d2322c', {
              rx: 2,
            }),
        ) +
        circle(66, -34, 12, '#8b9298') +
        line(
          [
            [66, -34],
            [72, -42],
          ],
          '#37302d',
          3,
        ),
    ),
    teacup(260, 646, 38),
    pottedPlant(1110, 580, 170),
  );
}

/** Marks beside the studio's red lamp. */
function strokesDots(x: number, y: number): string {
  return at(x, y, strokesAlong(0, 0, 3, 26, 0), 2);
}

/** Headphones on the announcer's head. */
function headset(x: number, y: number): string {
  return (
    stroke(
      d`M ${x - 34} ${y + 2} C ${x - 40} ${y - 58} ${x + 32} ${y - 60} ${x + 26} ${y - 24}`,
      '#3c3f45',
      8,
    ) +
    rect(x - 46, y - 12, 22, 36, '#3c3f45', { rx: 9 }) +
    rect(x - 40, y - 6, 10, 24, '#cf2a2a', { rx: 5 })
  );
}

/** A carved heart on the desk's front. */
function heartPanel(x: number, y: number): string {
  return at(x, y, heart(70, '#e0aa3e'));
}

function loudspeakerWalk(): string {
  return page(
    skyAt('hot'),
    cloud(220, 110, 1.5),
    hills(241, 270, 110, '#9fc3a8', '#d9e8d2'),
    house({ x: -80, y: 520, width: 420, height: 250, bays: ['window', 'couplets', 'window'], roof: 120 }),
    house({ x: 470, y: 500, width: 330, height: 200, bays: ['door', 'window'], roof: 100 }),
    house({ x: 880, y: 530, width: 420, height: 270, bays: ['window', 'couplets', 'wide'], roof: 130 }),
    bamboo(71, 410, 510, 330, 9),
    bamboo(72, 840, 510, 300, 8),
    path('M -20 540 H 1220 V 820 H -20 Z', down('#d9c9a6', '#e6d8b9')),
    path('M 360 540 H 860 L 1100 800 H 60 Z', '#cdbd9c'),
    soundWaves(560, 470, 110),
    person({
      ...volunteerYouth,
      at: [380, 770],
      height: 410,
      stance: 'walk',
      near: [16, -1],
      far: [8, 22],
      nearHolds: held.megaphone(-4),
      mouth: 'open',
    }),
    person({
      ...volunteerAunt,
      at: [210, 780],
      height: 380,
      stance: 'walk',
      near: [12, 12],
      far: [8, 20],
      nearHolds: held.leaflet(10),
    }),
    person({
      ...granny,
      at: [740, 730],
      height: 350,
      faces: 'left',
      near: [8, 14],
      far: [12, -4],
      mouth: 'open',
    }),
    onStool({
      ...grandpa,
      at: [900, 760],
      height: 370,
      faces: 'left',
      near: [10, 18],
      far: [13, 16],
      farHolds: held.cane(30),
    }),
    person({ ...mother, at: [1060, 770], height: 380, faces: 'left', near: [8, 12], far: [10, 14] }),
    person({
      ...smallBoy,
      at: [980, 786],
      height: 230,
      faces: 'left',
      near: [8, -14],
      far: [12, -12],
      mouth: 'open',
    }),
  );
}

/** 乡村大喇叭、广播站: policies told over the village's loudspeakers. */
export const broadcast: readonly Picture[] = [
  {
    key: 'village-loudspeaker-morning',
    subject: 'broadcast',
    alt: '清晨梯田边高高的大喇叭响起，田间农户驻足倾听',
    draw: villageMast,
  },
  {
    key: 'broadcast-studio',
    subject: 'broadcast',
    alt: '村广播站里，播音员戴着耳机对着话筒播报惠民政策',
    draw: studio,
  },
  {
    key: 'megaphone-lane',
    subject: 'broadcast',
    alt: '志愿者举着小喇叭走村串巷宣讲，院前老人孩子驻足听',
    draw: loudspeakerWalk,
  },
];
