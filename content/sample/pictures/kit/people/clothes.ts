import { circle, d, line, path, rect, stroke } from '../svg.ts';
import { brightRed, darker, gold, grey, lighter, mix, white } from '../colour.ts';
import type { Body, Look, Pose } from './figure.ts';

/** The small heart worn on a volunteer's vest, around (0, 0). */
export function heart(size: number, colour: string): string {
  const s = size / 2;
  return path(
    d`M 0 ${s} C ${-s * 1.5} 0 ${-s * 0.9} ${-s * 1.1} 0 ${-s * 0.35} C ${s * 0.9} ${-s * 1.1} ${s * 1.5} 0 0 ${s} Z`,
    colour,
  );
}

/** Outline of the trunk around the hip (0, 0), with its hem so far below the hip. */
function trunk(shoulder: number, hip: number, torso: number, hem: number, waist = 0.9): string {
  const w = Math.min(shoulder, hip + 1) * waist;
  return d`M ${-shoulder} ${-torso + 3.4} C ${-shoulder} ${-torso + 0.6} ${-shoulder * 0.8} ${-torso - 0.8} ${-shoulder * 0.36} ${-torso - 2} L ${shoulder * 0.36} ${-torso - 2} C ${shoulder * 0.8} ${-torso - 0.8} ${shoulder} ${-torso + 0.6} ${shoulder} ${-torso + 3.4} C ${shoulder * 0.96} ${-torso * 0.6} ${w} ${-torso * 0.5} ${w} ${-torso * 0.34} C ${w} ${-torso * 0.14} ${hip * 1.06} ${-2} ${hip * 1.04} ${hem} Q 0 ${hem + 1.2} ${-hip * 1.04} ${hem} C ${-hip * 1.06} ${-2} ${-w} ${-torso * 0.14} ${-w} ${-torso * 0.34} C ${-w} ${-torso * 0.5} ${-shoulder * 0.96} ${-torso * 0.6} ${-shoulder} ${-torso + 3.4} Z`;
}

function neckline(depth: number, torso: number, shift: number, colour: string, skin: string): string {
  const y = -torso - 2.4;
  return (
    path(d`M ${-3 + shift * 0.4} ${y} L ${shift} ${y + depth} L ${3 + shift * 0.4} ${y} Z`, colour) +
    path(d`M ${-2.4 + shift * 0.4} ${y} Q ${shift} ${y + 4.6} ${2.4 + shift * 0.4} ${y} Z`, skin)
  );
}

function collar(torso: number, shift: number, colour: string): string {
  const y = -torso - 2.6;
  return (
    path(
      d`M ${-3.4 + shift * 0.4} ${y} L ${shift - 0.2} ${y + 4.4} L ${shift - 3.2} ${y + 5.6} L ${-4.2 + shift * 0.3} ${y + 1.4} Z`,
      colour,
    ) +
    path(
      d`M ${3.4 + shift * 0.4} ${y} L ${shift + 0.2} ${y + 4.4} L ${shift + 3} ${y + 5.6} L ${4 + shift * 0.4} ${y + 1.4} Z`,
      colour,
    )
  );
}

function worn(
  look: Look,
  body: Body,
  s: number,
  h: number,
  shift: number,
  back: boolean,
  seated: boolean,
): string {
  const t = body.torso;
  const { skin = '#f1c7a0', top = '#5c7a99' } = look;
  switch (look.over) {
    case 'vest': {
      const colour = look.overColour ?? brightRed;
      const hem = 2.4;
      const base = path(trunk(s * 0.92, h * 1.06, t * 0.985, hem, 0.97), colour);
      const arms = path(
        d`M ${-s} ${-t + 6} C ${-s * 0.72} ${-t + 5} ${-s * 0.74} ${-t + 1} ${-s * 0.84} ${-t - 0.6} L ${-s} ${-t + 1} Z`,
        darker(colour, 0.2),
        { opacity: 0.5 },
      );
      const band = rect(-h * 1.06, hem - 3, h * 2.12, 1.1, lighter(colour, 0.35), { opacity: 0.55 });
      if (back)
        return (
          base + band + at2(0, -t * 0.62, heart(6.2, white)) + stroke(d`M -4 ${-t * 0.4} h 8`, paleStripe, 1)
        );
      const shifted = shift * 1.6;
      return (
        base +
        arms +
        band +
        neckline(8, t, shift, top, skin) +
        stroke(d`M ${shift} ${-t + 5.6} L ${shifted} ${hem}`, darker(colour, 0.3), 0.6) +
        path(d`M ${-h * 0.82} ${-t * 0.26} h ${h * 0.6} v 4 h ${-h * 0.6} Z`, darker(colour, 0.12)) +
        path(d`M ${h * 0.3 + shift} ${-t * 0.26} h ${h * 0.5} v 4 h ${-h * 0.5} Z`, darker(colour, 0.12)) +
        at2(s * 0.44 + shift * 0.4, -t * 0.68, heart(4, white))
      );
    }
    case 'coat': {
      const colour = look.overColour ?? '#fbfaf6';
      const base = path(trunk(s * 1.02, h * 1.1, t, seated ? 5 : 15, 1), colour);
      if (back) return base + stroke(d`M 0 ${-t * 0.3} V ${seated ? 4 : 14}`, darker(colour), 0.5);
      return (
        base +
        neckline(10, t, shift, top, skin) +
        collar(t, shift, darker(colour, 0.07)) +
        stroke(
          d`M ${shift} ${-t + 7.6} L ${shift * 1.3} ${seated ? 4.6 : 14.6}`,
          darker(colour, 0.22),
          0.55,
        ) +
        path(d`M ${s * 0.16 + shift} ${-t * 0.72} h 4.4 v 3.6 h -4.4 Z`, darker(colour, 0.09)) +
        stroke(d`M ${s * 0.3 + shift} ${-t * 0.72} v -1.4`, brightRed, 0.8)
      );
    }
    case 'jacket':
    case 'padded': {
      const colour = look.overColour ?? '#4d6a8c';
      const base = path(trunk(s * 1.04, h * 1.12, t, 3, 1.02), colour);
      const quilt =
        look.over === 'padded'
          ? [0.72, 0.5, 0.28, 0.08]
              .map((share) =>
                stroke(
                  d`M ${-s * 0.94} ${-t * share} Q 0 ${-t * share + 1.4} ${s * 0.94} ${-t * share}`,
                  darker(colour, 0.2),
                  0.55,
                ),
              )
              .join('')
          : '';
      if (back) return base + quilt;
      return (
        base +
        quilt +
        neckline(5, t, shift, top, skin) +
        collar(t, shift, darker(colour, 0.12)) +
        stroke(d`M ${shift} ${-t + 2.4} L ${shift * 1.5} 3.4`, darker(colour, 0.3), 0.6) +
        (look.over === 'jacket'
          ? stroke(
              d`M ${-h * 0.8} ${-t * 0.2} l ${h * 0.5} -1.4 M ${h * 0.8} ${-t * 0.2} l ${-h * 0.42} -1.4`,
              darker(colour, 0.3),
              0.6,
            )
          : '')
      );
    }
    case 'apron': {
      const colour = look.overColour ?? '#d8b266';
      const edge = seated ? 4 : 17;
      if (back)
        return (
          stroke(d`M ${-h} ${-t * 0.3} H ${h}`, colour, 1.6) +
          stroke(d`M 0 ${-t * 0.3} l -3 7 M 0 ${-t * 0.3} l 3 7`, colour, 1.2)
        );
      return (
        stroke(
          d`M ${-s * 0.44 + shift} ${-t * 0.76} L ${-s * 0.34} ${-t - 2} M ${s * 0.44 + shift} ${-t * 0.76} L ${s * 0.34} ${-t - 2}`,
          darker(colour, 0.16),
          1,
        ) +
        path(
          d`M ${-s * 0.52 + shift} ${-t * 0.78} L ${s * 0.52 + shift} ${-t * 0.78} L ${h * 0.9 + shift} ${-t * 0.34} L ${h * 0.98} ${edge} Q 0 ${edge + 1.4} ${-h * 0.98} ${edge} L ${-h * 0.96} ${-t * 0.34} Z`,
          colour,
        ) +
        path(
          d`M ${-h * 0.42 + shift} ${-t * 0.2} h ${h * 0.84} v 5 q ${-h * 0.42} 1.6 ${-h * 0.84} 0 Z`,
          darker(colour, 0.12),
        )
      );
    }
    case 'overalls':
    case 'waders': {
      const colour = look.overColour ?? (look.over === 'waders' ? '#5d7257' : '#46607f');
      const straps = stroke(
        d`M ${-s * 0.5 + shift} ${-t * 0.66} L ${-s * 0.46} ${-t - 1} M ${s * 0.5 + shift} ${-t * 0.66} L ${s * 0.46} ${-t - 1}`,
        darker(colour, 0.1),
        1.7,
      );
      const bib = path(
        d`M ${-s * 0.62 + shift} ${-t * 0.68} L ${s * 0.62 + shift} ${-t * 0.68} L ${h * 1.02} ${-t * 0.34} L ${h * 1.04} 3 L ${-h * 1.04} 3 L ${-h * 1.02} ${-t * 0.34} Z`,
        colour,
      );
      return (
        straps +
        bib +
        (back
          ? ''
          : rect(-s * 0.3 + shift, -t * 0.56, s * 0.6, 4.4, darker(colour, 0.14), { rx: 0.6 }) +
            circle(-s * 0.5 + shift, -t * 0.64, 0.7, gold) +
            circle(s * 0.5 + shift, -t * 0.64, 0.7, gold))
      );
    }
    case undefined:
      return '';
  }
}

const paleStripe = '#ffffffb0';

function at2(x: number, y: number, drawing: string): string {
  return `<g transform="translate(${x.toFixed(2)} ${y.toFixed(2)})">${drawing}</g>`;
}

function atNeck(look: Look, torso: number, shift: number, back: boolean): string {
  const y = -torso - 2.6;
  const colour = look.neckColour;
  switch (look.neck) {
    case 'collar':
      return back ? '' : collar(torso, shift, colour ?? lighter(look.top ?? '#5c7a99', 0.35));
    case 'scarf': {
      const wool = colour ?? '#c9743f';
      return (
        path(
          d`M -5 ${y + 2.8} C -5.4 ${y - 1.4} 5.6 ${y - 1.4} 5.4 ${y + 2.4} C 4 ${y + 5} -4 ${y + 5.2} -5 ${y + 2.8} Z`,
          wool,
        ) + (back ? '' : path(d`M ${shift - 1} ${y + 3.6} l 4 0 l 1 9 l -4 0.6 Z`, darker(wool)))
      );
    }
    case 'neckerchief': {
      const cloth = brightRed;
      if (back) return path(d`M -5 ${y + 1} L 5 ${y + 1} L 0 ${y + 8} Z`, cloth);
      return (
        path(d`M -4 ${y + 0.6} Q ${shift} ${y + 3} 4.4 ${y + 0.4} L ${shift + 0.6} ${y + 5.4} Z`, cloth) +
        path(
          d`M ${shift + 0.4} ${y + 4.4} l -2.6 7.4 l 2.4 -1 l 0.6 -6 l 1 5.6 l 2.2 1.2 Z`,
          darker(cloth, 0.1),
        )
      );
    }
    case 'tie':
      return back
        ? ''
        : path(d`M ${shift - 1} ${y + 3.4} h 2 l 0.8 9 l -1.8 2.4 l -1.8 -2.4 Z`, colour ?? '#8c2f39');
    case 'stethoscope':
      return back
        ? ''
        : stroke(
            d`M ${-3.4 + shift * 0.4} ${y} C ${-4} ${y + 9} ${shift + 3} ${y + 9} ${3.4 + shift * 0.4} ${y}`,
            '#3f4a55',
            0.9,
          ) +
            stroke(d`M ${shift} ${y + 6.6} q -1 5 -2.6 7`, '#3f4a55', 0.9) +
            circle(shift - 2.8, y + 14, 1.5, grey);
    case undefined:
      return '';
  }
}

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
        line(
          [
            [-h * 0.3, 0],
            [-h * 0.5, 18],
          ],
          darker(look.skirt),
          0.7,
        ) +
        line(
          [
            [h * 0.5, 0],
            [h * 0.8, 18],
          ],
          darker(look.skirt),
          0.7,
        );
  return (
    base +
    open +
    skirt +
    worn(look, body, s, h, shift, back, seated) +
    shade +
    atNeck(look, body.torso, shift, back)
  );
}
