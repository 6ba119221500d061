import { describe, expect, it } from 'vitest';
import { toWgs84 } from '#cms/records/stations/to-wgs84.ts';

/**
 * Points from the published conversion of GCJ-02 and BD-09. They are coordtransform's own examples: 116.404,
 * 39.915 in one system is this point in the next. One metre is 0.00001 degrees.
 */
describe('a place as maps in China give it', () => {
  it('in GCJ-02 (高德、腾讯) is where WGS84 says to within a metre', () => {
    const { latitude, longitude } = toWgs84('gcj02', 39.91640428150164, 116.41024449916938);
    expect(Math.abs(latitude - 39.915)).toBeLessThan(0.00001);
    expect(Math.abs(longitude - 116.404)).toBeLessThan(0.00001);
  });

  it('in BD-09 (百度) is moved twice', () => {
    const { latitude, longitude } = toWgs84('bd09', 39.92133699351021, 116.41036949371029);
    expect(Math.abs(latitude - 39.91359571849836)).toBeLessThan(0.00003);
    expect(Math.abs(longitude - 116.39775550083061)).toBeLessThan(0.00003);
  });

  it('in WGS84 stays, to six decimals', () => {
    expect(toWgs84('wgs84', 28.1234567, 107.7654321)).toEqual({ latitude: 28.123457, longitude: 107.765432 });
  });
});
