/**
 * A telephone link. Of several numbers it takes the first; an extension is dialled by hand, since
 * `tel:` takes digits only, and so is left the (0) that is dialled within the country only.
 */
export function telLink(phone: string): string {
  const [number = ''] = phone.split(/\s*(?:[/,;#]|ext|x)/i);
  return `tel:${number.replace('(0)', '').replace(/[^+\d]/g, '')}`;
}
