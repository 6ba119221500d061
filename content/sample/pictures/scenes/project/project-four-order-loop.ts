import {
  at,
  cadreWoman,
  circle,
  down,
  grandma,
  heart,
  held,
  house,
  noticeBoard,
  page,
  path,
  person,
  pottedPlant,
  rect,
  repeat,
  scooter,
  table,
  volunteerMan,
  volunteerYouth,
} from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';

function orderRound(): string {
  const cell = (x: number, y: number, colour: string, drawing: string): string =>
    rect(x, y, 540, 340, colour, { rx: 18 }) + drawing;
  return page(
    rect(0, 0, 1200, 800, down('#f7efe0', '#efe2cc')),
    cell(
      40,
      40,
      '#dbe8e4',
      house({ x: 90, y: 300, width: 190, height: 100, bays: ['window', 'door'], roof: 60 }) +
        person({
          ...grandma,
          at: [330, 350],
          height: 210,
          near: [10, 2],
          far: [10, 12],
          nearHolds: held.phone(-10),
          mouth: 'open',
        }) +
        at(
          450,
          150,
          path(
            'M -70 -40 Q -70 -70 -40 -70 H 60 Q 90 -70 90 -40 V 20 Q 90 50 60 50 H 0 L -40 86 L -30 50 H -40 Q -70 50 -70 20 Z',
            '#fffdf8',
          ) + at(10, -10, heart(64, '#cf2a2a')),
        ),
    ),
    cell(
      620,
      40,
      '#f3e0c4',
      table(890, 350, 300, 80, { colour: '#a06a42' }) +
        person({
          ...cadreWoman,
          at: [820, 380],
          height: 240,
          bust: true,
          nearAt: [880, 268],
          farAt: [900, 262],
          nearHolds: held.pen(30),
        }) +
        table(890, 350, 300, 80, { colour: '#a06a42' }) +
        rect(880, 264, 60, 8, '#fffdf8') +
        noticeBoard(970, 330, 150, 190),
    ),
    cell(
      40,
      420,
      '#e9dccb',
      person({
        ...volunteerMan,
        at: [180, 735],
        height: 240,
        stance: 'walk',
        near: [-2, 26],
        far: [9, 18],
        nearHolds: held.bag('#5f8f8a'),
      }) +
        person({
          ...volunteerYouth,
          at: [300, 738],
          height: 244,
          stance: 'walk',
          near: [8, 14],
          far: [10, 14],
          nearHolds: held.handTool('wrench', 20),
        }) +
        scooter(470, 735, 0.95),
    ),
    cell(
      620,
      420,
      '#e3e6d6',
      person({ ...grandma, at: [800, 735], height: 220, near: [12, 2], far: [12, 8], mouth: 'open' }) +
        person({
          ...volunteerMan,
          at: [920, 738],
          height: 244,
          faces: 'left',
          near: [13, 4],
          far: [12, 10],
        }) +
        repeat(5, (index) =>
          at(
            760 + index * 66,
            475,
            path(
              'M 0 -22 L 6 -7 L 22 -6 L 10 4 L 14 20 L 0 11 L -14 20 L -10 4 L -22 -6 L -6 -7 Z',
              '#e0aa3e',
            ),
          ),
        ) +
        pottedPlant(1060, 735, 120),
    ),
    [
      [600, 210, 0],
      [890, 400, 90],
      [600, 590, 180],
      [310, 400, 270],
    ]
      .map(([x = 0, y = 0, turn = 0]) =>
        at(
          x,
          y,
          circle(0, 0, 40, '#fffdf8') + path('M -18 -8 H 4 V -20 L 24 0 L 4 20 V 8 H -18 Z', '#b8121b'),
          1,
          turn,
        ),
      )
      .join(''),
  );
}

/** 四格图画：老人点单、干部派单、志愿者接单上门、老人评单。 */
export const projectFourOrderLoop: Picture = {
  key: 'project-four-order-loop',
  subject: 'project',
  alt: '四格图画：老人点单、干部派单、志愿者接单上门、老人评单',
  draw: orderRound,
};
