import type { Product } from '../../../features/contacts/record/schema.ts';
import { MOST_ROWS } from './criteria.ts';
import type { SourcedDraft } from './sourcedDraft.ts';
import type { SourcedValue } from './sourcedValue.ts';
import { type MergeContext, resolveConflict, shown } from './resolveConflict.ts';

/** One product, by its sources. */
export interface ProductGroup {
  name: string;
  id?: string;
  values: SourcedValue<Product>[];
}

/**
 * Puts together what drafts say about each product: one product are those of the same id, or of the
 * same name in any case unless two ids tell them apart. The first name stays.
 */
export function groupProducts(
  drafts: readonly SourcedDraft[],
  context: MergeContext,
): ProductGroup[] {
  const groups: ProductGroup[] = [];
  const byId = new Map<string, ProductGroup>();
  const byName = new Map<string, ProductGroup>();
  /** Of the names that only products with an id have so far, none is here. */
  const byNameWithoutId = new Map<string, ProductGroup>();
  for (const origin of drafts) {
    for (const product of origin.contact.products ?? []) {
      const { id } = product;
      const name = product.name.toLowerCase();
      const known =
        id === undefined ? byName.get(name) : (byId.get(id) ?? byNameWithoutId.get(name));
      const group: ProductGroup = known ?? { name: product.name, values: [] };
      if (known === undefined) groups.push(group);
      group.values.push({ value: product, origin });
      const key = group.name.toLowerCase();
      if (id !== undefined) {
        group.id = id;
        byId.set(id, group);
        byNameWithoutId.delete(key);
      } else if (known === undefined) byNameWithoutId.set(key, group);
      if (!byName.has(key)) byName.set(key, group);
    }
  }
  for (const group of groups) reportNames(group, context);
  return groups;
}

/** The first name is no question of dates: it is what the rows after it were held against. */
function reportNames(
  { name, id, values }: ProductGroup,
  { publisher, report }: MergeContext,
): void {
  const [first] = values;
  if (first === undefined) return;
  const told = new Set([name.toLowerCase()]);
  for (const { value, origin } of values) {
    const key = value.name.toLowerCase();
    if (told.has(key)) continue;
    told.add(key);
    const kept = shown({ value: name, origin: first.origin });
    const other = shown({ value: value.name, origin });
    const field = `products.${id ?? name}.name`;
    report({ publisher, field, kept, other, rule: 'first', changes: false });
  }
}

/** The product itself, without its channels. */
export function mergeProduct({ name, id, values }: ProductGroup, context: MergeContext): Product {
  const plans = mergePlans(name, values, context);
  return { name, ...(id === undefined ? {} : { id }), ...(plans.length > 0 ? { plans } : {}) };
}

function mergePlans(
  product: string,
  values: readonly SourcedValue<Product>[],
  context: MergeContext,
) {
  const all = values.flatMap(({ value, origin }) =>
    (value.plans ?? []).map((plan) => ({ plan, origin })),
  );
  const byName = Map.groupBy(all, ({ plan }) => plan.name.toLowerCase());
  return [...byName.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const { name } = first.plan;
    const states = same.flatMap(({ plan, origin }) =>
      plan.csp === undefined ? [] : { value: plan.csp, origin },
    );
    const csp = resolveConflict(states, `products.${product}.plans.${name}.csp`, context, [
      MOST_ROWS,
    ])?.value;
    return { name, ...(csp === undefined ? {} : { csp }) };
  });
}
