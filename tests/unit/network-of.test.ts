import { expect, it } from 'vitest';
import { networkOf } from '#cms/http/network-of.ts';

it('an IPv4 address is a network of its own, in either notation', () => {
  expect([
    networkOf('203.0.113.7'),
    networkOf('::ffff:203.0.113.7'),
    networkOf('::FFFF:203.0.113.7'),
  ]).toEqual(['203.0.113.7', '203.0.113.7', '203.0.113.7']);
});

it('of an IPv6 address the first 56 bits count, in any notation', () => {
  const same = [
    '2001:db8:0:1200::1',
    '2001:0db8:0000:12ff:1:2:3:4',
    '2001:DB8:0:1234:9:2:3:4',
    '2001:db8:0:12aa:0:0:192.0.2.1',
    '2001:db8:0:1200::1%eth0',
  ];
  expect(new Set(same.map(networkOf))).toEqual(new Set(['2001:db8:0:1200']));
  const compressed = ['2001:db8::1:2:3:4', '2001:db8::9:2:3:4', '2001:db8::', '2001:db8::1'];
  expect(new Set(compressed.map(networkOf))).toEqual(new Set(['2001:db8:0:0']));
  expect(networkOf('2001:db8:0:1300::1')).not.toBe(networkOf('2001:db8:0:1200::1'));
  expect(networkOf('::1')).toBe('0:0:0:0');
});

it('what is no address stays what it is', () => {
  for (const text of ['unknown', '', '2001:db8', ':::', 'x:y']) expect(networkOf(text)).toBe(text);
});
