import { wishLimits } from '#content/wishes/entry.ts';

/** How long a posted form may be. */
export const formLength = {
  bytes: wishLimits.bytes,
  tooLong: `写的内容太长了，最多 ${wishLimits.text} 个字。`,
} as const;
