import type { Station } from '#content/schema/station.ts';

/** Whether a wheelchair user can get in, in words. */
export const wheelchairWords: Readonly<Record<NonNullable<Station['wheelchair']>, string>> = {
  yes: '轮椅可以进出',
  partly: '轮椅可以进出一部分',
  no: '轮椅不便进出',
};
