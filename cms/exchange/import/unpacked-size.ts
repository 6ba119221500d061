/** Bytes that a ZIP file (an .xlsx is one) says it unpacks to, from its central directory; 0 for what is no ZIP file. */
export function unpackedSize(file: Buffer): number {
  const signature = Buffer.from([0x50, 0x4b, 0x01, 0x02]);
  let total = 0;
  for (
    let at = file.indexOf(signature);
    at >= 0 && at + 46 <= file.length;
    at = file.indexOf(signature, at + 46)
  )
    total += file.readUInt32LE(at + 24);
  return total;
}
