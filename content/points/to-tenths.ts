/**
 * Points as whole tenths, the form in which they are computed and stored. Throws RangeError for points with
 * more than one decimal, because nothing may be rounded unnoticed.
 */
export function toTenths(points: number): number {
  const tenths = Math.round(points * 10);
  if (!Number.isSafeInteger(tenths) || Math.abs(points * 10 - tenths) > 1e-6)
    throw new RangeError(`${points} is no number of points with one decimal at most`);
  return tenths;
}
