import type { Product } from '../../../features/contacts/record/schema.ts';
import { MOST_ROWS } from './criteria.ts';
import type { Placed } from './placed.ts';
import type { Said } from './said.ts';
import { type Court, settle, shown } from './resolveConflict.ts';

/** One product and everything that is said about it. */
export interface ProductGroup {
  name: string;
  id?: string;
  said: Said<Product>[];
}

/**
 * Puts together what drafts say about each product: one product are those of the same id, or of the
 * same name in any case unless two ids tell them apart. The first name stays.
 */
export function groupProducts(drafts: readonly Placed[], court: Court): ProductGroup[] {
  const groups: ProductGroup[] = [];
  const byId = new Map<string, ProductGroup>();
  const byName = new Map<string, ProductGroup>();
  /** Of the names that only products with an id have so far, none is here. */
  const byNameWithoutId = new Map<string, ProductGroup>();
  for (const by of drafts) {
    for (const product of by.contact.products ?? []) {
      const { id } = product;
      const name = product.name.toLowerCase();
      const known =
        id === undefined ? byName.get(name) : (byId.get(id) ?? byNameWithoutId.get(name));
      const group: ProductGroup = known ?? { name: product.name, said: [] };
      if (known === undefined) groups.push(group);
      group.said.push({ value: product, by });
      const key = group.name.toLowerCase();
      if (id !== undefined) {
        group.id = id;
        byId.set(id, group);
        byNameWithoutId.delete(key);
      } else if (known === undefined) byNameWithoutId.set(key, group);
      if (!byName.has(key)) byName.set(key, group);
    }
  }
  for (const group of groups) reportNames(group, court);
  return groups;
}

/** The first name is no question of dates: it is what the rows after it were held against. */
function reportNames({ name, id, said }: ProductGroup, { publisher, report }: Court): void {
  const [first] = said;
  if (first === undefined) return;
  const told = new Set([name.toLowerCase()]);
  for (const { value, by } of said) {
    const key = value.name.toLowerCase();
    if (told.has(key)) continue;
    told.add(key);
    const kept = shown({ value: name, by: first.by });
    const other = shown({ value: value.name, by });
    const field = `products.${id ?? name}.name`;
    report({ publisher, field, kept, other, rule: 'first', changes: false });
  }
}

/** The product itself, without its channels. */
export function mergeProduct({ name, id, said }: ProductGroup, court: Court): Product {
  const plans = mergePlans(name, said, court);
  return { name, ...(id === undefined ? {} : { id }), ...(plans.length > 0 ? { plans } : {}) };
}

function mergePlans(product: string, said: readonly Said<Product>[], court: Court) {
  const all = said.flatMap(({ value, by }) => (value.plans ?? []).map((plan) => ({ plan, by })));
  const byName = Map.groupBy(all, ({ plan }) => plan.name.toLowerCase());
  return [...byName.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const { name } = first.plan;
    const states = same.flatMap(({ plan, by }) =>
      plan.csp === undefined ? [] : { value: plan.csp, by },
    );
    const csp = settle(states, `products.${product}.plans.${name}.csp`, court, [MOST_ROWS])?.value;
    return { name, ...(csp === undefined ? {} : { csp }) };
  });
}
