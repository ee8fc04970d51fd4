import type { Publisher } from '../record.ts';
import { COUNTRIES } from './companyForms.ts';
import { keyOf } from '../fold.ts';
import { inventAliases } from './inventAliases.ts';
import { inventContacts, inventDomain } from './inventContacts.ts';
import { inventName, type Name } from './inventName.ts';
import { inventProducts } from './inventProducts.ts';
import { seededRandom, type Random } from './random.ts';
import { CATEGORIES } from './words.ts';

/**
 * Invented publishers, the same for the same seed: a smaller corpus is the beginning of a larger
 * one. No name comes twice, but some differ only by the form of the company, as real ones do.
 */
export function makeCorpus(size: number, seed: number): Publisher[] {
  const random = seededRandom(seed);
  const names = new Set<string>();
  const domains = new Set<string>();
  const brands: string[] = [];
  return Array.from({ length: size }, (_, index) => {
    const country = random.weighted(COUNTRIES);
    let made = nextName(random, brands);
    let name = withForm(made.core, country.forms, random);
    while (names.has(keyOf(name))) {
      made = nextName(random, brands);
      name = withForm(made.core, country.forms, random);
    }
    names.add(keyOf(name));
    brands.push(made.brand);
    const domain = inventDomain(made, domains, random);
    return {
      id: `b${String(index).padStart(5, '0')}`,
      name,
      aliases: inventAliases(name, made.core, random),
      products: inventProducts(made, brands, random),
      categories: [random.pick(CATEGORIES)],
      country: country.code,
      languages: country.languages,
      contacts: inventContacts(made.brand, domain, country.calling, random),
    };
  });
}

/** One name in thirty begins like an earlier one, so that a brand alone does not always decide. */
function nextName(random: Random, brands: readonly string[]): Name {
  const name = inventName(random);
  if (brands.length === 0 || !random.chance(1 / 30)) return name;
  const brand = random.pick(brands);
  return { core: name.core.replace(name.brand, brand), brand };
}

function withForm(core: string, forms: readonly string[], random: Random): string {
  if (!random.chance(0.7)) return core;
  const form = random.pick(forms);
  return form.startsWith(',') ? core + form : `${core} ${form}`;
}
