import type { Labelled } from './labelled.ts';

/** What agents type on the English pages, as they type it: in a hurry, on the phone, from an error. */
export const tuned: Labelled[] = [
  [
    'who gives the money back?',
    'guide:cancel-refund guide:cancel-refund#1 guide:cancel-refund#4 duty:refund-after-72-hours term:refund-window tree:bought-when tree:bought-when/after-72-hours',
    'a whole question in a customer’s words',
  ],
  [
    'refund 72 hours',
    'guide:cancel-refund#1 guide:cancel-refund#2 duty:cancel-within-72-hours duty:refund-after-72-hours term:refund-window tree:bought-when/after-72-hours tree:cancel-model',
    'key words',
  ],
  [
    'MarketplacePurchaseEligibilityFailed',
    'guide:purchase-refused#1 tree:refusal tree:refusal-offer/no-reason',
    'a code',
  ],
  [
    'csp indirect azure support',
    'duty:reseller-azure-requests tree:request-kind/azure-reseller tree:platform-model tree:platform-model/reseller guide:microsoft-request#5 guide:support-roles#7',
    'key words without grammar',
  ],
  [
    'charged twice',
    'tree:charge/explain tree:charge tree:invoice-issuer tree:charge/still-billed guide:billing#6 tree:charge/unsure',
    'a wrong charge is explained or claimed',
  ],
  [
    'error 500',
    'tree:symptom tree:symptom/fails tree:saas-stage/landing-fails tree:landing-error',
    'the product fails, whatever its number',
  ],
  [
    'activation link missing',
    'guide:activation#2 term:activation tree:saas-stage/no-link duty:activation-data',
    'key words',
  ],
  [
    'how do I activate a saas subscription',
    'term:activation guide:activation guide:activation#1 guide:activation#2 tree:saas-stage tree:offer-kind tree:saas-state/pending duty:saas-activation tree:saas-stage/no-link',
    'a whole question',
  ],
  [
    'customer wants to cancel',
    'guide:cancel-refund guide:cancel-refund#3 tree:change tree:bought-when tree:cancel-model/direct duty:cancel-within-72-hours',
    'the commonest of all',
  ],
  [
    'cancel after 72 hours',
    'guide:cancel-refund#4 guide:cancel-refund#1 guide:cancel-refund#2 duty:refund-after-72-hours tree:bought-when/after-72-hours duty:multi-year-cancellation',
    'past the window',
  ],
  ['invoice', 'term:invoice guide:billing guide:billing#4 tree:charge', 'one word'],
  [
    'factura',
    'term:invoice guide:billing guide:billing#4 tree:charge',
    'the same in Spanish leads to the same',
  ],
  ['the invoice is wrong', 'guide:billing#6 tree:invoice-issuer tree:charge', 'a sentence'],
  ['invioce', 'term:invoice guide:billing guide:billing#4 tree:charge', 'letters swapped'],
  ['recon file', 'term:reconciliation-file guide:billing#5 guide:billing', 'as it is said'],
  [
    'where is the reconciliation file',
    'guide:billing#3 term:reconciliation-file guide:billing#5',
    'where a thing is',
  ],
  [
    'vendor support phone number',
    'guide:isv-contact guide:isv-contact#1 guide:isv-contact#2 term:support-contact duty:isv-contact-route',
    'the ISV by another name',
  ],
  [
    'who do I call when the product fails',
    'guide:support-roles guide:support-roles#1 guide:support-roles#2 guide:support-roles#4 tree:symptom tree:symptom/fails duty:technical-support',
    'a whole question',
  ],
  [
    'vendor not answering',
    'guide:handover#7 tree:contact-trouble/silent guide:isv-role#3',
    'nobody answers',
  ],
  [
    'isv does not reply to emails',
    'guide:handover#7 tree:contact-trouble/silent tree:contact-trouble/bounces guide:isv-role#3',
    'the same in other words',
  ],
  [
    'sla',
    'term:service-level-agreement guide:isv-role#4 duty:service-levels tree:service-trouble/breach',
    'an abbreviation',
  ],
  [
    'sla breach',
    'term:service-level-agreement guide:isv-role#4 duty:service-levels tree:service-trouble/breach',
    'two words',
  ],
  ['gdap expired', 'term:gdap tree:gdap/expired tree:gdap', 'a state'],
  [
    'delegated admin privileges',
    'term:gdap tree:gdap duty:gdap-grant tree:gdap/none',
    'a name written out',
  ],
  ['RequestDisallowedByPolicy', 'guide:purchase-refused#4 tree:azure-error/policy', 'a code'],
  [
    'authorizationfailed',
    'guide:purchase-refused#4 tree:azure-error/role',
    'a code in small letters',
  ],
  ['2091', 'guide:purchase-refused#9 tree:refusal-offer/withdrawn', 'a code of digits'],
  [
    'error code 20002',
    'guide:purchase-refused#9 tree:refusal-offer/partner-code',
    'a code in a phrase',
  ],
  [
    'This offer is not available for subscriptions from Microsoft Azure Cloud Solution Providers',
    'guide:purchase-refused#3 tree:refusal/not-for-csp',
    'an error text',
  ],
  [
    "Purchase has failed because we couldn't find a valid credit card",
    'guide:purchase-refused#5 tree:refusal-payment/method',
    'the beginning of an error text',
  ],
  [
    'We couldn’t identify this purchase',
    'guide:activation#4 guide:handover#1 tree:landing-error/token',
    'an error text with a typographic apostrophe',
  ],
  ['purchase refussed', 'guide:purchase-refused tree:refusal tree:denied', 'a letter too many'],
  [
    'cannot buy the offer',
    'tree:refusal tree:refusal/reseller guide:purchase-refused guide:purchase-refused#3 tree:discovery tree:private-deal/cannot-buy tree:before-buying',
    'a refusal in everyday words',
  ],
  [
    'offer not sold in my country',
    'tree:refusal/market duty:offer-markets guide:purchase-refused#3',
    'a reason',
  ],
  [
    'indirect provder',
    'term:indirect-provider guide:indirect-model guide:support-roles#7',
    'a letter missing',
  ],
  [
    'what can an indirect reseller do',
    'guide:indirect-model#2 term:indirect-reseller guide:indirect-model',
    'a whole question',
  ],
  ['mpn id', 'term:partner-id term:microsoft-ai-cloud-partner-program', 'a former name'],
  [
    'change number of seats',
    'guide:cancel-refund#6 tree:change/seats duty:subscription-changes term:seat',
    'a task',
  ],
  [
    'remove licences',
    'guide:cancel-refund#6 tree:change/seats tree:change-trouble/seats-added term:seat duty:subscription-changes',
    'British spelling',
  ],
  [
    'turn off auto renew',
    'guide:cancel-refund#7 tree:renewal/stop term:renewal tree:change/seats',
    'a task',
  ],
  [
    'renewed by accident',
    'tree:renewal/renewed guide:cancel-refund#7 tree:renewal',
    'what has happened',
  ],
  [
    'move subscription to another partner',
    'guide:cancel-refund#8 tree:change/transfer duty:saas-transfer',
    'a task',
  ],
  [
    'customer got hacked',
    'tree:security/tenant tree:security tree:security/product guide:isv-role#5 duty:product-security-incident',
    'everyday word',
  ],
  [
    'subscription suspended',
    'tree:saas-state/suspended tree:security/suspended guide:activation#3 duty:acceptable-use',
    'a state',
  ],
  [
    'azure is down',
    'tree:symptom/outage tree:service-trouble/azure-incident tree:platform-model term:service-health duty:azure-platform-fault',
    'an outage',
  ],
  ['what should I not send to the isv', 'guide:handover#6', 'a heading in other words'],
  [
    'email template in spanish',
    'guide:handover#4 guide:handover#3 guide:handover',
    'what an agent looks for',
  ],
  [
    'what to prepare before contacting the vendor',
    'guide:handover#1 guide:handover#2 guide:handover',
    'words near a heading',
  ],
  [
    'who can see invoices',
    'guide:billing#3 term:billing-admin tree:charge-kind/access tree:invoice-issuer/unsure',
    'a permission',
  ],
  [
    'microsoft customer agreement',
    'term:microsoft-customer-agreement guide:agreements#3 duty:microsoft-agreement-acceptance tree:agreement/mca',
    'a document',
  ],
  [
    'customer has not accepted the MCA',
    'term:microsoft-customer-agreement guide:agreements#3 duty:microsoft-agreement-acceptance tree:agreement/mca tree:agreement/mca-reseller',
    'an abbreviation in a sentence',
  ],
  [
    'multiparty private offer invoice',
    'duty:channel-sale-invoice term:multiparty-private-offer guide:not-csp#5 tree:scope/private-offer',
    'two things at once',
  ],
  [
    'customer bought directly from microsoft',
    'guide:not-csp#3 tree:scope/direct duty:direct-purchase-invoice guide:not-csp',
    'no CSP case',
  ],
  ['linux vm support', 'guide:microsoft-role#3 tree:symptom/linux', 'an exception'],
  [
    'user training',
    'term:training duty:documentation-training duty:user-support tree:symptom/how-to term:user-support',
    'not a fault',
  ],
  [
    'PendingFulfillmentStart',
    'guide:activation#3 tree:saas-state/pending',
    'a state as the API writes it',
  ],
  [
    'cannot sign in to partner center',
    'tree:lockout tree:own-account guide:microsoft-request#6 tree:denied/portal tree:own-account/portal',
    'locked out',
  ],
  [
    'open a ticket on behalf of a customer',
    'duty:request-on-behalf guide:microsoft-request tree:platform-model/direct tree:request-kind/azure tree:request-kind term:support-request',
    'another word for a request',
  ],
  [
    'revendedor indirecto',
    'term:indirect-reseller guide:indirect-model guide:support-roles#7',
    'Spanish on an English page',
  ],
  [
    'archivo de conciliacion',
    'term:reconciliation-file guide:billing#5 guide:billing',
    'Spanish without accents on an English page',
  ],
  ['reconcil', 'term:reconciliation-file guide:billing#5 guide:billing', 'half typed'],
  ['provisi', 'term:provisioning guide:activation duty:azure-deployment', 'half typed'],
  [
    'customer does not pay',
    'tree:charge/payment duty:nonpayment-risk duty:account-payment',
    'a plain sentence',
  ],
  [
    'price went up',
    'tree:charge-kind/price tree:before-buying/price guide:agreements#5',
    'everyday words',
  ],
  ['finance', 'category:finance', 'a category by its name'],
  ['recursos humanos', 'category:human-resources', 'a category by its Spanish name'],
  [
    'what if the provider does not help',
    'guide:indirect-model guide:indirect-model#7 guide:indirect-model#8 tree:agreement/with-provider guide:support-roles#7 duty:provider-reseller-agreement',
    'the provider’s duties',
  ],
  [
    'we are resellers and the order is blocked',
    'guide:indirect-model#3 tree:refusal/reseller tree:change-trouble/reseller-id duty:reseller-subscriptions',
    'an order that is blocked',
  ],
  [
    'requirements to become direct bill',
    'guide:indirect-model#5 term:direct-bill-partner',
    'a heading in other words',
  ],
  ["provider access to my customer's tenant", 'guide:indirect-model#6', 'a heading in other words'],
  ['microsoft faq about support', 'guide:microsoft-role#4', 'a heading in other words'],
  [
    'what microsoft will not fix',
    'guide:microsoft-role#2 guide:microsoft-role',
    'a heading in other words',
  ],
  [
    'can I charge for support',
    'guide:partner-role guide:partner-role#2 guide:partner-role#3',
    'words of a description',
  ],
  [
    'customer removed our admin permissions',
    'guide:partner-role#4 tree:gdap tree:gdap/none',
    'a heading in other words',
  ],
  [
    'received a security alert',
    'guide:partner-role#6 tree:security/azure-use',
    'a heading in other words',
  ],
  [
    'what to ask when a customer calls',
    'guide:partner-role#7 tree:need/unsure',
    'a heading in other words',
  ],
  ['isv response time', 'guide:isv-role#3', 'a heading in other words'],
  [
    'product documentation and training',
    'duty:documentation-training term:training tree:symptom/how-to',
    'a task',
  ],
  [
    'terms of use of a third party product',
    'guide:agreements#2 tree:agreement/product-terms term:third-party-customer-agreement',
    'a document by another name',
  ],
  [
    'see the price of an offer',
    'guide:agreements#5 tree:before-buying/price',
    'a heading in other words',
  ],
  ['is the offer still sold before I renew', 'guide:agreements#7', 'a heading'],
  [
    'cspState optout',
    'guide:agreements#6 tree:discovery/closed term:csp-opt-in',
    'a field of the API',
  ],
  ['beneficiary and purchaser', 'guide:activation#4 guide:handover#2', 'names of fields'],
  ['status suspended', 'guide:activation#3 tree:saas-state/suspended', 'a state'],
  [
    'configure saas bought in azure portal 30 days',
    'guide:activation#5 tree:saas-stage/never-configured duty:saas-configuration',
    'a deadline',
  ],
  [
    'deployment failed',
    'guide:activation#6 tree:deploy-model/ourselves tree:deploy-model/provider duty:azure-deployment',
    'a fault',
  ],
  ['tracking id', 'term:correlation-id guide:handover#2', 'a thing to have ready'],
  ['when does the monthly invoice come', 'guide:billing#2 duty:invoice-publication', 'a heading'],
  [
    'ChargeType CancelImmediate',
    'guide:billing#5 guide:billing#6 guide:cancel-refund#3',
    'values of the file',
  ],
  ['credit card fraud', 'tree:charge-kind/fraud duty:nonpayment-risk', 'a fraud'],
  ['charged for a free trial', 'tree:charge-kind/trial tree:cancel-other/trial', 'a trial'],
  ['billed but never activated', 'tree:charge-kind/not-activated', 'a charge without use'],
  [
    'customer bought something without telling us',
    'tree:charge/unannounced duty:unannounced-purchases',
    'bought without telling',
  ],
  [
    'we added too many licenses',
    'tree:change-trouble/seats-added guide:cancel-refund#6 tree:change/seats',
    'a mistake',
  ],
  [
    'azure blocks the subscription transfer',
    'tree:change-trouble/transfer-blocked duty:azure-transfer-check guide:cancel-refund#8 tree:change/transfer',
    'a transfer that is blocked',
  ],
  [
    'unlock global admin account',
    'tree:lockout/blocked tree:lockout/only-admin term:global-admin tree:lockout',
    'locked out',
  ],
  [
    'multi party offer',
    'term:multiparty-private-offer guide:not-csp#5 tree:scope/private-offer duty:channel-sale-invoice',
    'a term written apart',
  ],
  [
    'difference between private offer and csp private offer',
    'guide:not-csp#6 guide:not-csp#4 term:csp-private-offer term:private-offer guide:not-csp#1 guide:not-csp#2',
    'two alike things',
  ],
  ['who is the publisher', 'term:publisher term:isv guide:isv-role', 'a term in a question'],
  [
    'where do I see isv contacts in partner center',
    'guide:isv-contact#2 guide:isv-contact duty:contact-access tree:contact-trouble/hidden',
    'where a thing is',
  ],
  ['open m365 ticket', 'tree:request-kind/m365', 'an abbreviation of a product'],
  [
    'mfa',
    'guide:indirect-model#4 guide:indirect-model#3 guide:indirect-model',
    'required of resellers',
  ],
];

/** Never looked at while the search was tuned. */
export const heldOut: Labelled[] = [
  [
    'deadline to return a purchase',
    'term:refund-window guide:cancel-refund guide:cancel-refund#1 guide:cancel-refund#2 tree:bought-when duty:cancel-within-72-hours',
    'a rule in other words',
  ],
  [
    'refund 3 year plan',
    'guide:cancel-refund#5 duty:multi-year-cancellation tree:bought-when/pending-payments',
    'a plan',
  ],
  [
    'reembolso',
    'guide:cancel-refund term:refund-window tree:bought-when tree:bought-when/after-72-hours duty:refund-after-72-hours duty:cancel-within-72-hours',
    'Spanish on an English page',
  ],
  [
    'who bills me for this',
    'guide:billing#1 tree:invoice-issuer tree:scope/unsure guide:billing',
    'a question',
  ],
  [
    'customer does not recognise a charge',
    'tree:charge/explain tree:charge duty:billing-questions',
    'British spelling',
  ],
  ['still billed after cancelling', 'tree:charge/still-billed', 'British spelling'],
  [
    'invoice has not arrived',
    'guide:billing#2 guide:billing#3 tree:charge tree:invoice-issuer/unsure tree:invoice-issuer duty:invoice-publication',
    'when it comes',
  ],
  ['metred usage', 'term:metered-usage tree:charge-kind/usage tree:bought-when/usage', 'misspelt'],
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
    'error 2006 when buying',
    'guide:purchase-refused#9 tree:refusal/not-for-csp',
    'a code in a sentence',
  ],
  [
    'unsubscribefailed',
    'guide:cancel-refund#4 tree:bought-when/after-72-hours',
    'a code in small letters',
  ],
  [
    'card declined',
    'tree:refusal-payment/method guide:purchase-refused#5 tree:refusal-payment tree:charge/payment',
    'everyday words',
  ],
  [
    'private marketplace',
    'term:private-marketplace guide:purchase-refused#8 duty:private-marketplace-approval',
    'a term',
  ],
  [
    'isv page fails when activating',
    'tree:saas-stage/landing-fails tree:landing-error guide:activation#4',
    'a sentence',
  ],
  ['needs admin approval', 'tree:landing-error/consent', 'what the screen says'],
  [
    'deploy azure application',
    'guide:activation#6 duty:azure-deployment tree:deploy-model tree:deploy-model/ourselves term:azure-based-offer',
    'a task',
  ],
  [
    'access denied managed app',
    'guide:activation#7 tree:offer-kind/managed-app',
    'a heading shortened',
  ],
  ['engineering contact', 'term:engineering-contact guide:isv-contact#1', 'a term'],
  [
    'publisher contact not listed',
    'guide:isv-contact#6 tree:contact-trouble/none-listed tree:contact-trouble/hidden tree:contact-trouble',
    'a sentence',
  ],
  ['email to the isv bounces', 'tree:contact-trouble/bounces', 'a case'],
  [
    'what does microsoft support',
    'guide:microsoft-role guide:microsoft-role#1 guide:microsoft-role#2 guide:support-roles#6',
    'a question',
  ],
  [
    'role needed to open a request',
    'guide:microsoft-request guide:partner-role#5 term:admin-agent tree:request-kind term:helpdesk-agent',
    'a role',
  ],
  ['admn agent', 'term:admin-agent', 'a letter missing'],
  [
    'exclusive offers',
    'term:exclusive-offer duty:exclusive-offers tree:discovery/exclusive',
    'plural',
  ],
  [
    'sell a closed offer through csp',
    'tree:discovery/closed term:csp-opt-in guide:agreements#6 duty:csp-opt-in guide:purchase-refused#7 tree:refusal/not-for-csp',
    'a task',
  ],
  [
    'private offer margin',
    'tree:margin tree:margin/wrong tree:margin/unsure term:csp-private-offer tree:charge-kind/price duty:csp-private-offer-invoice guide:not-csp#6',
    'two terms',
  ],
  [
    'admin account locked',
    'tree:lockout/blocked tree:lockout/only-admin tree:lockout',
    'locked out',
  ],
  [
    'security incident isv product',
    'duty:product-security-incident guide:isv-role#5 tree:security/product',
    'key words',
  ],
  ['strange azure consumption', 'tree:security/azure-use duty:abuse-response', 'an everyday word'],
  [
    'cancel business central',
    'tree:cancel-other/business-central duty:other-offers-cancellation guide:cancel-refund#1',
    'a product of Microsoft',
  ],
  [
    'acuerdo de nivel de servicio',
    'term:service-level-agreement guide:isv-role#4 duty:service-levels tree:service-trouble/breach',
    'Spanish on an English page',
  ],
  [
    'security',
    'category:security tree:security guide:isv-role#5 duty:product-security-incident',
    'a category and a case',
  ],
];
