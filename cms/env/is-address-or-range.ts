import { isIP } from 'node:net';

/** Whether a setting is an IP address or a range of them, e.g. `127.0.0.1`, `10.0.0.0/8`, `fd00::/8`. */
export function isAddressOrRange(written: string): boolean {
  const [address = '', bits, ...rest] = written.split('/');
  const most = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  if (most < 0 || rest.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most);
}
