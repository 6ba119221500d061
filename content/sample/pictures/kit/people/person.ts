import { at, d, el, oval, path } from '../svg.ts';
import type { Point } from '../svg.ts';
import { darker } from '../colour.ts';
import { clothedTrunk } from './clothes.ts';
import { bodyOf } from './figure.ts';
import type { Body, Person } from './figure.ts';
import { head } from './head.ts';
import { between, bone, hand, joint } from './limb.ts';

interface Frame {
  hip: Point;
  shoulders: Point;
  feet: readonly [Point, Point];
}

/** Adds two points. */
function plus(a: Point, b: Point): Point {
  return [a[0] + b[0], a[1] + b[1]];
}

function turned([x, y]: Point, degrees: number): Point {
  const angle = (degrees * Math.PI) / 180;
  return [x * Math.cos(angle) - y * Math.sin(angle), x * Math.sin(angle) + y * Math.cos(angle)];
}

/** How far a leg hangs beside the middle of the hip. */
function hipJoint(aside: boolean, index: number): number {
  return (aside ? 1.6 : 3.6) * (index === 0 ? -1 : 1);
}

function frameOf(who: Person, body: Body): Frame {
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

function leg(who: Person, body: Body, hip: Point, end: Point, far: boolean, index: number): string {
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

function arm(
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

/** One figure, feet on the ground, with whatever it holds. */
export function person(who: Person): string {
  const body = bodyOf(who);
  const unit = who.height / 100;
  const flip = who.faces === 'left' ? -1 : 1;
  const view = who.view ?? 'side';
  const aside = view === 'side';
  const { hip, shoulders, feet } = frameOf(who, body);
  const s = body.shoulder * (aside ? 0.86 : 1);
  const h = body.hip * (aside ? 0.9 : 1);
  const lean = (Math.atan2(shoulders[0] - hip[0], hip[1] - shoulders[1]) * 180) / Math.PI;
  const local = ([x, y]: Point): Point => [((x - who.at[0]) / unit) * flip, (y - who.at[1]) / unit];
  const nearRoot = plus(shoulders, turned([-(s - 2.6), 2.2], lean));
  const farRoot = plus(shoulders, turned([s - 2.6, 2.2], lean));
  const hang = 2.2 + (body.upperArm + body.forearm) * 0.97;
  const nearHand = who.nearAt
    ? local(who.nearAt)
    : plus(shoulders, who.near ?? (aside ? [-2.4, hang] : [-s - 1.6, hang]));
  const farHand = who.farAt
    ? local(who.farAt)
    : plus(shoulders, who.far ?? (aside ? [5.4, hang - 0.6] : [s + 1.6, hang]));
  const nearArm = arm(who, body, nearRoot, nearHand, false, who.nearElbow, who.nearHolds ?? '');
  const farArm = arm(who, body, farRoot, farHand, aside, who.farElbow, who.farHolds ?? '');
  const hips: readonly [Point, Point] = [
    plus(hip, [hipJoint(aside, 0), 1]),
    plus(hip, [hipJoint(aside, 1), 1]),
  ];
  const nearLeg = leg(who, body, hips[0], feet[0], false, 0);
  const farLeg = leg(who, body, hips[1], feet[1], aside, 1);
  const pelvis = path(
    d`M ${hip[0] - h * 0.98} ${hip[1] - 5} h ${h * 1.96} v 6 q 0 5 ${-h * 0.98} 5 q ${-h * 0.98} 0 ${-h * 0.98} -5 Z`,
    who.skirt ?? who.bottom ?? '#3f4756',
  );
  const trunk = at(hip[0], hip[1], clothedTrunk(who, who, body, s, h), 1, lean);
  const { skin = '#f1c7a0' } = who;
  const neckTop = plus(shoulders, turned([aside ? 0.8 : 0, -body.neck - 2.4], lean * 0.8));
  const neck = bone(plus(shoulders, [0, 0.5]), neckTop, 5.4, 5.2, darker(skin, 0.13));
  const headScale = body.head / 10;
  const tilt = who.nod ?? 0;
  const skullAt = plus(neckTop, turned([aside ? 0.8 : 0, -body.head * 0.72], lean * 0.45 + tilt * 0.5));
  const skull = at(skullAt[0], skullAt[1], head(who, who), headScale, lean * 0.35 + tilt);
  const back = who.back === undefined ? '' : at(shoulders[0], shoulders[1], who.back);
  const front = who.carries === undefined ? '' : at(shoulders[0], shoulders[1], who.carries);
  const shadow =
    who.noShadow === true || who.bust === true
      ? ''
      : oval(who.stance === 'sit' && aside ? 8 : 0, 0.4, who.stance === 'sit' ? 20 : 15, 2.4, '#2a1c2c', {
          opacity: 0.16,
        });
  const seated = who.stance === 'sit' || who.stance === 'squat' || who.stance === 'kneel';
  const low = who.bust === true ? '' : farLeg;
  const high = who.bust === true ? '' : nearLeg;
  const layers =
    view === 'back'
      ? [low, high, nearArm, farArm, who.bust === true ? '' : pelvis, front, trunk, neck, skull, back]
      : view === 'front'
        ? seated
          ? [back, pelvis, trunk, neck, skull, low, high, front, farArm, nearArm]
          : [back, low, high, pelvis, trunk, neck, skull, front, farArm, nearArm]
        : seated
          ? [
              back,
              low,
              who.farOver === true ? '' : farArm,
              pelvis,
              neck,
              trunk,
              skull,
              high,
              who.farOver === true ? farArm : '',
              front,
              nearArm,
            ]
          : [
              back,
              low,
              who.farOver === true ? '' : farArm,
              high,
              pelvis,
              neck,
              trunk,
              skull,
              who.farOver === true ? farArm : '',
              front,
              nearArm,
            ];
  return el(
    'g',
    {
      transform: `translate(${who.at[0].toFixed(1)} ${who.at[1].toFixed(1)}) scale(${(unit * flip).toFixed(4)} ${unit.toFixed(4)})`,
    },
    shadow + layers.join(''),
  );
}
