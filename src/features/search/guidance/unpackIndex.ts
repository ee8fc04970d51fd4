import { PARTIES } from '../../../platform/vocabulary.ts';
import type { GuidanceEntry, GuidanceIndex } from './entry.ts';
import { ITEM, KINDS, type PackedIndex, ROW, SAME, SAME_WORD, toAnchor } from './packedIndex.ts';

/** Reads the file that `packIndex` made. */
export function unpackIndex(packed: PackedIndex): GuidanceIndex {
  const rows = (column: string): string[] => column.split(ROW);
  const cells = (column: string): string[][] =>
    rows(column).map((row) => (row === '' ? [] : row.split(ITEM)));
  const titles = rows(packed.titles);
  const words = cells(packed.words);
  const said = cells(packed.said);
  const errors = cells(packed.errors);
  const answers = rows(packed.answers);
  const paths = readPaths();
  const langs = packed.langs === undefined ? [] : rows(packed.langs);

  return {
    entries: titles.map(toEntry),
    alike: packed.alike === '' ? [] : rows(packed.alike).map((group) => group.split(' ')),
    idle: packed.idle === '' ? [] : packed.idle.split(' '),
  };

  function toEntry(title: string, at: number): GuidanceEntry {
    const kind = KINDS[Number(packed.kinds[at])] ?? 'guide';
    const party = PARTIES[Number(packed.parties[at])];
    const guide = kind === 'section' ? words[aboveOf(at)]?.[0] : undefined;
    const errorTexts = errors[at] ?? [];
    const isPlace = kind === 'question' || kind === 'outcome';
    const answer = answers[at] ?? '';
    return {
      kind,
      title,
      ...(isPlace ? { said: (said[at] ?? []).map((text) => (text === SAME ? answer : text)) } : {}),
      ...(errorTexts.length > 0 ? { errors: errorTexts } : {}),
      words: (words[at] ?? []).map((text) => (text === SAME ? (titles[aboveOf(at)] ?? '') : text)),
      path: paths[at] ?? '',
      ...(guide === undefined ? {} : { guide }),
      ...(party ? { party } : {}),
      ...(isPlace ? { trail: trailTo(at) } : {}),
      ...(langs[at] ? { lang: langs[at] } : {}),
    };
  }

  function aboveOf(at: number): number {
    return at - (packed.above[at] ?? 0);
  }

  function trailTo(at: number): string[] {
    const above = aboveOf(at);
    return above === at ? [] : [...trailTo(above), answers[at] ?? ''];
  }

  function readPaths(): string[] {
    let before = '';
    return rows(packed.paths).map((rest, at) => {
      const own = rest
        .replace(SAME, () => toAnchor(titles[at] ?? ''))
        .replace(SAME_WORD, () => toAnchor(words[at]?.[0] ?? ''));
      before = before.slice(0, packed.kept[at]) + own;
      return before;
    });
  }
}
