/**
 * `npm run check`: types (TypeScript and Astro), lint, unused code, format. A unit test checks the layering.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const bin = (name: string) => path.join('node_modules', '.bin', name);
const checks: readonly [string, string, string[]][] = [
  ['astro types', bin('astro'), ['sync']],
  ['types', bin('tsc'), ['--noEmit']],
  ['types of the database tests', bin('tsc'), ['--noEmit', '--project', 'tests/fixtures/database']],
  ['types of .astro files', bin('astro'), ['check', '--minimumSeverity', 'warning', '--noSync']],
  ['lint', bin('eslint'), ['.', '--max-warnings', '0']],
  ['nothing unused', bin('knip'), ['--no-progress']],
  ['format', bin('prettier'), ['--check', '--log-level', 'warn', '.']],
];

const failed = checks.filter(([name, command, args]) => {
  const began = performance.now();
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  console.log(`${status === 0 ? '✓' : '✗'} ${name} ${((performance.now() - began) / 1000).toFixed(1)} s`);
  return status !== 0;
});
process.exit(failed.length === 0 ? 0 : 1);
