/** States of a claim (认领) of a micro-wish. */
export const claimStates = {
  offered: '待确认',
  confirmed: '已确认，待联系',
  contacted: '已联系，正在办',
  fulfilled: '已办成',
  declined: '没有确认',
  withdrawn: '认领人放弃',
  lapsed: '过期没有联系',
} as const;
export type ClaimState = keyof typeof claimStates;

/** States in which a claim holds its wish: nobody else can claim it. */
export const holdingStates = ['confirmed', 'contacted', 'fulfilled'] as const satisfies readonly ClaimState[];

/**
 * Which state follows which. A claim that is confirmed must get in touch within some days, or it lapses and the
 * wish is open again.
 */
export const claimTransitions: Readonly<Record<ClaimState, readonly ClaimState[]>> = {
  offered: ['confirmed', 'declined', 'withdrawn'],
  confirmed: ['contacted', 'withdrawn', 'lapsed'],
  contacted: ['fulfilled', 'withdrawn'],
  fulfilled: [],
  declined: ['offered'],
  withdrawn: [],
  lapsed: [],
};

/** Days within which a confirmed claimant gets in touch, unless the town sets others (敖山镇's rule: 7). */
export const contactWithin = 7;
