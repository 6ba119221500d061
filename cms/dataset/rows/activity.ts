import type { Activity, ActivityFigures, ActivityStory } from '#content/schema/activity.ts';
import { shanghaiDay, shanghaiMoment } from '#content/time/shanghai.ts';
import { dayOf } from '../day-of.ts';
import type { Doc } from '../docs.ts';
import { idOf, idsOf } from '#cms/access/id-of.ts';

const oneDecimal = (hours: number | null | undefined) => Math.round((hours ?? 0) * 10) / 10;

function figuresOf({ state, ledger }: Doc<'activities'>): ActivityFigures | null {
  if (state !== 'held' || !ledger?.isCounted) return null;
  return {
    volunteerCount: ledger.volunteerCount ?? 0,
    serviceHours: oneDecimal(ledger.serviceHours),
    signedHours: oneDecimal(ledger.signedHours),
    servedCount: ledger.servedCount ?? 0,
  };
}

function storyOf(doc: Doc<'activities'>): ActivityStory | null {
  const { story } = doc;
  if (!story?.body?.trim()) return null;
  return {
    body: story.body,
    photos: (story.photos ?? []).map(({ photo, caption }) => ({
      mediaId: idOf(photo) ?? '',
      caption: caption ?? '',
    })),
    author: story.author ?? '',
    reviewers: (doc.reviewers ?? [])
      .map(({ level, name }) => ({ level, name }))
      .sort((a, b) => a.level - b.level),
    publishedOn: dayOf(story.publishedOn) ?? shanghaiDay(doc.createdAt),
  };
}

/** Public row of an activity. It has figures once they are counted, and a story once the story has a text. */
export function activityRow(doc: Doc<'activities'>, needIds: readonly string[]): Activity {
  return {
    id: doc.id,
    slug: doc.slug ?? '',
    title: doc.title,
    state: doc.state,
    categoryId: idOf(doc.category) ?? '',
    projectId: idOf(doc.project),
    stationId: idOf(doc.station) ?? '',
    teamIds: idsOf(doc.teams),
    startsAt: doc.startsAt ? shanghaiMoment(doc.startsAt) : '',
    endsAt: doc.endsAt ? shanghaiMoment(doc.endsAt) : null,
    place: doc.place ?? '',
    plan: doc.plan ?? '',
    cancelReason: doc.state === 'cancelled' ? (doc.cancelReason ?? '') : '',
    summary: doc.summary ?? '',
    coverId: idOf(doc.cover) ?? idOf(doc.story?.photos?.[0]?.photo),
    figures: figuresOf(doc),
    story: storyOf(doc),
    needIds: [...needIds].sort(),
    changedAt: shanghaiMoment(doc.updatedAt),
  };
}
