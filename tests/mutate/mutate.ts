/**
 * `npm run mutate`: breaks the code on purpose in a hundred small places, one at a time, and reports the
 * changes that no test detected.
 *
 *     npm run mutate                       100 changes, seed 1: some minutes of rehearsal, then the changes
 *     npm run mutate -- --seed 2           another hundred; --count 30 fewer; --only privacy,access some rooms
 *     npm run mutate -- --unit             unit tests only: fast, but misses what only database tests detect
 *
 * All changes are in one copy of the tree, inactive. A rehearsal runs every test and records which test files
 * reach which change. Then each change is activated alone and only those files run, likely and quick ones
 * first, until one fails. Exits with code 1 if fewer than 95 % are detected.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chooseSpots } from './choose-spots.ts';
import { copyWithSpots } from './copy-with-spots.ts';
import { equivalents } from './equivalents.ts';
import { rooms } from './rooms.ts';
import { runVitest } from './run-vitest.ts';
import type { Spot } from './spot.ts';

const wanted = 0.95;
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '100' },
    only: { type: 'string' },
    unit: { type: 'boolean', default: false },
    jobs: { type: 'string', default: '2' },
  },
});

process.chdir(path.resolve(import.meta.dirname, '../..'));
const folder = path.resolve('.build', 'mutants');
const reachFile = path.join(folder, 'reach.tsv');
const timesFile = path.join(folder, 'times.json');
const project = values.unit ? ['--project', 'unit'] : [];

const isEquivalent = (spot: Spot) =>
  equivalents.some(
    ({ file, original, mutated }) =>
      file === spot.file && original === spot.original && mutated === spot.mutated,
  );
const only = values.only?.split(',');
const foldersOf = (names: readonly string[]) =>
  rooms.filter(({ name }) => names.includes(name)).flatMap(({ folders }) => folders);
const spots = chooseSpots(Number(values.count), Number(values.seed)).filter(
  (spot) =>
    !isEquivalent(spot) &&
    (only === undefined || foldersOf(only).some((name) => spot.file.startsWith(`${name}/`))),
);
console.log(`${String(spots.length)} changes; rehearsal …`);
copyWithSpots(spots, folder);
writeFileSync(reachFile, '');
const loader = path.resolve('tests/mutate/record-reach.mjs');
const rehearsal = await runVitest(
  folder,
  [...project, '--reporter=json', `--outputFile=${timesFile}`, '--reporter=dot'],
  { NODE_OPTIONS: `--import ${loader}`, MUTATE_REACH_FILE: reachFile, MUTATING: 'yes' },
  45 * 60_000,
);

interface Report {
  testResults: { name: string; status: string; message: string; startTime: number; endTime: number }[];
}
const report = JSON.parse(readFileSync(timesFile, 'utf8')) as Report;
const broken = new Set(
  report.testResults.filter(({ status }) => status !== 'passed').map(({ name }) => name),
);
if (!rehearsal.passed) {
  // A test file that fails without a change says nothing about a change.
  console.error(`Not green without a change, and left out: ${[...broken].join(', ')}\n${rehearsal.output}`);
  if (broken.size === 0 || broken.size === report.testResults.length) process.exit(2);
}
const timeOf = new Map(report.testResults.map(({ name, startTime, endTime }) => [name, endTime - startTime]));
const reached = readFileSync(reachFile, 'utf8')
  .split('\n')
  .map((line) => line.split('\t'));
const words = (file: string) => new Set(file.split(/[^a-z]+/).filter((word) => word.length > 3));
/**
 * Test files that reach a change, likely and quick ones first: unit tests, then files named after the same
 * thing, then by duration.
 */
function filesOf(number: number): string[] {
  const files = new Set(
    reached.flatMap(([file = '', spot]) =>
      file !== '' && spot === String(number) && !broken.has(file) ? [file] : [],
    ),
  );
  const named = words(path.relative('cms', spots[number]?.file ?? ''));
  const rank = (file: string) => [
    file.includes('/unit/') ? 0 : 1,
    [...words(path.basename(file, '.test.ts'))].some((word) => named.has(word)) ? 0 : 1,
    timeOf.get(file) ?? 0,
  ];
  return [...files].sort((a, b) => {
    const [one, other] = [rank(a), rank(b)];
    return one.map((part, at) => part - (other[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
  });
}

type Fate = 'killed' | 'survived' | 'reached by no test';
async function fateOf(number: number): Promise<Fate> {
  const files = filesOf(number);
  if (files.length === 0) return 'reached by no test';
  for (const file of files) {
    const allowed = 30_000 + 6 * (timeOf.get(file) ?? 0);
    const env = { MUTANT: String(number), MUTATING: 'yes' };
    const { passed } = await runVitest(
      folder,
      [...project, path.relative(folder, file), '--bail=1', '--reporter=dot'],
      env,
      allowed,
    );
    if (!passed) return 'killed';
  }
  return 'survived';
}

const fates = new Map<number, Fate>();
const waiting = spots.map((_, number) => number);
async function work(): Promise<void> {
  for (let number = waiting.shift(); number !== undefined; number = waiting.shift()) {
    const fate = await fateOf(number);
    fates.set(number, fate);
    const spot = spots[number];
    if (spot)
      console.log(`${String(fates.size)}/${String(spots.length)} ${fate}: ${spot.file}:${String(spot.line)}`);
  }
}
await Promise.all(Array.from({ length: Number(values.jobs) }, work));

const survivors = spots.flatMap((spot, number) =>
  fates.get(number) === 'killed' ? [] : [{ ...spot, fate: fates.get(number) }],
);
for (const { file, line, original, mutated, fate } of survivors) {
  console.log(`\n${String(fate)}: ${file}:${String(line)}\n  - ${original}\n  + ${mutated}`);
}
const killed = spots.length - survivors.length;
console.log(
  `\n${String(killed)} of ${String(spots.length)} killed (${((100 * killed) / spots.length).toFixed(0)} %), wanted ${String(wanted * 100)} %`,
);
writeFileSync(path.resolve('.build', 'survivors.json'), JSON.stringify(survivors, null, 2));
rmSync(folder, { recursive: true, force: true });
process.exit(killed / spots.length >= wanted ? 0 : 1);
