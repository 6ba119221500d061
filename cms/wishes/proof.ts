import { createHmac } from 'node:crypto';
import { createChallenge, randomInt, verifySolution, type Challenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { wishTimes } from '#content/wishes/entry.ts';
import { recordOf } from '#cms/errors/record-of.ts';

/**
 * Work of a proof: PBKDF2 rounds per try, and the number of tries. About 0.15 s on a desktop computer and at
 * most 2 s on an old phone. Checking it takes less than a millisecond.
 */
export const proofWork = { cost: 1000, tries: { least: 500, most: 2000 } } as const;
/** Longest encoded proof, in characters; a real one has about 700. */
const longest = 2000;

const keyFor = (secret: string, use: string) => createHmac('sha256', secret).update(use).digest('hex');
const keysOf = (secret: string) => ({
  hmacSignatureSecret: keyFor(secret, 'wish-challenge'),
  // Always set: without it the library derives the key again, and anybody may choose the counter.
  hmacKeySignatureSecret: keyFor(secret, 'wish-challenge-key'),
});

/** A new task for the resident's browser, signed. It expires with the form. */
export const makeChallenge = (secret: string, now: number): Promise<Challenge> =>
  createChallenge({
    algorithm: 'PBKDF2/SHA-256',
    cost: proofWork.cost,
    counter: randomInt(proofWork.tries.least, proofWork.tries.most),
    expiresAt: Math.floor(now / 1000) + wishTimes.most,
    deriveKey,
    ...keysOf(secret),
  });

/** A proof as it may be shown again in a form; '' for what cannot be one. */
export const shownProof = (typed: string): string =>
  typed.length <= longest && /^[A-Za-z\d+/]+=*$/.test(typed) ? typed : '';

/**
 * Checks a proof: base64 of JSON with `challenge` and `solution`. Resolves to the name of its challenge, which
 * may count only once, or to null if the proof is wrong, expired or unreadable.
 */
export async function checkProof(secret: string, proof: string): Promise<string | null> {
  if (proof === '' || proof.length > longest) return null;
  let parsed: { challenge: Challenge; solution: { counter: number; derivedKey: string } };
  try {
    const { challenge, solution } = recordOf(JSON.parse(Buffer.from(proof, 'base64').toString('utf8')));
    parsed = {
      challenge: recordOf(challenge) as unknown as Challenge,
      solution: recordOf(solution) as { counter: number; derivedKey: string },
    };
    const { nonce, expiresAt } = recordOf(parsed.challenge.parameters);
    if (typeof nonce !== 'string' || typeof expiresAt !== 'number') return null;
    const { verified } = await verifySolution({ ...parsed, deriveKey, ...keysOf(secret) });
    return verified ? nonce : null;
  } catch {
    // Not JSON, or not the shape of a proof: as good as none.
    return null;
  }
}
