import type { NeedChannel } from '#content/schema/need.ts';

/** Ways of collecting needs that begin on paper. */
export const paperChannels = ['assembly', 'courtyard', 'visit'] as const satisfies readonly NeedChannel[];
