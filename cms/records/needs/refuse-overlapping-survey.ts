import type { CollectionBeforeChangeHook } from 'payload';
import { needChannels, type NeedChannel } from '#content/schema/need.ts';
import { shanghaiDay } from '#content/time/shanghai.ts';
import { dayAtNoon } from '#cms/dates/day-at-noon.ts';
import { recordOf } from '#cms/errors/record-of.ts';
import { Refusal } from '#cms/errors/refusal.ts';

const isDay = (value: unknown): value is string | Date =>
  (typeof value === 'string' && value !== '') || value instanceof Date;

/** A need counts for one survey: two at the same time through the same channel are refused. */
export const refuseOverlappingSurvey: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const survey = { ...recordOf(originalDoc), ...data };
  const { id, startsOn, endsOn, channels } = survey;
  if (!isDay(startsOn) || !isDay(endsOn) || !Array.isArray(channels)) return data;
  const { docs } = await req.payload.find({
    collection: 'needSurveys',
    where: {
      and: [
        { startsOn: { less_than_equal: dayAtNoon(endsOn) } },
        { endsOn: { greater_than_equal: dayAtNoon(startsOn) } },
        ...(typeof id === 'string' ? [{ id: { not_equals: id } }] : []),
      ],
    },
    pagination: false,
    depth: 0,
    // Not access: whether they overlap does not depend on who asks.
    overrideAccess: true,
    req,
  });
  for (const other of docs) {
    const shared = other.channels.filter((channel: NeedChannel) => channels.includes(channel));
    if (shared.length === 0) continue;
    const names = shared.map((channel) => needChannels[channel]).join('、');
    throw new Refusal(
      `和“${other.name}”（${shanghaiDay(other.startsOn)} 至 ${shanghaiDay(other.endsOn)}）的期间重叠，又都经${names}征集：一条需求不能计入两次排查。请错开日期，或去掉重复的渠道。`,
    );
  }
  return data;
};
