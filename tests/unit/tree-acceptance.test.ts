import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/check.cli.ts';
import { targetOf, trailTo, type Answer, type Routes } from '../../src/tree/walk.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { tree } = checkContent(root, 'content/contacts.sample.json').content;
if (!tree) throw new Error('content/tree.yaml cannot be read: see npm run check:content');
const { outcomes, start } = tree;
const routes: Routes = tree;

/** Answers are written `question/option`, from the start on, with a space between two. */
type Case = [what: string, answers: string, outcome: string, source: string];

/** What partners asked in public threads; the facts of the project number them. */
const ASKED: Case[] = [
  [
    '1 third-party image refuses CSP subscriptions: who fixes it?',
    'scope/via-csp need/access denied/purchase refusal/not-for-csp',
    'isv-opt-in',
    'gh-h2o-889',
  ],
  [
    '2 worked before, now "not available to CSP subscribers"',
    'scope/via-csp need/access denied/purchase refusal/not-for-csp',
    'isv-opt-in',
    'gh-startstop-30',
  ],
  [
    '3 a CSP customer wants to install it: is opt-in needed?',
    'scope/not-yet before-buying/offer discovery/closed',
    'isv-opt-in',
    'gh-azure-docs-58375',
  ],
  [
    '4 MarketplacePurchaseEligibilityFailed: not sold in this market',
    'scope/via-csp need/access denied/purchase refusal/market',
    'isv-market',
    'gh-startstop-133',
  ],
  [
    '5 who may cancel a CSP subscription? Bought yesterday',
    'scope/via-csp need/cancel change/cancel-refund bought-when/within-72-hours cancel-model/direct',
    'cancel-yourself',
    'ms-cancellation',
  ],
  [
    '6 Azure was canceled, the SaaS is still billed',
    'scope/via-csp need/billing charge/still-billed',
    'cancel-saas-too',
    'gh-azure-docs-106507',
  ],
  [
    '7 the SaaS resource cannot be deleted: Forbidden',
    'scope/via-csp need/activation offer-kind/saas saas-stage/cannot-delete',
    'saas-resource-request',
    'gh-azure-docs-88279',
  ],
  [
    '8 canceling after 72 hours fails or gives no refund',
    'scope/via-csp need/cancel change/cancel-refund bought-when/after-72-hours',
    'refund-isv-decides',
    'ms-refunds',
  ],
  [
    '9 partner tools fail for an indirect reseller',
    'scope/via-csp need/access denied/tools',
    'provider-tools',
    'gh-pc-powershell-310',
  ],
  [
    '10 the support page of Partner Center does not load',
    'scope/our-account own-account/portal',
    'partner-center-request',
    'gh-azure-docs-96713',
  ],
  [
    'also: the publisher never activates the purchase',
    'scope/via-csp need/activation offer-kind/saas saas-stage/state saas-state/declined',
    'isv-declined',
    'ms-saas-lifecycle',
  ],
  [
    'also: the ticket API needs a higher support plan',
    'scope/our-account own-account/api',
    'support-api',
    'gh-azure-sdk-24662',
  ],
  [
    "also: no way to unsubscribe on the ISV's site",
    'scope/via-csp need/cancel change/trouble change-trouble/isv-site',
    'cancel-not-at-isv',
    'ms-saas-lifecycle-2022',
  ],
];

/** What else the tree promises to answer. */
const PROMISED: Case[] = [
  [
    'the same cancellation, but we are an indirect reseller',
    'scope/via-csp need/cancel change/cancel-refund bought-when/within-72-hours cancel-model/reseller',
    'provider-cancels',
    'ms-create-subscription',
  ],
  [
    'three-year SaaS plan with payments pending',
    'scope/via-csp need/cancel change/cancel-refund bought-when/pending-payments',
    'refund-multi-year',
    'ms-plan-saas',
  ],
  [
    'Business Central renewed five days ago',
    'scope/via-csp need/cancel change/other-offer cancel-other/business-central',
    'cancel-business-central',
    'ms-cancellation',
  ],
  [
    'a virtual machine software reservation to cancel',
    'scope/via-csp need/cancel change/other-offer cancel-other/vm-reservation',
    'cancel-reservation',
    'ms-refunds',
  ],
  [
    'a container to cancel',
    'scope/via-csp need/cancel change/other-offer cancel-other/container',
    'cancel-container',
    'ms-refunds',
  ],
  [
    'a managed application to cancel',
    'scope/via-csp need/cancel change/other-offer cancel-other/managed-app',
    'cancel-managed-app',
    'ms-refunds-older',
  ],
  [
    'a professional service to cancel',
    'scope/via-csp need/cancel change/other-offer cancel-other/professional-service',
    'cancel-service',
    'ms-refunds',
  ],
  [
    'the trial should not become paid',
    'scope/via-csp need/cancel change/other-offer cancel-other/trial',
    'end-trial',
    'ms-cancellation',
  ],
  [
    'the customer does not want the renewal',
    'scope/via-csp need/cancel change/renewal renewal/stop',
    'turn-off-renewal',
    'ms-autorenew-api',
  ],
  [
    'a transfer of Azure is blocked by a product',
    'scope/via-csp need/cancel change/trouble change-trouble/transfer-blocked',
    'transfer-blocked',
    'ms-transfer',
  ],
  [
    'a change blocked with 900400: reseller not authorized',
    'scope/via-csp need/cancel change/trouble change-trouble/reseller-id',
    'reseller-not-authorized',
    'ms-validate-por',
  ],
  [
    'the purchase cannot be identified: saved link',
    'scope/via-csp need/activation offer-kind/saas saas-stage/page-error landing-error/token',
    'reopen-subscription',
    'ms-saas-subscription-api',
  ],
  [
    "the user signed in with another tenant's account",
    'scope/via-csp need/activation offer-kind/saas saas-stage/page-error landing-error/account',
    'right-account',
    'ms-saas-api-2022',
  ],
  [
    'PendingFulfillmentStart for two weeks',
    'scope/via-csp need/activation offer-kind/saas saas-stage/state saas-state/pending',
    'finish-activation',
    'ms-saas-lifecycle',
  ],
  [
    'a virtual machine does not deploy',
    'scope/via-csp need/activation offer-kind/azure-based deploy-model/ourselves',
    'deployment-request',
    'ms-support-2020',
  ],
  [
    'the private marketplace of the IT admin blocks the plan',
    'scope/via-csp need/access denied/azure-error azure-error/it-admin',
    'approve-offer',
    'ms-saas-portal',
  ],
  [
    'RequestDisallowedByPolicy',
    'scope/via-csp need/access denied/azure-error azure-error/policy',
    'azure-policy',
    'gh-azuresandbox-196',
  ],
  [
    'AuthorizationFailed on the purchase',
    'scope/via-csp need/access denied/azure-error azure-error/role',
    'assign-azure-role',
    'ms-saas-portal',
  ],
  [
    'the Microsoft.SaaS RP is not registered',
    'scope/via-csp need/access denied/azure-error azure-error/provider',
    'register-provider',
    'az-purchase-errors',
  ],
  [
    'the legal terms are not accepted',
    'scope/via-csp need/access denied/azure-error azure-error/terms',
    'accept-terms',
    'gh-programmatic-deployment',
  ],
  [
    'AccountSetupError: tenant information is missing',
    'scope/via-csp need/access denied/azure-error azure-error/tenant-data',
    'complete-tenant',
    'gh-bitnami-1044',
  ],
  [
    'a free subscription cannot buy',
    'scope/via-csp need/access denied/purchase refusal/payment refusal-payment/type',
    'other-subscription',
    'ms-validation-checks',
  ],
  [
    'the offer was removed for new purchases',
    'scope/via-csp need/access denied/purchase refusal/offer refusal-offer/withdrawn',
    'isv-replacement',
    'gh-mcw-iot-21',
  ],
  [
    'the envelope comes without an inner error',
    'scope/via-csp need/access denied/purchase refusal/offer refusal-offer/no-reason',
    'reproduce-refusal',
    'gh-startstop-133',
  ],
  [
    'the metered usage looks wrong',
    'scope/via-csp need/billing charge/particular charge-kind/usage',
    'isv-metering',
    'ms-refunds',
  ],
  [
    "the customer's card was a fraud",
    'scope/via-csp need/billing charge/particular charge-kind/fraud',
    'fraud-loss',
    'ms-fraud',
  ],
  [
    'the customer does not pay',
    'scope/via-csp need/billing charge/payment',
    'collect-payment',
    'ms-billing-support',
  ],
  [
    'somebody at the customer bought without notice',
    'scope/via-csp need/billing charge/unannounced',
    'unannounced-purchase',
    'ms-billing',
  ],
  [
    'the price rose when the margin ended',
    'scope/via-csp need/billing charge/particular charge-kind/price',
    'margin-ended',
    'ms-csp-faq-2021',
  ],
  [
    'the ISV misses its service level',
    'scope/via-csp need/technical symptom/service service-trouble/breach',
    'isv-sla',
    'ms-support-2020',
  ],
  [
    'the support mailbox of the ISV bounces',
    'scope/via-csp need/other matter/contact contact-trouble/bounces',
    'isv-update-contact',
    'ms-csp-listing',
  ],
  [
    'the ISV does not answer',
    'scope/via-csp need/other matter/contact contact-trouble/silent',
    'isv-escalate',
    'ms-discover',
  ],
  [
    "an incident in the ISV's product",
    'scope/via-csp need/other matter/security security/product',
    'isv-incident',
    'ms-publisher-support',
  ],
  [
    "the customer's tenant is compromised",
    'scope/via-csp need/other matter/security security/tenant',
    'contain-tenant',
    'ms-security-alerts',
  ],
  [
    "which agreement has the product's support terms?",
    'scope/via-csp need/other matter/agreement agreement/product-terms',
    'isv-agreement',
    'ms-contracting',
  ],
  [
    'a reseller lacks proof of the Microsoft Customer Agreement',
    'scope/via-csp need/other matter/agreement agreement/mca-reseller',
    'provider-attests',
    'ms-mca-api',
  ],
  [
    'an Azure request, and we are an indirect reseller',
    'scope/via-csp need/other matter/request request-kind/azure-reseller',
    'azure-platform-provider',
    'ms-gdap-roles',
  ],
  [
    'a Microsoft 365 request for a customer',
    'scope/via-csp need/other matter/request request-kind/m365',
    'm365-request',
    'ms-report-customer',
  ],
  [
    'the GDAP relationship has expired',
    'scope/our-account own-account/gdap gdap/expired',
    'gdap-expired',
    'ms-gdap-faq',
  ],
  [
    'the only Global admin is locked out',
    'scope/our-account own-account/sign-in lockout/only-admin',
    'account-recovery',
    'ms-sign-in',
  ],
  [
    'the offer is exclusive to other partners',
    'scope/not-yet before-buying/offer discovery/exclusive',
    'isv-authorize',
    'ms-csp-listing',
  ],
  [
    'the CSP private offer has a wrong margin',
    'scope/not-yet before-buying/margin margin/wrong',
    'isv-margin',
    'ms-get-margins',
  ],
  ['the customer bought with its own tenant', 'scope/direct', 'direct-purchase', 'ms-billing'],
  ['a resale enabled offer: who supports?', 'scope/private-offer', 'channel-sale', 'ms-resale'],
  [
    'a private offer of the ISV cannot be bought',
    'scope/customer-private-offer private-deal/cannot-buy',
    'check-eligibility',
    'ms-eligibility-report',
  ],
];

function answersOf(written: string): Answer[] {
  return written.split(' ').map((answer) => {
    const [question = '', option = ''] = answer.split('/');
    return { question, option };
  });
}

/** Where the answers lead, one after the other; undefined as soon as one is not to the question asked. */
function follow(answers: readonly Answer[]): string | undefined {
  return answers.reduce<string | undefined>(
    (at, answer) => (answer.question === at ? targetOf(routes, answer) : undefined),
    start,
  );
}

describe.each([
  ['asked', ASKED],
  ['promised', PROMISED],
])('a case that was %s', (_, cases) => {
  it.each(cases)('%s', (_what, written, outcome, source) => {
    const answers = answersOf(written);
    const last = answers.at(-1);
    expect(follow(answers)).toBe(outcome);
    expect(last && trailTo(routes, last)).toEqual(answers);
    expect(outcomes[outcome]?.because.cite).toContain(source);
  });
});
