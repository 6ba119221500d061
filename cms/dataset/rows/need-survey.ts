import type { NeedSurvey } from '#content/schema/need-survey.ts';
import { idOf } from '#cms/access/id-of.ts';
import { dayOf } from '../day-of.ts';
import type { Doc } from '../docs.ts';

/** Public row of a survey of needs. */
export function needSurveyRow(doc: Doc<'needSurveys'>): NeedSurvey {
  return {
    id: doc.id,
    slug: doc.slug ?? '',
    name: doc.name,
    startsOn: dayOf(doc.startsOn) ?? '',
    endsOn: dayOf(doc.endsOn) ?? '',
    channels: doc.channels,
    notice: doc.notice ?? '',
    documentId: idOf(doc.document),
    contact: doc.contact ?? '',
  };
}
