import {
  banner,
  cadreWoman,
  clock,
  crowd,
  farmWife,
  farmer,
  grandma,
  granny,
  held,
  mother,
  noticeBoard,
  oldFarmer,
  onStool,
  page,
  person,
  rect,
  room,
  table,
  teacup,
  uncle,
  window,
  youngMan,
} from '../../kit/index.ts';
import type { Person } from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';

function villageVote(): string {
  return page(
    room({ wall: '#eee5d4', floor: '#c7ad8a', floorY: 530, kind: 'tiles', dado: '#d8c9ae' }),
    window(60, 120, 220, 210),
    banner(330, 60, 560, 60),
    noticeBoard(340, 420, 240, 200),
    clock(660, 210, 38),
    window(930, 120, 220, 210),
    person({
      ...cadreWoman,
      at: [640, 686],
      height: 330,
      view: 'front',
      bust: true,
      near: [-12, 16],
      far: [13, 6],
      mouth: 'open',
    }),
    person({
      ...uncle,
      at: [470, 686],
      height: 330,
      view: 'front',
      bust: true,
      near: [-5, 20],
      far: [7, 20],
      nearHolds: held.pen(),
    }),
    person({ ...oldFarmer, at: [820, 686], height: 320, view: 'front', bust: true }),
    table(645, 640, 560, 110, { cloth: '#b8121b' }),
    teacup(430, 520, 26),
    teacup(870, 520, 26),
    rect(560, 514, 70, 8, '#fffdf8'),
    crowd(
      [
        [90, grandma],
        [280, farmer],
        [470, mother],
        [660, youngMan],
        [850, granny],
        [1050, farmWife],
      ].map(([x, look], index): Person => ({
        ...(typeof look === 'number' ? uncle : (look ?? uncle)),
        hat: undefined,
        at: [typeof x === 'number' ? x : 0, 800 + (index % 2) * 12],
        height: 370,
        view: 'back',
        ...(index !== 2 ? { far: [9, -24] as const } : {}),
      })),
      (who) => onStool(who),
    ),
  );
}

/** 村会议室里召开群众会，村民举手表决，台上三人主持。 */
export const villagersMeetingVote: Picture = {
  key: 'villagers-meeting-vote',
  subject: 'courtyard-meeting',
  alt: '村会议室里召开群众会，村民举手表决，台上三人主持',
  draw: villageVote,
};
