import { Account } from '#content/points/account.ts';
import { earningsOf } from '#content/points/earnings-of.ts';
import { settle } from '#content/points/settle.ts';
import { aRule } from '../support/site-rows.ts';

const [people, each] = [1_000, 100];
const rules = [
  aRule({ id: 'old', startsOn: '2020-01-01', signedHoursOnly: false, expiry: 'years', expiryYears: 3 }),
  aRule({ id: 'new', startsOn: '2026-01-01', roundHoursTo: 'half', capPerMonth: 40 }),
];

/**
 * Seconds to compute the points of 100,000 participations with their words, and to book them on the accounts
 * of 1,000 volunteers: the fastest of three runs.
 */
export function measurePoints(): number {
  const seconds = [1, 2, 3].map(() => {
    const began = performance.now();
    for (let person = 0; person < people; person += 1) {
      const services = Array.from({ length: each }, (_, n) => ({
        id: `p${person}-${n}`,
        name: '活动',
        day: `20${20 + (n % 7)}-0${1 + (n % 9)}-1${n % 10}`,
        hours: 0.5 + ((n * 7) % 60) / 10,
        role: n % 9 === 0 ? 'leader' : 'volunteer',
        difficulty: n % 5 === 0 ? 'hard' : 'normal',
        hoursKnownBy: n % 3 === 0 ? ('recorded' as const) : ('signed' as const),
      }));
      settle({
        account: new Account(`v:${person}`),
        earnings: earningsOf(rules, services),
        booked: [],
        because: '',
        today: '2026-11-30',
      });
    }
    return (performance.now() - began) / 1000;
  });
  return Math.min(...seconds);
}
