import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { askScript } from '#cms/process/ask-script.ts';
import { ofEach } from '#cms/process/of-process.ts';
import { startScript } from '#cms/process/start-script.ts';

const rootDir = mkdtempSync(path.join(tmpdir(), 'scripts-'));
writeFileSync(
  path.join(rootDir, 'echo.mjs'),
  `let text = '';
  for await (const part of process.stdin) text += part;
  console.error(process.env.NODE_OPTIONS + '|' + process.env.TOLD);
  console.log(text + process.argv[2]);
  process.exitCode = Number(process.argv[3] ?? 0);`,
);
writeFileSync(path.join(rootDir, 'sleep.mjs'), `setInterval(() => {}, 1000);`);
afterAll(() => rmSync(rootDir, { recursive: true, force: true }));

test('a script is given its input, its words and its surroundings, and answers with its code', async () => {
  const asked = await askScript(
    { rootDir, script: 'echo.mjs', args: ['！', '3'], env: { TOLD: 'a' } },
    '你好',
  );
  expect([asked.code, asked.output.toString().trim(), asked.errors.trim()]).toEqual([3, '你好！', '|a']);
});

test('a script that takes too long is killed, and has no code', async () => {
  expect((await askScript({ rootDir, script: 'sleep.mjs', within: 200 })).code).toBeNull();
});

test('what cannot be started is an error where it is asked for, and no other', async () => {
  const job = { rootDir: path.join(rootDir, 'gone'), script: 'echo.mjs' };
  expect(() => startScript(job)).toThrow('echo.mjs');
  await expect(askScript(job)).rejects.toThrow('echo.mjs');
  expect(process.listenerCount('exit')).toBeLessThan(10);
});

test('each owner has one of a kind in a process', () => {
  const [one, other] = [{}, {}];
  const made = ofEach('a test', one, () => ({}));
  expect(ofEach('a test', one, () => ({}))).toBe(made);
  expect(ofEach('a test', other, () => ({}))).not.toBe(made);
  expect(ofEach('another test', one, () => ({}))).not.toBe(made);
});
