import { VerifyRefusal } from './verify-refusal.ts';

/** A file as JSON. Throws a VerifyRefusal that names the file if it is none. */
export function readJson(file: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new VerifyRefusal(`文件 ${file} 不是完整的 JSON，没有核对完。`);
  }
}
