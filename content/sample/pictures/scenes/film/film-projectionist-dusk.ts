import {
  birds,
  boy,
  girl,
  ground,
  hills,
  house,
  lamplight,
  oldTree,
  page,
  person,
  projector,
  skyAt,
  smallBoy,
  sun,
  tufts,
  volunteerMan,
} from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';

function projectionistAtDusk(): string {
  return page(
    skyAt('dusk'),
    sun(930, 300, 40, '#ffe1a6'),
    hills(21, 430, 150, '#8c7f97', '#c79a90'),
    hills(22, 500, 80, '#6e6f73', '#a98a78'),
    birds(760, 170, 1.1, '#6b5a70'),
    ground(540, '#b59a76', '#9c8262'),
    house({
      x: 640,
      y: 600,
      width: 500,
      height: 220,
      bays: ['window', 'couplets', 'window'],
      glass: '#ffdc94',
      roof: 120,
      wallColour: '#e8d5bd',
    }),
    oldTree(7, 590, 610, 420, '#66775a'),
    tufts(6, 30, 620, 790, '#7c7a50'),
    projector(450, 770, 470, 1),
    person({
      ...volunteerMan,
      at: [250, 790],
      height: 520,
      nearAt: [420, 420],
      farAt: [470, 350],
      nod: 8,
      lean: 8,
      look: 0.75,
    }),
    person({
      ...smallBoy,
      at: [690, 776],
      height: 270,
      faces: 'left',
      near: [14, 2],
      far: [8, 20],
      mouth: 'open',
      nod: -12,
    }),
    person({ ...girl, at: [820, 786], height: 300, faces: 'left', near: [8, 12], far: [10, 10], nod: -8 }),
    person({ ...boy, at: [950, 772], height: 320, faces: 'left', mouth: 'open', nod: -6 }),
    lamplight(600, 440, 200, 0.35),
  );
}

/** 傍晚的村口，红马甲放映员调试放映机，三个孩子围着看新鲜。 */
export const filmProjectionistDusk: Picture = {
  key: 'film-projectionist-dusk',
  subject: 'film',
  alt: '傍晚的村口，红马甲放映员调试放映机，三个孩子围着看新鲜',
  draw: projectionistAtDusk,
};
