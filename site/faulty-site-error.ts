import type { SiteFault } from './verify/site-fault.ts';

/** Thrown when the built site must not go live; names the first pages and what is wrong with them. */
export class FaultySiteError extends Error {
  readonly faults: readonly SiteFault[];

  constructor(faults: readonly SiteFault[]) {
    const shown = faults.slice(0, 3).map((fault) => `${fault.page}：${fault.message}`);
    const more = faults.length > 3 ? `……另有 ${faults.length - 3} 处` : '';
    super(`网站检查没有通过：${shown.join('；')}${more}`);
    this.name = 'FaultySiteError';
    this.faults = faults;
  }
}
