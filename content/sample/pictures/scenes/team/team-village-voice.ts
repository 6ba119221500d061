import {
  at,
  circle,
  down,
  hamlet,
  held,
  hills,
  loudspeakerMast,
  oval,
  page,
  person,
  rect,
  repeat,
  segment,
  skyAt,
  soundWaves,
  sun,
  terraces,
  tufts,
  volunteerAunt,
  volunteerElder,
  volunteerMan,
  volunteerWoman,
  volunteerYouth,
} from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';

function voiceTeam(): string {
  return page(
    skyAt('autumn'),
    sun(1000, 130, 42),
    hills(651, 310, 140, '#bcc79a', '#e8e6c8'),
    terraces(652, 320, 560, 5, ['#cdbf6a', '#bdb560', '#d9ca78'], '#8f7a48'),
    hamlet([
      [60, 430, 110],
      [200, 446, 130],
    ]),
    loudspeakerMast(930, 620, 440, 4, 96),
    rect(0, 590, 1200, 210, down('#d9c9a0', '#e6d8b4')),
    tufts(653, 26, 610, 660, '#8f9a55'),
    person({
      ...volunteerMan,
      at: [300, 740],
      height: 380,
      near: [15, -2],
      far: [9, 18],
      nearHolds: held.megaphone(0),
      mouth: 'open',
    }),
    person({
      ...volunteerAunt,
      view: 'front',
      at: [440, 760],
      height: 370,
      near: [-5, 16],
      far: [6, 16],
      nearHolds: at(5, 0, held.openBook(0, '#b8121b')),
    }),
    person({
      ...volunteerWoman,
      view: 'front',
      at: [590, 770],
      height: 380,
      near: [-10, 29],
      far: [6, 8],
      farHolds: held.microphone(-12),
      mouth: 'open',
    }),
    person({
      ...volunteerElder,
      view: 'front',
      at: [740, 760],
      height: 370,
      near: [-6, 14],
      far: [7, 16],
      nearHolds: drumSmall(),
      farHolds: segment(0, 0, -9, -2, '#a0754a', 1.3),
    }),
    person({
      ...volunteerYouth,
      at: [880, 745],
      height: 380,
      faces: 'left',
      near: [5, 10],
      far: [12, -14],
      nearHolds: held.leaflet(-8),
    }),
    person({
      ...volunteerYouth,
      hat: undefined,
      hair: 'side',
      at: [150, 756],
      height: 380,
      near: [10, 6],
      nearHolds: held.teamFlag('#cf2a2a', -4),
      far: [6, 26],
    }),
    soundWaves(1040, 190, 80),
    soundWaves(820, 210, 80, -1),
  );
}

/** A small hand drum for ballad telling. */
function drumSmall(): string {
  return (
    oval(4, 2, 8, 8, '#b8121b') +
    oval(4, 2, 6, 6, '#f3e3c3') +
    repeat(8, (index) => at(4, 2, circle(0, -7, 0.7, '#e0aa3e'), 1, index * 45))
  );
}

/** 大喇叭杆下，声音服务队拿着话筒、书本和小鼓准备宣讲。 */
export const teamVillageVoice: Picture = {
  key: 'team-village-voice',
  subject: 'team',
  alt: '大喇叭杆下，声音服务队拿着话筒、书本和小鼓准备宣讲',
  draw: voiceTeam,
};
