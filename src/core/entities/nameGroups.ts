import type { PlacedName } from './placedNames.ts';

/** Disjoint sets of an article's names, by their indexes. */
export class Groups {
  readonly #names: readonly PlacedName[];
  readonly #parents: number[];

  constructor(names: readonly PlacedName[]) {
    this.#names = names;
    this.#parents = names.map((_, i) => i);
  }

  find(index: number): number {
    let root = index;
    while (this.#parents[root] !== root) root = this.#parents[root]!;
    for (let i = index; i !== root;) {
      const parent = this.#parents[i]!;
      this.#parents[i] = root;
      i = parent;
    }
    return root;
  }

  /** The earlier name stays the root. */
  join(a: number, b: number): void {
    const first = this.find(a);
    const second = this.find(b);
    if (first < second) this.#parents[second] = first;
    else this.#parents[first] = second;
  }

  /** The sets, by their first name; the names of each in order. */
  sets(): PlacedName[][] {
    const byRoot = new Map<number, PlacedName[]>();
    this.#names.forEach((name, i) => {
      const root = this.find(i);
      const list = byRoot.get(root);
      if (list) list.push(name);
      else byRoot.set(root, [name]);
    });
    return [...byRoot.values()];
  }
}
