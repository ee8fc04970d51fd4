import { foldWords } from '../../../platform/text/foldWords.ts';
import { COMPANY_FORMS } from '../../contacts/record/companyForm.ts';

/** A name by its place in the list that nearNames was given, and how alike it is: 0 to 1. */
export interface Near {
  place: number;
  alike: number;
}

/** So many names at the least are compared in full. */
const COMPARED = 60;
/** So many mentions of groups of letters are counted for a name, the rarest groups first. */
const MOST_COUNTED = 40_000;

/** Forms of companies, and words that every other publisher has in its name. */
const IDLE = new Set([
  ...COMPANY_FORMS.flatMap((form) => form.split(' ')),
  ...'group grupo international the de del la el y and of by software soluciones solutions'.split(
    ' ',
  ),
  ...'solution system systems sistemas technologies technology tecnologia tecnologias'.split(' '),
  ...'services servicios cloud digital data datos labs online'.split(' '),
]);

/**
 * Finds the names that share most groups of three letters with a name, whatever their number: the
 * rare groups find those that are worth a comparison, and only those are compared.
 * @returns what is alike to the given degree (Dice's coefficient), the most alike first
 */
export function nearNames(names: readonly string[]): (name: string, alike: number) => Near[] {
  const all = names.map(gramsOf);
  const places = new Map<string, number[]>();
  for (const [place, grams] of all.entries()) {
    for (const gram of grams) {
      const those = places.get(gram);
      if (those) those.push(place);
      else places.set(gram, [place]);
    }
  }
  const shared = new Uint8Array(names.length);

  return (name, least) => {
    const grams = gramsOf(name);
    return candidates(grams)
      .map((place) => ({ place, alike: dice(grams, all[place] ?? new Set()) }))
      .filter(({ alike }) => alike >= least)
      .sort((a, b) => b.alike - a.alike || a.place - b.place);
  };

  function candidates(grams: ReadonlySet<string>): number[] {
    const lists = [...grams].flatMap((gram) => [places.get(gram) ?? []]);
    lists.sort((a, b) => a.length - b.length);
    const touched: number[] = [];
    for (const list of lists) {
      if (touched.length > 0 && touched.length + list.length > MOST_COUNTED) break;
      for (const place of list) {
        if (shared[place] === 0) touched.push(place);
        shared[place] = Math.min(255, (shared[place] ?? 0) + 1);
      }
    }
    const byCount: number[][] = [];
    for (const place of touched) {
      (byCount[shared[place] ?? 0] ??= []).push(place);
      shared[place] = 0;
    }
    const found: number[] = [];
    for (let count = byCount.length - 1; count > 0 && found.length < COMPARED; count -= 1)
      for (const place of byCount[count] ?? []) found.push(place);
    return found;
  }
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const gram of a) if (b.has(gram)) both += 1;
  return (2 * both) / (a.size + b.size);
}

/** Groups of three letters of the words that tell a name from others; of all where none does. */
function gramsOf(name: string): Set<string> {
  const words = foldWords(name).split(' ');
  const telling = words.filter((word) => !IDLE.has(word));
  const text = ` ${(telling.length > 0 ? telling : words).join(' ')} `;
  return new Set(Array.from({ length: text.length - 2 }, (_, at) => text.slice(at, at + 3)));
}
