/** Ids under keys, in the order in which they came. */
export class Groups {
  readonly #groups = new Map<string, Set<string>>();

  add(key: string, id: string): void {
    const group = this.#groups.get(key);
    if (group) group.add(id);
    else this.#groups.set(key, new Set([id]));
  }

  of(key: string): string[] {
    return [...(this.#groups.get(key) ?? [])];
  }

  keys(): string[] {
    return [...this.#groups.keys()];
  }
}
