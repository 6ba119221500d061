import {
  at,
  bench,
  board,
  cloud,
  d,
  down,
  grandpa,
  granny,
  heart,
  held,
  hills,
  page,
  path,
  person,
  pottedPlant,
  rect,
  scooter,
  segment,
  skyAt,
  stroke,
  strokesAlong,
  volunteerWoman,
  youngMan,
} from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';

function marketServicePoint(): string {
  return page(
    skyAt('day'),
    cloud(980, 90, 1.2),
    hills(611, 260, 70, '#b1cbbb', '#dde8d8'),
    rect(0, 180, 300, 380, '#e8dccb'),
    rect(40, 240, 90, 120, '#a9c3cc'),
    rect(170, 240, 90, 120, '#a9c3cc'),
    rect(0, 170, 310, 16, '#5d6267'),
    rect(920, 150, 290, 410, '#efe4d2'),
    rect(960, 210, 90, 120, '#a9c3cc'),
    rect(1090, 210, 90, 120, '#a9c3cc'),
    rect(910, 140, 300, 16, '#5d6267'),
    rect(320, 240, 580, 320, '#fbf6ec'),
    rect(320, 200, 580, 64, '#b8121b'),
    at(400, 232, heart(38, '#f3d58a')),
    at(460, 232, strokesAlong(0, 0, 7, 150, 0), 2.6),
    rect(350, 300, 240, 220, '#a9c9d2'),
    rect(350, 300, 240, 220, 'none', { stroke: '#8b9298', 'stroke-width': 8 }),
    segment(470, 300, 470, 520, '#8b9298', 6),
    path('M 360 510 L 440 300 H 480 L 400 510 Z', '#ffffff', { opacity: 0.35 }),
    rect(640, 300, 200, 260, '#7d97a3'),
    rect(650, 310, 86, 250, '#b5d0d8'),
    rect(744, 310, 86, 250, '#a9c6cf'),
    path('M 300 264 H 920 L 900 300 H 320 Z', '#f3d58a', { opacity: 0.85 }),
    board(858, 320, 130),
    rect(340, 530, 270, 20, '#c9bfae'),
    rect(0, 556, 1200, 244, down('#cfc7ba', '#dcd4c7')),
    scooter(1050, 700, 1.4, '#c9574a', '#3f6f9a'),
    bench(200, 680, 260, 70),
    onBenchPair(),
    person({
      ...volunteerWoman,
      at: [660, 740],
      height: 350,
      faces: 'left',
      near: [14, 8],
      far: [16, 6],
      nearHolds: held.cup(),
    }),
    person({
      ...youngMan,
      over: 'vest',
      overColour: '#e0aa3e',
      hat: 'helmet',
      hatColour: '#e0aa3e',
      at: [510, 750],
      height: 370,
      near: [15, 12],
      far: [8, 20],
      mouth: 'open',
    }),
    umbrellaStand(),
    pottedPlant(310, 600, 110),
  );
}

/** Two people resting on the bench before the service point. */
function onBenchPair(): string {
  return (
    person({
      ...grandpa,
      at: [140, 684],
      height: 300,
      stance: 'sit',
      seat: 21,
      near: [8, 20],
      far: [12, 20],
      noShadow: true,
    }) +
    person({
      ...granny,
      at: [250, 684],
      height: 290,
      stance: 'sit',
      seat: 21,
      faces: 'right',
      near: [8, 20],
      far: [12, 18],
      noShadow: true,
    })
  );
}

/** A stand of lending umbrellas. */
function umbrellaStand(): string {
  return at(
    800,
    640,
    rect(-40, -60, 80, 60, '#8b9298', { rx: 4 }) +
      ['#cf2a2a', '#3f6f9a', '#e0aa3e']
        .map(
          (colour, index) =>
            path(d`M ${-26 + index * 24} -40 l -8 -70 h 16 Z`, colour) +
            stroke(d`M ${-26 + index * 24} -110 v -14 q 0 -8 8 -8`, '#6b4630', 4),
        )
        .join('') +
      rect(-40, -60, 80, 24, '#7d858b', { rx: 4 }),
  );
}

/** 集镇街边的实践服务点，骑手接过志愿者递来的热水。 */
export const servicePointMarket: Picture = {
  key: 'service-point-market',
  subject: 'station',
  alt: '集镇街边的实践服务点，骑手接过志愿者递来的热水',
  draw: marketServicePoint,
};
