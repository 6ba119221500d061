import type { CollectionBeforeChangeHook, Where } from 'payload';
import { idOf } from '#cms/access/id-of.ts';
import { Refusal } from '#cms/errors/refusal.ts';

/** A volunteer has one record per activity: a second one would count the same hours twice. */
export const refuseSecondParticipation: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const activity = idOf(data.activity ?? originalDoc?.activity);
  const volunteer = idOf(data.volunteer ?? originalDoc?.volunteer);
  if (!activity || !volunteer) return data;
  const others: Where[] = originalDoc?.id ? [{ id: { not_equals: originalDoc.id } }] : [];
  const { totalDocs } = await req.payload.count({
    collection: 'participations',
    where: { and: [{ activity: { equals: activity } }, { volunteer: { equals: volunteer } }, ...others] },
    overrideAccess: true,
    req,
  });
  if (totalDocs > 0) {
    throw new Refusal(
      '这名志愿者在这场活动里已有一条参与记录，请直接修改那一条，不要重复登记，否则时长会算两遍。',
      409,
    );
  }
  return data;
};
