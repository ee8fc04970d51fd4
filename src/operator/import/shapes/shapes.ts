import { azureListing } from './publisher/azureListing.ts';
import { catalog } from './catalog.ts';
import { listing } from './publisher/listing.ts';
import { resourceTree } from './publisher/resourceTree.ts';
import { type Shape, isObject } from './shape.ts';

export type ShapeId = 'resource-tree' | 'azure-listing' | 'catalog' | 'listing';

/** In the order in which they are tried. */
export const SHAPES: Readonly<Record<ShapeId, Shape>> = {
  'resource-tree': resourceTree,
  'azure-listing': azureListing,
  catalog,
  listing,
};

/** The shape of an element, told by itself. */
export function shapeOf(element: unknown): Shape | undefined {
  return isObject(element)
    ? Object.values(SHAPES).find((shape) => shape.matches(element))
    : undefined;
}
