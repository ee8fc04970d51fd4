import { z } from 'zod';
import type { Problem } from '../../platform/problem.ts';
import { parseWith, readYaml } from '../../platform/files/yaml.ts';
import { contactSchema } from '../../features/contacts/record/schema.ts';
import { publisherKey } from '../../features/contacts/record/publisherKey.ts';

const name = contactSchema.shape.publisher;

/** What an editor knows better than the rules of merging. */
const aliasFileSchema = z.strictObject({
  /** Names of one publisher, and the one to show. */
  same: z.array(z.strictObject({ publisher: name, names: z.array(name).min(1) })).optional(),
  /** Two names that are two publishers, whatever the rules say. */
  apart: z.array(z.tuple([name, name])).optional(),
});
type AliasFile = z.infer<typeof aliasFileSchema>;

export interface Aliases {
  /** The entry under "same" that a publisher's key belongs to. */
  entryOf(key: string): string | undefined;
  /** The name that the entry wants to be shown. */
  publisherOf(key: string): string | undefined;
  /** Every name that the file lists, with its place; the name to show need not be anybody's. */
  listed: readonly { name: string; file: string; line?: number | undefined }[];
  /** The sides on which a name stands under "apart": the pair's number, and 0 or 1. */
  sidesOf(publisher: string, key: string): string[];
}

export const NO_ALIASES: Aliases = { ...indexAliases({}), listed: [] };

/** Reads an alias file; one that contradicts itself is not used at all. */
export function readAliases(
  text: string,
  file: string,
): { aliases?: Aliases; problems: Problem[] } {
  const source = readYaml(text, file);
  // Nothing but remarks is an empty file, which is none at all.
  if (source.data === null) return { aliases: NO_ALIASES, problems: [] };
  const { value, problems } = parseWith(aliasFileSchema, source);
  if (value === undefined) return { problems };
  const contradictions = findContradictions(value).map(({ path, fact }): Problem => {
    const fix = 'remove the line that is wrong';
    const line = source.lineOf(path);
    return { code: 'alias-contradiction', file, line, fact, fix, severity: 'error' };
  });
  if (contradictions.length > 0) return { problems: contradictions };
  const listed = listNames(value).map(({ name, path }) => ({
    name,
    file,
    line: source.lineOf(path),
  }));
  return { aliases: { ...indexAliases(value), listed }, problems: [] };
}

function listNames({ same = [], apart = [] }: AliasFile) {
  return [
    ...same.flatMap(({ names }, index) =>
      names.map((name, at) => ({ name, path: ['same', index, 'names', at] })),
    ),
    ...apart.flatMap((pair, index) =>
      pair.map((name, at) => ({ name, path: ['apart', index, at] })),
    ),
  ];
}

function findContradictions({ same = [], apart = [] }: AliasFile) {
  const entries = new Map<string, number>();
  const found: { path: PropertyKey[]; fact: string }[] = [];
  for (const [index, { publisher, names }] of same.entries()) {
    for (const [at, one] of [publisher, ...names].entries()) {
      const before = entries.get(publisherKey(one));
      entries.set(publisherKey(one), index);
      if (before === undefined || before === index) continue;
      const path = ['same', index, ...(at === 0 ? ['publisher'] : ['names', at - 1])];
      found.push({ path, fact: `«${one}» belongs to two publishers` });
    }
  }
  for (const [index, [one, other]] of apart.entries()) {
    const path = ['apart', index];
    const entry = entries.get(publisherKey(one));
    if (one === other) found.push({ path, fact: `«${one}» cannot be kept apart from itself` });
    else if (entry !== undefined && entry === entries.get(publisherKey(other))) {
      found.push({ path, fact: `«${one}» and «${other}» are the same above, and apart here` });
    }
  }
  return found;
}

function indexAliases({ same = [], apart = [] }: AliasFile): Omit<Aliases, 'listed'> {
  const entries = new Map(
    same.flatMap(({ publisher, names }) =>
      [publisher, ...names].map((one) => [publisherKey(one), publisher] as const),
    ),
  );
  const sides = new Map<string, string[]>();
  const add = (text: string, side: string) => sides.set(text, [...(sides.get(text) ?? []), side]);
  for (const [index, pair] of apart.entries()) {
    const [one, other] = pair.map(publisherKey);
    // Names that only their spelling tells apart are taken letter by letter.
    const isSpelling = one === other;
    for (const [side, text] of pair.entries()) {
      add(isSpelling ? `name ${text}` : `key ${publisherKey(text)}`, `${index} ${side}`);
    }
  }
  return {
    entryOf: (key) => {
      const publisher = entries.get(key);
      return publisher === undefined ? undefined : publisherKey(publisher);
    },
    publisherOf: (key) => entries.get(key),
    sidesOf: (publisher, key) => [
      ...(sides.get(`name ${publisher}`) ?? []),
      ...(sides.get(`key ${key}`) ?? []),
    ],
  };
}
