import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { buildBundle } from '#site/build-bundle.ts';
import { verifySite } from '#site/verify/verify-site.ts';
import { seeded } from '../../support/random.ts';

const dataDir = mkdtempSync(path.join(tmpdir(), 'publish-kill-'));
const script = path.resolve('tests', 'fixtures', 'publish', 'publishing-child.ts');
const live = () => realpathSync(path.join(dataDir, 'releases', 'current'));

afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

/** Starts a CMS that saves and publishes; `until` resolves when it has said a word, or ended. */
function startCms(village?: string) {
  const args = ['--disable-warning=ExperimentalWarning', script, dataDir, ...(village ? [village] : [])];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const until = (word: string) =>
    new Promise<void>((resolve) => {
      const hear = () => {
        if (said.includes(`${word}\n`)) resolve();
      };
      child.stdout.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        hear();
      });
      child.once('close', () => resolve());
      hear();
    });
  return {
    until,
    ended,
    hasSaid: (word: string) => said.includes(`${word}\n`),
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** Names of villages in the live site's data, after making sure that the site is whole. */
async function villagesOfWholeSite(): Promise<string[]> {
  const dir = live();
  const { faults } = await verifySite({ dir, basePath: '/', expected: ['/', '/404/', '/stations/'] });
  expect(faults).toEqual([]);
  const read = (file: string) => readFileSync(path.join(dir, 'data', file));
  const manifest: { files: Record<string, string> } = JSON.parse(read('manifest.json').toString());
  const broken = Object.entries(manifest.files).filter(
    ([file, sha256]) => createHash('sha256').update(read(file)).digest('hex') !== sha256,
  );
  expect(broken).toEqual([]);
  readFileSync(path.join(dir, 'search', 'index', 'bundles.json'));
  const villages: { name: string }[] = JSON.parse(read('villages.json').toString());
  return villages.map(({ name }) => name);
}

test(
  'kill -9 at 20 moments of a publish leaves a whole site each time, and the next start brings what was saved',
  { timeout: 300_000 },
  async () => {
    await buildBundle({ basePath: '/' });
    const first = startCms('第零村');
    expect(await first.ended).toBe(0);
    const r = seeded(20261126);
    const saved = ['第零村'];
    let killedAtWork = 0;
    for (let round = 1; round <= 20; round += 1) {
      const cms = startCms(`第${round}村`);
      await cms.until('saved');
      // A publish of this small town takes some 150 ms: before it, at every step, at the switch, after.
      await setTimeout(Math.round(r.next() * 200));
      await cms.kill();
      if (cms.hasSaid('saved')) saved.push(`第${round}村`);
      if (cms.hasSaid('saved') && !cms.hasSaid('live')) killedAtWork += 1;
      // The old site or the new one: whole, and nothing that was live is lost.
      expect(await villagesOfWholeSite(), `round ${round}`).toContain('第零村');
    }
    const last = startCms();
    expect(await last.ended).toBe(0);
    expect((await villagesOfWholeSite()).toSorted()).toEqual(saved.toSorted());
    // Killed after they were done, they would prove nothing.
    expect(killedAtWork).toBeGreaterThan(8);
  },
);
