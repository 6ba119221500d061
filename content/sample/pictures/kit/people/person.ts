import { darker } from '../colour.ts';
import { at, d, el, oval, path } from '../svg.ts';
import type { Point } from '../svg.ts';
import { clothedTrunk } from './clothes.ts';
import { bodyOf } from './figure.ts';
import type { Person } from './figure.ts';
import { head } from './head.ts';
import { bone } from './limb.ts';
import { arm, leg } from './limbs.ts';
import { frameOf, hipJoint, plus, turned } from './stance.ts';

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
