import {
  at,
  bench,
  birds,
  blossom,
  circle,
  down,
  grandpa,
  granny,
  hamlet,
  hills,
  line,
  oval,
  page,
  person,
  rect,
  repeat,
  segment,
  skyAt,
  smallBoy,
  tree,
  volunteerAunt,
} from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';

function fitnessCorner(): string {
  const bar = (points: readonly (readonly [number, number])[], colour = '#4f7d8c', width = 12): string =>
    line(points, colour, width);
  return page(
    skyAt('spring'),
    hills(261, 320, 110, '#a9cbb2', '#dcead6'),
    tree(91, 180, 480, 320),
    tree(92, 1060, 470, 290, '#8fb06a'),
    blossom(93, 620, 470, 230),
    hamlet([
      [360, 450, 120],
      [780, 446, 130],
    ]),
    rect(0, 470, 1200, 330, down('#c2d3a4', '#b0c48e')),
    oval(600, 690, 600, 140, '#d9a58c'),
    oval(600, 686, 570, 126, '#e3b59c'),
    bar([
      [120, 740],
      [120, 500],
    ]),
    bar([
      [300, 740],
      [300, 500],
    ]),
    bar(
      [
        [120, 500],
        [300, 500],
      ],
      '#e0aa3e',
    ),
    person({
      ...grandpa,
      over: undefined,
      top: '#f4efe2',
      at: [210, 752],
      height: 350,
      feet: [
        [-2, 0],
        [14, -24],
      ],
      nearAt: [180, 510],
      farAt: [250, 508],
      mouth: 'open',
    }),
    bar(
      [
        [520, 760],
        [520, 590],
      ],
      '#4f7d8c',
      16,
    ),
    at(
      520,
      580,
      circle(0, 0, 74, 'none', { stroke: '#e0aa3e', 'stroke-width': 12 }) +
        repeat(4, (index) => at(0, 0, segment(0, 0, 72, 0, '#e0aa3e', 6), 1, index * 90 + 30)) +
        circle(0, 0, 14, '#c9473a'),
    ),
    person({ ...granny, at: [410, 770], height: 350, nearAt: [452, 540], farAt: [472, 620] }),
    bar([
      [700, 770],
      [700, 560],
      [860, 560],
      [860, 770],
    ]),
    person({
      ...volunteerAunt,
      at: [780, 750],
      height: 350,
      view: 'front',
      near: [-15, 12],
      far: [15, 12],
      feet: [
        [-12, -6],
        [12, -6],
      ],
      mouth: 'open',
    }),
    bar(
      [
        [720, 560],
        [740, 738],
      ],
      '#7d8a92',
      7,
    ),
    bar(
      [
        [840, 560],
        [820, 738],
      ],
      '#7d8a92',
      7,
    ),
    rect(716, 732, 44, 10, '#37302d', { rx: 3 }),
    rect(800, 732, 44, 10, '#37302d', { rx: 3 }),
    bar(
      [
        [950, 770],
        [970, 620],
        [1090, 620],
        [1110, 770],
      ],
      '#c9473a',
    ),
    onBench(1030, 760),
    person({
      ...smallBoy,
      at: [1000, 690],
      height: 220,
      stance: 'sit',
      seat: 10,
      feet: [
        [20, 4],
        [22, 3],
      ],
      near: [8, -6],
      far: [10, -4],
      mouth: 'open',
      noShadow: true,
    }),
    rect(960, 656, 130, 12, '#e0aa3e', { rx: 4 }),
    birds(860, 130),
  );
}

/** A low bench under the climbing frame. */
function onBench(x: number, y: number): string {
  return bench(x, y, 130, 40, '#8c5b3c');
}

/** 花开时节的健身角，老人们在器材上舒展筋骨，孩子玩耍。 */
export const gymCornerElders: Picture = {
  key: 'gym-corner-elders',
  subject: 'sport',
  alt: '花开时节的健身角，老人们在器材上舒展筋骨，孩子玩耍',
  draw: fitnessCorner,
};
