/** Where a value comes from and how to tell that it has changed. */
export interface FreshSource<Value> {
  /** Cheap: a text that differs when the value may have changed. */
  stamp: () => Promise<string>;
  /** Costly: the value itself. */
  compute: () => Promise<Value>;
  /** How long a value is returned without checking the stamp, in milliseconds. */
  trust: number;
  /** The clock, in milliseconds. */
  now: () => number;
}

/**
 * Caches a value until its stamp changes, and checks the stamp at most once per `trust`. Callers at the same
 * time share one check. If a check or computation fails, the promise rejects and the next call tries again.
 */
export function freshValue<Value>({ stamp, compute, trust, now }: FreshSource<Value>): () => Promise<Value> {
  let kept: { value: Value; stamp: string; looked: number } | undefined;
  let looking: Promise<Value> | undefined;

  async function look(): Promise<Value> {
    // Taken before the value is read, so that the next check sees changes made meanwhile.
    const looked = now();
    const current = await stamp();
    const value = kept?.stamp === current ? kept.value : await compute();
    kept = { value, stamp: current, looked };
    return value;
  }

  return () => {
    if (kept && now() - kept.looked < trust) return Promise.resolve(kept.value);
    looking ??= look().finally(() => {
      looking = undefined;
    });
    return looking;
  };
}
