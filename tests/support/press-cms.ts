/**
 * node tests/support/press-cms.ts URL TOKEN uploads|reads|checks
 *
 * Keeps the CMS busy until it is ended, as malicious or very active users would: strangers upload 29 MB,
 * thirty at a time; or users read everything deeply, ten at a time; or long texts are checked, ten at a time.
 */
import { connect } from 'node:net';
import { setTimeout } from 'node:timers/promises';

const [url = '', token = '', kind = 'reads'] = process.argv.slice(2);
const { hostname, port } = new URL(url);
const headers = { Authorization: `JWT ${token}`, 'Content-Type': 'application/json' };
let done = 0;
/** Number of responses per HTTP status. */
const statuses: Record<number, number> = {};
const note = (status: number) => (statuses[status] = (statuses[status] ?? 0) + 1);
const large = Buffer.alloc(29_000_000);

/** Sends 29 MB, as long as the server accepts them. */
const upload = () =>
  new Promise<void>((resolve) => {
    const socket = connect(Number(port), hostname);
    const head =
      'POST /api/media HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 29000000\r\n\r\n';
    socket.on('error', () => undefined).on('close', () => resolve());
    socket.once('data', (answer) => note(Number(answer.toString('latin1').split(' ')[1])));
    socket.write(head);
    socket.write(large);
  });
const read = async () => {
  const collections = ['activities', 'participations', 'stations', 'volunteers'];
  const collection = collections[done % collections.length];
  const answer = await fetch(`${url}/api/${collection}?limit=500&depth=10`, { headers });
  await answer.arrayBuffer();
  note(answer.status);
};
const body = '活动当天，志愿者来到群众家中，帮老人理发、量血压、打扫院子。'.repeat(400);
const first = async () => {
  const answer = await fetch(`${url}/api/activities?limit=1&depth=0`, { headers });
  const { docs }: { docs: { id: string }[] } = await answer.json();
  return docs[0]?.id;
};
const id = await first();
const check = async () => {
  const answer = await fetch(`${url}/api/activities/${id}/check`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ title: '上门理发', story: { body } }),
  });
  await answer.arrayBuffer();
  note(answer.status);
};

const [work, atOnce] = { uploads: [upload, 30], reads: [read, 10], checks: [check, 10] }[kind] as [
  () => Promise<void>,
  number,
];
const goOn = async () => {
  for (;;) {
    await work().catch(() => setTimeout(100));
    done += 1;
  }
};
process.on('SIGTERM', () => {
  console.log(JSON.stringify({ done, statuses }));
  process.exit(0);
});
await Promise.all(Array.from({ length: atOnce }, goOn));
