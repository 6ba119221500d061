/** A box on a picture, in fractions of its width and height. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

const within = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));
/** Smallest side of a box, as a fraction of the picture. */
const smallest = 0.01;

/** The box between two corners, given in any order. */
export function boxBetween(a: { x: number; y: number }, b: { x: number; y: number }): Box {
  const [x, y] = [within(Math.min(a.x, b.x), 0, 1), within(Math.min(a.y, b.y), 0, 1)];
  return {
    x,
    y,
    width: within(Math.max(a.x, b.x), 0, 1) - x,
    height: within(Math.max(a.y, b.y), 0, 1) - y,
  };
}

/** Whether a box is too large to be an accidental touch. */
export const isBox = ({ width, height }: Box) => width >= smallest && height >= smallest;

/** The box moved by these fractions, or resized if `isResizing`; it stays within the picture. */
export function nudged(box: Box, dx: number, dy: number, isResizing: boolean): Box {
  if (isResizing) {
    return {
      ...box,
      width: within(box.width + dx, smallest, 1 - box.x),
      height: within(box.height + dy, smallest, 1 - box.y),
    };
  }
  return { ...box, x: within(box.x + dx, 0, 1 - box.width), y: within(box.y + dy, 0, 1 - box.height) };
}
