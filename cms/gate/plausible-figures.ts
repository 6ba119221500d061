import { recordOf } from '#cms/errors/record-of.ts';
import type { Population } from './population-of.ts';

/** Figures entered for an activity that can be checked for plausibility. Empty ones are null. */
export interface EnteredFigures {
  volunteerCount: number | null;
  servedCount: number | null;
  serviceHours: number | null;
  signedHours?: number | null;
  /** Population of the place; null if unknown. */
  population: Population | null;
}

/** The figures in the ledger of an activity; each is null if missing. */
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

/** A figure that is possible but unlikely, and a sentence that says what to check. */
export interface Doubt {
  field: 'volunteerCount' | 'servedCount' | 'serviceHours' | 'signedHours';
  text: string;
}

/** Hours per volunteer on one day above which a figure is doubted. */
const longDay = 12;
/** Hours per volunteer below which a figure is doubted. */
const shortVisit = 0.25;
/** Number of volunteers above which a figure is doubted: activities of a town usually have fewer. */
const manyVolunteers = 200;

/** Implausible figures. They are shown as questions and do not stop a save. */
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
