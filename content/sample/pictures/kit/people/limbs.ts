import { darker } from '../colour.ts';
import { at, path } from '../svg.ts';
import type { Point } from '../svg.ts';
import type { Body, Person } from './figure.ts';
import { between, bone, hand, joint } from './limb.ts';
import { plus } from './stance.ts';

function foot(who: Person, [x, y]: Point, colour: string, heel: number): string {
  const boots = who.over === 'waders' ? path('M -2.7 -3.2 L -2.9 -14 L 3 -14 L 2.7 -3.2 Z', colour) : '';
  const shoe =
    (who.view ?? 'side') === 'side'
      ? path('M -2.9 -4 L 2.4 -4 C 3 -2.8 7.6 -2.6 7.9 0 L -3.3 0 C -3.6 -1.6 -3.2 -3 -2.9 -4 Z', colour) +
        path('M -3.4 -0.7 L 7.9 -0.7 L 7.9 0.1 L -3.4 0.1 Z', darker(colour, 0.4))
      : path('M -2.6 -4 L 2.6 -4 C 3.4 -2.6 3.9 -1 3.6 0 L -3.6 0 C -3.9 -1 -3.4 -2.6 -2.6 -4 Z', colour) +
        path('M -3.7 -0.6 L 3.7 -0.6 L 3.6 0.1 L -3.6 0.1 Z', darker(colour, 0.4));
  return at(x, y, boots + shoe, 1, heel);
}

/** A leg with its shoe, from the hip to where the foot stands. */
export function leg(who: Person, body: Body, hip: Point, end: Point, far: boolean, index: number): string {
  const { bottom = '#3f4756', skin = '#f1c7a0', shoes = '#43403f' } = who;
  const bare = who.shorts === true || who.skirt !== undefined;
  const cloth = far ? darker(bottom, 0.18) : bottom;
  const g = body.girth;
  const ankle: Point = plus(end, [0, -3.2]);
  const front = who.view === 'front' || who.view === 'back';
  const heel =
    (who.stance === 'walk' && index === 0) || (who.stance === 'run' && index === 0)
      ? who.stance === 'run'
        ? 62
        : 16
      : who.stance === 'kneel' && index === 0
        ? 58
        : 0;
  if (who.stance === 'sit' && front) {
    const side = index === 0 ? -1 : 1;
    const knee: Point = [end[0] + side * 0.6, hip[1] + 5.5];
    const lap = bone(
      hip,
      knee,
      9.4 * g,
      9 * g,
      bare && who.skirt === undefined ? cloth : (who.skirt ?? cloth),
    );
    return bone(knee, ankle, 7 * g, 5.2 * g, bare ? skin : cloth) + lap + foot(who, end, shoes, 0);
  }
  const bend = front ? (index === 0 ? 1 : -1) : -1;
  const bent = joint(hip, ankle, body.thigh, body.shin, bend);
  const shin = bone(
    bent.middle,
    bent.end,
    6.4 * g,
    4.6 * g,
    bare ? (far ? darker(skin, 0.14) : skin) : cloth,
  );
  const flare = bare
    ? ''
    : bone(
        between(bent.middle, bent.end, 0.5),
        between(bent.middle, bent.end, 0.93),
        5.6 * g,
        5.4 * g,
        cloth,
      );
  const thigh = bone(
    hip,
    bent.middle,
    9 * g,
    6.6 * g,
    who.stance === 'sit' && who.skirt !== undefined ? (far ? darker(who.skirt, 0.18) : who.skirt) : cloth,
  );
  return (
    foot(who, [bent.end[0], bent.end[1] + 3.2], far ? darker(shoes, 0.2) : shoes, heel) + shin + flare + thigh
  );
}

/** An arm with its sleeve, its hand and what the hand holds; brought within reach of the target. */
export function arm(
  who: Person,
  body: Body,
  root: Point,
  target: Point,
  far: boolean,
  elbow: -1 | 1 | undefined,
  item: string,
): string {
  const { skin = '#f1c7a0', top = '#5c7a99' } = who;
  const covers = who.over === 'coat' || who.over === 'jacket' || who.over === 'padded';
  const over = { coat: '#fbfaf6', jacket: '#4d6a8c', padded: '#4d6a8c' };
  const plain =
    covers && who.over !== undefined && who.over in over
      ? (who.overColour ?? (who.over === 'coat' ? over.coat : over.jacket))
      : (who.sleeves ?? top);
  const cloth = far ? darker(plain, 0.13) : plain;
  const flesh = far ? darker(skin, 0.1) : skin;
  const front = who.view === 'front' || who.view === 'back';
  const options = ([1, -1] as const).map((side) => ({
    side,
    ...joint(root, target, body.upperArm, body.forearm, side),
  }));
  const score = ([x, y]: Point): number =>
    y + (front ? Math.abs(x) * 0.9 * Math.sign(x * root[0]) : -x * 0.8);
  const [first, second] = options;
  if (first === undefined || second === undefined) return '';
  const preferred = score(first.middle) >= score(second.middle) ? first : second;
  const chosen =
    elbow === undefined ? preferred : elbow === 1 ? preferred : preferred === first ? second : first;
  const g = body.girth;
  const wrist = between(chosen.middle, chosen.end, 0.9);
  const puffy = who.over === 'padded' ? 1.22 : who.over === 'coat' ? 1.08 : 1;
  const upper = bone(root, chosen.middle, 6.9 * g * puffy, 5.5 * g * puffy, cloth);
  const lower =
    who.shortSleeves === true
      ? bone(between(root, chosen.middle, 0.7), chosen.middle, 4.8 * g, 4.5 * g, flesh) +
        bone(chosen.middle, wrist, 4.5 * g, 3.6 * g, flesh)
      : bone(chosen.middle, wrist, 5.5 * g * puffy, 4.3 * g * puffy, cloth);
  const sleeve =
    who.shortSleeves === true ? bone(root, between(root, chosen.middle, 0.62), 7 * g, 6.4 * g, cloth) : upper;
  const thumb = chosen.side * -1;
  return (
    lower +
    sleeve +
    at(chosen.end[0], chosen.end[1], item) +
    hand(chosen.middle, chosen.end, 2.35 * g, flesh, thumb)
  );
}
