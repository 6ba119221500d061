import type { Rule } from './rule.ts';

const isNorth = (value: number) => value >= 3 && value <= 54;
const isEast = (value: number) => value >= 73 && value <= 136;

/**
 * Coordinates must lie in China or near it, and both must be given or neither. Reports swapped values. For
 * the latitude field.
 */
export const nearChina: Rule = (latitude, { siblings }) => {
  const { longitude } = siblings;
  if (typeof latitude !== 'number' && typeof longitude !== 'number') return true;
  if (typeof latitude !== 'number' || typeof longitude !== 'number')
    return '纬度和经度要么都填，要么都不填。';
  if (isNorth(latitude) && isEast(longitude)) return true;
  if (isNorth(longitude) && isEast(latitude))
    return '纬度和经度填反了：在中国，纬度是较小的数（3–54），经度是较大的数（73–136）。';
  return '这个坐标不在中国境内，请核对：纬度应在 3–54 之间，经度应在 73–136 之间。';
};
