import { createServer, type RequestListener, type Server } from 'node:http';
import { createWriteStream, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { afterAll, expect, test, vi } from 'vitest';
import yazl from 'yazl';
import { limits } from '#content/verify/limits.ts';
import { openSource } from '#content/verify/open-source.ts';
import { verify } from '#content/verify/verify.ts';
import { held, writeTown } from '../../support/history-town.ts';

const work = mkdtempSync(path.join(tmpdir(), 'hostile-'));
const servers: Server[] = [];
afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
  rmSync(work, { recursive: true, force: true });
});

const check = async (name: string) => verify(await openSource(name));

async function zipOf(name: string, files: Record<string, string | Buffer>): Promise<string> {
  const zip = new yazl.ZipFile();
  for (const [file, text] of Object.entries(files)) zip.addBuffer(Buffer.from(text), file);
  zip.end();
  const at = path.join(work, name);
  await pipeline(zip.outputStream, createWriteStream(at));
  return at;
}

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`;
}

test('what is neither address, folder nor ZIP is named', async () => {
  await expect(check(path.join(work, 'nothing'))).rejects.toThrow('没有“');
  writeFileSync(path.join(work, 'text.zip'), 'no zip');
  await expect(check(path.join(work, 'text.zip'))).rejects.toThrow('打不开');
});

test('a ZIP bomb is not unpacked', async () => {
  const at = await zipOf('bomb.zip', { 'data/manifest.json': Buffer.alloc(limits.file / 4, ' ') });
  await expect(check(at)).rejects.toThrow('压缩炸弹');
});

test('names in a ZIP that lead elsewhere, and names twice, are refused', async () => {
  const plain = { 'xx/manifest.json': '{}', 'yy/manifest.json': '{}' };
  const at = await zipOf('paths.zip', plain);
  const { readFileSync } = await import('node:fs');
  const bytes = readFileSync(at, 'latin1');
  const other = path.join(work, 'tricks.zip');
  writeFileSync(other, bytes.replaceAll('xx/manifest.json', '../manifest.json'), 'latin1');
  await expect(check(other)).rejects.toThrow('想放到别处去');
  writeFileSync(other, bytes.replaceAll('yy/', 'xx/'), 'latin1');
  await expect(check(other)).rejects.toThrow('两个');
});

test('a link out of a folder is not followed', async () => {
  const dir = path.join(work, 'links');
  mkdirSync(path.join(dir, 'data'), { recursive: true });
  writeFileSync(path.join(work, 'outside.json'), '{}');
  symlinkSync(path.join(work, 'outside.json'), path.join(dir, 'data', 'manifest.json'));
  writeFileSync(path.join(dir, 'manifest.json'), '{}');
  await expect(check(dir)).rejects.toThrow('不是公开数据的清单');
  rmSync(path.join(dir, 'manifest.json'));
  symlinkSync(path.join(work, 'outside.json'), path.join(dir, 'manifest.json'));
  await expect(check(dir)).rejects.toThrow(/没有找到公开数据|指到文件夹外面/);
});

test('a redirect to another site, a turning redirect and an error are each a sentence', async () => {
  const away = await serve((_, response) =>
    response.writeHead(302, { location: 'http://localhost:9/' }).end(),
  );
  await expect(check(away)).rejects.toThrow('转到了别的网站');
  const turning = await serve((request, response) =>
    response.writeHead(302, { location: `${request.url}x` }).end(),
  );
  await expect(check(turning)).rejects.toThrow('转来转去');
  const broken = await serve((_, response) => response.writeHead(500).end());
  await expect(check(broken)).rejects.toThrow('状态 500');
  await expect(check('http://127.0.0.1:1/')).rejects.toThrow('连不上');
});

test('an answer that never ends is cut off', async () => {
  const chunk = Buffer.alloc(4_000_000, '1');
  const endless = await serve((_, response) => {
    const more = () => {
      while (response.write(chunk));
      response.once('drain', more);
    };
    response.on('error', () => undefined);
    more();
  });
  await expect(check(endless)).rejects.toThrow('没有再读下去');
}, 60_000);

test('a server that says nothing is not waited for', async () => {
  vi.spyOn(limits as { silence: number }, 'silence', 'get').mockReturnValue(200);
  const silent = await serve(() => undefined);
  await expect(check(silent)).rejects.toThrow('太久没有回答完');
  vi.restoreAllMocks();
});

test.each([
  ['data/manifest.json', '{"schemaVersion":', '不是完整的 JSON'],
  ['data/manifest.json', '[]', '不是公开数据的清单'],
  ['data/activities.json', '[{"id":"a1"', '不是完整的 JSON'],
  ['data/activities.json', '{}', '不是一张表'],
  ['data/activities.json', '[{"id":"a1"}]', '第 1 条不合格式'],
  ['data/activities.json', '[null]', '第 1 条不合格式'],
])('%s with the text %s is a sentence', async (file, text, sentence) => {
  const dir = path.join(work, 'broken');
  await writeTown(dir, [held('a1', '2026-03-05')]);
  writeFileSync(path.join(dir, file), text);
  await expect(check(dir)).rejects.toThrow(sentence);
});

test('a history of nonsense is a sentence or a fault, never a crash', async () => {
  const dir = path.join(work, 'nonsense');
  await writeTown(dir, [held('a1', '2026-03-05')]);
  const index = path.join(dir, 'data', 'history', 'index.json');
  writeFileSync(index, '{"chain":["../../manifest.json"]}');
  await expect(check(dir)).rejects.toThrow('不是历史的目录');
  writeFileSync(index, '{"chain":["chain/2026-01.jsonl"]}');
  await expect(check(dir)).rejects.toThrow('缺少历史文件');
  mkdirSync(path.join(dir, 'data', 'history', 'chain'));
  writeFileSync(path.join(dir, 'data', 'history', 'chain', '2026-01.jsonl'), '{"number":1}\n');
  expect((await check(dir)).faults).toMatchObject([
    { kind: 'chain', message: expect.stringContaining('第 1 条') },
  ]);
});
