/** Coordinate systems used by maps in China. */
export const datums = {
  gcj02: '高德、腾讯地图（GCJ-02）',
  bd09: '百度地图（BD-09）',
  wgs84: '天地图、GPS 定位仪（WGS84）',
} as const;
export type Datum = keyof typeof datums;
