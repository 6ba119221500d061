import { brightRed, darker, grey, lighter } from '../colour.ts';
import { circle, d, path, stroke } from '../svg.ts';
import type { Look } from './figure.ts';
import { collar } from './trunk.ts';

/** What is worn at the neck, on an upright trunk; `shift` moves it towards the side the figure faces. */
export function atNeck(look: Look, torso: number, shift: number, back: boolean): string {
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
