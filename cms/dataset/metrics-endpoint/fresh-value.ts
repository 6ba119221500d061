/** Where a value comes from and how to tell that it has changed. */
export interface FreshSource<Value> {
  /** Cheap: a text that differs when the value may have changed. */
  stamp: () => Promise<string>;
  /** Costly: the value itself. */
  compute: () => Promise<Value>;
  /** Milliseconds during which a value is given again without looking. */
  trust: number;
  /** The clock, milliseconds. */
  now: () => number;
}

/**
 * Keeps a value until its stamp changes, and looks at the stamp at most once per `trust`. Those who ask at the same time wait
 * for the same look. A failing look or computation rejects and is tried again by the next.
 */
export function freshValue<Value>({ stamp, compute, trust, now }: FreshSource<Value>): () => Promise<Value> {
  let kept: { value: Value; stamp: string; looked: number } | undefined;
  let looking: Promise<Value> | undefined;

  async function look(): Promise<Value> {
    // Before the value is read: what changes meanwhile is then seen by the next look.
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
