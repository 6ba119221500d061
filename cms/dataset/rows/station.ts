import type { Station } from '#content/schema/station.ts';
import { splitLines } from '#cms/fields/split-lines.ts';
import { weeklySpans } from '#cms/records/stations/weekly-spans.ts';
import { dayOf } from '../day-of.ts';
import type { Doc } from '../docs.ts';
import { idOf, idsOf } from '#cms/access/id-of.ts';

/** Public row of a station: place, hours and the published phone; coordinates in WGS84. */
export function stationRow(doc: Doc<'stations'>): Station {
  return {
    id: doc.id,
    slug: doc.slug ?? '',
    name: doc.name,
    shortName: doc.shortName,
    level: doc.level,
    parentId: idOf(doc.parent),
    villageId: idOf(doc.village),
    introduction: doc.introduction ?? '',
    address: doc.address ?? '',
    directions: doc.directions ?? '',
    latitude: doc.latitude ?? null,
    longitude: doc.longitude ?? null,
    hours: weeklySpans(doc.hours),
    exceptions: (doc.exceptions ?? [])
      .map(({ from, to, spans, reason }) => ({
        from: dayOf(from) ?? '',
        to: dayOf(to) ?? '',
        spans: (spans ?? []).map(({ opens, closes }) => ({ opens, closes })),
        reason,
      }))
      .sort((a, b) => (a.from < b.from ? -1 : 1)),
    hoursNote: doc.hoursNote ?? '',
    assuredDate: dayOf(doc.assuredDate),
    phone: doc.phone ?? null,
    wheelchair: doc.wheelchair ?? null,
    accessNote: doc.accessNote ?? '',
    services: splitLines(doc.services),
    isDemonstration: doc.isDemonstration ?? false,
    coverId: idOf(doc.cover),
    photoIds: idsOf(doc.photos),
  };
}
