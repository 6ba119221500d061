import { isIPv6 } from 'node:net';

/** The eight groups of an IPv6 address, each without leading zeros. */
function groupsOf(address: string): string[] {
  // The last 32 bits may be written as an IPv4 address.
  const plain = address.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_, ...parts) => {
    const [a, b, c, d] = parts.slice(0, 4).map(Number) as [number, number, number, number];
    return `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
  });
  const [head = '', tail] = plain.split('::');
  const [before, after] = [head, tail ?? ''].map((part) => (part === '' ? [] : part.split(':')));
  const zeros = Array.from({ length: 8 - (before?.length ?? 0) - (after?.length ?? 0) }, () => '0');
  const all = tail === undefined ? (before ?? []) : [...(before ?? []), ...zeros, ...(after ?? [])];
  return all.map((group) => Number.parseInt(group, 16).toString(16));
}

/**
 * What counts as one user of the network: an IPv4 address, or the first 56 bits of an IPv6 address, because a
 * home gets that many addresses. An IPv4 address in IPv6 notation is the IPv4 address. Anything else is
 * returned unchanged.
 */
export function networkOf(address: string): string {
  const plain = address.replace(/%.*$/, '');
  const inside = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(plain)?.[1];
  if (inside !== undefined) return inside;
  if (!isIPv6(plain)) return address;
  const groups = groupsOf(plain);
  const fourth = Number.parseInt(groups[3] ?? '0', 16);
  return [...groups.slice(0, 3), (fourth & 0xff00).toString(16)].join(':');
}
