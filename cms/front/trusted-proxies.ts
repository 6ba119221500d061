import { BlockList, isIP } from 'node:net';

/** An address as everything here writes it: IPv4 as such, also where it came in over a socket for both. */
export const plainAddress = (address = ''): string => address.replace(/^::ffff:(?=[\d.]+$)/i, '');

/** Tells of an address whether it is one of the proxies that `TRUSTED_PROXY` names. */
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
