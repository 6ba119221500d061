import {
  bench,
  blossom,
  cadre,
  down,
  drifting,
  grandma,
  grandpa,
  granny,
  hills,
  house,
  lantern,
  page,
  person,
  plaque,
  rect,
  skyAt,
  volunteerAunt,
  volunteerElder,
  volunteerMan,
  volunteerWoman,
  volunteerYouth,
} from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';

function civilityTeam(): string {
  return page(
    skyAt('spring'),
    hills(661, 280, 110, '#aecbb4', '#dfe9d8'),
    house({
      x: 130,
      y: 530,
      width: 940,
      height: 290,
      bays: ['window', 'couplets', 'window', 'couplets', 'window'],
      roof: 150,
    }),
    plaque(600, 256, 260, 46, 7),
    lantern(240, 250, 66),
    lantern(960, 250, 66),
    rect(0, 526, 1200, 274, down('#dac9a8', '#e6d8bc')),
    blossom(341, 60, 620, 330, '#f3c1c9'),
    blossom(342, 1150, 620, 320, '#f0b7bd'),
    bench(600, 690, 640, 70, '#7b4a34'),
    [volunteerMan, volunteerAunt, volunteerYouth, volunteerWoman, cadre]
      .map((look, index) =>
        person({
          ...look,
          over: 'vest',
          overColour: '#cf2a2a',
          sleeves: look === cadre ? '#3c4f6c' : (look.top ?? '#f4f1ea'),
          view: 'front',
          at: [300 + index * 150, 660],
          height: 350,
        }),
      )
      .join(''),
    bench(600, 760, 660, 80, '#7b4a34'),
    [grandpa, grandma, volunteerElder, granny]
      .map((look, index) =>
        person({
          ...look,
          over: 'vest',
          overColour: '#cf2a2a',
          sleeves: look.overColour ?? '#d5d9c8',
          top: look.overColour ?? '#d5d9c8',
          view: 'front',
          at: [390 + index * 140, 780],
          height: 360,
          stance: 'sit',
          seat: 22,
          near: [-8, 29],
          far: [8, 29],
          noShadow: true,
        }),
      )
      .join(''),
    drifting(343, 30, '#f0b7bd', 790),
  );
}

/** 文明先锋队老少成员在春日院落前，前坐后立拍合影。 */
export const teamCivilityPioneers: Picture = {
  key: 'team-civility-pioneers',
  subject: 'team',
  alt: '文明先锋队老少成员在春日院落前，前坐后立拍合影',
  draw: civilityTeam,
};
