import { closeSync, openSync, readSync } from 'node:fs';

/** Width and height of a PNG file in pixels, from its header. */
export function pictureSize(file: string): { width: number; height: number } {
  const header = Buffer.alloc(24);
  const handle = openSync(file, 'r');
  try {
    readSync(handle, header, 0, header.length, 0);
  } finally {
    closeSync(handle);
  }
  return { width: header.readUInt32BE(16), height: header.readUInt32BE(20) };
}
