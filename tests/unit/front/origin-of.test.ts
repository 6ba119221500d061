import { expect, test } from 'vitest';
import { isAddressOrRange } from '#cms/env/is-address-or-range.ts';
import { originOf } from '#cms/front/origin-of.ts';
import { trustedProxies } from '#cms/front/trusted-proxies.ts';

const isTrusted = trustedProxies(['127.0.0.1', '10.0.0.0/8', 'fd00::/8']);
const origin = (peer: string, headers: Record<string, string>) => {
  const request = { socket: { remoteAddress: peer }, headers: { host: 'inside:4321', ...headers } };
  return originOf(request as unknown as Parameters<typeof originOf>[0], isTrusted);
};

test('without a proxy the address is the far end of the connection, whatever is written', () => {
  expect(origin('203.0.113.7', { 'x-forwarded-for': '1.1.1.1', 'x-forwarded-proto': 'https' })).toEqual({
    address: '203.0.113.7',
    protocol: 'http',
    host: 'inside:4321',
    isUnheard: true,
  });
  expect(origin('::ffff:203.0.113.7', {})).toMatchObject({ address: '203.0.113.7', isUnheard: false });
});

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['1.1.1.1, 203.0.113.7', '203.0.113.7'],
  ['1.1.1.1, 203.0.113.7, 10.2.3.4', '203.0.113.7'],
  ['203.0.113.7:5123', '203.0.113.7'],
  ['[2001:db8::1]:5123', '2001:db8::1'],
  ['2001:db8::1, fd00::7', '2001:db8::1'],
  ['1.1.1.1, nonsense, 10.2.3.4', '10.2.3.4'],
  ['10.0.0.5', '10.0.0.5'],
  ['', '127.0.0.1'],
])('behind known proxies %j comes from %s', (chain, address) => {
  expect(origin('127.0.0.1', { 'x-forwarded-for': chain }).address).toBe(address);
  expect(origin('::ffff:127.0.0.1', { 'x-forwarded-for': chain }).address).toBe(address);
});

test('the settings take addresses and ranges of both kinds and nothing else', () => {
  for (const good of ['127.0.0.1', '10.0.0.0/8', '0.0.0.0/0', '::1', 'fd00::/8', '2001:db8::/128'])
    expect(isAddressOrRange(good), good).toBe(true);
  for (const bad of [
    'localhost',
    '10.0.0.0/33',
    '10.0.0',
    '::1/129',
    '10.0.0.0/',
    '10.0.0.0/8/8',
    '*',
    'true',
  ])
    expect(isAddressOrRange(bad), bad).toBe(false);
});
