import { BlockList, isIP } from 'node:net';

/** An address in the form used here: IPv4 without prefix, even if it came over a socket for IPv4 and IPv6. */
export const plainAddress = (address = ''): string => address.replace(/^::ffff:(?=[\d.]+$)/i, '');

/** Returns a function that tells whether an address is one of the given proxies (`TRUSTED_PROXY`). */
export function trustedProxies(written: readonly string[]): (address: string) => boolean {
  const known = new BlockList();
  for (const one of written) {
    const [address = '', bits] = one.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (bits === undefined) known.addAddress(address, family);
    else known.addSubnet(address, Number(bits), family);
  }
  return (address) => isIP(address) !== 0 && known.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}
