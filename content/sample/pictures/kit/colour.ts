/** The palette all pictures share; a scene varies it by `mix`, `darker` and `lighter`. */
export const ink = '#37302d';
export const red = '#b8121b';
export const brightRed = '#cf2a2a';
export const gold = '#e0aa3e';
export const paleGold = '#f3d58a';
export const paper = '#fbf6ec';
export const wall = '#f6f0e4';
export const stone = '#c9c1b4';
export const tile = '#53585e';
export const wood = '#8c5b3c';
export const paleWood = '#c99a6b';
export const darkWood = '#5d3b2a';
export const leaf = '#7fa663';
export const deepLeaf = '#55804f';
export const paleLeaf = '#adc985';
export const earth = '#c8aa82';
export const water = '#9fc6cf';
export const sky = '#d3e7ee';
export const denim = '#4d6a8c';
export const navy = '#34465f';
export const teal = '#4f8a8b';
export const plum = '#86506b';
export const cream = '#f2e4c8';
export const grey = '#8b8d90';
export const white = '#fffdf8';

function channels(colour: string): readonly [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** The colour `share` (0–1) of the way from one to the other. Both as `#rrggbb`. */
export function mix(from: string, to: string, share: number): string {
  const [r1, g1, b1] = channels(from);
  const [r2, g2, b2] = channels(to);
  const parts = [r1 + (r2 - r1) * share, g1 + (g2 - g1) * share, b1 + (b2 - b1) * share];
  return `#${parts.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

/** The colour in shade: mixed with a warm dark. */
export function darker(colour: string, share = 0.14): string {
  return mix(colour, '#2a1c2c', share);
}

/** The colour in light: mixed with a warm white. */
export function lighter(colour: string, share = 0.2): string {
  return mix(colour, '#fff8e8', share);
}
