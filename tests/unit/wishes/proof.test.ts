import { solveChallenge, type Challenge, type Solution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { beforeAll, expect, it } from 'vitest';
import { checkProof, makeChallenge, proofWork, shownProof } from '#cms/wishes/proof.ts';

const secret = 'a secret of the town';
let challenge: Challenge;
let solution: Solution;
const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64');

beforeAll(async () => {
  challenge = await makeChallenge(secret, Date.now());
  solution = (await solveChallenge({ challenge, deriveKey })) ?? expect.fail('not solved');
});

it('a solved challenge is a proof, named by its nonce, and costs what an old phone can do', async () => {
  expect(await checkProof(secret, encoded({ challenge, solution }))).toBe(challenge.parameters.nonce);
  expect(solution.counter).toBeGreaterThanOrEqual(proofWork.tries.least);
  expect(solution.counter).toBeLessThan(proofWork.tries.most);
  expect(challenge.parameters).toMatchObject({ algorithm: 'PBKDF2/SHA-256', cost: 1000 });
});

it('nothing forged is a proof', async () => {
  const { parameters } = challenge;
  const other = await makeChallenge(secret, Date.now());
  const past = await makeChallenge(secret, Date.now() - 3 * 60 * 60 * 1000);
  const unsigned = { parameters };
  const forged: unknown[] = [
    { challenge, solution: { ...solution, counter: solution.counter + 1, derivedKey: '00'.repeat(32) } },
    { challenge, solution: { ...solution, derivedKey: `${parameters.keyPrefix}${'0'.repeat(32)}` } },
    { challenge: other, solution },
    { challenge: past, solution: await solveChallenge({ challenge: past, deriveKey }) },
    { challenge: unsigned, solution },
    { challenge: { ...challenge, parameters: { ...parameters, cost: 1 } }, solution },
    { challenge: { ...challenge, parameters: { ...parameters, expiresAt: 9_999_999_999 } }, solution },
    { challenge: { ...challenge, parameters: { ...parameters, keySignature: undefined } }, solution },
    { challenge: { ...challenge, parameters: { ...parameters, nonce: '00' } }, solution },
    { challenge },
    { solution },
    { challenge: { parameters: {} }, solution: {} },
    { challenge: null, solution: null },
    null,
    [],
    'x',
    1,
  ];
  for (const one of forged) expect(await checkProof(secret, encoded(one)), encoded(one)).toBeNull();
  for (const text of ['', '{', '%%%', 'x'.repeat(3000)]) expect(await checkProof(secret, text)).toBeNull();
  expect(await checkProof('another secret', encoded({ challenge, solution }))).toBeNull();
});

it('a challenge that another server made without a key signature proves nothing', async () => {
  const { createChallenge } = await import('altcha-lib');
  const easy = await createChallenge({ algorithm: 'PBKDF2/SHA-256', cost: 1, deriveKey, counter: 1 });
  const solved = await solveChallenge({ challenge: easy, deriveKey });
  expect(await checkProof(secret, encoded({ challenge: easy, solution: solved }))).toBeNull();
});

it('only what can be a proof is shown again', () => {
  const proof = btoa(JSON.stringify({ challenge: {}, solution: {} }));
  expect(shownProof(proof)).toBe(proof);
  for (const typed of ['', 'a\u202eb', '"><b>', 'a b', '=', 'A'.repeat(2001)])
    expect(shownProof(typed)).toBe('');
});
