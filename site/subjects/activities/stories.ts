import type { Activity, ActivityStory } from '#content/schema/activity.ts';
import { perDataset, perKey } from '#site/dataset/dataset.ts';
import { by } from '#site/dataset/natural-order.ts';

/** An activity with a story. */
export type Story = Activity & { readonly story: ActivityStory };

function isStory(activity: Activity): activity is Story {
  return activity.story !== null;
}

/** The activities with a story, by day of publication, oldest first. */
export function storiesOf(activities: readonly Activity[]): Story[] {
  return activities.filter(isStory).toSorted(
    by(
      (row) => row.story.publishedOn,
      (row) => row.startsAt,
      (row) => row.id,
    ),
  );
}

/** All stories of a dataset, oldest first. */
export const allStories = perDataset((dataset) => storiesOf(dataset.activities.rows));

/** The stories before and after a story. */
export interface StoryNeighbours {
  readonly previous: Story | undefined;
  readonly next: Story | undefined;
}

const neighbours = perKey((dataset): ReadonlyMap<string, StoryNeighbours> => {
  const stories = allStories(dataset);
  return new Map(
    stories.map((story, position) => [
      story.id,
      { previous: stories[position - 1], next: stories[position + 1] },
    ]),
  );
});

/** The stories published before and after this one; undefined at the ends or if it is not a story. */
export function storyNeighbours(dataset: Parameters<typeof allStories>[0], id: string): StoryNeighbours {
  return neighbours(dataset, id) ?? { previous: undefined, next: undefined };
}
