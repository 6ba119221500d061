/** Who links to what, page by page, so that a small publish finds the links to what it takes away. */
export class LinkBook {
  readonly #numbers = new Map<string, number>();
  readonly #pages = new Map<string, Uint32Array>();

  /** A book with the same entries, to be changed without changing this one. */
  copy(): LinkBook {
    const copy = new LinkBook();
    for (const [target, number] of this.#numbers) copy.#numbers.set(target, number);
    for (const [page, targets] of this.#pages) copy.#pages.set(page, targets);
    return copy;
  }

  /** Notes what a page links to. */
  note(page: string, targets: ReadonlySet<string>): void {
    const numbers = [...targets].map((target) => {
      const number = this.#numbers.get(target) ?? this.#numbers.size;
      this.#numbers.set(target, number);
      return number;
    });
    this.#pages.set(page, Uint32Array.from(numbers));
  }

  /** Forgets a page that is gone. */
  forget(page: string): void {
    this.#pages.delete(page);
  }

  /** Pages with a link to one of these addresses. */
  linkingTo(targets: readonly string[]): string[] {
    const wanted = new Set(targets.flatMap((target) => this.#numbers.get(target) ?? []));
    if (wanted.size === 0) return [];
    return [...this.#pages]
      .filter(([, numbers]) => numbers.some((number) => wanted.has(number)))
      .map(([page]) => page);
  }
}
