import { listing } from './listing.ts';
import { type JsonObject, type Shape, type Unread, isObject, listAt, textAt } from '../shape.ts';
import { unreadKeys } from '../unreadKeys.ts';

/**
 * Resources of the Product Ingestion API side by side: what `configure` takes and `resource-tree`
 * gives. The listings are products; the product's resource adds the offer's id and the plans'
 * listings their names.
 */
export const resourceTree: Shape = {
  matches: (element) => Array.isArray(element['resources']),
  read: (element) => resourcesOf(element).flatMap((one) => readResource(one, element)),
  unread(element) {
    const around = unreadKeys({ ...element, resources: [] }, [], ['$schema', 'root', 'target']);
    return [...around, ...resourcesOf(element).flatMap(unreadOf)];
  },
};

interface Resource {
  at: number;
  kind: string;
  resource: unknown;
}

function resourcesOf(element: JsonObject): Resource[] {
  return listAt(element, 'resources').map((resource, at) => ({
    at,
    kind: kindOf(resource),
    resource,
  }));
}

/** The kind stands in the schema's address, and before the first slash of the id. */
function kindOf(resource: unknown): string {
  const fromSchema = /\/schema\/([\w-]{1,60})\//.exec(textAt(resource, '$schema'))?.[1];
  const kind = fromSchema ?? /^([\w-]{1,60})\//.exec(textAt(resource, 'id'))?.[1];
  if (kind !== undefined) return kind;
  return isObject(resource) && listing.matches(resource) ? 'listing' : 'unknown';
}

function readResource({ at, kind, resource }: Resource, tree: JsonObject) {
  if (kind !== 'listing' || !isObject(resource)) return [];
  const product = textAt(resource, 'product');
  const isOfProduct = (one: Resource, key: string) => textAt(one.resource, key) === product;
  const siblings = resourcesOf(tree);
  const offer = siblings.find((one) => one.kind === 'product' && isOfProduct(one, 'id'));
  const plans = siblings
    .filter((one) => one.kind === 'plan-listing' && isOfProduct(one, 'product'))
    .map((one) => textAt(one.resource, 'name'));
  return listing.read(resource).map(({ cells }) => ({
    at,
    cells: { ...cells, productId: textAt(offer?.resource, 'identity', 'externalId'), plans },
  }));
}

const SIBLINGS: Record<string, { read: string[]; unused: string[] }> = {
  product: {
    read: ['identity.externalId'],
    unused: ['$schema', 'id', 'type', 'alias', 'resourceName', 'identity'],
  },
  'plan-listing': {
    read: ['name'],
    unused: ['$schema', 'id', 'product', 'plan', 'kind', 'languageId', 'description', 'summary'],
  },
};

function unreadOf({ kind, resource }: Resource): Unread[] {
  const place = `resources[${kind}]`;
  if (!isObject(resource)) return [{ path: 'resources[]', why: 'refused' }];
  const sibling = Object.hasOwn(SIBLINGS, kind) ? SIBLINGS[kind] : undefined;
  if (kind !== 'listing' && sibling === undefined) {
    return [{ path: place, why: kind === 'unknown' ? 'unknown' : 'unused' }];
  }
  const unread =
    sibling === undefined
      ? listing.unread(resource)
      : unreadKeys(resource, sibling.read, sibling.unused);
  return unread.map((one) => ({ ...one, path: `${place}.${one.path}` }));
}
