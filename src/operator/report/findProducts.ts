import type { Contact } from '../../features/contacts/record/schema.ts';
import type { Finding } from './findingKinds.ts';

/** What the products of a contact do not say, or say in two ways. */
export function findProducts({ id, products = [] }: Contact): Finding[] {
  const silent = products.filter(({ plans = [] }) => !plans.some(({ csp }) => csp !== undefined));
  const found: Finding[] = [];
  if (silent.length > 0) {
    const names = silent.map(({ name }) => name).join(', ');
    const value = `${silent.length} of ${products.length}: ${names}`;
    found.push({ kind: 'csp-state-missing', contacts: [id], field: 'products', value });
  }
  for (const product of products) {
    for (const [plan, states] of Map.groupBy(product.plans ?? [], ({ name }) => name)) {
      const different = new Set(states.flatMap(({ csp }) => csp ?? []));
      if (different.size < 2) continue;
      const value = `${plan}: ${[...different].join(', ')}`;
      found.push({ kind: 'csp-conflict', contacts: [id], field: `«${product.name}».plans`, value });
    }
  }
  return found;
}
