import { type JsonObject, type Shape, type ShapedCells, type Unread } from './shape.ts';
import { documentCell, listAt, textAt, textsAt } from './shape.ts';
import { unreadKeys } from './unreadKeys.ts';

/**
 * A product of the Marketplace catalog API (2025-05-01), and of its older model (2018-08-01-beta:
 * `helpLink`, `isThirdParty`). Of ways to reach the publisher it has the support page alone. Its
 * language is that of the texts, not of the support desk, and is not kept.
 */
export const catalog: Shape = {
  matches: (element) =>
    ['uniqueProductId', 'publisherDisplayName'].some((key) => textAt(element, key) !== ''),
  read: (element) => [{ cells: readProduct(element) }],
  unread: (element) => [
    ...unreadKeys(element, readPaths(element), UNUSED),
    ...(isMicrosoftsOwn(element) ? [FIRST_PARTY] : []),
  ],
};

/** Kept all the same: whoever looks for the product must find that it is not another company's. */
const FIRST_PARTY: Unread = {
  path: 'publisherType',
  why: 'unused',
  fact: "is Microsoft, not a third party: Microsoft supports the product itself; it is kept as Microsoft's contact",
};

function isMicrosoftsOwn(element: JsonObject): boolean {
  return (
    textAt(element, 'publisherType') === 'Microsoft' || textAt(element, 'isThirdParty') === 'false'
  );
}

function readProduct(element: JsonObject): ShapedCells {
  const document = (...keys: string[]) => documentCell('', textAt(element, ...keys));
  return {
    publisher: textAt(element, 'publisherDisplayName'),
    publisherIds: [textAt(element, 'publisherId')],
    products: [textAt(element, 'displayName')],
    productId: textAt(element, idKey(element)),
    plans: listAt(element, 'plans').flatMap(planCell),
    categories: textsAt(element, 'categoryIds'),
    'support.url': textAt(element, supportKey(element)),
    'documents.user': listAt(element, 'links').flatMap((link) =>
      documentCell(textAt(link, 'displayName'), textAt(link, 'uri')),
    ),
    'documents.csp-marketing': [
      ...document('marketingMaterial', 'path'),
      ...document('marketingMaterial', 'learnUri'),
    ],
    'documents.legal': document('legalTermsUri'),
    'documents.csp-legal': document('cspLegalTermsUri'),
    'documents.privacy': document('privacyPolicyUri'),
  };
}

function planCell(plan: unknown): string[] {
  const name = textAt(plan, 'displayName') || textAt(plan, 'planId');
  const state = textAt(plan, 'cspState');
  if (name === '') return [];
  return [state === '' ? name : `${name}: ${state}`];
}

/** Whether an id stands in for the name of a plan. */
function isNamedById(element: JsonObject): boolean {
  return listAt(element, 'plans').some((plan) => textAt(plan, 'displayName') === '');
}

function idKey(element: JsonObject): string {
  return chooseKey(element, 'uniqueProductId', 'offerId');
}

function supportKey(element: JsonObject): string {
  return chooseKey(element, 'supportUri', 'helpLink');
}

function chooseKey(element: JsonObject, first: string, second: string): string {
  return textAt(element, first) === '' && textAt(element, second) !== '' ? second : first;
}

function readPaths(element: JsonObject): string[] {
  return [
    'publisherDisplayName',
    'publisherId',
    'publisherType',
    'isThirdParty',
    'displayName',
    idKey(element),
    supportKey(element),
    'plans[].displayName',
    ...(isNamedById(element) ? ['plans[].planId'] : []),
    'plans[].cspState',
    'categoryIds[]',
    'links[].displayName',
    'links[].uri',
    'marketingMaterial.path',
    'marketingMaterial.learnUri',
    'legalTermsUri',
    'cspLegalTermsUri',
    'privacyPolicyUri',
  ];
}

/** Every other key of the two models. */
const UNUSED =
  'offerId helpLink productType language popularity summary description longSummary pricingTypes operatingSystems industryIds badges plans links marketingMaterial legalTermsType isPrivate isStopSell stopSellInfo isPreview hasStandardContractAmendments standardContractAmendmentsRevisionId universalAmendmentUrl uiDefinitionUri screenshotUris screenshots linkedAddIns iconFileUris largeIconUri wideIconUri smallIconUri mediumIconUri heroImageUri images artifacts videos additionalProperties pricingDetailsUri isReseller isQuantifiable disableSendEmailOnPurchase hideFromSaasBlade productCustomData ratingBuckets ratingAverage ratingCount startingPrice lastModifiedDateTime supportedProducts applicableProducts cspState markets marketCode marketStates version bigId legacyId ocpSolutionId azureBenefit hasFreePlans displayRank isvContactDetails'.split(
    ' ',
  );
