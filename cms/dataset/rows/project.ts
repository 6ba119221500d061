import type { z } from 'zod';
import type { project } from '#content/schema/project.ts';
import { dayOf } from '../day-of.ts';
import type { Doc } from '../docs.ts';
import { idOf, idsOf } from '#cms/access/id-of.ts';

/** Public row of a project. */
export function projectRow(doc: Doc<'projects'>): z.infer<typeof project> {
  return {
    id: doc.id,
    slug: doc.slug ?? '',
    name: doc.name,
    categoryId: idOf(doc.category) ?? '',
    isBrand: doc.isBrand ?? false,
    state: doc.state,
    summary: doc.summary,
    audience: doc.audience ?? '',
    schedule: doc.schedule ?? '',
    howToApply: doc.howToApply ?? '',
    mechanism: doc.mechanism ?? '',
    introduction: doc.introduction,
    teamIds: idsOf(doc.teams),
    startedOn: dayOf(doc.startedOn),
    coverId: idOf(doc.cover),
  };
}
