/** A telephone link. An extension is dialled by hand: `tel:` takes digits only. */
export function telLink(phone: string): string {
  return `tel:${phone.replace(/\s*(ext|x)\b.*$/i, '').replace(/[^+\d]/g, '')}`;
}
