/** The longest id that the schema allows. */
const MAX = 80;

/**
 * The id of a publisher by its key. It depends on nothing else, so that neither the order of the
 * rows nor a new publisher ever changes the address of a contact: a key that the slug spells in
 * full is the id; one that lost a sign, a letter or its end in the slug gets a hash of the key.
 */
export function publisherId(key: string): string {
  const slug = key.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  if (slug.replaceAll('-', ' ') === key && slug.length <= MAX) return slug;
  return suffixId(slug === '' ? 'isv' : slug, key);
}

/** An id told apart from others of the same slug by a hash of the key. */
export function suffixId(slug: string, key: string): string {
  const hash = hashOf(key);
  return `${slug.slice(0, MAX - hash.length - 1).replace(/-$/, '')}-${hash}`;
}

/**
 * 50 bits of FNV-1a over UTF-8, as ten letters and digits: among 50,000 names without Latin letters
 * two would share a hash once in a million files.
 */
function hashOf(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return BigInt.asUintN(50, hash ^ (hash >> 50n))
    .toString(36)
    .padStart(10, '0');
}
