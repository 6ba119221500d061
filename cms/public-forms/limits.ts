import { createHmac } from 'node:crypto';
import type { Payload } from 'payload';
import { RateLimiterRes } from 'rate-limiter-flexible';
import { settings } from '#cms/env/env.ts';
import { networkOf } from '#cms/http/network-of.ts';
import { ofEach } from '#cms/process/of-process.ts';
import { MarkLimiter } from './mark-limiter.ts';

const [minute, hour, day] = [60, 60 * 60, 24 * 60 * 60];

/**
 * How much the public forms take: `points` within `duration` seconds, of one address and of all together. A
 * village may share one address, so these are wide; entries without a proof of work have lower ones.
 */
const formLimits = {
  /** Pages of the form that are checked or shown again. */
  look: { address: { points: 120, duration: 10 * minute }, all: { points: 60_000, duration: 10 * minute } },
  /** Entries with a proof of work. */
  proven: { address: { points: 20, duration: day }, all: { points: 2_000, duration: day } },
  /** Entries without one. */
  unproven: { address: { points: 5, duration: day }, all: { points: 1_000, duration: day } },
  /** Receipts asked for, right and wrong codes alike. */
  ask: { address: { points: 30, duration: 10 * minute }, all: { points: 3_000, duration: hour } },
  /** Signing in and out at an activity, where a whole group shares one connection. */
  signIn: { address: { points: 300, duration: hour }, all: { points: 6_000, duration: hour } },
  /** Own points asked for, right and wrong codes alike. */
  points: { address: { points: 30, duration: 10 * minute }, all: { points: 3_000, duration: hour } },
  /** Messages and ratings. */
  say: { address: { points: 20, duration: hour }, all: { points: 1_000, duration: hour } },
} as const;
export type FormUse = keyof typeof formLimits;

const markOf = (address: string) =>
  createHmac('sha256', settings.secret)
    .update(`form-address\n${networkOf(address)}`)
    .digest('base64url')
    .slice(0, 22);

const limitersOf = (payload: Payload) =>
  ofEach('form-limiters', payload, (owner) => {
    const pair = (use: FormUse) => ({
      address: new MarkLimiter(owner, { keyPrefix: `${use}-address`, ...formLimits[use].address }),
      all: new MarkLimiter(owner, { keyPrefix: `${use}-all`, ...formLimits[use].all }),
    });
    return {
      look: pair('look'),
      proven: pair('proven'),
      unproven: pair('unproven'),
      ask: pair('ask'),
      signIn: pair('signIn'),
      points: pair('points'),
      say: pair('say'),
    } satisfies Record<FormUse, unknown>;
  });

/** Why a use is not allowed. */
export interface Exceeded {
  /** Seconds to wait. */
  seconds: number;
  /** Whether this network alone has used up its share; otherwise all together have. */
  isOwn: boolean;
}

/**
 * Counts one use of a form. Resolves to null if it is allowed. The limit of the network is counted first: a
 * flood from one network uses up little of everybody's.
 */
export async function countUse(payload: Payload, use: FormUse, address: string): Promise<Exceeded | null> {
  const limiters = limitersOf(payload)[use];
  for (const [limiter, key, isOwn] of [
    [limiters.address, markOf(address), true],
    [limiters.all, 'all', false],
  ] as const) {
    try {
      await limiter.consume(key);
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      return { seconds: Math.max(1, Math.ceil(refused.msBeforeNext / 1000)), isOwn };
    }
  }
  return null;
}
