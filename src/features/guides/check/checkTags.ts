import { basisFault } from '../../../platform/basisFault.ts';
import { didYouMean } from '../../../platform/text/closest.ts';
import type { Problem } from '../../../platform/problem.ts';
import { BASES, PARTIES, TOPICS, type Basis } from '../../../platform/vocabulary.ts';
import type { Guide } from '../model/readGuide.ts';
import type { Tag } from '../model/tagOf.ts';

/** The components that a guide may use, and the attributes that each needs. */
const TAGS: Record<string, readonly string[]> = {
  Cite: [],
  Question: ['id'],
  Party: ['id'],
  Contact: [],
  Duties: [],
  SupportModel: [],
  Advice: [],
  Historical: [],
};

/** Attributes whose values are a closed list, and what a value of it is called. */
const CHOICES: Record<string, Record<string, [word: string, values: readonly string[]]>> = {
  Party: { id: ['party', PARTIES] },
  Duties: { party: ['party', PARTIES], topic: ['topic', TOPICS] },
  Cite: { basis: ['basis', BASES] },
};

/** The components of a guide that do not exist, lack an attribute or claim without a source. */
export function checkTags({ tags, file }: Guide): Problem[] {
  return tags.flatMap((tag) => checkTag(tag, file));
}

function checkTag({ name, attributes, line }: Tag, file: string): Problem[] {
  const place = { file, line, severity: 'error' } as const;
  const needed = TAGS[name];
  if (needed === undefined) {
    // Lower-case names are HTML and pass through.
    if (!/^[A-Z]/.test(name)) return [];
    const fix = didYouMean(name, Object.keys(TAGS), 'content/README.md');
    return [{ ...place, code: 'tag-unknown', fact: `<${name}> is no component`, fix }];
  }
  const missing = needed.filter((attribute) => !attributes[attribute]);
  if (missing.length > 0) {
    return [
      {
        ...place,
        code: 'tag-invalid',
        fact: `<${name}> has no ${missing.join(', ')}`,
        fix: `write <${name} ${missing[0]}="…" />`,
      },
    ];
  }
  for (const [attribute, [word, values]] of Object.entries(CHOICES[name] ?? {})) {
    const value = attributes[attribute];
    if (value === undefined || values.includes(value)) continue;
    const fix = `choose one of ${values.join(', ')}`;
    return [{ ...place, code: 'tag-invalid', fact: `«${value}» is no ${word}`, fix }];
  }
  return name === 'Cite' ? checkBasis(attributes, place) : [];
}

function checkBasis(
  { source, basis = 'documented' }: Record<string, string>,
  place: Pick<Problem, 'file' | 'line' | 'severity'>,
): Problem[] {
  // Another basis has been told already.
  const fault = basisFault(basis as Basis, Boolean(source));
  if (fault === undefined) return [];
  return [
    {
      ...place,
      code: 'claim-without-source',
      fact: `the claim ${fault.fact}`,
      fix: fault.isLacking
        ? 'add source="…", or say basis="not-stated"'
        : 'remove source, or name the right basis',
    },
  ];
}
