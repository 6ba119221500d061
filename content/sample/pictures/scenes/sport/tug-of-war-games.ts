import {
  boy,
  cadre,
  cloud,
  down,
  farmWife,
  farmer,
  held,
  hills,
  line,
  page,
  pennants,
  person,
  publicBuilding,
  rect,
  segment,
  skyAt,
  tree,
  volunteerAunt,
  volunteerMan,
  volunteerYouth,
} from '../../kit/index.ts';
import type { Picture } from '../../picture.ts';

function tugOfWar(): string {
  const rope = (x: number): number => 506 + Math.abs(x - 600) * 0.03;
  const team = (
    from: number,
    step: number,
    faces: 'left' | 'right',
    looks: readonly (typeof boy)[],
  ): string =>
    looks
      .map((look, index) => {
        const x = from + index * step;
        const ahead = faces === 'right' ? 1 : -1;
        const [near, far] = [x - ahead * 4, x + ahead * 40];
        return person({
          ...look,
          faces,
          at: [x, 712 + index * 10],
          height: 340,
          lean: -20,
          feet: [
            [-2, 0],
            [16, -1],
          ],
          nearAt: [near, rope(near) + 4],
          farAt: [far, rope(far) + 4],
          mouth: 'open',
          farOver: true,
        });
      })
      .join('');
  return page(
    skyAt('autumn'),
    cloud(950, 100, 1.4),
    hills(271, 300, 110, '#c3c79e', '#e8e3c6'),
    publicBuilding(330, 470, 540, 230, { wallColour: '#f3e3cb', trim: '#a4574a' }),
    tree(94, 140, 490, 300, '#d9a048'),
    tree(95, 1080, 490, 280, '#c98a3a'),
    pennants(100, 260, 560, 210, 9),
    pennants(640, 210, 1100, 260, 9),
    rect(0, 480, 1200, 320, down('#d9b98f', '#e3c7a0')),
    segment(0, 560, 1200, 560, '#f4e6cf', 6),
    segment(600, 600, 600, 800, '#fdf8ec', 10),
    line(
      [
        [60, rope(60)],
        [600, rope(600)],
        [1140, rope(1140)],
      ],
      '#b98d4f',
      10,
    ),
    rect(588, 500, 24, 70, '#cf2a2a', { rx: 3 }),
    team(430, -150, 'right', [volunteerMan, farmWife, { ...boy, age: 'adult', hair: 'short' }]),
    team(770, 150, 'left', [volunteerYouth, farmer, volunteerAunt]),
    person({
      ...cadre,
      view: 'front',
      at: [600, 580],
      height: 280,
      near: [-14, -10],
      far: [12, -14],
      farHolds: held.flag(),
      mouth: 'open',
    }),
  );
}

/** 秋日广场上举行拔河比赛，两队村民使劲向后拉绳。 */
export const tugOfWarGames: Picture = {
  key: 'tug-of-war-games',
  subject: 'sport',
  alt: '秋日广场上举行拔河比赛，两队村民使劲向后拉绳',
  draw: tugOfWar,
};
