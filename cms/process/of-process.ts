const keyOf = (name: string) => Symbol.for(`practice-stations.${name}`);

/**
 * What this process has once, made when first asked for. It is kept with the process and not with a module: Next's bundle and a
 * native import are two instances of each module, and two counts, or two locks in front of one file, are none.
 */
export function ofProcess<T>(name: string, make: () => T): T {
  const key = keyOf(name);
  if (!Reflect.has(globalThis, key)) Reflect.set(globalThis, key, make());
  return Reflect.get(globalThis, key) as T;
}

/** Lets it be made anew the next time that it is asked for. */
export function forgetOfProcess(name: string): void {
  Reflect.deleteProperty(globalThis, keyOf(name));
}

/** What each CMS of this process has once. */
export function ofEach<Owner extends object, T>(name: string, owner: Owner, make: (owner: Owner) => T): T {
  const all = ofProcess(name, () => new WeakMap<Owner, T>());
  const one = all.get(owner) ?? make(owner);
  all.set(owner, one);
  return one;
}
