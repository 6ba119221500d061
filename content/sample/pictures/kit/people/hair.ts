import { circle, oval, path, stroke } from '../svg.ts';
import { lighter } from '../colour.ts';
import type { Look } from './figure.ts';

/** Hair in two layers around a face of half-height 10: behind the head and on it. */
export interface Hair {
  behind: string;
  front: string;
}

const cap = 'M -9.2 1.4 C -11.2 -7.4 -6.6 -12.6 0.4 -12.4 C 7 -12.4 10.6 -7.6 9.2 -1.2';
const asideFringe =
  ' C 8.6 -4.2 7.6 -6 5 -6.4 C 1.6 -6.8 -2 -4.6 -5.2 -5.2 C -5.6 -3 -5.8 -1 -6.2 0.4 L -6.6 2.8 C -8 3.6 -9 3 -9.2 1.4 Z';
const frontFringe =
  ' C 9.2 1 8.4 1.6 8 0.6 C 7.8 -2 7 -4 5.8 -5.6 C 2 -4.6 -2.6 -5.2 -5 -6.6 C -6.6 -4.6 -7.8 -2 -8 0.6 C -8.4 1.8 -9.2 2.2 -9.2 1.4 Z';

function shine(colour: string): string {
  return stroke('M -5.4 -9 C -3.4 -10.4 -1 -10.8 1.4 -10.6', lighter(colour, 0.22), 0.9, { opacity: 0.7 });
}

/** The hair of a figure; `turned` when the face looks aside. */
export function hairOf(look: Look, turned: boolean): Hair {
  const colour = look.hairColour ?? '#3a2d2a';
  const skull = path(cap + (turned ? asideFringe : frontFringe), colour) + shine(colour);
  const locks = turned
    ? path('M -9 -4 C -11 2 -10 7 -7.6 9.4 C -6 10.4 -4.6 8 -5 4 C -5.2 1 -5.4 -1 -5 -4 Z', colour)
    : path('M -9 -4 C -10.8 2 -10.2 7 -8 9 C -6.6 8 -7.2 2 -7 -3 Z', colour) +
      path('M 9 -4 C 10.8 2 10.2 7 8 9 C 6.6 8 7.2 2 7 -3 Z', colour);
  switch (look.hair ?? 'short') {
    case 'bald':
      return {
        behind: '',
        front: turned
          ? path('M -9 2 C -10 -2 -9 -5 -7 -6 C -6 -3 -5.6 -1 -6.2 1 C -6.6 3 -8.4 4 -9 2 Z', colour)
          : path('M -9 2 C -9.8 -2 -9 -4.6 -7.8 -5.6 C -7.4 -3 -7.6 0 -7.8 2 Z', colour) +
            path('M 9 2 C 9.8 -2 9 -4.6 7.8 -5.6 C 7.4 -3 7.6 0 7.8 2 Z', colour),
      };
    case 'bob':
      return { behind: oval(turned ? -2 : 0, 1, 10.4, 10.6, colour), front: skull + locks };
    case 'long':
      return {
        behind: path('M -10 -2 C -13 8 -12 17 -9 21 L 7 20 C 10 14 10 4 9 -3 Z', colour),
        front: skull + locks,
      };
    case 'pony':
      return {
        behind: turned
          ? path('M -8 -6 C -16 -7 -18 2 -15 10 C -14 13 -12.4 12 -12 9 C -11.6 4 -10 1 -7 -1 Z', colour)
          : path('M 4 -9 C 12 -10 15 -2 13 6 C 12 8 10 6 10 3 Z', colour),
        front: skull,
      };
    case 'bun':
      return { behind: circle(turned ? -10 : 0, turned ? -3.4 : -12.4, 4.2, colour), front: skull };
    case 'pigtails':
      return {
        behind:
          path('M -8 -2 C -15 -4 -16 5 -14 11 C -11 11 -9 6 -7.6 3 Z', colour) +
          path('M 8 -2 C 14 -4 16 5 14 11 C 11 11 9 6 7.6 3 Z', colour),
        front:
          path(
            'M -9.4 2 C -11.4 -7.4 -6.6 -12.6 0.4 -12.4 C 7 -12.4 11 -7.6 9.4 2 C 8 -1 7.4 -3 7 -4.6 C 3 -3.6 -4 -3.6 -7 -4.6 C -7.6 -2 -8.2 0 -9.4 2 Z',
            colour,
          ) +
          circle(-9, 0.4, 1.6, '#cf2a2a') +
          circle(9, 0.4, 1.6, '#cf2a2a') +
          shine(colour),
      };
    case 'bowl':
      return {
        behind: '',
        front:
          path(
            'M -9.4 2.6 C -11.6 -7.4 -6.6 -12.8 0.2 -12.6 C 7 -12.6 11.4 -7.4 9.4 2.6 C 8.2 1 7.8 -1.4 7.4 -3.6 C 3 -2.4 -3.6 -2.4 -7.2 -3.6 C -7.6 -1.4 -8.2 1 -9.4 2.6 Z',
            colour,
          ) + shine(colour),
      };
    case 'side':
      return {
        behind: '',
        front:
          path(
            `${cap} C 8.4 -4 7 -6.6 3.4 -8 C 0 -7.2 -3.4 -5 -5.6 -2.4 L -6.4 2.8 C -8 3.6 -9 3 -9.2 1.4 Z`,
            colour,
          ) + shine(colour),
      };
    case 'short':
      return { behind: '', front: skull };
  }
}

/** The head seen from behind: hair all over. */
export function hairFromBehind(look: Look): string {
  const colour = look.hairColour ?? '#3a2d2a';
  const crown = path(
    'M -9.4 1 C -11.2 -7.4 -6.6 -12.6 0 -12.5 C 6.6 -12.6 11.2 -7.4 9.4 1 C 9.2 5 6.6 7.6 0 7.8 C -6.6 7.6 -9.2 5 -9.4 1 Z',
    colour,
  );
  switch (look.hair ?? 'short') {
    case 'bob':
      return (
        crown +
        path(
          'M -10 -2 C -11.4 6 -10.4 10 -8.6 11.4 C -3 12.6 3 12.6 8.6 11.4 C 10.4 10 11.4 6 10 -2 Z',
          colour,
        ) +
        shine(colour)
      );
    case 'long':
      return (
        crown +
        path('M -10 -2 C -12 8 -11 18 -9 21 C -3 22.6 3 22.6 9 21 C 11 18 12 8 10 -2 Z', colour) +
        shine(colour)
      );
    case 'pony':
      return (
        crown +
        path('M -3 -5 C -5 3 -5 12 -2 19 C -1 21 1 21 2 19 C 5 12 5 3 3 -5 Z', lighter(colour, 0.1)) +
        shine(colour)
      );
    case 'bun':
      return crown + circle(0, -3, 4.8, lighter(colour, 0.12)) + shine(colour);
    case 'pigtails':
      return (
        crown +
        oval(-11.4, 6, 3, 6.4, colour) +
        oval(11.4, 6, 3, 6.4, colour) +
        circle(-9.6, 0.6, 1.7, '#cf2a2a') +
        circle(9.6, 0.6, 1.7, '#cf2a2a')
      );
    case 'bald':
      return path(
        'M -9.2 2 C -9.6 -1 -8.6 -3 -7.4 -3.4 C -3 -1.4 3 -1.4 7.4 -3.4 C 8.6 -3 9.6 -1 9.2 2 C 8.6 6 5 7.6 0 7.6 C -5 7.6 -8.6 6 -9.2 2 Z',
        colour,
      );
    case 'bowl':
    case 'side':
    case 'short':
      return crown + shine(colour);
  }
}
