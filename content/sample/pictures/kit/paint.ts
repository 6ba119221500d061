import { createHash } from 'node:crypto';

import { el } from './svg.ts';

/**
 * Gradients and blurs are written into `fill` and `filter` as tokens and become definitions when the page is closed
 * (`page.ts`): so any drawing function stays a plain function from options to a string.
 * A colour may carry its opacity: `#ffffff/0.5`.
 */
export function down(...colours: readonly string[]): string {
  return `lin(0 0 0 1,${colours.join(',')})`;
}

/** A gradient from left to right. */
export function across(...colours: readonly string[]): string {
  return `lin(0 0 1 0,${colours.join(',')})`;
}

/** A gradient from the centre outwards. */
export function glow(...colours: readonly string[]): string {
  return `rad(0.5,${colours.join(',')})`;
}

/** A soft edge of so many units, for the `filter` attribute. */
export function blur(size: number): string {
  return `blur(${size})`;
}

/** Light of another colour on a finished drawing, for the `filter` attribute: factors for red, green, blue. */
export function tint(red: number, green: number, blue: number): string {
  return `tint(${red} ${green} ${blue})`;
}

function stops(colours: readonly string[]): string {
  return colours
    .map((colour, index) => {
      const [name = '#000', opacity] = colour.split('/');
      const offset = colours.length < 2 ? 0 : index / (colours.length - 1);
      return el('stop', { offset, 'stop-color': name, 'stop-opacity': opacity });
    })
    .join('');
}

function definition(id: string, kind: string, body: string): string {
  if (kind === 'blur') {
    const blurred = el('feGaussianBlur', { stdDeviation: body });
    return el('filter', { id, x: '-30%', y: '-30%', width: '160%', height: '160%' }, blurred);
  }
  if (kind === 'tint') {
    const [r = '1', g = '1', b = '1'] = body.split(' ');
    const values = `${r} 0 0 0 0 0 ${g} 0 0 0 0 0 ${b} 0 0 0 0 0 1 0`;
    const lit = el('feColorMatrix', { type: 'matrix', values });
    return el('filter', { id, 'color-interpolation-filters': 'sRGB' }, lit);
  }
  const [geometry = '', ...colours] = body.split(',');
  if (kind === 'rad') return el('radialGradient', { id, cx: 0.5, cy: 0.5, r: geometry }, stops(colours));
  const [x1, y1, x2, y2] = geometry.split(' ');
  return el('linearGradient', { id, x1, y1, x2, y2 }, stops(colours));
}

/** The drawing with its paint tokens replaced by references, and the definitions they refer to. */
export function resolvePaint(drawing: string): { defs: string; drawing: string } {
  const definitions = new Map<string, string>();
  const resolved = drawing.replace(/"(lin|rad|blur|tint)\(([^"]*)\)"/g, (_, kind: string, body: string) => {
    const id = `p${createHash('sha256').update(`${kind}${body}`).digest('hex').slice(0, 8)}`;
    definitions.set(id, definition(id, kind, body));
    return `"url(#${id})"`;
  });
  return { defs: [...definitions.values()].join(''), drawing: resolved };
}
