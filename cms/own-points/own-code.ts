import { createHmac } from 'node:crypto';
import { readTypedCode, typedCode } from '#cms/public-forms/typed-code.ts';
import { receiptSecret } from '#cms/sealed/seal.ts';

/** Symbols without the check: 9 × 5 = 45 bits. */
const symbols = 9;

const hmac = (text: string) => createHmac('sha256', receiptSecret()).update(text);

/**
 * The code of an account, e.g. `7K3D-9QXM-2V`, by how often one was issued: made from the key, so that a card can
 * be printed again.
 */
export const ownCode = (account: string, issue: number): string =>
  typedCode(hmac(`points-code\n${account}\n${issue}`).digest(), symbols);

/** What is stored of a typed code. Something that cannot be a code has a mark too, which nothing has. */
export const codeMark = (typed: string): string =>
  hmac(`points-code-mark\n${readTypedCode(typed, symbols) ?? ''}`).digest('base64url');

/** Whether a typed text can be a code. */
export const isCode = (typed: string): boolean => readTypedCode(typed, symbols) !== null;
