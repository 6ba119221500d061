import { addDays } from './calendar.ts';
import { readPages } from './read-source.ts';
import { storyFront } from './shapes.ts';
import type { SampleActivity, SampleProject } from './types.ts';

/** An activity before its volunteers are chosen: only their number is known. */
export type Held = Omit<SampleActivity, 'figures'> & { volunteers: number; served: number };

/** Reads the activities that have a story from stories/. The file name begins with the day and is the key. */
export function readStories(projects: readonly SampleProject[]): Held[] {
  return readPages('stories', storyFront).map(({ name, front, body }) => {
    const day = name.slice(0, 10);
    const project = projects.find(({ key }) => key === front.project);
    const category = front.category ?? project?.category;
    if (category === undefined)
      throw new Error(`stories/${name}.md: project 或 category 至少要写一个正确的。`);
    const photos = front.photos.map(({ key, caption }) => ({ picture: key, caption }));
    return {
      key: name,
      title: front.title,
      state: 'held',
      category,
      project: project?.key ?? null,
      station: front.station,
      teams: front.teams,
      day,
      starts: front.time.slice(0, 5),
      ends: front.time.slice(6),
      place: front.place,
      plan: '',
      cancelReason: '',
      summary: front.summary,
      cover: photos[0]?.picture ?? null,
      difficulty: front.difficulty,
      story: { body, photos, author: front.author, publishedOn: front.published ?? addDays(day, 2) },
      volunteers: front.volunteers,
      served: front.served,
    };
  });
}
