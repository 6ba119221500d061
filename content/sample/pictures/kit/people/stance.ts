import type { Point } from '../svg.ts';
import type { Body, Person } from './figure.ts';

/** Where the body's main joints are, in hundredths of the height. */
export interface Frame {
  hip: Point;
  shoulders: Point;
  feet: readonly [Point, Point];
}

/** Adds two points. */
export function plus(a: Point, b: Point): Point {
  return [a[0] + b[0], a[1] + b[1]];
}

/** The point turned about (0, 0), clockwise. */
export function turned([x, y]: Point, degrees: number): Point {
  const angle = (degrees * Math.PI) / 180;
  return [x * Math.cos(angle) - y * Math.sin(angle), x * Math.sin(angle) + y * Math.cos(angle)];
}

/** How far a leg hangs beside the middle of the hip. */
export function hipJoint(aside: boolean, index: number): number {
  return (aside ? 1.6 : 3.6) * (index === 0 ? -1 : 1);
}

/** Hip, shoulders and feet of a stance, in hundredths of the height; the hip sinks so far that both feet reach the ground. */
export function frameOf(who: Person, body: Body): Frame {
  const aside = (who.view ?? 'side') === 'side';
  const seat = who.seat ?? 26;
  const stances: Record<
    NonNullable<Person['stance']>,
    { hip: Point; feet: readonly [Point, Point]; lean: number }
  > = {
    stand: {
      hip: [0, 0],
      feet: aside
        ? [
            [-3, 0],
            [3.6, -0.6],
          ]
        : [
            [-5, 0],
            [5, 0],
          ],
      lean: 0,
    },
    walk: {
      hip: [0, 0],
      feet: [
        [-9, 0],
        [9.5, 0],
      ],
      lean: 3,
    },
    run: {
      hip: [2, -1],
      feet: [
        [-15, -7],
        [9, 0],
      ],
      lean: 10,
    },
    sit: {
      hip: [0, -seat - 4],
      feet: aside
        ? [
            [17, 0],
            [20, -0.8],
          ]
        : [
            [-6, 0],
            [6, 0],
          ],
      lean: 0,
    },
    squat: {
      hip: [-7, -15],
      feet: [
        [-3, 0],
        [7, 0],
      ],
      lean: 24,
    },
    kneel: {
      hip: [-3, -22.5],
      feet: [
        [-17, -2.4],
        [8, 0],
      ],
      lean: 8,
    },
  };
  const stance = stances[who.stance ?? 'stand'];
  const feet = who.feet ?? stance.feet;
  const leg = body.thigh + body.shin - 0.1;
  const upright = who.stance === undefined || who.stance === 'stand' || who.stance === 'walk';
  const hipY = Math.max(
    ...feet.map(([x, y], index) => {
      const aslant = x - stance.hip[0] - hipJoint(aside, index);
      return y - 4.2 - Math.sqrt(Math.max(leg * leg - aslant * aslant, 0));
    }),
  );
  const hip: Point = upright ? [stance.hip[0], hipY] : who.stance === 'run' ? [2, -leg * 0.99] : stance.hip;
  const lean = (who.lean ?? stance.lean) + (who.age === 'elder' && who.lean === undefined && aside ? 4 : 0);
  return { hip, feet, shoulders: plus(hip, turned([0, -body.torso], lean)) };
}
