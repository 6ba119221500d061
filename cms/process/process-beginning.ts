import { readFileSync } from 'node:fs';

/**
 * When a process began, in ticks since the machine started. Distinguishes it from another process with the
 * same id. Empty if there is no such process, or if the system does not tell.
 */
export function processBeginning(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
