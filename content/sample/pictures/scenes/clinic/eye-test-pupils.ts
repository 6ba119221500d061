import {
  at,
  bookcase,
  boy,
  doctorWoman,
  girl,
  held,
  medicineCase,
  onStool,
  page,
  person,
  pottedPlant,
  pupilBoy,
  pupilGirl,
  rect,
  room,
  segment,
  stroke,
  teacher,
  volunteerWoman,
  window,
} from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';

function eyeTest(): string {
  const mark = (x: number, y: number, size: number, turn: number): string =>
    at(
      x,
      y,
      stroke('M 8 -8 H -8 V 8 H 8 M -8 0 H 8', '#37302d', 3.4, { 'stroke-linecap': 'butt' }),
      size,
      turn,
    );
  return page(
    room({ wall: '#e3ece6', floor: '#d8cfc0', floorY: 540, kind: 'tiles', dado: '#bcd2c8' }),
    rect(880, 90, 200, 350, '#2a1c2c', { opacity: 0.12 }),
    rect(872, 82, 200, 350, '#fffdf8'),
    rect(872, 82, 200, 16, '#b8121b'),
    mark(972, 140, 2, 0),
    mark(930, 206, 1.4, 90),
    mark(1014, 206, 1.4, 180),
    [912, 972, 1032].map((x, index) => mark(x, 262, 1, index * 90 + 90)).join(''),
    [904, 948, 994, 1040].map((x, index) => mark(x, 310, 0.75, index * 90)).join(''),
    [900, 936, 972, 1008, 1044].map((x, index) => mark(x, 350, 0.55, index * 90)).join(''),
    [896, 926, 956, 986, 1016, 1046].map((x, index) => mark(x, 384, 0.4, index * 90 + 180)).join(''),
    window(80, 110, 330, 240, { frame: '#fdfaf1' }),
    bookcase(5, 500, 540, 240, 320, 4, '#c9a77c'),
    medicineCase(560, 214, 70),
    pottedPlant(690, 216, 100),
    person({
      ...doctorWoman,
      at: [1130, 730],
      height: 400,
      faces: 'left',
      nearAt: [1032, 322],
      far: [8, 22],
      nearHolds: segment(0, 0, -18, -6, '#a0754a', 1),
    }),
    person({
      ...pupilGirl,
      at: [560, 740],
      height: 300,
      near: [7, -5],
      far: [14, -2],
      nearElbow: 1,
      mouth: 'open',
    }),
    person({ ...pupilBoy, at: [400, 752], height: 290, near: [4, 18], far: [8, 18] }),
    person({ ...boy, at: [270, 756], height: 270 }),
    person({ ...girl, at: [150, 764], height: 262 }),
    person({
      ...volunteerWoman,
      at: [730, 770],
      height: 390,
      faces: 'left',
      near: [11, 10],
      far: [12, 12],
      nearHolds: held.notebook(-8),
      farOver: true,
    }),
    onStool({ ...teacher, at: [60, 790], height: 370, seat: 25, near: [10, 20], far: [13, 20] }),
  );
}

/** 医生指着视力表为小学生检查视力，孩子们排队等候。 */
export const eyeTestPupils: Picture = {
  key: 'eye-test-pupils',
  subject: 'clinic',
  alt: '医生指着视力表为小学生检查视力，孩子们排队等候',
  draw: eyeTest,
};
