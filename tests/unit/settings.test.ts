import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readSettings } from '#cms/env/env.ts';

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'practice-stations-settings-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

const read = (environment: Record<string, string>) => readSettings({ ...environment }, folder);

/** The message for a wrong environment. */
function messageOf(environment: Record<string, string>): string {
  try {
    read(environment);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  throw new Error(`accepted: ${JSON.stringify(environment)}`);
}

describe('without any variable', () => {
  test('everything lies under .data of the repository, on port 4321, with the sample town', () => {
    expect(read({})).toMatchObject({
      dataDir: path.join(folder, '.data'),
      databaseUrl: `file:${path.join(folder, '.data', 'database.sqlite')}`,
      mediaDir: path.join(folder, '.data', 'media'),
      port: 4321,
      basePath: '/',
      siteUrl: undefined,
      sampleTown: true,
      isProduction: true,
    });
  });

  test('the secret is made once, long, and readable by its owner alone', () => {
    const { secret } = read({});
    expect(secret).toMatch(/^[0-9a-f]{64}$/);
    expect(read({}).secret).toBe(secret);
    expect(fs.statSync(path.join(folder, '.data', 'secret')).mode & 0o777).toBe(0o600);
  });
});

describe('right values', () => {
  test('a relative database file is taken from the repository’s folder', () => {
    expect(read({ DATABASE_URL: 'file:town/records.sqlite' }).databaseUrl).toBe(
      `file:${path.join(folder, 'town/records.sqlite')}`,
    );
  });

  test.each([
    ['wmsj', '/wmsj/'],
    ['/wmsj', '/wmsj/'],
    ['/a/b/', '/a/b/'],
    ['/', '/'],
    ['', '/'],
  ])('BASE_PATH %o means %s', (written, meant) => {
    expect(read({ BASE_PATH: written }).basePath).toBe(meant);
  });

  test('micro-wishes are taken online unless WISH_URL is off', () => {
    expect(
      ['', 'https://cms.example.gov.cn', 'off'].map((written) => read({ WISH_URL: written }).isWithoutWishes),
    ).toEqual([false, false, true]);
  });

  test('an empty variable counts as one that is not set', () => {
    expect(read({ PORT: '', DATABASE_URL: '', SITE_URL: '', ADMIN_PASSWORD: '' })).toMatchObject({
      port: 4321,
    });
  });
});

const wrong: readonly (readonly [name: string, value: string])[] = [
  ['WISH_URL', 'no'],
  ['WISH_URL', 'wmsj.example.gov.cn'],
  ['PORT', 'eighty'],
  ['PORT', '0'],
  ['PORT', '70000'],
  ['PORT', '43.5'],
  ['HOST', 'my host'],
  ['DATABASE_URL', 'postgres://localhost/stations'],
  ['DATABASE_URL', 'file:'],
  ['BASE_PATH', '/中文/'],
  ['BASE_PATH', '/a//b/'],
  ['BASE_PATH', '/../'],
  ['PAYLOAD_SECRET', 'short'],
  ['SITE_URL', 'wmsj.example.gov.cn'],
  ['SITE_URL', 'https://wmsj.example.gov.cn/wmsj/'],
  ['ADMIN_EMAIL', 'admin'],
  ['ADMIN_PASSWORD', 'short'],
  ['SAMPLE_TOWN', 'maybe'],
  ['NODE_ENV', 'staging'],
];

describe.each(wrong)('%s=%s', (name, value) => {
  test('is named, with what is expected and an example that is itself accepted', () => {
    const message = messageOf({ [name]: value });
    expect(message).toMatch(/^设置 /);
    expect(message).toContain(`设置 ${name} 的值`);
    expect(message).toContain('.env');
    const example = new RegExp(`例如 ${name}=(.+?)。?$`, 'm').exec(message)?.[1];
    expect(example).toBeTruthy();
    if (name !== 'PAYLOAD_SECRET') expect(() => read({ [name]: example ?? '' })).not.toThrow();
  });
});

test('all wrong values are named at once', () => {
  const message = messageOf({ PORT: 'x', SITE_URL: 'y', SAMPLE_TOWN: 'z' });
  expect(['PORT', 'SITE_URL', 'SAMPLE_TOWN'].every((name) => message.includes(`设置 ${name} 的值`))).toBe(
    true,
  );
});

test.each([
  ['PAYLOAD_SECRET', 'hunter2'],
  ['ADMIN_PASSWORD', 'hunter2'],
  ['DATABASE_URL', 'postgres://root:hunter2@localhost/stations'],
])('a wrong %s is not repeated in the message', (name, value) => {
  expect(messageOf({ [name]: value })).not.toContain('hunter2');
});

test('a damaged secret file is named, with what to do', () => {
  fs.mkdirSync(path.join(folder, '.data'));
  fs.writeFileSync(path.join(folder, '.data', 'secret'), 'short\n');
  expect(messageOf({})).toMatch(/secret 里的密钥只有 5 个字符，至少要 32 个。请删除该文件后重新启动/);
});
