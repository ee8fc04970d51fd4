import { channelsOf } from '../../channelsOf.ts';
import { registeredDomain } from '../../names/registeredDomain.ts';
import type { DraftContact } from '../intake.ts';

/**
 * Where many publishers have an address, so that sharing it says nothing: free mail, and services
 * that lend out pages, desks and forms.
 */
const SHARED = new Set(
  `gmail.com googlemail.com outlook.com outlook.es hotmail.com hotmail.es live.com msn.com
  yahoo.com yahoo.es ymail.com icloud.com me.com mac.com aol.com gmx.com gmx.de gmx.net web.de
  mail.com mail.ru yandex.ru yandex.com proton.me protonmail.com zoho.com zohomail.com qq.com
  163.com 126.com terra.es telefonica.net libero.it orange.fr free.fr wanadoo.fr t-online.de
  uol.com.br bol.com.br
  onmicrosoft.com sharepoint.com azurewebsites.net windows.net powerappsportals.com
  appsource.com azure.com github.com github.io gitlab.com gitbook.io bitbucket.org
  zendesk.com freshdesk.com atlassian.net helpscoutdocs.com intercom.help intercom.io
  hubspot.com hubspotpagebuilder.com salesforce.com force.com servicenow.com topdesk.net
  google.com goo.gl youtube.com linkedin.com facebook.com twitter.com x.com linktr.ee bit.ly
  herokuapp.com netlify.app vercel.app pages.dev wordpress.com blogspot.com wixsite.com
  readthedocs.io notion.site typeform.com`.split(/\s+/),
);

/**
 * The domains of a publisher: of its website and of the addresses of all its channels, each as it
 * is registered, without those that many publishers share.
 */
export function domainsOf(contact: DraftContact): Set<string> {
  const addresses = channelsOf(contact).flatMap(({ channel: { url, email } }) => [url, email]);
  const domains = new Set<string>();
  for (const address of [contact.website, ...addresses]) {
    const domain = address === undefined ? undefined : unsharedDomain(address);
    if (domain !== undefined) domains.add(domain);
  }
  return domains;
}

/** The registered domain of a web or email address, unless many publishers share it. */
export function unsharedDomain(address: string): string | undefined {
  const domain = registeredDomain(address);
  return domain === undefined || SHARED.has(domain) ? undefined : domain;
}
