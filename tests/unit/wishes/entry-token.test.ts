import { expect, it } from 'vitest';
import { makeToken, readToken } from '#cms/wishes/entry-token.ts';

const entry = ['想学用手机', 'longyan', '', ''];
const now = Date.parse('2026-11-30T08:00:00Z');
const later = (seconds: number) => now + seconds * 1000;
const token = makeToken('secret', entry, now, 'id-1');
const stateAt = (seconds: number) => readToken('secret', token, entry, later(seconds));

it('a token is early for 5 seconds, good for 2 hours, then late', () => {
  expect([0, 4.9, 5, 60, 7200, 7200.1, 86_400].map((seconds) => stateAt(seconds).is)).toEqual([
    'early',
    'early',
    'good',
    'good',
    'good',
    'late',
    'late',
  ]);
  expect(stateAt(60)).toEqual({ is: 'good', id: 'id-1' });
});

it('a clock that was put back makes no token good', () => {
  expect(stateAt(-3600).is).toBe('early');
});

it('any other text, village, name, telephone, key, moment or identifier is forged', () => {
  const [seconds = '', id = '', digest = '', signature = ''] = token.split('.');
  const read = (other: string, of = entry, secret = 'secret') => readToken(secret, other, of, later(60)).is;
  expect([
    read(token, ['想学用手机。', 'longyan', '', '']),
    read(token, ['想学用手机', '', '', '']),
    read(token, ['想学用手机', 'longyan', '张', '']),
    read(token, ['想学用手机', 'longyan', '', '1']),
    // The parts run into each other differently.
    read(token, ['想学用手机longyan', '', '', '']),
    read(token, entry, 'another secret'),
    read([Number(seconds) - 100, id, digest, signature].join('.')),
    read([seconds, 'id-2', digest, signature].join('.')),
    read(`${token}.`),
    read(token.slice(0, -1)),
    read(''),
    read('...'),
    read('NaN.a.b.c'),
  ]).toEqual(Array.from({ length: 13 }, () => 'forged'));
});
