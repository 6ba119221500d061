/** A point in the drawing: x to the right, y downwards. */
export type Point = readonly [number, number];

/** Attributes of one SVG element; `undefined` leaves the attribute out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A number as it is written into the SVG: two decimals, so that equal drawings have equal bytes. */
export function num(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return String(rounded === 0 ? 0 : rounded);
}

/** Path data from commands and numbers, e.g. ``d`M ${0} ${1.234}` ``. */
export function d(strings: TemplateStringsArray, ...values: readonly number[]): string {
  return strings.reduce((data, part, index) => {
    const value = values[index];
    return data + part + (value === undefined ? '' : num(value));
  }, '');
}

/** One element, written out. */
export function el(tag: string, attributes: Attributes, children = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? num(value) : value}"`)
    .join('');
  return children === '' ? `<${tag}${written}/>` : `<${tag}${written}>${children}</${tag}>`;
}

/** A rectangle from its upper left corner. */
export function rect(
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  more: Attributes = {},
): string {
  return el('rect', { x, y, width, height, fill, ...more });
}

/** A circle. */
export function circle(cx: number, cy: number, r: number, fill: string, more: Attributes = {}): string {
  return el('circle', { cx, cy, r, fill, ...more });
}

/** An ellipse. */
export function oval(
  cx: number,
  cy: number,
  rx: number,
  ry: number,
  fill: string,
  more: Attributes = {},
): string {
  return el('ellipse', { cx, cy, rx, ry, fill, ...more });
}

/** A filled path. */
export function path(data: string, fill: string, more: Attributes = {}): string {
  return el('path', { d: data, fill, ...more });
}

/** A filled polygon. */
export function poly(points: readonly Point[], fill: string, more: Attributes = {}): string {
  return el('polygon', { points: points.map(([x, y]) => `${num(x)},${num(y)}`).join(' '), fill, ...more });
}

/** A path drawn as a line with round ends. */
export function stroke(data: string, colour: string, width: number, more: Attributes = {}): string {
  return el('path', {
    d: data,
    fill: 'none',
    stroke: colour,
    'stroke-width': width,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    ...more,
  });
}

/** A straight or broken line through the points. */
export function line(points: readonly Point[], colour: string, width: number, more: Attributes = {}): string {
  return stroke(`M ${points.map(([x, y]) => `${num(x)} ${num(y)}`).join(' L ')}`, colour, width, more);
}

/** A straight line between two points. */
export function segment(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  colour: string,
  width: number,
  more: Attributes = {},
): string {
  return line(
    [
      [x1, y1],
      [x2, y2],
    ],
    colour,
    width,
    more,
  );
}

/** Drawings put at a place, scaled and turned (degrees, clockwise). */
export function at(x: number, y: number, drawing: string, scale: number | Point = 1, turn = 0): string {
  const [sx, sy] = typeof scale === 'number' ? [scale, scale] : scale;
  const turned = turn === 0 ? '' : ` rotate(${num(turn)})`;
  const scaled = sx === 1 && sy === 1 ? '' : ` scale(${sx.toFixed(4)} ${sy.toFixed(4)})`;
  return el('g', { transform: `translate(${num(x)} ${num(y)})${turned}${scaled}` }, drawing);
}

/** Drawings seen through: opacity from 0 to 1. */
export function faded(opacity: number, drawing: string): string {
  return el('g', { opacity }, drawing);
}

/** `count` drawings in a row, each given its index. */
export function repeat(count: number, draw: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => draw(index)).join('');
}
