/** Link targets of every page. A small publish uses it to find links to pages that it removes. */
export class LinkBook {
  readonly #numbers = new Map<string, number>();
  readonly #pages = new Map<string, Uint32Array>();

  /** A copy that can be changed without changing this book. */
  copy(): LinkBook {
    const copy = new LinkBook();
    for (const [target, number] of this.#numbers) copy.#numbers.set(target, number);
    for (const [page, targets] of this.#pages) copy.#pages.set(page, targets);
    return copy;
  }

  /** Stores the link targets of a page. */
  note(page: string, targets: ReadonlySet<string>): void {
    const numbers = [...targets].map((target) => {
      const number = this.#numbers.get(target) ?? this.#numbers.size;
      this.#numbers.set(target, number);
      return number;
    });
    this.#pages.set(page, Uint32Array.from(numbers));
  }

  /** Removes a page that is gone. */
  forget(page: string): void {
    this.#pages.delete(page);
  }

  /** Pages with a link to one of these URLs. */
  linkingTo(targets: readonly string[]): string[] {
    const wanted = new Set(targets.flatMap((target) => this.#numbers.get(target) ?? []));
    if (wanted.size === 0) return [];
    return [...this.#pages]
      .filter(([, numbers]) => numbers.some((number) => wanted.has(number)))
      .map(([page]) => page);
  }
}
