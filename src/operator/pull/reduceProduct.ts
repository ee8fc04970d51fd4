/**
 * What is kept of a product, under the service's own names, so that one reader understands both
 * this and a page that was saved from the service.
 */
export type CatalogProduct = Partial<Record<(typeof TEXTS)[number], string>> & {
  categoryIds?: string[];
  links?: Texts[];
  marketingMaterial?: Texts;
  plans?: Texts[];
};

type Texts = Record<string, string>;

/** `offerId` only of a product that has no other id. */
const TEXTS = [
  'offerId',
  'uniqueProductId',
  'publisherId',
  'publisherDisplayName',
  'publisherType',
  'displayName',
  'supportUri',
  'privacyPolicyUri',
  'legalTermsUri',
  'cspLegalTermsUri',
] as const;

/** Characters; the longest that a contact keeps is an address. */
const MOST = 2_000;

/**
 * Keeps what the import reads: who publishes a product, where it is supported, its public documents and the CSP state of
 * its plans; everything else is dropped on arrival. Private plans are not public and go, too.
 * Undefined for what is no product, or a private one.
 */
export function reduceProduct(product: unknown): CatalogProduct | undefined {
  if (!isObject(product) || product['isPrivate'] === true) return undefined;
  const reduced: CatalogProduct = pick(product, TEXTS);
  if (reduced.uniqueProductId !== undefined) delete reduced.offerId;
  const categories = listOf(product['categoryIds']).filter(isText);
  const links = listOf(product['links']).map((link) => pick(link, ['displayName', 'uri']));
  const material = pick(product['marketingMaterial'], ['path', 'learnUri']);
  const plans = listOf(product['plans'])
    .filter((plan) => !(isObject(plan) && plan['isPrivate'] === true))
    .map((plan) => {
      const { planId, ...named } = pick(plan, ['planId', 'displayName', 'cspState']);
      const isNamed = named['displayName'] !== undefined || planId === undefined;
      return isNamed ? named : { planId, ...named };
    });
  if (categories.length > 0) reduced.categoryIds = categories;
  if (links.some(isFilled)) reduced.links = links.filter(isFilled);
  if (isFilled(material)) reduced.marketingMaterial = material;
  if (plans.some(isFilled)) reduced.plans = plans.filter(isFilled);
  return isFilled(reduced) ? reduced : undefined;
}

function pick<Name extends string>(
  value: unknown,
  names: readonly Name[],
): Partial<Record<Name, string>> & Texts {
  const texts = isObject(value)
    ? names.flatMap((name) => {
        const text = value[name];
        return isText(text) ? [[name, text] as const] : [];
      })
    : [];
  return Object.fromEntries(texts) as Partial<Record<Name, string>> & Texts;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= MOST;
}

function isFilled(value: object): boolean {
  return Object.keys(value).length > 0;
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
