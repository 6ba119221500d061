import { circle, oval, path, rect, stroke } from '../svg.ts';
import { brightRed, cream, darker, lighter, paleGold, white } from '../colour.ts';
import type { Look } from './figure.ts';

/** A hat on a head of half-height 10; `view` as the face is seen. */
export function hatOf(look: Look, view: 'side' | 'front' | 'back'): string {
  const side = view === 'side';
  switch (look.hat) {
    case 'cap': {
      const colour = look.hatColour ?? brightRed;
      const dome = path(
        'M -9.8 -3 C -10.6 -9 -6 -13.4 0 -13.4 C 6 -13.4 10.6 -9 9.8 -3 C 4 -4.6 -4 -4.6 -9.8 -3 Z',
        colour,
      );
      const peak = side
        ? path('M 3 -5 C 8 -6.4 14.6 -5.4 16.4 -2.6 C 12 -3 7 -3 3.4 -2.8 Z', darker(colour))
        : view === 'front'
          ? path('M -8.6 -4 C -6 -7 6 -7 8.6 -4 C 6 -2.2 -6 -2.2 -8.6 -4 Z', darker(colour))
          : '';
      return dome + peak + circle(0, -13.4, 0.9, darker(colour));
    }
    case 'straw': {
      const colour = look.hatColour ?? '#e3c27c';
      return (
        oval(0, -4.6, 19, 4.2, darker(colour, 0.12)) +
        oval(0, -5.4, 19, 4, colour) +
        path(
          'M -8.6 -6 C -8 -13 -4 -15.6 0 -15.6 C 4 -15.6 8 -13 8.6 -6 C 4 -4.4 -4 -4.4 -8.6 -6 Z',
          lighter(colour, 0.14),
        ) +
        stroke('M -8.6 -6.8 C -4 -5 4 -5 8.6 -6.8', darker(colour, 0.4), 1.4)
      );
    }
    case 'knit': {
      const colour = look.hatColour ?? '#b5483d';
      return (
        path('M -10 -3 C -11 -10 -6 -14.4 0 -14.4 C 6 -14.4 11 -10 10 -3 Z', colour) +
        rect(-10.6, -5.4, 21.2, 4, lighter(colour, 0.24), { rx: 2 }) +
        circle(0, -14.8, 2.6, lighter(colour, 0.3))
      );
    }
    case 'helmet': {
      const colour = look.hatColour ?? '#e2b23c';
      return (
        path('M -10.4 -3 C -11 -10.4 -6 -14.6 0 -14.6 C 6 -14.6 11 -10.4 10.4 -3 Z', colour) +
        rect(side ? -10.8 : -11.6, -4.6, side ? 25 : 23.2, 2.4, darker(colour), { rx: 1.2 }) +
        rect(-1.6, -14.8, 3.2, 10, lighter(colour, 0.3), { rx: 1.4 })
      );
    }
    case 'nurse':
      return (
        path('M -7.6 -8 C -7 -13 -4 -14.4 0 -14.4 C 4 -14.4 7 -13 7.6 -8 C 3 -10 -3 -10 -7.6 -8 Z', white) +
        rect(-1.9, -12.9, 3.8, 1.2, brightRed) +
        rect(-0.6, -14, 1.2, 3.6, brightRed)
      );
    case 'surgical':
      return path(
        'M -10 -2.4 C -11 -10 -6 -13.8 0 -13.8 C 6 -13.8 11 -10 10 -2.4 C 4 -4.8 -4 -4.8 -10 -2.4 Z',
        look.hatColour ?? '#a9d3d6',
      );
    case 'cook':
      return (
        rect(-8.4, -9.6, 16.8, 5, white, { rx: 1 }) +
        oval(-4.4, -12.4, 5, 4.6, white) +
        oval(4.4, -12.4, 5, 4.6, white) +
        oval(0, -14, 5, 4.6, white)
      );
    case 'officer': {
      const colour = look.hatColour ?? '#2f4668';
      return (
        path('M -11.4 -8 C -10 -13.6 10 -13.6 11.4 -8 L 8.8 -4.4 L -8.8 -4.4 Z', colour) +
        path('M -8.8 -4.6 L 8.8 -4.6 L 12 -2.4 C 4 -3.6 -2 -3.4 -8.4 -2.8 Z', darker(colour, 0.5)) +
        circle(2, -8.2, 1.6, paleGold)
      );
    }
    case 'headscarf': {
      const colour = look.hatColour ?? cream;
      return (
        path(
          'M -10 2 C -12.4 -7 -7 -13.6 0 -13.6 C 7 -13.6 11.4 -8 9.4 -2 C 7 -6 -1 -8 -6 -3.6 C -7 -1 -7 1 -7.4 3 C -8.6 4 -9.6 3.6 -10 2 Z',
          colour,
        ) + stroke('M -9.4 -6 C -5 -11 4 -11.6 8.6 -7', darker(colour, 0.16), 1)
      );
    }
    case undefined:
      return '';
  }
}
