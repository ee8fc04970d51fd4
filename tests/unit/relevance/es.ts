import type { Labelled } from './labelled.ts';

/** What agents type on the Spanish pages, as they type it: in a hurry, on the phone, from an error. */
export const tuned: Labelled[] = [
  [
    '¿quién devuelve el dinero?',
    'guide:cancel-refund guide:cancel-refund#1 guide:cancel-refund#4 duty:refund-after-72-hours term:refund-window tree:bought-when tree:bought-when/after-72-hours',
    'a whole question in a customer’s words',
  ],
  [
    'refund 72 hours',
    'guide:cancel-refund#1 guide:cancel-refund#2 duty:cancel-within-72-hours duty:refund-after-72-hours term:refund-window tree:bought-when/after-72-hours tree:cancel-model',
    'English words on a Spanish page',
  ],
  [
    'MarketplacePurchaseEligibilityFailed',
    'guide:purchase-refused#1 tree:refusal tree:refusal-offer/no-reason',
    'a code',
  ],
  [
    'csp indirecto soporte azure',
    'duty:reseller-azure-requests tree:request-kind/azure-reseller tree:platform-model tree:platform-model/reseller guide:microsoft-request#5 guide:support-roles#7',
    'key words without grammar',
  ],
  [
    'cobran dos veces',
    'tree:charge/explain tree:charge tree:invoice-issuer tree:charge/still-billed guide:billing#6 tree:charge/unsure',
    'a wrong charge is explained or claimed',
  ],
  [
    'error 500',
    'tree:symptom tree:symptom/fails tree:saas-stage/landing-fails tree:landing-error',
    'the product fails, whatever its number',
  ],
  [
    'no podemos activar la suscripción',
    'term:activation guide:activation guide:activation#2 tree:saas-stage tree:offer-kind tree:saas-state/declined tree:saas-state/pending duty:saas-activation',
    'a sentence',
  ],
  [
    'enlace activacion saas',
    'guide:activation#2 term:activation tree:saas-stage/no-link duty:activation-data',
    'no accent, no grammar',
  ],
  [
    'el cliente quiere cancelar',
    'guide:cancel-refund guide:cancel-refund#3 tree:change tree:bought-when tree:cancel-model/direct duty:cancel-within-72-hours',
    'the commonest of all',
  ],
  [
    'cancelar despues de 72 horas',
    'guide:cancel-refund#4 guide:cancel-refund#1 guide:cancel-refund#2 duty:refund-after-72-hours tree:bought-when/after-72-hours duty:multi-year-cancellation',
    'no accent',
  ],
  ['factura', 'term:invoice guide:billing guide:billing#4 tree:charge', 'one word'],
  [
    'invoice',
    'term:invoice guide:billing guide:billing#4 tree:charge',
    'the same in English leads to the same',
  ],
  ['no me cuadra la factura', 'guide:billing#6 tree:invoice-issuer tree:charge', 'as it is said'],
  [
    'conciliacion',
    'term:reconciliation-file guide:billing#5 guide:billing',
    'one word without its accent',
  ],
  [
    'archivo de conciliación donde esta',
    'guide:billing#3 term:reconciliation-file guide:billing#5',
    'where a thing is',
  ],
  [
    'telefono de soporte del fabricante',
    'guide:isv-contact guide:isv-contact#1 guide:isv-contact#2 term:support-contact duty:isv-contact-route',
    'the ISV by another name',
  ],
  [
    'a quien llamo si falla el producto',
    'guide:support-roles guide:support-roles#1 guide:support-roles#2 guide:support-roles#4 tree:symptom tree:symptom/fails duty:technical-support',
    'a question without its marks',
  ],
  [
    'el isv no contesta',
    'guide:handover#7 tree:contact-trouble/silent guide:isv-role#3',
    'nobody answers',
  ],
  [
    'el isv no responde a los correos',
    'guide:handover#7 tree:contact-trouble/silent tree:contact-trouble/bounces guide:isv-role#3',
    'the same in other words',
  ],
  [
    'sla',
    'term:service-level-agreement guide:isv-role#4 duty:service-levels tree:service-trouble/breach',
    'an abbreviation',
  ],
  [
    'incumplen el sla',
    'term:service-level-agreement guide:isv-role#4 duty:service-levels tree:service-trouble/breach',
    'a verb and an abbreviation',
  ],
  [
    'gdap caducado',
    'term:gdap tree:gdap/expired tree:gdap',
    'a state in another word than the tree’s',
  ],
  ['gdpa', 'term:gdap tree:gdap duty:gdap-grant', 'letters swapped in an abbreviation'],
  ['RequestDisallowedByPolicy', 'guide:purchase-refused#4 tree:azure-error/policy', 'a code'],
  [
    'authorizationfailed',
    'guide:purchase-refused#4 tree:azure-error/role',
    'a code in small letters',
  ],
  ['2091', 'guide:purchase-refused#9 tree:refusal-offer/withdrawn', 'a code of digits'],
  [
    'This offer is not available for subscriptions from Microsoft Azure Cloud Solution Providers',
    'guide:purchase-refused#3 tree:refusal/not-for-csp',
    'an error text',
  ],
  [
    "The client 'ana@cliente.example' with object id '11aa22bb' does not have authorization to perform action 'Microsoft.Marketplace/offerTypes/publishers/offers/plans/agreements/write'",
    'guide:purchase-refused#4 tree:azure-error/role',
    'an error text with its values',
  ],
  [
    'We couldn’t identify this purchase',
    'guide:activation#4 guide:handover#1 tree:landing-error/token',
    'an error text with a typographic apostrophe',
  ],
  ['compra rechasada', 'guide:purchase-refused tree:refusal tree:denied', 'misspelt by ear'],
  [
    'no deja comprar la oferta',
    'tree:refusal tree:refusal/reseller guide:purchase-refused guide:purchase-refused#3 tree:discovery tree:private-deal/cannot-buy tree:before-buying',
    'a refusal in everyday words',
  ],
  [
    'oferta no disponible en mi pais',
    'tree:refusal/market duty:offer-markets guide:purchase-refused#3',
    'no accent',
  ],
  [
    'provedor indirecto',
    'term:indirect-provider guide:indirect-model guide:support-roles#7',
    'a letter missing',
  ],
  [
    'que puede hacer un revendedor indirecto',
    'guide:indirect-model#2 term:indirect-reseller guide:indirect-model',
    'a question',
  ],
  ['mpn id', 'term:partner-id term:microsoft-ai-cloud-partner-program', 'a former name'],
  [
    'cambiar numero de licencias',
    'guide:cancel-refund#6 tree:change/seats duty:subscription-changes term:seat',
    'a task',
  ],
  [
    'quitar licencias',
    'guide:cancel-refund#6 tree:change/seats tree:change-trouble/seats-added term:seat duty:subscription-changes',
    'the same from the other side',
  ],
  [
    'renovacion automatica desactivar',
    'guide:cancel-refund#7 tree:renewal/stop term:renewal',
    'words the other way round',
  ],
  [
    'se renovo sin querer',
    'tree:renewal/renewed guide:cancel-refund#7 tree:renewal',
    'what has happened',
  ],
  [
    'pasar la suscripción a otro partner',
    'guide:cancel-refund#8 tree:change/transfer duty:saas-transfer',
    'as customers say it',
  ],
  [
    'han hackeado al cliente',
    'tree:security/tenant tree:security tree:security/product guide:isv-role#5 duty:product-security-incident',
    'everyday word',
  ],
  [
    'me suspendieron la suscripcion',
    'tree:saas-state/suspended tree:security/suspended guide:activation#3 duty:acceptable-use',
    'a verb of what the state says',
  ],
  [
    'azure caido',
    'tree:symptom/outage tree:service-trouble/azure-incident tree:platform-model term:service-health duty:azure-platform-fault',
    'an outage',
  ],
  ['que no debo enviar al isv', 'guide:handover#6', 'a heading in other words'],
  [
    'plantilla de correo en ingles',
    'guide:handover#5 guide:handover#3 guide:handover',
    'what an agent looks for',
  ],
  [
    'que datos reunir antes de escribir',
    'guide:handover#1 guide:handover#2 guide:handover',
    'words of a description',
  ],
  [
    'permisos de facturacion',
    'term:billing-admin guide:billing#3 tree:charge-kind/access guide:partner-role#5',
    'a role by what it allows',
  ],
  [
    'contrato de cliente de microsoft',
    'term:microsoft-customer-agreement guide:agreements#3 duty:microsoft-agreement-acceptance tree:agreement/mca',
    'a document',
  ],
  [
    'falta aceptar el mca',
    'term:microsoft-customer-agreement guide:agreements#3 duty:microsoft-agreement-acceptance tree:agreement/mca tree:agreement/mca-reseller',
    'an abbreviation in a sentence',
  ],
  [
    'oferta privada multiparte quien factura',
    'duty:channel-sale-invoice term:multiparty-private-offer guide:not-csp#5 tree:scope/private-offer',
    'two things at once',
  ],
  [
    'cliente compro directo a microsoft',
    'guide:not-csp#3 tree:scope/direct duty:direct-purchase-invoice guide:not-csp',
    'no CSP case',
  ],
  ['maquina virtual linux', 'guide:microsoft-role#3 tree:symptom/linux', 'an exception'],
  [
    'formación para usuarios',
    'term:training duty:documentation-training duty:user-support tree:symptom/how-to term:user-support',
    'not a fault',
  ],
  [
    'PendingFulfillmentStart',
    'guide:activation#3 tree:saas-state/pending',
    'a state as the API writes it',
  ],
  [
    'no puedo entrar al centro de partners',
    'tree:lockout tree:own-account guide:microsoft-request#6 tree:denied/portal tree:own-account/portal',
    'locked out',
  ],
  [
    'ticket a microsoft en nombre del cliente',
    'duty:request-on-behalf guide:microsoft-request tree:platform-model/direct tree:request-kind/azure tree:request-kind term:support-request',
    'an English word in a Spanish sentence',
  ],
  [
    'indirect reseller',
    'term:indirect-reseller guide:indirect-model guide:support-roles#7',
    'English on a Spanish page',
  ],
  [
    'reconciliation file',
    'term:reconciliation-file guide:billing#5 guide:billing',
    'English on a Spanish page',
  ],
  [
    'facturaci',
    'guide:billing term:billing-admin term:direct-bill-partner tree:charge term:invoice',
    'half typed',
  ],
  ['aprovisio', 'term:provisioning guide:activation duty:azure-deployment', 'half typed'],
  [
    'pago pendiente suspendido',
    'tree:saas-state/suspended tree:charge/payment tree:bought-when/pending-payments',
    'two words',
  ],
  [
    'el cliente no paga',
    'tree:charge/payment duty:nonpayment-risk duty:account-payment',
    'a plain sentence',
  ],
  [
    'precio subió',
    'tree:charge-kind/price tree:before-buying/price guide:agreements#5',
    'two words',
  ],
  [
    'salud',
    'category:healthcare term:service-health',
    'health is a category and a service’s state',
  ],
  ['recursos humanos', 'category:human-resources', 'a category by its name'],
  ['healthcare', 'category:healthcare', 'a category by its English name'],
  [
    'que hago si el proveedor no atiende',
    'guide:indirect-model guide:indirect-model#7 guide:indirect-model#8 tree:agreement/with-provider guide:support-roles#7 duty:provider-reseller-agreement',
    'the provider’s duties',
  ],
  [
    'somos revendedores y el pedido no sale',
    'guide:indirect-model#3 tree:refusal/reseller tree:change-trouble/reseller-id duty:reseller-subscriptions',
    'an order that is blocked',
  ],
  [
    'requisitos para ser factura directa',
    'guide:indirect-model#5 term:direct-bill-partner',
    'a heading in other words',
  ],
  [
    'acceso del proveedor al inquilino de mi cliente',
    'guide:indirect-model#6',
    'a heading in other words',
  ],
  [
    'preguntas frecuentes de microsoft soporte',
    'guide:microsoft-role#4',
    'a heading in other words',
  ],
  [
    'que no soluciona microsoft',
    'guide:microsoft-role#2 guide:microsoft-role',
    'a heading in other words',
  ],
  [
    'puedo cobrar por el soporte',
    'guide:partner-role guide:partner-role#2 guide:partner-role#3',
    'words of a description',
  ],
  [
    'el cliente me quito los permisos de administrador',
    'guide:partner-role#4 tree:gdap tree:gdap/none',
    'a heading in other words',
  ],
  [
    'alerta de seguridad recibida',
    'guide:partner-role#6 tree:security/azure-use',
    'a heading in other words',
  ],
  [
    'que pregunto al descolgar',
    'guide:partner-role#7 tree:need/unsure',
    'a heading in other words',
  ],
  ['plazo de respuesta del isv', 'guide:isv-role#3', 'a heading'],
  [
    'formación y documentación del producto',
    'duty:documentation-training term:training tree:symptom/how-to',
    'a task',
  ],
  [
    'terminos de uso del producto de terceros',
    'guide:agreements#2 tree:agreement/product-terms term:third-party-customer-agreement',
    'a document by another name',
  ],
  [
    'ver el precio de una oferta',
    'guide:agreements#5 tree:before-buying/price',
    'a heading in other words',
  ],
  ['sigue a la venta la oferta antes de renovar', 'guide:agreements#7', 'a heading'],
  [
    'cspState optout',
    'guide:agreements#6 tree:discovery/closed term:csp-opt-in',
    'a field of the API',
  ],
  ['beneficiary y purchaser', 'guide:activation#4 guide:handover#2', 'names of fields'],
  ['estado suspended', 'guide:activation#3 tree:saas-state/suspended', 'a state in English'],
  [
    'configurar saas comprado en azure portal 30 dias',
    'guide:activation#5 tree:saas-stage/never-configured duty:saas-configuration',
    'a deadline',
  ],
  [
    'despliegue fallido',
    'guide:activation#6 tree:deploy-model/ourselves tree:deploy-model/provider duty:azure-deployment',
    'a fault',
  ],
  ['correlation id', 'term:correlation-id guide:handover#2', 'a thing to have ready'],
  ['cuando llega la factura del mes', 'guide:billing#2 duty:invoice-publication', 'a heading'],
  [
    'ChargeType CancelImmediate',
    'guide:billing#5 guide:billing#6 guide:cancel-refund#3',
    'values of the file',
  ],
  ['fraude con tarjeta', 'tree:charge-kind/fraud duty:nonpayment-risk', 'a fraud'],
  ['me cobran una prueba gratis', 'tree:charge-kind/trial tree:cancel-other/trial', 'a trial'],
  ['cobrado sin activar', 'tree:charge-kind/not-activated', 'a charge without use'],
  [
    'compra no autorizada del cliente en azure',
    'tree:charge/unannounced duty:unannounced-purchases',
    'bought without telling',
  ],
  [
    'hemos puesto demasiadas licencias',
    'tree:change-trouble/seats-added guide:cancel-refund#6 tree:change/seats',
    'a mistake',
  ],
  [
    'azure no deja traspasar la suscripcion',
    'tree:change-trouble/transfer-blocked duty:azure-transfer-check guide:cancel-refund#8 tree:change/transfer',
    'a transfer that is blocked',
  ],
  [
    'desbloquear cuenta admin global',
    'tree:lockout/blocked tree:lockout/only-admin term:global-admin tree:lockout',
    'locked out',
  ],
  [
    'oferta multiparte',
    'term:multiparty-private-offer guide:not-csp#5 tree:scope/private-offer duty:channel-sale-invoice',
    'a term',
  ],
  [
    'diferencia entre oferta privada y oferta de csp',
    'guide:not-csp#6 guide:not-csp#4 term:csp-private-offer term:private-offer guide:not-csp#1 guide:not-csp#2',
    'two alike things',
  ],
  ['quién es el publicador', 'term:publisher term:isv guide:isv-role', 'a term in a question'],
  [
    'donde veo los contactos del isv en el centro de partners',
    'guide:isv-contact#2 guide:isv-contact duty:contact-access tree:contact-trouble/hidden',
    'where a thing is',
  ],
  ['abrir ticket m365', 'tree:request-kind/m365', 'an abbreviation of a product'],
  [
    'mfa',
    'guide:indirect-model#4 guide:indirect-model#3 guide:indirect-model',
    'required of resellers',
  ],
];

/** Never looked at while the search was tuned. */
export const heldOut: Labelled[] = [
  [
    'plazo para devolver una compra',
    'term:refund-window guide:cancel-refund guide:cancel-refund#1 guide:cancel-refund#2 tree:bought-when duty:cancel-within-72-hours',
    'a rule in other words',
  ],
  [
    'reembolso plan de 3 años',
    'guide:cancel-refund#5 duty:multi-year-cancellation tree:bought-when/pending-payments',
    'a plan',
  ],
  [
    'cancel subscription',
    'guide:cancel-refund guide:cancel-refund#3 tree:change tree:bought-when tree:cancel-model/direct tree:charge/still-billed duty:cancel-within-72-hours',
    'English on a Spanish page',
  ],
  [
    'quien me factura esto',
    'guide:billing#1 tree:invoice-issuer tree:scope/unsure guide:billing',
    'a question',
  ],
  [
    'cargo que no reconoce el cliente',
    'tree:charge/explain tree:charge duty:billing-questions',
    'a sentence',
  ],
  ['siguen cobrando despues de cancelar', 'tree:charge/still-billed', 'a case'],
  [
    'no llega la factura',
    'guide:billing#2 guide:billing#3 tree:charge tree:invoice-issuer/unsure tree:invoice-issuer duty:invoice-publication',
    'when it comes',
  ],
  [
    'usagee',
    'term:metered-usage tree:charge-kind/usage tree:bought-when/usage',
    'English, misspelt',
  ],
  ['AccountSetupError', 'guide:purchase-refused#4 tree:azure-error/tenant-data', 'a code'],
  [
    'was disallowed by policy',
    'guide:purchase-refused#4 tree:azure-error/policy',
    'part of an error text',
  ],
  [
    'You have not accepted the legal terms on this subscription',
    'guide:purchase-refused#4 tree:azure-error/terms',
    'an error text',
  ],
  [
    'error 2006 al comprar',
    'guide:purchase-refused#9 tree:refusal/not-for-csp',
    'a code in a sentence',
  ],
  [
    'unsubscribefailed',
    'guide:cancel-refund#4 tree:bought-when/after-72-hours',
    'a code in small letters',
  ],
  [
    'tarjeta rechazada',
    'tree:refusal-payment/method guide:purchase-refused#5 tree:refusal-payment tree:charge/payment',
    'everyday words',
  ],
  [
    'marketplace privado',
    'term:private-marketplace guide:purchase-refused#8 duty:private-marketplace-approval',
    'a term',
  ],
  [
    'la pagina del isv da error al activar',
    'tree:saas-stage/landing-fails tree:landing-error guide:activation#4',
    'a sentence',
  ],
  ['pide aprobacion de administrador', 'tree:landing-error/consent', 'what the screen says'],
  [
    'desplegar aplicacion de azure',
    'guide:activation#6 duty:azure-deployment tree:deploy-model tree:deploy-model/ourselves term:azure-based-offer',
    'a task',
  ],
  [
    'acceso denegado aplicacion administrada',
    'guide:activation#7 tree:offer-kind/managed-app',
    'a heading without accents',
  ],
  [
    'contacto de ingenieria',
    'term:engineering-contact guide:isv-contact#1',
    'a term without its accent',
  ],
  [
    'no aparece el contacto del publicador',
    'guide:isv-contact#6 tree:contact-trouble/none-listed tree:contact-trouble/hidden tree:contact-trouble',
    'a sentence',
  ],
  ['rebota el correo del isv', 'tree:contact-trouble/bounces', 'another word for it'],
  [
    'que soporta microsoft',
    'guide:microsoft-role guide:microsoft-role#1 guide:microsoft-role#2 guide:support-roles#6',
    'a question',
  ],
  [
    'rol para abrir una solicitud',
    'guide:microsoft-request guide:partner-role#5 term:admin-agent tree:request-kind term:helpdesk-agent',
    'a role',
  ],
  ['agente de administracin', 'term:admin-agent', 'a letter missing'],
  [
    'ofertas exclusivas',
    'term:exclusive-offer duty:exclusive-offers tree:discovery/exclusive',
    'plural',
  ],
  [
    'vender por csp una oferta cerrada',
    'tree:discovery/closed term:csp-opt-in guide:agreements#6 duty:csp-opt-in guide:purchase-refused#7 tree:refusal/not-for-csp',
    'a task',
  ],
  [
    'margen oferta privada',
    'tree:margin tree:margin/wrong tree:margin/unsure term:csp-private-offer tree:charge-kind/price duty:csp-private-offer-invoice guide:not-csp#6',
    'two terms',
  ],
  [
    'cuenta de administrador bloqueada',
    'tree:lockout/blocked tree:lockout/only-admin tree:lockout',
    'locked out',
  ],
  [
    'incidente de seguridad producto isv',
    'duty:product-security-incident guide:isv-role#5 tree:security/product',
    'key words',
  ],
  ['consumo raro en azure', 'tree:security/azure-use duty:abuse-response', 'an everyday word'],
  [
    'business central cancelar',
    'tree:cancel-other/business-central duty:other-offers-cancellation guide:cancel-refund#1',
    'a product of Microsoft',
  ],
  [
    'service level agreement',
    'term:service-level-agreement guide:isv-role#4 duty:service-levels tree:service-trouble/breach',
    'English on a Spanish page',
  ],
  [
    'seguridad',
    'category:security tree:security guide:isv-role#5 duty:product-security-incident',
    'a category and a case',
  ],
  [
    'como anulo un pedido',
    'guide:cancel-refund guide:cancel-refund#3 guide:cancel-refund#1 tree:change tree:bought-when tree:cancel-model/direct duty:cancel-within-72-hours term:order',
    'another word for canceling',
  ],
  [
    'devolución de una reserva de maquina virtual',
    'tree:cancel-other/vm-reservation duty:other-offers-cancellation guide:cancel-refund#1',
    'a kind of offer',
  ],
  [
    'cuando se renueva la suscripcion',
    'tree:renewal/unsure guide:cancel-refund#7 tree:renewal term:renewal',
    'a date',
  ],
  [
    'a que hora empieza a contar el plazo',
    'guide:cancel-refund#2 tree:bought-when/unsure term:refund-window',
    'when a window begins',
  ],
  [
    'no veo la factura en el centro de partners',
    'guide:billing#3 tree:charge-kind/access tree:invoice-issuer/unsure',
    'a permission',
  ],
  [
    'el consumo facturado no es real',
    'tree:charge-kind/usage term:metered-usage',
    'a meter in doubt',
  ],
  ['ResourcePurchaseValidationFailed', 'guide:purchase-refused#1 tree:refusal', 'a code'],
  [
    'suscripcion gratuita no puede comprar',
    'tree:refusal-payment/type guide:purchase-refused#5 tree:refusal-payment',
    'a reason of the refusal',
  ],
  [
    'Marketplace is not enabled for the Azure subscription',
    'tree:refusal-payment/type guide:purchase-refused#5',
    'an error text',
  ],
  [
    'oferta retirada',
    'tree:refusal-offer/withdrawn tree:refusal-offer guide:purchase-refused#3 guide:agreements#7',
    'two words',
  ],
  [
    'Forbidden al borrar recurso saas',
    'tree:saas-stage/cannot-delete guide:activation#5',
    'a code within a sentence',
  ],
  [
    'landing page',
    'term:landing-page tree:saas-stage/landing-fails tree:landing-error',
    'English on a Spanish page',
  ],
  ['entraron con otra cuenta', 'tree:landing-error/account', 'what has happened'],
  [
    'propietario o colaborador rbac',
    'term:rbac duty:tenant-permissions tree:azure-error/role',
    'roles of Azure',
  ],
  ['identificador de partner', 'term:partner-id', 'a term in other words'],
  ['politica de uso aceptable', 'duty:acceptable-use tree:security/suspended', 'a document'],
  ['ficha engañosa del marketplace', 'tree:security/listing duty:listing-abuse', 'an abuse'],
  ['helpdesk agent', 'term:helpdesk-agent', 'English on a Spanish page'],
  ['condiciones especiales con el isv', 'tree:agreement/extra-terms', 'an agreement of one’s own'],
  ['informacion publica de un contacto', 'guide:isv-contact#5', 'a heading in other words'],
];
