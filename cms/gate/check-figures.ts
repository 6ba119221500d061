import type { PayloadRequest } from 'payload';
import { findingKinds } from '#content/privacy/finding-kinds.ts';
import type { Finding } from '#content/privacy/finding.ts';
import { idOf } from '#cms/access/id-of.ts';
import { populationOf, type Population } from './population-of.ts';
import { figuresIn, plausibleFigures } from './plausible-figures.ts';
import { recordOf } from '#cms/errors/record-of.ts';

/** Population around a station; null if unknown. */
async function populationAround(req: PayloadRequest, station: string | null): Promise<Population | null> {
  if (station === null) return null;
  const common = { depth: 0, pagination: false, overrideAccess: true, req } as const;
  const [stations, villages] = await Promise.all([
    req.payload.find({
      ...common,
      collection: 'stations',
      where: { id: { equals: station } },
      select: { village: true },
    }),
    req.payload.find({ ...common, collection: 'villages', select: { population: true } }),
  ]);
  const [found] = stations.docs;
  return found ? populationOf(idOf(found.village), villages.docs) : null;
}

/** Implausible figures of an activity. They are questions to writers and reviewers and never block. */
export async function checkFigures(req: PayloadRequest, activity: unknown): Promise<Finding[]> {
  const { station, ledger } = recordOf(activity);
  const figures = figuresIn(ledger);
  if (Object.values(figures).every((value) => value === null)) return [];
  const population = await populationAround(req, idOf(station));
  return plausibleFigures({ ...figures, population }).map(({ field, text }) => ({
    kind: 'doubtfulFigure',
    field: `ledger.${field}`,
    index: 0,
    match: '',
    severity: findingKinds.doubtfulFigure.severity,
    advice: text,
    suggestion: null,
  }));
}
