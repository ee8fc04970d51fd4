import { coreOf } from '../generator/companyForms.ts';
import { keyOf, plain } from '../fold.ts';
import { initialsOf } from '../initialsOf.ts';
import type { Random } from '../generator/random.ts';
import { domainOf } from '../../../src/features/contacts/record/domainOf.ts';
import type { Publisher } from '../record.ts';
import { misspell, SLIPS, type Slip } from './misspell.ts';
import { ownerOf, sortWords, type Labels } from './labels.ts';
import { NOISE } from './noise.ts';
import { asRightAs, asRightInAnyOrder } from './rightFor.ts';

/** What somebody types who means a publisher, and everybody who is right; nothing if it fits none. */
export type Pose = (
  publisher: Publisher,
  labels: Labels,
  random: Random,
) => { q: string; accept: string[] } | undefined;

/** How the queries of each class are made; `none` has no publisher and stands in noAnswer. */
export const POSES: Record<string, Pose> = {
  exact: ({ name }, { surfaces }) => ({ q: name, accept: surfaces.of(keyOf(name)) }),
  'exact-core': ({ name }, { surfaces }) =>
    coreOf(name) === name
      ? undefined
      : { q: coreOf(name), accept: surfaces.of(keyOf(coreOf(name))) },
  prefix: ({ name }, { namesFrom }, random) => {
    const [word = ''] = keyOf(name).split(' ');
    const q = word.slice(0, 3 + random.below(3));
    return q.length < 3 || q === word ? undefined : { q, accept: namesFrom(q) };
  },
  'prefix-word': ({ name }, labels, random) => {
    const words = keyOf(coreOf(name)).split(' ').slice(0, 2);
    const cut = words.map((word) => word.slice(0, 3 + random.below(2)));
    if (words.length < 2 || cut.some(({ length }) => length < 3)) return undefined;
    return { q: cut.join(' '), accept: inOrder(cut, labels) };
  },
  ...Object.fromEntries(
    SLIPS.map((slip) => [`typo1-${slip}`, typo([slip], ({ name }) => coreOf(name))]),
  ),
  typo2: typo('two', ({ name }) => coreOf(name)),
  diacritics: (publisher, { surfaces }, random) => {
    const core = coreOf(publisher.name);
    const q = withoutAccents(core, random);
    return q === core ? undefined : { q, accept: surfaces.of(keyOf(core)) };
  },
  'diacritics-typo': (publisher, labels, random) => {
    const core = coreOf(publisher.name);
    return plain(core) === core
      ? undefined
      : typo('one', () => plain(core))(publisher, labels, random);
  },
  swapped: ({ name }, { anyOrder, surfaces }) => {
    const q = swap(coreOf(name));
    const others = surfaces.of(keyOf(q ?? ''));
    return q === undefined || others.length > 0
      ? undefined
      : { q, accept: anyOrder.of(sortWords(q)) };
  },
  'swapped-typo': ({ name }, labels, random) => {
    const q = swap(coreOf(name));
    return q === undefined ? undefined : asRightInAnyOrder(slip(q, random), coreOf(name), labels);
  },
  product: ({ products }, { surfaces }, random) => {
    const q = random.pick(products);
    return { q, accept: surfaces.of(keyOf(q)) };
  },
  'product-typo': (publisher, labels, random) => {
    const product = random.pick(publisher.products);
    return typo('one', () => product)(publisher, labels, random);
  },
  'name-product': ({ name, products }, { words }, random) => {
    const [first = ''] = keyOf(name).split(' ');
    const others = keyOf(random.pick(products)).split(' ');
    const second = others.find((word) => word.length > 3 && word !== first);
    if (first.length < 3 || second === undefined) return undefined;
    const with2 = new Set(words.of(second));
    return { q: `${first} ${second}`, accept: words.of(first).filter((id) => with2.has(id)) };
  },
  'acronym-alias': ({ aliases }, { surfaces }) => {
    const q = aliases.find((alias) => /^[A-Z\d]{3,6}$/.test(alias));
    return q === undefined ? undefined : { q, accept: surfaces.of(keyOf(q)) };
  },
  'acronym-derived': ({ name }, { initials, words, wordsFrom }) => {
    const q = initialsOf(coreOf(name)).find(
      (letters) => words.of(letters).length === 0 && wordsFrom(letters).length === 0,
    );
    return q === undefined ? undefined : { q, accept: initials.of(q) };
  },
  joined: ({ name }, { joined }) => {
    const core = coreOf(name);
    const q = keyOf(core).replaceAll(' ', '');
    return /[ ]/.test(core) && !/[&(]/.test(core) ? { q, accept: joined.of(q) } : undefined;
  },
  split: ({ name }, { joined }) => {
    const core = coreOf(name);
    const apart = core.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/(\p{L})(\d)/gu, '$1 $2');
    const accept = joined.of(keyOf(core).replaceAll(' ', ''));
    return apart === core || core.includes(' ') ? undefined : { q: apart, accept };
  },
  domain: ({ contacts }, { hosts }, random) => {
    const addresses = Object.values(contacts).flatMap(({ email, url }) => [email, url]);
    const address = random.pick(addresses.filter((one) => one !== ''));
    const host = domainOf(address);
    const q = random.chance(0.4) ? host : address;
    return { q, accept: [...new Set([...hosts.of(host), ...hosts.of(ownerOf(host))])] };
  },
  noise: ({ name, products }, { surfaces }, random) => {
    const core = random.chance(0.75) ? coreOf(name) : random.pick(products);
    const q = random.pick(NOISE).replace('X', () => core);
    return { q, accept: surfaces.of(keyOf(core)) };
  },
};

function typo(
  slips: readonly Slip[] | 'one' | 'two',
  text: (publisher: Publisher) => string,
): Pose {
  return (publisher, labels, random) => {
    const right = text(publisher);
    const chosen = typeof slips === 'string' ? [random.pick(SLIPS)] : slips;
    const all = slips === 'two' ? [...chosen, random.pick(SLIPS)] : chosen;
    const q = all.reduce((wrong, one) => misspell(wrong, one, random), right);
    const shortest = slips === 'two' ? 7 : 5;
    if (keyOf(right).length < shortest) return undefined;
    return asRightAs(q, right, all.length, labels);
  };
}

function slip(text: string, random: Random): string {
  return misspell(text, random.pick(SLIPS), random);
}

/** The last word first, without «y» and «&» between them. */
function swap(core: string): string | undefined {
  const words = core.split(/\s+/).filter((word) => sortWords(word) !== '');
  return words.length < 2 ? undefined : [words.at(-1), ...words.slice(0, -1)].join(' ');
}

/** One in ten writes ä as ae. */
function withoutAccents(text: string, random: Random): string {
  return plain(random.chance(0.1) ? text.replace(/[äöü]/g, (umlaut) => `${plain(umlaut)}e`) : text);
}

/** Whose name or alias has neighboring words that begin so. */
function inOrder(starts: readonly string[], { names }: Labels): string[] {
  const [first = '', second = ''] = starts;
  const pattern = new RegExp(`(?:^| )${first}[^ ]* ${second}`);
  return [...new Set(names.keys().flatMap((key) => (pattern.test(key) ? names.of(key) : [])))];
}
