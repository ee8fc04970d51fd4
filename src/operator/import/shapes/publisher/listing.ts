import { type JsonObject, type Shape, type ShapedCells, documentCell, isObject } from '../shape.ts';
import { listAt, textAt } from '../shape.ts';
import { unreadKeys } from '../unreadKeys.ts';

/**
 * The `listing` resource of the Product Ingestion API (2022-03-01-preview: Microsoft, "Product
 * Ingestion API for transactable containers", 2023-05-10). It does not name the publisher; a key of
 * that name, which the API does not know, may be added to it. The language is that of its texts, not of the support desk, and is not kept.
 */
export const listing: Shape = {
  matches(element) {
    return (
      /\/schema\/listing\//.test(textAt(element, '$schema')) ||
      textAt(element, 'id').startsWith('listing/') ||
      Object.values(CONTACTS).some((key) => isObject(element[key]))
    );
  },
  read: (element) => [{ cells: readListing(element) }],
  unread: (element) => unreadKeys(element, readPaths(element), UNUSED),
};

const CONTACTS = {
  support: 'supportContact',
  engineering: 'engineeringContact',
  csp: 'cloudSolutionProviderContact',
} as const;

/** The second is how one generated client spells it. */
const SITES = ['globalSupportWebsite', 'gloabalSupportWebsite'] as const;

function readListing(element: JsonObject): ShapedCells {
  const cells: ShapedCells = {
    publisher: textAt(element, 'publisher'),
    products: [textAt(element, 'title')],
    'documents.user': listAt(element, 'generalLinks').flatMap((link) =>
      documentCell(textAt(link, 'displayText'), textAt(link, 'link')),
    ),
    'documents.csp-marketing': documentCell(
      '',
      textAt(element, 'cloudSolutionProviderMarketingMaterials'),
    ),
    'documents.privacy': documentCell('', textAt(element, 'privacyPolicyLink')),
  };
  for (const channel of ['support', 'engineering', 'csp'] as const) {
    for (const part of ['name', 'email', 'phone', 'url'] as const) {
      cells[`${channel}.${part}`] = textAt(element, CONTACTS[channel], part);
    }
  }
  const site = SITES.map((key) => textAt(element, key)).find((text) => text !== '');
  if (site !== undefined) cells['support.url'] = site;
  return cells;
}

/** Of two addresses for support the offer's own support page is taken. */
function readPaths(element: JsonObject): string[] {
  const hasSite = SITES.some((key) => textAt(element, key) !== '');
  const parts = Object.values(CONTACTS).flatMap((key) =>
    ['name', 'email', 'phone', 'url'].map((part) => `${key}.${part}`),
  );
  return [
    'publisher',
    'title',
    ...SITES,
    ...parts.filter((path) => !hasSite || path !== 'supportContact.url'),
    'generalLinks[].displayText',
    'generalLinks[].link',
    'cloudSolutionProviderMarketingMaterials',
    'privacyPolicyLink',
  ];
}

const UNUSED = [
  '$schema',
  'id',
  'product',
  'kind',
  'resourceName',
  'languageId',
  'languageID',
  'governmentSupportWebsite',
  'supportContact.url',
  'description',
  'shortDescription',
  'searchResultSummary',
  'searchKeywords',
  'gettingStartedInstructions',
  'lifecycleState',
  'validations',
];
