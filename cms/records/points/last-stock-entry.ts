import type { PayloadRequest } from 'payload';

interface Row {
  id: string;
  number: number;
  left: number;
}

/** The last entry in the stock ledger of a reward; null if there is none. */
export async function lastStockEntry(req: PayloadRequest, reward: string): Promise<Row | null> {
  const { docs } = await req.payload.db.find<Row>({
    collection: 'stockEntries',
    where: { reward: { equals: reward } },
    sort: '-number',
    limit: 1,
    pagination: false,
    req,
  });
  return docs[0] ?? null;
}
