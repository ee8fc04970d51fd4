/** A language with its region or script: en-us, zh-hans-cn. «en» alone may be any word's segment. */
const LOCALE = /^[a-z]{2,3}(?:-[a-z]{4})?-(?:[a-z]{2}|\d{3})$/i;

/** True when two addresses differ at the most in scheme, language, final slash and fragment. */
export function isSamePage(a: string, b: string): boolean {
  return keyOf(a) === keyOf(b);
}

function keyOf(address: string): string {
  const { hostname, pathname, search } = new URL(address);
  const segments = pathname.split('/').filter((segment) => segment !== '');
  const locale = segments.findIndex((segment) => LOCALE.test(segment));
  if (locale !== -1) segments.splice(locale, 1);
  return `${hostname}/${segments.join('/')}${search}`;
}
