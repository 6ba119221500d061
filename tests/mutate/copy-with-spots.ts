import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Spot } from './spot.ts';

/**
 * Copies the working tree into `folder` with every change in it, each inactive. `MUTANT=7` activates the
 * eighth. An inactive change calls `globalThis.reachSpot` to report that a test reached it.
 */
export function copyWithSpots(spots: readonly Spot[], folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  })
    .split('\n')
    .filter((file) => file !== '');
  for (const file of files) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    cpSync(file, path.join(folder, file));
  }
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'));
  const numbered = spots.map((spot, number) => ({ ...spot, number }));
  for (const file of new Set(spots.map((spot) => spot.file))) {
    let text = readFileSync(file, 'utf8');
    const fromTheEnd = numbered.filter((spot) => spot.file === file).sort((a, b) => b.start - a.start);
    for (const { start, end, original, mutated, number } of fromTheEnd) {
      const isAwake = `process.env.MUTANT === '${String(number)}' || globalThis.reachSpot?.(${String(number)})`;
      text = `${text.slice(0, start)}((${isAwake}) ? (${mutated}) : (${original}))${text.slice(end)}`;
    }
    writeFileSync(path.join(folder, file), text);
  }
}
