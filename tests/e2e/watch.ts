import type { Page } from './test.ts';

/** The addresses of the documents that the page loads from now on; a walk in place loads none. */
export function watchDocuments(page: Page): string[] {
  return watchRequests(page, (type) => type === 'document');
}

/** The addresses that the page asks for from now on, those of its workers included. */
export function watchRequests(page: Page, wanted: (type: string) => boolean): string[] {
  const urls: string[] = [];
  page.on('request', (request) => {
    if (wanted(request.resourceType())) urls.push(request.url());
  });
  return urls;
}

/**
 * What the page must never do: break the policy, log an error, throw, or ask another origin.
 * Call it before the first page is opened.
 * @param root where the site is served
 */
export async function watchTroubles(page: Page, root: string): Promise<string[]> {
  const troubles: string[] = [];
  const { origin } = new URL(root);
  await page.exposeFunction('reportViolation', (what: string) => troubles.push(`policy: ${what}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { reportViolation } = window as unknown as { reportViolation: (what: string) => void };
      reportViolation(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  page.on('console', (message) => {
    // That a page is missing is what the test of the 404 page asks for.
    const own = message.location().url === page.url() && message.text().includes('404');
    if (message.type() === 'error' && !own)
      troubles.push(`console: ${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => troubles.push(`thrown: ${error.message}`));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) troubles.push(`origin: ${request.url()}`);
  });
  return troubles;
}
