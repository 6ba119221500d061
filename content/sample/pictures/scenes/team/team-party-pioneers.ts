import {
  cadre,
  cadreWoman,
  cloud,
  down,
  held,
  hills,
  page,
  person,
  plaque,
  publicBuilding,
  rect,
  skyAt,
  tree,
  uncle,
  volunteerAunt,
  volunteerElder,
  volunteerMan,
  volunteerWoman,
  volunteerYouth,
  youngMan,
} from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';

function pioneerTeam(): string {
  const back = [volunteerMan, cadre, volunteerWoman, uncle, volunteerAunt, youngMan]
    .map((look, index) =>
      person({
        ...look,
        over: 'vest',
        overColour: '#cf2a2a',
        sleeves: look.over === 'vest' ? (look.top ?? '#f4f1ea') : (look.overColour ?? '#4d6a8c'),
        view: 'front',
        at: [230 + index * 148, 640],
        height: 320 + (index % 3) * 14,
      }),
    )
    .join('');
  const front = [volunteerElder, volunteerYouth, cadreWoman, volunteerMan]
    .map((look, index) =>
      person({
        ...look,
        over: 'vest',
        overColour: '#cf2a2a',
        sleeves: look.over === 'vest' ? (look.top ?? '#f4f1ea') : (look.overColour ?? '#71506a'),
        view: 'front',
        at: [320 + index * 186, 760],
        height: 330 + (index % 2) * 16,
        mouth: index % 2 === 0 ? 'open' : 'smile',
        near: index === 3 ? [-12, -4] : [-10, 29],
        far: index === 0 ? [13, -4] : [10, 29],
      }),
    )
    .join('');
  return page(
    skyAt('day'),
    cloud(200, 100, 1.4),
    cloud(990, 80, 1.2),
    hills(641, 300, 90, '#a9c8b4', '#dfe9d7'),
    publicBuilding(210, 540, 780, 330, { wallColour: '#f6ecdc', trim: '#a4473c', bays: 3 }),
    plaque(600, 206, 230, 44, 6),
    tree(331, 90, 560, 310),
    tree(332, 1120, 560, 300, '#8fb06a'),
    rect(0, 540, 1200, 260, down('#d9d0c1', '#e6ded0')),
    back,
    person({
      ...volunteerYouth,
      view: 'front',
      at: [1050, 700],
      height: 350,
      near: [-6, 4],
      nearHolds: held.teamFlag('#cf2a2a', 2),
      far: [10, 29],
    }),
    front,
  );
}

/** 党员先锋队身穿红马甲在镇实践所前合影，队旗迎风展开。 */
export const teamPartyPioneers: Picture = {
  key: 'team-party-pioneers',
  subject: 'team',
  alt: '党员先锋队身穿红马甲在镇实践所前合影，队旗迎风展开',
  draw: pioneerTeam,
};
