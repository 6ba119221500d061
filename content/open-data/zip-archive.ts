import type { Deflated } from './deflate-lines.ts';

export interface ZipEntry {
  /** Path in the archive. */
  readonly name: string;
  readonly content: Deflated;
}

const largest = 0xffff_ffff;

/** A moment as ZIP stores it: two seconds exact, in local time without a zone. */
function dosTime(moment: string): { time: number; date: number } {
  const [year = 1980, month = 1, day = 1, hour = 0, minute = 0, second = 0] =
    moment.slice(0, 19).match(/\d+/g)?.map(Number) ?? [];
  const date = ((Math.max(year, 1980) - 1980) << 9) | (month << 5) | day;
  return { time: (hour << 11) | (minute << 5) | (second >> 1), date };
}

/**
 * A ZIP archive of content that is already compressed, which no library takes: names in UTF-8, no ZIP64. Equal
 * entries give equal bytes. Throws if it would need more than 4 GB.
 */
export function zipArchive(entries: readonly ZipEntry[], moment: string): Buffer {
  const { time, date } = dosTime(moment);
  const out: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  const write = (part: Buffer) => {
    out.push(part);
    offset += part.length;
  };
  for (const { name, content } of entries) {
    const path = Buffer.from(name);
    const packed = content.parts.reduce((sum, { length }) => sum + length, 0);
    if (offset + packed > largest || content.size > largest)
      throw new Error('整份数据超过 4 GB，装不进一个 ZIP。');
    // Version 2.0, names in UTF-8, deflated.
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x0800, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt16LE(time, 6);
    common.writeUInt16LE(date, 8);
    common.writeUInt32LE(content.crc, 10);
    common.writeUInt32LE(packed, 14);
    common.writeUInt32LE(content.size, 18);
    common.writeUInt16LE(path.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), common, place, path);
    write(Buffer.from([0x50, 0x4b, 3, 4]));
    write(common);
    write(path);
    content.parts.forEach(write);
  }
  const list = Buffer.concat(directory);
  const last = Buffer.alloc(22);
  last.writeUInt32LE(0x0605_4b50, 0);
  last.writeUInt16LE(entries.length, 8);
  last.writeUInt16LE(entries.length, 10);
  last.writeUInt32LE(list.length, 12);
  last.writeUInt32LE(offset, 16);
  return Buffer.concat([...out, list, last]);
}
