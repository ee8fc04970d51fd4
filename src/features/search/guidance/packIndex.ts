import { PARTIES } from '../../../platform/vocabulary.ts';
import type { GuidanceEntry, GuidanceIndex } from './entry.ts';
import {
  ITEM,
  KINDS,
  NOBODY,
  type PackedIndex,
  ROW,
  SAME,
  SAME_WORD,
  toAnchor,
} from './packedIndex.ts';

/** Makes the file of an index, which `unpackIndex` reads. */
export function packIndex({ entries, alike = [], idle = [] }: GuidanceIndex): PackedIndex {
  const above = entries.map((entry) => entryAbove(entry, entries));
  const kept = entries.map(({ path }, at) => keptLength(entries[at - 1]?.path ?? '', path));
  return {
    kinds: entries.map(({ kind }) => KINDS.indexOf(kind)).join(''),
    above: above.map((one, at) => (one ? at - entries.indexOf(one) : 0)),
    titles: column(({ title }) => [title]),
    said: column(({ said = [], trail = [] }) => said.map((text) => same(text, trail.at(-1)))),
    errors: column(({ errors = [] }) => errors),
    words: column(({ words }, at) => words.map((text) => same(text, above[at]?.title))),
    kept,
    paths: column((entry, at) => [restOfPath(entry, kept[at] ?? 0)]),
    answers: column(({ trail = [] }) => trail.slice(-1)),
    parties: entries.map(({ party }) => (party ? PARTIES.indexOf(party) : NOBODY)).join(''),
    ...(entries.some(({ lang }) => lang) ? { langs: column(({ lang = '' }) => [lang]) } : {}),
    alike: alike.map((group) => group.join(' ')).join(ROW),
    idle: idle.join(' '),
  };

  function column(textsOf: (entry: GuidanceEntry, at: number) => readonly string[]): string {
    const toCell = (text: string): string => text.replace(/\s+/g, ' ');
    return entries.map((entry, at) => textsOf(entry, at).map(toCell).join(ITEM)).join(ROW);
  }
}

/** The guide of a section, or the question whose answer leads to a place. */
function entryAbove(
  { guide, trail = [] }: GuidanceEntry,
  entries: readonly GuidanceEntry[],
): GuidanceEntry | undefined {
  if (guide !== undefined)
    return entries.find(({ kind, words }) => kind === 'guide' && words[0] === guide);
  if (trail.length === 0) return undefined;
  const before = trail.slice(0, -1).join(ROW);
  return entries.find((one) => one.kind === 'question' && one.trail?.join(ROW) === before);
}

function same(text: string, other: string | undefined): string {
  return text === other ? SAME : text;
}

/** No part of an anchor is kept, so that one word can stand for it. */
function keptLength(before: string, path: string): number {
  const most = path.indexOf('#') + 1 || path.length;
  let at = 0;
  while (at < most && before[at] === path[at]) at += 1;
  return at;
}

function restOfPath({ path, title, words }: GuidanceEntry, from: number): string {
  const anchorAt = path.indexOf('#') + 1;
  const anchor = path.slice(anchorAt);
  const sign = anchor === toAnchor(title) ? SAME : SAME_WORD;
  const isSame = anchor === toAnchor(sign === SAME ? title : (words[0] ?? ''));
  return anchorAt > 0 && isSame ? path.slice(from, anchorAt) + sign : path.slice(from);
}
