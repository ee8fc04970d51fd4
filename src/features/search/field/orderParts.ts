import type { Hit } from '../contacts/hit.ts';
import { NOISE_WORDS } from '../engine/noiseWords.ts';
import { domainOf } from '../../contacts/record/domainOf.ts';
import type { Range } from '../engine/mark.ts';
import type { GuidanceHit } from '../guidance/createGuidanceSearch.ts';
import { foldWords } from '../../../platform/text/foldWords.ts';
import type { AllHits } from '../view/useSearch.ts';

export type FieldPart = 'contacts' | 'guidance';

/** Words that open a question, folded: «¿quién devuelve el dinero?», “how do I cancel”. */
const ASKING =
  /^(?:a |de |en |con |por |para )?(?:quien(?:es)?|que|como|cuando|cuanto|donde|cual(?:es)?|puedo|puede|who(?:se)?|what|how|when|where|which|why|can|does|do|is) /;
/** Names of errors run words together, and codes mix letters with many digits. */
const ERROR = /[a-z][A-Z]\w*[a-z][A-Z]|\b0x[\da-f]{4,}|\b[A-Z]{2,}[-_ ]?\d{4,}/;

/**
 * Whether contacts or guidance come first: the reader means a publisher whose name begins like the
 * query or who is at the address in it, guidance with a question or an error, and else that of which
 * more of the query was found.
 */
export function orderParts({ contacts, guidance }: AllHits, query: string): FieldPart[] {
  const people = contacts.status === 'done' ? contacts.hits : [];
  const texts = guidance.status === 'done' ? guidance.hits : [];
  return isGuidanceFirst(people, texts, query)
    ? ['guidance', 'contacts']
    : ['contacts', 'guidance'];
}

function isGuidanceFirst(people: readonly Hit[], texts: readonly GuidanceHit[], query: string) {
  const [text] = texts;
  if (!text) return false;
  const asked = foldWords(query);
  if (people.some((hit) => isNamed(hit, asked) || isAt(hit, query))) return false;
  if (/[?¿]/.test(query) || ASKING.test(`${asked} `) || ERROR.test(query)) return true;
  if (text.entry.errors?.some((error) => asked.includes(foldWords(error)))) return true;
  const name = withoutNoise(asked);
  if (name !== '' && people.some((hit) => isNamed(hit, name))) return false;
  return textShare(text, asked) > Math.max(0, ...people.map((hit) => contactShare(hit, asked)));
}

/** Whether the query begins with the address of a page, or an email, of one of its hosts. */
function isAt({ entry }: Hit, query: string): boolean {
  const host = domainOf(query);
  return entry.domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
}

/** «contoso» of “contoso support phone”. */
function withoutNoise(asked: string): string {
  return asked
    .split(' ')
    .filter((word) => !NOISE_WORDS.has(word))
    .join(' ');
}

function isNamed({ entry }: Hit, asked: string): boolean {
  const names = [entry.publisher, ...entry.aliases, ...entry.products];
  return names.some((name) => foldWords(name).startsWith(asked));
}

/** What matches without a mark, as a domain or an alias does, matches whole. */
function contactShare({ publisher, products }: Hit, asked: string): number {
  const marked = [publisher, ...products.map(({ ranges }) => ranges)].map(letters);
  const most = Math.max(...marked);
  return most === 0 ? 1 : share(most, asked);
}

function textShare({ title, because }: GuidanceHit, asked: string): number {
  return share(Math.max(letters(title), letters(because?.ranges ?? [])), asked);
}

function letters(ranges: readonly Range[]): number {
  return ranges.reduce((sum, [from, to]) => sum + to - from + 1, 0);
}

function share(count: number, asked: string): number {
  return Math.min(1, count / Math.max(1, asked.replaceAll(' ', '').length));
}
