import type { Problem } from '../../../platform/problem.ts';
import { checkTags } from './checkTags.ts';
import { checkMissingTwin, checkParity } from './checkTwins.ts';
import type { Guide } from '../model/readGuide.ts';

/**
 * Everything that is wrong between the files of the guides. Whether a cited source, an embedded
 * question or a linked page exists is checked where the streams meet.
 * @param present every guide file that exists, readable or not, so that one broken file does not
 *   make its twin look alone
 */
export function checkGuides(
  guides: readonly Guide[],
  present: readonly Pick<Guide, 'id' | 'locale' | 'file'>[],
): Problem[] {
  return [
    ...present.flatMap((file) => checkMissingTwin(file, present)),
    ...checkSlugs(guides),
    ...guides.flatMap(checkTags),
    ...guides.flatMap(checkClaims),
    ...checkParity(guides),
  ];
}

function checkClaims({ unsourced, file }: Guide): Problem[] {
  return unsourced.map((line) => ({
    code: 'claim-without-source',
    file,
    line,
    fact: 'the text claims something and cites nothing',
    fix: 'add <Cite source="…" />, or <Cite basis="not-stated" />, or set our own advice within <Advice>',
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
