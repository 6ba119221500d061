import {
  at,
  boardOnWall,
  circle,
  d,
  farmWife,
  oval,
  page,
  path,
  person,
  rect,
  repeat,
  room,
  table,
  volunteerElder,
  window,
  youngWoman,
} from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';

function skillsTraining(): string {
  return page(
    room({ wall: '#e6e8e0', floor: '#c9b79a', floorY: 540, kind: 'tiles' }),
    boardOnWall(
      90,
      90,
      340,
      210,
      path('M 20 40 h 60 M 20 40 V 10 M 30 36 v -12 M 42 36 v -20 M 54 36 v -8 M 66 36 v -24', 'none', {
        stroke: '#f1efe2',
        'stroke-width': 3,
      }),
    ),
    window(820, 90, 300, 240, { curtain: '#c9b08a' }),
    person({
      ...volunteerElder,
      hat: 'cook',
      over: 'apron',
      overColour: '#fdfaf3',
      top: '#cf2a2a',
      at: [600, 790],
      height: 410,
      bust: true,
      view: 'front',
      near: [-12, 16],
      far: [10, 12],
      mouth: 'open',
    }),
    person({
      ...farmWife,
      over: 'apron',
      overColour: '#8fae9c',
      at: [330, 800],
      height: 390,
      bust: true,
      nearAt: [400, 606],
      farAt: [430, 596],
      nod: 10,
    }),
    person({
      ...youngWoman,
      over: 'apron',
      overColour: '#e0b45a',
      at: [880, 800],
      height: 390,
      bust: true,
      faces: 'left',
      nearAt: [810, 606],
      farAt: [780, 596],
      nod: 10,
    }),
    table(600, 770, 860, 150, { colour: '#dfe4e2', depth: 40, panel: true }),
    [
      [420, 600],
      [600, 606],
      [790, 600],
    ]
      .map(
        ([x = 0, y = 0]) =>
          oval(x, y, 54, 12, '#fdfaf3') +
          [-26, -9, 9, 26]
            .map((dx) => path(d`M ${x + dx - 13} ${y - 2} q 13 -26 26 0 q -13 8 -26 0 Z`, '#f4e3c4'))
            .join(''),
      )
      .join(''),
    at(
      960,
      604,
      oval(0, 0, 60, 10, '#c99a6b') + repeat(3, (index) => circle(-30 + index * 30, -12, 16, '#f7f1e4')),
    ),
    rect(200, 590, 90, 12, '#c99a6b', { rx: 5 }),
  );
}

/** 技能培训课上，师傅带着两名学员学包面点，案板摆满。 */
export const rewardSkillsTraining: Picture = {
  key: 'reward-skills-training',
  subject: 'reward',
  alt: '技能培训课上，师傅带着两名学员学包面点，案板摆满',
  draw: skillsTraining,
};
