import { createHmac } from 'node:crypto';
import { readTypedCode, typedCode } from '#cms/public-forms/typed-code.ts';

/** Symbols without the check: 16 × 5 = 80 bits. */
const symbols = 16;

/**
 * The code on a receipt, e.g. `7K3D-9QXM-2V4T-8HNP-R`: 80 bits made from the key and the entry, and a check
 * symbol. One entry always has the same code, so that its receipt can be shown again.
 */
export const receiptCode = (secret: string, entryId: string): string =>
  typedCode(createHmac('sha256', secret).update(`receipt\n${entryId}`).digest(), symbols);

/** A typed code without separators and check; null if it cannot be one. */
export const readReceiptCode = (typed: string): string | null => readTypedCode(typed, symbols);

/** What is stored of a code: it opens nothing, not even for somebody who reads the database. */
export const receiptMark = (secret: string, code: string): string =>
  createHmac('sha256', secret).update(`receipt-mark\n${code}`).digest('base64url');
