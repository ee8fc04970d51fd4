import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/check.cli.ts';
import { createSearch } from '../../src/guidance/search.ts';
import { createTreeSearch } from '../../src/guidance/searchTree.ts';
import { LOCALES, type Locale } from '../../src/i18n/locales.ts';
import { placeAfter, type Place } from '../../src/tree/walk.ts';
import { realIndex } from './relevance/realIndex.ts';

/** What the shipped content must lead to: about that content alone, not about the search. */
const { tree } = checkContent(process.cwd()).content;
if (!tree) throw new Error('content/tree.yaml cannot be read: npm run check:content');
const indexes = new Map(LOCALES.map((locale) => [locale, realIndex(locale)]));
const guidance = new Map([...indexes].map(([locale, index]) => [locale, createSearch(index)]));
const symptoms = new Map([...indexes].map(([locale, index]) => [locale, createTreeSearch(index)]));

/** Of what there is to read: the field shows the tree's places in a group of their own. */
const toRead = (locale: Locale, query: string, limit: number) =>
  (guidance.get(locale)?.(query, 40) ?? [])
    .filter(({ entry }) => ['guide', 'section', 'duty', 'term'].includes(entry.kind))
    .map(({ entry }) => entry.path)
    .slice(0, limit);
const places = (locale: Locale, query: string, limit = 6) =>
  (symptoms.get(locale)?.(query, limit) ?? []).map(({ entry }) => entry.path.replace('tree:', ''));
const pathOf = ({ question, option }: Place): string =>
  option === undefined ? question : `${question}/${option}`;

describe('the first hit', () => {
  it.each<[Locale, string, string, string]>([
    ['es', 'factura', 'term:invoice', 'the term before what speaks of it'],
    ['es', 'invoice', 'term:invoice', 'an English word on a Spanish page'],
    ['en', 'factura', 'term:invoice', 'a Spanish word on an English page'],
    ['es', 'facutra', 'term:invoice', 'two letters swapped'],
    ['es', 'facturación directa', 'term:direct-bill-partner', 'an alias of two words'],
    ['es', 'Azure AD', 'term:microsoft-entra-id', 'a former name'],
    ['en', 'azure ad', 'term:microsoft-entra-id', 'a former name in small letters'],
    ['es', 'MPN', 'term:microsoft-ai-cloud-partner-program', 'a former name, not `ResellerMpnId`'],
    ['en', 'AppSource', 'term:microsoft-marketplace', 'a former name'],
    ['es', 'DAP', 'term:gdap', 'the access that is gone'],
    ['es', 'compatibilidad', 'term:technical-support', 'as machines translate «support»'],
    ['es', 'vale de soporte tecnico', 'term:support-request', 'a mistranslation, no accent'],
    ['es', 'CONCILIACION', 'term:reconciliation-file', 'capitals, no accent'],
    ['en', 'recon file', 'term:reconciliation-file', 'a short form'],
    ['en', 'SLA', 'term:service-level-agreement', 'an abbreviation'],
    ['es', 'reembolso', 'term:refund-window', 'an alias'],
    ['es', 'cancelar', 'guide:cancel-refund', 'the guide before its sections'],
    ['es', 'compra rechazada', 'guide:purchase-refused', 'how a guide begins'],
    ['en', 'purchase refused', 'guide:purchase-refused', 'the same in English'],
    ['es', 'quien factura a quien', 'guide:billing#1', 'a heading without its accents'],
    ['en', 'what not to send', 'guide:handover#6', 'a heading'],
    ['es', 'incidente de seguridad', 'guide:isv-role#5', 'the singular of a heading'],
    ['es', 'prueba de aceptación', 'duty:microsoft-agreement-acceptance', 'a task'],
    ['en', 'private marketplace', 'term:private-marketplace', 'the term before its section'],
    ['es', 'proveedor indirecto', 'term:indirect-provider', 'the term before its guide'],
    ['es', 'MarketplacePurchaseEligibilityFailed', 'guide:purchase-refused#1', 'an error code'],
    ['en', 'MarketplacePurchaseEligibilityFailed', 'guide:purchase-refused#1', 'the same'],
    ['es', 'marketplacepurchaseelig', 'guide:purchase-refused#1', 'a code half typed'],
    ['en', 'eligibility failed', 'guide:purchase-refused#1', 'the words of a code'],
    ['es', '2091', 'guide:purchase-refused#9', 'a code of the API'],
    [
      'es',
      "The client 'ana@contoso.example' with object id '3f2504e0-4f89' does not have authorization",
      'guide:purchase-refused#4',
      'a whole error text, with what stands in the place of its placeholders',
    ],
    [
      'en',
      'not available for subscriptions from Microsoft Azure Cloud Solution Providers',
      'guide:purchase-refused#3',
      'a part of an error text',
    ],
  ])('in %s for «%s» is %s: %s', (locale, query, path) => {
    expect(toRead(locale, query, 1)).toEqual([path]);
  });

  it.each<[Locale, string, string, string]>([
    ['es', 'factura', 'guide:billing#4', 'the section on reading it'],
    ['es', 'soporte', 'term:technical-support', 'the commonest word of all'],
    ['es', '72 horas', 'guide:cancel-refund#2', 'a heading with a number'],
    ['es', 'activar', 'guide:activation', 'another form of the word'],
    ['en', 'refund', 'guide:cancel-refund', 'the guide of the term'],
    ['en', 'nobody answers', 'guide:handover#7', 'how a case gets stuck'],
    ['es', 'el isv no contesta', 'guide:handover#7', 'a sentence'],
  ])('or one of the first three in %s for «%s» is %s: %s', (locale, query, path) => {
    expect(toRead(locale, query, 3)).toContain(path);
  });
});

describe('nothing', () => {
  it.each([
    ['nomina', 'a product, not «domina»'],
    ['Contoso Nómina', 'a publisher, not «contesta»'],
    ['fichaje', 'a product, not «fichero»'],
  ])('is found for «%s»: %s', (query) => {
    for (const locale of LOCALES) expect(guidance.get(locale)?.(query, 5)).toEqual([]);
  });
});

describe('of the tree among the first three', () => {
  it.each<[Locale, string, string, string]>([
    ['es', 'quieren que les devuelvan el dinero', 'bought-when', 'no word of it is the tree’s'],
    ['en', 'they want their money back', 'bought-when', 'the same in English'],
    ['es', 'reembolso', 'bought-when/after-72-hours', 'the tree says «devolución»'],
    ['es', 'refund', 'bought-when/after-72-hours', 'an English word on a Spanish page'],
    ['en', 'refund', 'bought-when/after-72-hours', 'the word itself'],
    ['es', '72 horas', 'cancel-model', 'a number'],
    ['es', 'compró ayer y quiere cancelar', 'bought-when', 'a sentence of two things'],
    ['es', 'no quieren renovar', 'renewal/stop', 'another form of the word'],
    ['en', 'stop auto-renewal', 'renewal/stop', 'what is wanted'],
    ['es', 'pasar a otro partner', 'change/transfer', 'as customers say it'],
    ['en', 'move to another partner', 'change/transfer', 'the same'],
    ['es', 'quieren más licencias', 'change/seats', '«más» says nothing'],
    ['es', 'añadieron licencias por error', 'change-trouble/seats-added', 'a mistake of theirs'],
    ['es', 'se ha caído', 'symptom/outage', 'the tree says «interrupción»'],
    ['en', 'the service is down', 'symptom/outage', 'the same in English'],
    ['es', 'no funciona', 'symptom', 'the commonest complaint of all'],
    ['en', 'it does not work', 'symptom', 'the same in English'],
    ['es', 'no saben usar el producto', 'symptom/how-to', 'not a fault'],
    ['es', 'el linux de la imagen no arranca', 'symptom/linux', 'one word tells it'],
    ['es', 'no les llega el enlace', 'saas-stage/no-link', 'the tree says that nobody has it'],
    ['en', 'no activation link', 'saas-stage/no-link', 'the same in English'],
    ['es', 'no pueden borrar el saas', 'saas-stage/cannot-delete', 'the tree says «eliminar»'],
    ['es', 'suspendida', 'saas-state/suspended', 'a state'],
    ['es', 'token caducado', 'landing-error', 'the hint of the answer that leads there'],
    ['en', 'cannot sign in', 'lockout', 'a partner’s own account'],
    ['es', 'no podemos iniciar sesión', 'lockout', 'the same in Spanish'],
    ['en', 'user cannot log in to the product', 'denied/product', 'a user, not the partner'],
    ['es', 'no les deja comprar', 'refusal', 'the tree says «rechazo»'],
    ['en', 'purchase refused', 'refusal', 'the same in English'],
    ['es', 'no se vende en este país', 'refusal/market', 'a reason of the refusal'],
    ['es', 'cargo que no reconocen', 'charge/explain', 'the verb in another form'],
    ['en', 'charge they do not recognize', 'charge/explain', 'the same in English'],
    ['es', 'la factura está mal', 'invoice-issuer', 'the answer that leads to it'],
    ['es', 'invoice', 'charge', 'an English word that the glossary knows'],
    ['en', 'factura', 'charge', 'a Spanish one'],
    ['es', 'curso', 'symptom/how-to', 'a spelling of the glossary for training'],
    ['es', 'siguen cobrando tras cancelar azure', 'charge/still-billed', 'a case of its own'],
    ['en', 'the customer does not pay', 'charge/payment', 'the tree says «non-payment»'],
    ['es', 'ha subido el precio', 'charge-kind/price', 'the tree says what it costs'],
    ['en', 'free trial is being charged', 'charge-kind/trial', 'two words of one case'],
    ['es', 'nos han hackeado', 'security/product', 'the tree says «atacado»'],
    ['es', 'el fabricante no contesta', 'contact-trouble/silent', 'the ISV by another name'],
    ['en', 'the vendor does not answer', 'contact-trouble/silent', 'the same in English'],
    ['es', 'la oferta no aparece', 'discovery', 'before a purchase'],
    ['es', 'gdap vencido', 'gdap/expired', 'an abbreviation'],
    ['es', 'pedir la compra al mayorista', 'refusal/reseller', 'a provider, as some say'],
    ['es', 'fatcura mal', 'invoice-issuer', 'two letters swapped'],
    ['es', 'RequestDisallowedByPolicy', 'azure-error/policy', 'a code that a label names'],
    ['en', 'AuthorizationFailed', 'azure-error/role', 'another'],
    ['es', 'MarketplacePurchaseEligibilityFailed', 'refusal-offer/no-reason', 'the outer code'],
  ])('in %s for «%s» is %s: %s', (locale, query, path) => {
    expect(places(locale, query, 3)).toContain(path);
  });
});

describe('an error of the tree, as somebody pastes it', () => {
  const pasted = Object.entries(tree.questions).flatMap(([question, { options }]) =>
    Object.entries(options).flatMap(([option, { errors = [] }]) =>
      errors.map((error): [error: string, place: string] => [
        error.replaceAll('…', 'qzx-4711'),
        pathOf(placeAfter(tree, { question, option })),
      ]),
    ),
  );

  it.each(pasted)('«%s» leads first to %s, in every language', (error, place) => {
    for (const locale of LOCALES) expect(places(locale, error)[0], locale).toBe(place);
  });

  it.each(pasted.filter(([, place]) => place.startsWith('refusal')))(
    '«%s» within the envelope that every refusal has leads first to %s',
    (error, place) => {
      if (place === 'refusal') return;
      const text = `{"code":"MarketplacePurchaseEligibilityFailed","message":"Marketplace purchase eligibilty check returned errors. See inner errors for details.","details":[{"code":"BadRequest","message":"${error}"}]}`;
      for (const locale of LOCALES) expect(places(locale, text)[0], locale).toBe(place);
    },
  );

  it('knows some errors', () => {
    expect(pasted.length).toBeGreaterThan(30);
  });
});
