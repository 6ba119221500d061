import { dayFault } from '#cms/ranges/day-fault.ts';
import { dayRanges } from '#cms/ranges/day-ranges.ts';
import { numberFault } from '#cms/ranges/number-fault.ts';
import { numberRanges } from '#cms/ranges/number-ranges.ts';
import type { Entry } from './entry.ts';
import { hasBegun } from './has-begun.ts';

/**
 * Typed input that is not understood or not possible: field → sentence. Shown at once; the draft is saved
 * without it.
 */
export function faultsInEntry(entry: Entry, now = new Date()): Partial<Record<keyof Entry, string>> {
  const held = hasBegun(entry, now);
  const faults: (readonly [keyof Entry, string | null])[] = [
    ['date', dayFault(entry.date, { label: '日期', range: dayRanges.activity }, now)],
    ['length', numberFault(entry.length, { label: '时长', range: numberRanges.length })],
    ...(held
      ? ([
          [
            'volunteers',
            numberFault(entry.volunteers, { label: '志愿者', whole: true, range: numberRanges.volunteers }),
          ],
          [
            'served',
            numberFault(entry.served, { label: '服务群众', whole: true, range: numberRanges.served }),
          ],
          ['hours', numberFault(entry.hours, { label: '时长合计', range: numberRanges.hoursTogether })],
        ] as const)
      : []),
  ];
  return Object.fromEntries(faults.filter(([, fault]) => fault !== null));
}
