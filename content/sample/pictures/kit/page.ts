import { resolvePaint } from './paint.ts';
import { el } from './svg.ts';

/** Width and height of every picture in its own units: 3:2. */
export const WIDTH = 1200;
export const HEIGHT = 800;

/** A complete SVG document of the layers, the first one at the back. */
export function page(...layers: readonly string[]): string {
  const { defs, drawing } = resolvePaint(layers.join(''));
  return el(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: WIDTH,
      height: HEIGHT,
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
    },
    `<defs>${defs}</defs>${drawing}`,
  );
}
