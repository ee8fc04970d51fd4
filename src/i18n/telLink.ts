/**
 * A telephone link: digits and, from E.164, the extension (RFC 3966). Of several numbers it takes
 * the first; left out are an extension written in words, which is dialed by hand, and the (0) that
 * is dialed within the country only.
 */
export function telLink(phone: string): string {
  const [, extension = ''] = /^\+\d+(;ext=\d+)$/.exec(phone) ?? [];
  const [number = ''] = /\+?\d[\d\s().-]*/.exec(phone) ?? [];
  return `tel:${number.replace(/^(\+\d+\s*)\(0\)/, '$1').replace(/[^+\d]/g, '')}${extension}`;
}
