/** What was entered for an activity, as far as it can be checked by looking at it. Numbers are null while empty. */
export interface EnteredFigures {
  volunteerCount: number | null;
  servedCount: number | null;
  serviceHours: number | null;
  signedHours?: number | null;
  /** Population of the station's village, where it is known. */
  population: number | null;
}

/** Most hours that a volunteer serves on one day without anybody wondering. */
const longDay = 12;
/** More volunteers than a town's activity usually has. */
const manyVolunteers = 200;

/** Figures that are possible but unlikely, each as a sentence that says what to look at; they do not stop a save. */
export function plausibleFigures(figures: EnteredFigures): string[] {
  const { volunteerCount, servedCount, serviceHours, signedHours, population } = figures;
  const doubts: string[] = [];
  if (servedCount !== null && population !== null && population > 0 && servedCount > population) {
    doubts.push(`服务群众 ${servedCount} 人次，比村人口（${population} 人）还多，请核对。`);
  }
  if (volunteerCount !== null && volunteerCount > manyVolunteers) {
    doubts.push(`志愿者 ${volunteerCount} 人次，比平常多很多，请核对。`);
  }
  if (volunteerCount !== null && serviceHours !== null && volunteerCount > 0) {
    const each = serviceHours / volunteerCount;
    if (each > longDay) {
      doubts.push(
        `平均每名志愿者服务了 ${Math.round(each * 10) / 10} 小时，一天没有这么长，请核对时长合计。`,
      );
    }
    if (serviceHours > 0 && each < 0.25) {
      doubts.push('平均每名志愿者不到 15 分钟，请核对：这里填的是所有人的小时数相加。');
    }
  }
  if (volunteerCount === 0 && (serviceHours ?? 0) > 0) {
    doubts.push('没有志愿者，却有服务时长，请核对。');
  }
  if (
    signedHours !== null &&
    signedHours !== undefined &&
    serviceHours !== null &&
    signedHours > serviceHours
  ) {
    doubts.push('签到签退的时长比合计还多，请核对。');
  }
  return doubts;
}
