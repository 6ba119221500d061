/** Wrapper around a method. It gets the call and its first argument, and resolves to the result. */
export type Around = (call: () => Promise<unknown>, args: unknown) => Promise<unknown>;

/** Replaces methods of an adapter by methods that run `around` them. Throws if it has no such method. */
export function wrapMethods(adapter: object, names: readonly string[], around: Around): void {
  for (const name of names) {
    const original: unknown = Reflect.get(adapter, name);
    if (typeof original !== 'function') throw new Error(`The database adapter has no method "${name}".`);
    Reflect.set(adapter, name, (...args: unknown[]) =>
      around(async () => {
        const result: unknown = await Reflect.apply(original, adapter, args);
        return result;
      }, args[0]),
    );
  }
}
