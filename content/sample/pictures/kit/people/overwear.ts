import { brightRed, darker, gold, lighter, white } from '../colour.ts';
import { circle, d, path, rect, stroke } from '../svg.ts';
import type { Body, Look } from './figure.ts';
import { collar, neckline, trunk } from './trunk.ts';

/** The small heart worn on a volunteer's vest, around (0, 0). */
export function heart(size: number, colour: string): string {
  const s = size / 2;
  return path(
    d`M 0 ${s} C ${-s * 1.5} 0 ${-s * 0.9} ${-s * 1.1} 0 ${-s * 0.35} C ${s * 0.9} ${-s * 1.1} ${s * 1.5} 0 0 ${s} Z`,
    colour,
  );
}

/** What is worn over the top: the volunteers' vest, a doctor's coat, an apron and so on. */
export function worn(
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
          base +
          band +
          placed(0, -t * 0.62, heart(6.2, white)) +
          stroke(d`M -4 ${-t * 0.4} h 8`, paleStripe, 1)
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
        placed(s * 0.44 + shift * 0.4, -t * 0.68, heart(4, white))
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

function placed(x: number, y: number, drawing: string): string {
  return `<g transform="translate(${x.toFixed(2)} ${y.toFixed(2)})">${drawing}</g>`;
}
