import type { Locale } from '../i18n/locales.ts';

/** Makes a thing once a build, since every page asks for it; anew for each page while editing. */
export function oncePerBuild<K extends [Locale] | [], V>(
  make: (...key: K) => Promise<V>,
): (...key: K) => Promise<V> {
  const made = new Map<Locale | undefined, Promise<V>>();
  return (...key) => {
    const value = (import.meta.env.DEV ? undefined : made.get(key[0])) ?? make(...key);
    made.set(key[0], value);
    return value;
  };
}
