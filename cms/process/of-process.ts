const keyOf = (name: string) => Symbol.for(`practice-stations.${name}`);

/**
 * Returns a value that exists once per process; it is created on first use. A module variable would not do:
 * Next's bundle and a native import are two instances of each module, so there would be two counters, or two
 * locks for one file.
 */
export function ofProcess<T>(name: string, make: () => T): T {
  const key = keyOf(name);
  if (!Reflect.has(globalThis, key)) Reflect.set(globalThis, key, make());
  return Reflect.get(globalThis, key) as T;
}

/** Deletes the value; it is created again on next use. */
export function forgetOfProcess(name: string): void {
  Reflect.deleteProperty(globalThis, keyOf(name));
}

/** Returns a value that exists once per `owner`, e.g. per CMS of this process. */
export function ofEach<Owner extends object, T>(name: string, owner: Owner, make: (owner: Owner) => T): T {
  const all = ofProcess(name, () => new WeakMap<Owner, T>());
  const one = all.get(owner) ?? make(owner);
  all.set(owner, one);
  return one;
}
