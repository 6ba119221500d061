import {
  blessing,
  blossom,
  drifting,
  girl,
  grandma,
  ground,
  held,
  hills,
  house,
  lantern,
  page,
  path,
  person,
  rosette,
  skyAt,
  stroke,
  uncle,
  volunteerElder,
  volunteerWoman,
  youngMan,
  youngWoman,
} from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';

function weddingLeaflets(): string {
  return page(
    skyAt('spring'),
    hills(211, 290, 100, '#b4ccb2', '#e3ead8'),
    blossom(51, 120, 520, 330, '#f3c1c9'),
    blossom(52, 1110, 520, 300, '#f0b7bd'),
    house({ x: 250, y: 520, width: 720, height: 280, bays: ['window', 'couplets', 'window'], roof: 140 }),
    lantern(420, 250, 80),
    lantern(800, 250, 80),
    blessing(380, 400, 60),
    blessing(850, 400, 60),
    stroke('M 420 262 Q 510 320 610 280 Q 710 320 800 262', '#cf2a2a', 9),
    rosette(610, 286, 56),
    ground(516, '#dccbaa', '#e8dabd'),
    path('M 540 520 H 680 L 760 800 H 460 Z', '#c9474a', { opacity: 0.75 }),
    person({
      ...youngMan,
      over: 'jacket',
      overColour: '#34465f',
      neck: 'tie',
      at: [580, 710],
      height: 390,
      near: [12, 10],
      far: [12, 18],
      nearHolds: held.leaflet(8, '#fffdf8', '#cf2a2a'),
      farOver: true,
    }),
    rosetteOn(596, 470),
    person({
      ...youngWoman,
      top: '#c9261f',
      skirt: '#c9261f',
      hair: 'bun',
      at: [700, 712],
      height: 366,
      faces: 'left',
      near: [8, 16],
      far: [11, 16],
      farOver: true,
      nearHolds: held.bunch('#6d9a5c', '#f3d58a'),
    }),
    person({ ...volunteerWoman, at: [420, 740], height: 390, near: [16, 10], far: [10, 16], mouth: 'open' }),
    person({
      ...volunteerElder,
      at: [250, 750],
      height: 380,
      near: [10, 14],
      far: [12, 12],
      nearHolds: held.leaflet(6, '#fdf6e4', '#b8121b'),
      farOver: true,
    }),
    person({
      ...grandma,
      at: [880, 750],
      height: 360,
      faces: 'left',
      near: [11, 15],
      far: [14, 10],
      mouth: 'open',
      nearHolds: held.leaflet(-8),
    }),
    person({ ...uncle, at: [1010, 760], height: 390, faces: 'left', near: [8, 8], far: [11, 10] }),
    person({
      ...girl,
      at: [1110, 780],
      height: 260,
      faces: 'left',
      near: [9, 14],
      far: [12, -8],
      mouth: 'open',
    }),
    drifting(53, 36, '#f0b7bd', 790),
  );
}

/** The groom's flower. */
function rosetteOn(x: number, y: number): string {
  return rosette(x, y, 26);
}

/** 农家小院喜事简办，新人接过志愿者递来的移风易俗倡议。 */
export const simpleWeddingLeaflets: Picture = {
  key: 'simple-wedding-leaflets',
  subject: 'customs',
  alt: '农家小院喜事简办，新人接过志愿者递来的移风易俗倡议',
  draw: weddingLeaflets,
};
