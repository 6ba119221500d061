import { z } from 'zod';

/**
 * One participation as it is sealed: who served, where, and how long. Rows are private; their hashes are
 * published.
 */
export const sealedRow = z.strictObject({
  id: z.string().min(1).max(64).describe('Identifier of the participation.'),
  salt: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('Secret of this row alone: without it nobody can try out names against the published hash.'),
  day: z.iso.date().describe('Day of the activity, Asia/Shanghai.'),
  activityId: z.string().min(1).max(64).describe('The activity, as in the table `activities`.'),
  volunteerId: z.string().min(1).max(64).describe('The volunteer; one person has one.'),
  name: z.string().max(200).describe('Name of the volunteer in the register.'),
  hours: z.number().nonnegative().describe('Hours that count.'),
  hoursKnownBy: z.string().max(40).describe('How the hours are known: signed or recorded.'),
  role: z.string().max(40).describe('Role in the activity.'),
});
export type SealedRow = z.infer<typeof sealedRow>;
