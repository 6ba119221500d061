const eightHours = 8 * 3_600_000;

/** A moment written with the offset of Asia/Shanghai, `YYYY-MM-DDTHH:mm:ss+08:00` (China keeps no summer time). */
export function shanghaiMoment(moment: string | Date): string {
  return `${new Date(new Date(moment).getTime() + eightHours).toISOString().slice(0, 19)}+08:00`;
}
