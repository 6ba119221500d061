import { z } from 'zod';
import { count, date, id, reference } from './common.ts';

/** What was found when somebody looked on the spot at a drawn record. */
export const spotCheckResults = { confirmed: '属实', wrong: '不属实', unproven: '没有凭据' } as const;
export type SpotCheckResult = keyof typeof spotCheckResults;

/** Digits that an inspector types: easily read out, and too few for a telephone number to stand there. */
export const drawNumber = /^\d{4,8}$/;

/**
 * 抽查: records drawn by lot and looked at on the spot. The draw follows from the dataset that was live and from
 * the inspector’s number (`content/spot-check/draw.ts`), so that anyone can repeat it. What was found is published
 * as counts; remarks stay private.
 */
export const spotCheck = z
  .strictObject({
    id,
    title: z
      .string()
      .min(1)
      .describe('What was drawn from and how many, e.g. 龙堰村站抽10条; stays when a station goes.'),
    drawnOn: date.describe('Day of the draw, Asia/Shanghai.'),
    number: z.string().regex(drawNumber).describe('The number that the inspector typed.'),
    datasetHash: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe('Hash of the dataset that was live: `hash` of its manifest.'),
    release: z.string().min(1).describe('Name of the release with this dataset.'),
    stationId: reference('stations').nullable().describe('Only activities of this station; null for all.'),
    villageId: reference('villages')
      .nullable()
      .describe('Only activities at stations of this village; null for all.'),
    from: date.nullable().describe('Only activities from this day on.'),
    to: date.nullable().describe('Only activities to this day.'),
    population: count.describe('Held activities in this scope: what was drawn from.'),
    drawn: z
      .array(z.string().min(1))
      .describe('Identifiers of the drawn activities, in the order of the draw.'),
    confirmed: count.describe('属实: found as recorded.'),
    wrong: count.describe('不属实: not as recorded.'),
    unproven: count.describe('没有凭据: nothing shows that it took place as recorded.'),
  })
  .refine(
    ({ drawn, confirmed, wrong, unproven }) => confirmed + wrong + unproven <= drawn.length,
    '结果比抽到的多',
  );
export type SpotCheck = z.infer<typeof spotCheck>;
