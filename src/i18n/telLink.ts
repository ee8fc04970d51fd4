/**
 * A telephone link. Of several numbers it takes the first; an extension is dialed by hand, since
 * `tel:` takes digits only, and so is left the (0) that is dialed within the country only.
 */
export function telLink(phone: string): string {
  const [number = ''] = /\+?\d[\d\s().-]*/.exec(phone) ?? [];
  return `tel:${number.replace(/^(\+\d+\s*)\(0\)/, '$1').replace(/[^+\d]/g, '')}`;
}
