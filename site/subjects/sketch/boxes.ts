/** A rectangle covered by a name or sign, in pixels. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Whether two rectangles overlap. */
export function overlap(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

/** The rectangle of a line of Chinese text around its centre. */
export function textBox(x: number, y: number, characters: number, size: number): Box {
  const half = (characters * size) / 2;
  return [x - half, y - size * 0.6, x + half, y + size * 0.6];
}
