import type { PayloadRequest } from 'payload';
import { lastStockEntry } from './last-stock-entry.ts';

/** Pieces of a reward that can be redeemed now; null if they are not counted. */
export async function leftOf(req: PayloadRequest, reward: string): Promise<number | null> {
  return (await lastStockEntry(req, reward))?.left ?? null;
}
