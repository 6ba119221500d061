import { addDays } from './calendar.ts';
import type { SamplePointsEntry } from './types.ts';

/** An appeal against an entry of points. */
export interface SampleAppeal {
  /** Key of the entry. */
  entry: string;
  text: string;
  /** Day on which it was raised, `YYYY-MM-DD`. */
  day: string;
  state: 'open' | 'rejected';
  /** '' while it is open. */
  answer: string;
}

const said = [
  ['应该按半天记，我下午四点才走', '签退写的是 11:30，请本人看过签到表，没有再提出异议。'],
  ['那天我是组织的人，角色记成了志愿者', ''],
  ['少记了半小时', '时长按半小时计，不足的舍去，已经当面把规则讲清楚。'],
] as const;

/**
 * What was said against points: a household against its deduction, and the last three people who served, of whom
 * one still waits for the answer.
 */
export function inventAppeals(today: string, entries: readonly SamplePointsEntry[]): SampleAppeal[] {
  const earned = entries
    .filter(({ kind, at }) => kind === 'earned' && at.slice(0, 10) < addDays(today, -3))
    .toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : a.key < b.key ? -1 : 1));
  const ofPeople = [...new Map(earned.toReversed().map((one) => [one.owner.volunteer, one])).values()]
    .slice(-said.length)
    .map((one, place): SampleAppeal => {
      const [text, answer] = said[place] ?? said[0];
      return {
        entry: one.key,
        day: addDays(one.at.slice(0, 10), 2),
        state: answer === '' ? 'open' : 'rejected',
        text,
        answer,
      };
    });
  const deduction = entries.find(({ kind }) => kind === 'deduction');
  if (deduction === undefined) return ofPeople;
  return [
    {
      entry: deduction.key,
      day: addDays(deduction.at.slice(0, 10), 4),
      state: 'rejected',
      text: '砖渣是隔壁修房子倒的，不是我家的',
      answer: '已和隔壁、组长一起到现场看过，是两家共用的那一堆，本户已清走，扣分不变。',
    },
    ...ofPeople,
  ];
}
