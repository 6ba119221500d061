import { readPages } from './read-source.ts';
import { documentFront } from './shapes.ts';
import type { SampleActivity, SampleDocument, SampleNeed } from './types.ts';

/**
 * Reads 文件 from documents/. Reports quote figures as `〈场次 from..to〉` (also 志愿者, 时长, 群众, 需求). The figures are
 * counted here, so that a report always agrees with the ledger.
 */
export function readDocuments(
  activities: readonly SampleActivity[],
  needs: readonly SampleNeed[],
): SampleDocument[] {
  function count(what: string, from: string, to: string): string {
    const held = activities.filter(({ figures, day }) => figures !== null && day >= from && day <= to);
    const sum = (of: (one: SampleActivity) => number) => held.reduce((total, one) => total + of(one), 0);
    const counts: Record<string, number> = {
      场次: held.length,
      志愿者: sum(({ figures }) => figures?.volunteerCount ?? 0),
      时长: sum(({ figures }) => figures?.serviceHours ?? 0),
      群众: sum(({ figures }) => figures?.servedCount ?? 0),
      需求: needs.filter(({ submittedOn }) => submittedOn >= from && submittedOn <= to).length,
    };
    const value = counts[what];
    if (value === undefined) throw new Error(`documents: 不认识的数字“${what}”。`);
    return ` ${value} `;
  }
  return readPages('documents', documentFront).map(({ name, front, body }) => ({
    ...front,
    key: name,
    issuedOn: name.slice(0, 10),
    body: body.replace(
      /〈(\S+) (\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)〉/g,
      (_, what: string, from: string, to: string) => count(what, from, to),
    ),
  }));
}
