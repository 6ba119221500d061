import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { readChain } from '#cms/history/chain-file.ts';
import { buildBundle } from '#site/build/build-bundle.ts';
import { verifySite } from '#site/build/verify/verify-site.ts';
import { seeded } from '../../support/random.ts';

const dataDir = mkdtempSync(path.join(tmpdir(), 'publish-kill-'));
const script = path.resolve('tests', 'fixtures', 'publish', 'publishing-child.ts');
const live = () => realpathSync(path.join(dataDir, 'releases', 'current'));

afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

/** Starts a CMS that saves and publishes. `until` resolves when it has printed a word, or ended. */
function startCms(...order: [] | [village: string] | [village: string, extent: 'full']) {
  const args = ['--disable-warning=ExperimentalWarning', script, dataDir, ...order];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const until = (word: string) =>
    new Promise<void>((resolve) => {
      const hear = () => {
        if (said.includes(`${word}\n`)) resolve();
      };
      child.stdout.on('data', hear);
      child.once('close', () => resolve());
      hear();
    });
  return {
    until,
    ended,
    said: () => said.split('\n').filter(Boolean),
    hasSaid: (word: string) => said.includes(`${word}\n`),
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** Names of the villages in the live site's data. Checks first that the site is complete. */
async function villagesOfWholeSite(): Promise<string[]> {
  const dir = live();
  const { faults } = await verifySite({ dir, basePath: '/', expected: ['/', '/404/', '/stations/'] });
  expect(faults).toEqual([]);
  const read = (file: string) => readFileSync(path.join(dir, 'data', file));
  const manifest: { files: Record<string, string> } = JSON.parse(read('manifest.json').toString());
  // Killed at whatever moment, the history has one line of entries, and no live release goes without one for long.
  readChain(path.join(dataDir, 'history'));
  const broken = Object.entries(manifest.files).filter(
    ([file, sha256]) => createHash('sha256').update(read(file)).digest('hex') !== sha256,
  );
  expect(broken).toEqual([]);
  readFileSync(path.join(dir, 'search', 'index', 'bundles.json'));
  const villages: { name: string }[] = JSON.parse(read('villages.json').toString());
  return villages.map(({ name }) => name);
}

/** What was saved so far. */
const saved = ['第零村', '第甲村'];

test(
  'kill -9 at 20 moments of a publish leaves a whole site each time, and the next start brings what was saved',
  { timeout: 300_000 },
  async () => {
    await buildBundle({ basePath: '/' });
    const first = startCms('第零村');
    expect(await first.ended).toBe(0);
    // How long a small publish takes on this machine. The kills fall before it, at every step, at the switch
    // and after it.
    const measured = startCms('第甲村');
    await measured.until('saved');
    const began = performance.now();
    await measured.until('live');
    const takes = performance.now() - began;
    expect(await measured.ended).toBe(0);
    const r = seeded(20261126);
    let killedAtWork = 0;
    for (let round = 1; round <= 20; round += 1) {
      const cms = startCms(`第${round}村`);
      await cms.until('saved');
      await setTimeout(r.next() * takes * 1.25);
      await cms.kill();
      if (cms.hasSaid('saved')) saved.push(`第${round}村`);
      if (cms.hasSaid('saved') && !cms.hasSaid('live')) killedAtWork += 1;
      // The site is the old or the new one. It is complete, and nothing that was live is lost.
      expect(await villagesOfWholeSite(), `round ${round}`).toContain('第零村');
    }
    const last = startCms();
    expect(await last.ended).toBe(0);
    expect((await villagesOfWholeSite()).toSorted()).toEqual(saved.toSorted());
    // Kills after the publish is done would prove nothing.
    expect(killedAtWork).toBeGreaterThan(8);
  },
);

test(
  'kill -9 at the beginning of each step of a full build leaves a whole site, and the next start brings what was saved',
  { timeout: 300_000 },
  async () => {
    const measured = startCms('第全村', 'full');
    expect(await measured.ended).toBe(0);
    saved.push('第全村');
    const steps = [...new Set(measured.said().filter((line) => line.startsWith('step ')))];
    expect(steps.length).toBeGreaterThan(4);
    for (const step of steps) {
      const village = `在“${step.slice(5)}”时`;
      const cms = startCms(village, 'full');
      await cms.until(step);
      await cms.kill();
      saved.push(village);
      expect(cms.hasSaid('live'), step).toBe(false);
      expect(await villagesOfWholeSite(), step).toContain('第全村');
    }
    const last = startCms();
    expect(await last.ended).toBe(0);
    expect((await villagesOfWholeSite()).toSorted()).toEqual(saved.toSorted());
  },
);
