import {
  boardOnWall,
  circle,
  framed,
  grandma,
  grandpa,
  granny,
  held,
  oldFarmer,
  onStool,
  page,
  path,
  person,
  pottedPlant,
  rect,
  room,
  table,
  teacup,
  volunteerWoman,
  volunteerYouth,
  window,
} from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';

const heartFrame =
  circle(50, 35, 26, '#f6d9cf') +
  path(
    'M 50 56 C 26 40 28 20 40 20 C 46 20 50 26 50 29 C 50 26 54 20 60 20 C 72 20 74 40 50 56 Z',
    '#cf2a2a',
  );

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
    table(420, 720, 560, 110, { colour: '#b98a5a', depth: 36, panel: true }),
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
    table(420, 720, 560, 110, { colour: '#b98a5a', depth: 36, panel: true }),
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

/** 活动室里，青年志愿者手把手教老人们使用智能手机。 */
export const elderPhoneLesson: Picture = {
  key: 'elder-phone-lesson',
  subject: 'elderly',
  alt: '活动室里，青年志愿者手把手教老人们使用智能手机',
  draw: phoneLesson,
};
