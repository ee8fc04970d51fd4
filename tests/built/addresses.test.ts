import { expect, it } from 'vitest';
import { siteOf } from './site.ts';

/**
 * Readers keep addresses, and other sites link to them: none goes or comes unseen. One that is meant
 * to is written into the list by `npm run test:built -- --update tests/built/addresses.test.ts`.
 */
it('the addresses of the site are those of the list', async () => {
  const { addresses } = await siteOf('main');
  // What the pages load has another name with each change.
  const kept = [...addresses].filter((address) => !/^(_astro|data)\//.test(address)).sort();
  await expect(`${kept.join('\n')}\n`).toMatchFileSnapshot('addresses.txt');
});
