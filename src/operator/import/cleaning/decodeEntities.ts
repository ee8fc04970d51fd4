import { decodeHTMLStrict } from 'entities/decode';

/**
 * Characters for their entities: `&amp;`, `&oacute;`, `&#233;`. What stands for no character stays as
 * it is, and so does an entity without its semicolon: `?a=1&copy=2` is an address.
 */
export function decodeEntities(text: string): string {
  return text.replace(/&#?\w+;/g, (entity) => {
    const character = decodeHTMLStrict(entity);
    // What the standard puts in the place of a number that no character has.
    return character === '\ufffd' ? entity : character;
  });
}
