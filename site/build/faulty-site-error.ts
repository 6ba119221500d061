import type { SiteFault } from './verify/site-fault.ts';

/** Thrown if the built site must not go live. The message names the first faulty pages and their faults. */
export class FaultySiteError extends Error {
  readonly faults: readonly SiteFault[];
  /** Table and row of the first record to correct; null if no fault belongs to a record. */
  readonly table: string | null;
  readonly row: string | null;

  constructor(faults: readonly SiteFault[]) {
    const shown = faults
      .slice(0, 3)
      .map((fault) => `${fault.record ? `“${fault.record.title}”` : ''}${fault.page}：${fault.message}`);
    const more = faults.length > 3 ? `……另有 ${faults.length - 3} 处` : '';
    super(`网站检查没有通过：${shown.join('；')}${more}`, {
      cause: faults.find(({ cause }) => cause)?.cause,
    });
    this.name = 'FaultySiteError';
    this.faults = faults;
    const record = faults.find((fault) => fault.record)?.record;
    this.table = record?.table ?? null;
    this.row = record?.row ?? null;
  }
}
