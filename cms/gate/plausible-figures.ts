import { recordOf } from '#cms/errors/record-of.ts';
import type { Population } from './population-of.ts';

/** What was entered for an activity, as far as it can be checked by looking at it. Numbers are null while empty. */
export interface EnteredFigures {
  volunteerCount: number | null;
  servedCount: number | null;
  serviceHours: number | null;
  signedHours?: number | null;
  /** People who live there, where that is known. */
  population: Population | null;
}

/** The figures in the ledger of an activity; null where there is none. */
export function figuresIn(ledger: unknown): Omit<EnteredFigures, 'population'> {
  const entered = recordOf(ledger);
  const figure = (name: string) => (typeof entered[name] === 'number' ? entered[name] : null);
  return {
    volunteerCount: figure('volunteerCount'),
    servedCount: figure('servedCount'),
    serviceHours: figure('serviceHours'),
    signedHours: figure('signedHours'),
  };
}

/** A figure that is possible but unlikely, and a sentence that says what to look at. */
export interface Doubt {
  field: 'volunteerCount' | 'servedCount' | 'serviceHours' | 'signedHours';
  text: string;
}

/** Most hours that a volunteer serves on one day without anybody wondering. */
const longDay = 12;
/** Least hours that a volunteer comes for. */
const shortVisit = 0.25;
/** More volunteers than a town's activity usually has. */
const manyVolunteers = 200;

/** Figures that can hardly be; they are asked about and do not stop a save. */
export function plausibleFigures(figures: EnteredFigures): Doubt[] {
  const { volunteerCount, servedCount, serviceHours, signedHours, population } = figures;
  const doubts: Doubt[] = [];
  const ask = (field: Doubt['field'], text: string) => doubts.push({ field, text });
  if (servedCount !== null && population !== null && servedCount > population.people) {
    const { of, people } = population;
    ask('servedCount', `服务群众 ${servedCount} 人次，比${of}人口（${people} 人）还多，请核对。`);
  }
  if (volunteerCount !== null && volunteerCount > manyVolunteers) {
    ask('volunteerCount', `志愿者 ${volunteerCount} 人次，比平常多很多，请核对。`);
  }
  if (volunteerCount !== null && serviceHours !== null && serviceHours > 0) {
    const each = serviceHours / volunteerCount;
    if (volunteerCount === 0) ask('volunteerCount', '没有志愿者，却有服务时长，请核对。');
    else if (each > longDay) {
      const hours = Math.round(each * 10) / 10;
      ask('serviceHours', `平均每名志愿者服务了 ${hours} 小时，一天没有这么长，请核对时长合计。`);
    } else if (each < shortVisit) {
      ask('serviceHours', '平均每名志愿者不到 15 分钟，请核对：这里填的是所有人的小时数相加。');
    }
  }
  if (serviceHours !== null && (signedHours ?? 0) > serviceHours) {
    ask('signedHours', '签到签退的时长比合计还多，请核对。');
  }
  return doubts;
}
