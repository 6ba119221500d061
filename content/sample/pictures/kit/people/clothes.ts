import { darker, mix } from '../colour.ts';
import { d, path, segment } from '../svg.ts';
import type { Body, Look, Pose } from './figure.ts';
import { atNeck } from './neckwear.ts';
import { worn } from './overwear.ts';
import { trunk } from './trunk.ts';

/** The dressed trunk around the hip (0, 0), upright; `s`, `h` are its half widths at shoulders and hips. */
export function clothedTrunk(look: Look, pose: Pose, body: Body, s: number, h: number): string {
  const { top = '#5c7a99', skin = '#f1c7a0' } = look;
  const back = pose.view === 'back';
  const seated =
    pose.bust === true || pose.stance === 'sit' || pose.stance === 'squat' || pose.stance === 'kneel';
  const shift = back || pose.view === 'front' ? 0 : 1.5;
  const base = path(trunk(s, h, body.torso, look.over === undefined ? 2 : 1, look.woman ? 0.84 : 0.92), top);
  const shade = path(
    d`M ${-s} ${-body.torso + 3} C ${-s * 0.9} ${-body.torso * 0.6} ${-h * 1.1} ${-6} ${-h} 2 L ${-h * 0.4} 2 C ${-h * 0.5} ${-body.torso * 0.4} ${-s * 0.6} ${-body.torso * 0.6} ${-s} ${-body.torso + 3} Z`,
    mix(look.over === undefined ? top : (look.overColour ?? top), '#2a1c2c', 0.5),
    { opacity: 0.13 },
  );
  const open =
    back || look.over !== undefined
      ? ''
      : path(
          d`M ${-2.6 + shift * 0.4} ${-body.torso - 2.4} Q ${shift} ${-body.torso + 2.6} ${2.6 + shift * 0.4} ${-body.torso - 2.4} Z`,
          skin,
        );
  const skirt =
    look.skirt === undefined || seated
      ? ''
      : path(
          d`M ${-h * 0.98} ${-body.torso * 0.28} L ${h * 0.98} ${-body.torso * 0.28} C ${h * 1.3} 4 ${h * 1.5} 12 ${h * 1.7} 18 Q 0 21 ${-h * 1.7} 18 C ${-h * 1.5} 12 ${-h * 1.3} 4 ${-h * 0.98} ${-body.torso * 0.28} Z`,
          look.skirt,
        ) +
        segment(-h * 0.3, 0, -h * 0.5, 18, darker(look.skirt), 0.7) +
        segment(h * 0.5, 0, h * 0.8, 18, darker(look.skirt), 0.7);
  return (
    base +
    open +
    skirt +
    worn(look, body, s, h, shift, back, seated) +
    shade +
    atNeck(look, body.torso, shift, back)
  );
}
