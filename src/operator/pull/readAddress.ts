import { LANGUAGES, type CatalogQuery } from './catalogApi.ts';

/** Holds what the operator asks for to what the service understands, or says what is wrong. */
export function readAddress(asked: CatalogQuery): { query: CatalogQuery } | { fault: string } {
  const market = asked.market.toUpperCase();
  if (!/^[A-Z]{2}$/.test(market)) {
    return { fault: `«${asked.market}» is no market; write two letters, such as ES` };
  }
  const language = asked.language.toLowerCase();
  if (!LANGUAGES.includes(language)) {
    return { fault: `the catalog has no «${asked.language}»; there is: ${LANGUAGES.join(', ')}` };
  }
  const endpoint = URL.parse(asked.endpoint);
  if (endpoint === null || !isSafe(endpoint)) {
    return {
      fault: 'the endpoint must be an https address without a user, as the key is sent there',
    };
  }
  const path = endpoint.pathname.replace(/\/+$/, '');
  const filter = asked.filter?.trim() === '' ? undefined : asked.filter?.trim();
  return { query: { endpoint: endpoint.origin + path, market, language, filter } };
}

/** Without encryption only this machine itself may be asked, in tests. */
function isSafe({ protocol, hostname, username, password, search, hash }: URL): boolean {
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  const isPlain = username + password + search + hash === '';
  return isPlain && (protocol === 'https:' || (protocol === 'http:' && isLocal));
}
