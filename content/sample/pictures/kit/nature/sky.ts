import { blur, down, glow } from '../paint.ts';
import { HEIGHT, WIDTH } from '../page.ts';
import { chance } from '../random.ts';
import { at, circle, faded, oval, path, rect, repeat } from '../svg.ts';

/** Time and weather of an outdoor scene. */
export type Hour = 'day' | 'dawn' | 'dusk' | 'night' | 'overcast' | 'snow' | 'autumn' | 'spring' | 'hot';

const colours: Record<Hour, readonly string[]> = {
  day: ['#bcdcea', '#dcecec', '#f7f1e2'],
  dawn: ['#c5d9e4', '#f3dcc8', '#fbe9d2'],
  dusk: ['#6f7fa6', '#d79a86', '#f6c98c'],
  night: ['#17233f', '#263a5e', '#4a5c7d'],
  overcast: ['#c3ccd0', '#d9dedd', '#ece8df'],
  snow: ['#b9c8d4', '#d5dfe5', '#eef1f0'],
  autumn: ['#b7d4e3', '#e6e6d6', '#f8e8c8'],
  spring: ['#c9e2e6', '#e3eedf', '#faf2e0'],
  hot: ['#9fd0e6', '#cfe8ea', '#f8f3dc'],
};

/** The sky behind everything, down to `horizon`. */
export function skyAt(hour: Hour, horizon = HEIGHT): string {
  return (
    rect(0, 0, WIDTH, HEIGHT, colours[hour][2] ?? '#ffffff') +
    rect(0, 0, WIDTH, horizon, down(...colours[hour]))
  );
}

/** The sun with its glow. */
export function sun(x: number, y: number, r: number, colour = '#fff3cf'): string {
  return (
    circle(x, y, r * 3.6, glow(`${colour}/0.75`, `${colour}/0.22`, `${colour}/0`)) + circle(x, y, r, colour)
  );
}

/** A full moon with its glow and faint seas. */
export function moon(x: number, y: number, r: number): string {
  return (
    circle(x, y, r * 3, glow('#fdf3d0/0.5', '#fdf3d0/0.14', '#fdf3d0/0')) +
    circle(x, y, r, '#fdf3d0') +
    faded(
      0.35,
      oval(x - r * 0.3, y - r * 0.2, r * 0.28, r * 0.2, '#e5d3a0') +
        oval(x + r * 0.25, y + r * 0.3, r * 0.34, r * 0.22, '#e5d3a0') +
        circle(x + r * 0.3, y - r * 0.4, r * 0.12, '#e5d3a0'),
    )
  );
}

/** One flat-bottomed cloud, about 100 units wide at scale 1. */
export function cloud(x: number, y: number, scale: number, colour = '#ffffff', opacity = 0.8): string {
  const puff = path(
    'M -50 0 C -58 -12 -42 -22 -32 -17 C -28 -34 0 -38 8 -22 C 18 -32 38 -24 36 -12 C 52 -14 56 0 46 0 Z',
    colour,
    { opacity },
  );
  return at(x, y, puff, scale);
}

/** Stars above `bottom`. */
export function stars(seed: number, count: number, bottom: number): string {
  const luck = chance(seed);
  return repeat(count, () =>
    circle(luck.between(0, WIDTH), luck.between(0, bottom), luck.between(0.8, 2.1), '#fdf6dc', {
      opacity: luck.between(0.4, 0.95),
    }),
  );
}

/** A band of mist lying over the land. */
export function mist(y: number, height: number, opacity = 0.6, colour = '#ffffff'): string {
  return (
    rect(-40, y, WIDTH + 80, height, down(`${colour}/0`, `${colour}/${opacity}`, `${colour}/0`)) +
    oval(300, y + height * 0.5, 420, height * 0.22, colour, { opacity: opacity * 0.45, filter: blur(14) }) +
    oval(960, y + height * 0.62, 340, height * 0.18, colour, { opacity: opacity * 0.4, filter: blur(14) })
  );
}

/** A small flock. */
export function birds(x: number, y: number, scale = 1, colour = '#5a6470'): string {
  const bird = 'M -12 -4 Q -6 -10 0 0 Q 6 -10 12 -4 Q 6 -6 0 3 Q -6 -6 -12 -4 Z';
  return at(
    x,
    y,
    path(bird, colour) +
      at(34, 14, path(bird, colour), 0.8) +
      at(-30, 18, path(bird, colour), 0.7) +
      at(62, -6, path(bird, colour), 0.6),
    scale,
  );
}

/** Snow in the air. */
export function snowfall(seed: number, count: number): string {
  const luck = chance(seed);
  return repeat(count, () =>
    circle(luck.between(0, WIDTH), luck.between(0, HEIGHT), luck.between(1.6, 5), '#ffffff', {
      opacity: luck.between(0.5, 0.95),
    }),
  );
}

/** Leaves or petals drifting down. */
export function drifting(seed: number, count: number, colour: string, bottom = HEIGHT): string {
  const luck = chance(seed);
  return repeat(count, () =>
    at(
      luck.between(0, WIDTH),
      luck.between(0, bottom),
      path('M -5 0 Q 0 -5 5 0 Q 0 4 -5 0 Z', colour, { opacity: luck.between(0.6, 1) }),
      luck.between(0.7, 1.5),
      luck.between(0, 180),
    ),
  );
}

/** Night laid over a finished scene; lamps are drawn after it. */
export function nightfall(opacity = 0.42, colour = '#14213f'): string {
  return rect(0, 0, WIDTH, HEIGHT, colour, { opacity });
}

/** Warm lamp light around a point. */
export function lamplight(x: number, y: number, r: number, opacity = 0.55, colour = '#ffd98a'): string {
  return circle(x, y, r, glow(`${colour}/${opacity}`, `${colour}/${opacity * 0.35}`, `${colour}/0`));
}
