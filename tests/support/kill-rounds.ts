/**
 * node tests/support/kill-rounds.ts [ROUNDS]
 *
 * Kills the CMS and the MongoDB server in turn, with signal 9, while entries are written four at a time.
 * After each round it checks that every acknowledged entry is there, complete and with its version. Runs 40
 * rounds unless a number is given, on the server of `tests/support/mongodb.ts`. Exits with code 1 if anything
 * is lost.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { MongoClient } from 'mongodb';
import { bundleProcess } from '../fixtures/database/bundle-process.ts';
import { freePort } from './free-port.ts';
import { startMongodb } from './mongodb.ts';

// Every second round starts a writer, and each writer adds an exit listener.
process.setMaxListeners(100);
const rounds = Number(process.argv[2] ?? 40);
const dataDir = mkdtempSync(path.join(os.tmpdir(), 'kill-rounds-'));
const script = path.resolve('.build', 'tests', `acknowledging-writer-${process.pid}.mjs`);
await bundleProcess('acknowledging-writer.ts', script);
const port = await freePort();
const acknowledged = new Set<string>();
const faults: string[] = [];
let server = await startMongodb({ dataDir, port, isDurable: true });
const databaseUrl = server.url.replace('/?', '/kills?');

/** Starts a CMS that writes. Resolves when it has stored something. */
async function startWriter() {
  const child = spawn(process.execPath, [script, databaseUrl], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_COMPILE_CACHE: path.resolve('.build', 'tests', 'compile-cache') },
  });
  const ended = once(child, 'exit');
  process.once('exit', () => child.kill('SIGKILL'));
  const lines = createInterface({ input: child.stdout });
  const first = new Promise<void>((resolve) => {
    lines.on('line', (line) => {
      // Payload's start-up log comes on the same stream.
      if (!/^\d+-\d+-\d+-\d+$/.test(line)) return;
      acknowledged.add(line);
      resolve();
    });
  });
  await Promise.race([first, ended]);
  if (child.exitCode !== null) throw new Error('the CMS did not start');
  return {
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** Records what is lost or half written. */
async function look(round: number): Promise<void> {
  const client = await MongoClient.connect(databaseUrl);
  try {
    const db = client.db();
    // Compares one snapshot with what was acknowledged before it, because more entries are stored meanwhile.
    const before = [...acknowledged];
    const { entries, versions } = await client.withSession((session) =>
      session.withTransaction(async () => ({
        entries: await db.collection('entries').find({}, { session }).toArray(),
        versions: await db.collection('_entries_versions').find({}, { session }).toArray(),
      })),
    );
    const stored = new Set(entries.map(({ title }) => String(title)));
    const versioned = new Set(versions.map(({ version }) => String(version.title)));
    for (const title of before) if (!stored.has(title)) faults.push(`round ${round}: ${title} is lost`);
    for (const { title, total, rows, tags } of entries)
      if (rows.length !== total || tags.length !== total || !versioned.has(String(title)))
        faults.push(`round ${round}: ${String(title)} is half written`);
    for (const title of versioned)
      if (!stored.has(title)) faults.push(`round ${round}: a version of ${title} without its entry`);
  } finally {
    await client.close();
  }
}

try {
  let writer = await startWriter();
  for (let round = 0; round < rounds; round += 1) {
    await setTimeout(300 + (round % 10) * 90);
    if (round % 2 === 0) {
      await writer.kill();
      await look(round);
      writer = await startWriter();
    } else {
      await server.stop();
      server = await startMongodb({ dataDir, port, isDurable: true });
      await look(round);
    }
    console.log(`round ${round + 1}: ${acknowledged.size} acknowledged, ${faults.length} faults`);
  }
  await writer.kill();
  await look(rounds);
} finally {
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
  rmSync(script, { force: true });
}
for (const fault of faults) console.log(fault);
console.log(`${rounds} rounds, ${acknowledged.size} acknowledged writes, ${faults.length} faults`);
process.exit(faults.length === 0 ? 0 : 1);
