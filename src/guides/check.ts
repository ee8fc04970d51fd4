import { didYouMean } from '../closest.ts';
import { LOCALES } from '../i18n/locales.ts';
import type { Problem } from '../problem.ts';
import { BASES, PARTIES } from '../vocabulary.ts';
import type { Guide } from './readGuide.ts';
import type { Tag } from './readTags.ts';

/** The components that a guide may use, and the attributes that each needs. */
const TAGS: Record<string, readonly string[]> = {
  Cite: [],
  Question: ['id'],
  Party: ['id'],
  Contact: [],
};

/**
 * Everything that is wrong between the files of the guides. Whether a cited source or an embedded
 * question exists is checked where the streams meet, in check.cli.ts.
 * @param present every guide file that exists, readable or not, so that one broken file does not
 *   make its twin look alone
 */
export function checkGuides(
  guides: readonly Guide[],
  present: readonly Pick<Guide, 'id' | 'locale' | 'file'>[],
): Problem[] {
  return [
    ...present.flatMap((file) => checkTwin(file, present)),
    ...checkSlugs(guides),
    ...guides.flatMap((guide) => guide.tags.flatMap((tag) => checkTag(tag, guide.file))),
    ...checkParity(guides),
  ];
}

function checkTwin(
  { id, locale, file }: Pick<Guide, 'id' | 'locale' | 'file'>,
  present: readonly Pick<Guide, 'id' | 'locale'>[],
): Problem[] {
  return LOCALES.filter(
    (other) => other !== locale && !present.some((twin) => twin.id === id && twin.locale === other),
  ).map((other) => ({
    code: 'twin-missing',
    file,
    fact: `the guide «${id}» has no twin in «${other}»`,
    fix: `write content/guides/${other}/${id}.mdx`,
    severity: 'error',
  }));
}

function checkSlugs(guides: readonly Guide[]): Problem[] {
  const seen = new Map<string, string>();
  return guides.flatMap(({ locale, file, frontMatter }) => {
    const address = `${locale}/${frontMatter.slug}`;
    const first = seen.get(address);
    seen.set(address, first ?? file);
    if (first === undefined) return [];
    return {
      code: 'id-duplicate',
      file,
      fact: `the slug «${frontMatter.slug}» is already that of ${first}`,
      fix: 'give one of the two another slug',
      severity: 'error' as const,
    };
  });
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
  if (name === 'Party' && !PARTIES.some((party) => party === attributes['id'])) {
    return [
      {
        ...place,
        code: 'tag-invalid',
        fact: `«${attributes['id']}» is no party`,
        fix: `choose one of ${PARTIES.join(', ')}`,
      },
    ];
  }
  return name === 'Cite' ? checkBasis(attributes, place) : [];
}

function checkBasis(
  { source, basis = 'documented' }: Record<string, string>,
  place: Pick<Problem, 'file' | 'line' | 'severity'>,
): Problem[] {
  if (!BASES.some((known) => known === basis)) {
    return [
      {
        ...place,
        code: 'tag-invalid',
        fact: `«${basis}» is no basis`,
        fix: `choose one of ${BASES.join(', ')}`,
      },
    ];
  }
  if (basis === 'not-stated' && source) {
    return [
      {
        ...place,
        code: 'claim-without-source',
        fact: 'the claim is not-stated but cites a source',
        fix: 'remove source, or name the right basis',
      },
    ];
  }
  if (basis !== 'not-stated' && !source) {
    return [
      {
        ...place,
        code: 'claim-without-source',
        fact: `the claim is ${basis} but cites nothing`,
        fix: 'add source="…", or say basis="not-stated"',
      },
    ];
  }
  return [];
}

/** Twins make the same claims from the same sources and embed the same questions. */
function checkParity(guides: readonly Guide[]): Problem[] {
  return guides.flatMap((guide) => {
    const reference = guides.find((other) => other.id === guide.id && other.locale === LOCALES[0]);
    if (reference === undefined || reference === guide) return [];
    const ours = guide.tags.map(tagKey);
    const theirs = reference.tags.map(tagKey);
    const at = theirs.findIndex((key, index) => key !== ours[index]);
    if (at < 0 && ours.length === theirs.length) return [];
    const index = at < 0 ? theirs.length : at;
    return {
      code: 'twin-differs',
      file: guide.file,
      // Where a tag is lacking at the end, the last one shows the place.
      line: (guide.tags[index] ?? guide.tags.at(-1))?.line,
      fact: `${reference.file}${theirs[index] ? ` has ${theirs[index]}` : ' has no component'} where this file has ${ours[index] ?? 'none'}`,
      fix: 'use the same citations and questions in the same order in both files',
      severity: 'error' as const,
    };
  });
}

function tagKey({ name, attributes }: Tag): string {
  const pairs = Object.entries(attributes).map(([key, value]) => `${key}="${value}"`);
  return `<${[name, ...pairs.sort()].join(' ')}>`;
}
