/** What stands for "company" and the like before a country: fabrikam.co.uk, fabrikam.com.mx. */
const SECOND_LEVEL = /^(?:com?|org|net|gov|gob|ac|edu|nom|or|ne)$/;

/**
 * The part of a host name that a company registers, by its shape: two labels, three before a
 * country with a second level. The public list of suffixes would be exact, and 200 kB.
 */
export function siteOf(host: string): string {
  const labels = host.split('.');
  const [second = '', country = ''] = labels.slice(-2);
  return labels.slice(country.length === 2 && SECOND_LEVEL.test(second) ? -3 : -2).join('.');
}
