import type { ChannelId } from '../../../../platform/vocabulary.ts';
import { type JsonObject, type Shape, type ShapedCells, type Unread } from '../shape.ts';
import { documentCell, isObject, listAt, textAt } from '../shape.ts';
import { unreadKeys } from '../unreadKeys.ts';

/**
 * `AzureListing` of the Partner Center ingestion API (Microsoft, az-partner-center-cli, Swagger of
 * 2022-10-28), and the same in the configuration files of that command line tool: keys in
 * snake_case, alone or under `offer_listing` beside the settings and plans of the offer.
 */
export const azureListing: Shape = {
  matches(element) {
    const inner = listingOf(element);
    return (
      textAt(element, 'resourceType') === 'AzureListing' ||
      ['listingContacts', 'listingUris'].some((key) => Array.isArray(at(inner, key)))
    );
  },
  read: (element) => [{ cells: readListing(element) }],
  unread(element) {
    const inner = listingOf(element);
    const isWrapped = inner !== element;
    const path = (one: string) => (isWrapped ? `offer_listing.${one}` : one);
    const keys = READ.flatMap((one) => [one, snake(one)]).map(path);
    const unused = UNUSED.flatMap((one) => [one, snake(one)]).map(path);
    return [
      ...unreadKeys(element, [...keys, ...READ_AROUND], [...unused, ...UNUSED_AROUND]),
      ...unreadTypes(inner, path('')),
    ];
  },
};

const CHANNEL_OF: Record<string, ChannelId> = {
  CustomerSupport: 'support',
  Engineering: 'engineering',
  ChannelManager: 'csp',
};
const URI_TYPES = ['PublicCloudSupport', 'PrivacyUri'];

const READ = [
  'title',
  'publisherName',
  ...['type', 'name', 'email', 'phone', 'uri'].map((part) => `listingContacts[].${part}`),
  ...['type', 'displayText', 'uri'].map((part) => `listingUris[].${part}`),
];
const READ_AROUND = [
  'plan_overview[].plan_listing.title',
  'property_settings.categories[].category',
  'property_settings.category',
  'offer-listing-properties.publisherName',
];
const UNUSED = [
  'resourceType',
  'id',
  'languageCode',
  'description',
  'summary',
  'shortDescription',
  'keywords',
  'listingUris[].subtype',
  'listingLogos',
  'listingScreenshots',
  'listingVideos',
  'gettingStartedInstructions',
  'proofPoints',
];
const UNUSED_AROUND = [
  'offer_setup',
  'property_settings',
  'preview_audience',
  'technical_configuration',
  'plan_overview',
  'co-sell',
  'resell',
  'offer-listing-properties',
];

function readListing(element: JsonObject): ShapedCells {
  const inner = listingOf(element);
  const cells: ShapedCells = {
    publisher:
      text(inner, 'publisherName') || textAt(element, 'offer-listing-properties', 'publisherName'),
    products: [text(inner, 'title')],
    plans: listAt(element, 'plan_overview').flatMap(
      (plan) => textAt(plan, 'plan_listing', 'title') || [],
    ),
    categories: categoriesOf(element),
  };
  for (const contact of contactsOf(inner)) {
    const channel = channelOf(contact);
    // Of two contacts of one type the first one counts; the other is named as not read.
    if (channel === undefined || cells[`${channel}.name`] !== undefined) continue;
    for (const part of ['name', 'email', 'phone'] as const) {
      cells[`${channel}.${part}`] = textAt(contact, part);
    }
    cells[`${channel}.url`] = textAt(contact, 'uri');
  }
  const uris = urisOf(inner);
  const site = uris.find((one) => textAt(one, 'type') === 'PublicCloudSupport');
  if (textAt(site, 'uri') !== '') cells['support.url'] = textAt(site, 'uri');
  cells['documents.privacy'] = uris
    .filter((one) => textAt(one, 'type') === 'PrivacyUri')
    .flatMap((one) => documentCell(textAt(one, 'displayText'), textAt(one, 'uri')));
  return cells;
}

/** Contacts and addresses of a type that we do not know, or of one that stood there before. */
function unreadTypes(inner: JsonObject, prefix: string): Unread[] {
  const seen = new Set<string>();
  const contacts = contactsOf(inner).flatMap((contact): Unread[] => {
    const type = textAt(contact, 'type');
    if (channelOf(contact) !== undefined && !seen.has(type)) {
      seen.add(type);
      return [];
    }
    return [{ path: `${prefix}listingContacts[${type.slice(0, 60)}]`, why: 'unknown' }];
  });
  const uris = urisOf(inner).flatMap((one): Unread[] => {
    const type = textAt(one, 'type');
    if (URI_TYPES.includes(type) || textAt(one, 'uri') === '') return [];
    return [{ path: `${prefix}listingUris[${type.slice(0, 60)}]`, why: 'unknown' }];
  });
  return [...contacts, ...uris];
}

function channelOf(contact: unknown): ChannelId | undefined {
  const type = textAt(contact, 'type');
  return Object.hasOwn(CHANNEL_OF, type) ? CHANNEL_OF[type] : undefined;
}

function contactsOf(inner: JsonObject): readonly unknown[] {
  return listAt({ list: at(inner, 'listingContacts') }, 'list');
}

function urisOf(inner: JsonObject): readonly unknown[] {
  return listAt({ list: at(inner, 'listingUris') }, 'list');
}

function categoriesOf(element: JsonObject): string[] {
  const { property_settings: settings } = element;
  const many = listAt(settings, 'categories').map((one) => textAt(one, 'category'));
  return [...new Set([...many, textAt(settings, 'category')])].filter((one) => one !== '');
}

function listingOf(element: JsonObject): JsonObject {
  const inner = element['offer_listing'];
  return isObject(inner) ? inner : element;
}

function at(inner: JsonObject, key: string): unknown {
  return Object.hasOwn(inner, key) ? inner[key] : inner[snake(key)];
}

function text(inner: JsonObject, key: string): string {
  return textAt(inner, key) || textAt(inner, snake(key));
}

function snake(path: string): string {
  return path.replace(/^[a-zA-Z]+/, (key) =>
    key.replace(/[A-Z]/g, (one) => `_${one.toLowerCase()}`),
  );
}
