import { LOCALES } from '../../platform/i18n/locales.ts';
import type { Problem } from '../../platform/problem.ts';
import type { ParsedFile } from '../../platform/files/yaml.ts';
import type { Glossary } from './schema.ts';
import { spellingsOf } from './spellings.ts';

/** A spelling in running text can lead to one term only. */
export function checkGlossary(glossary: Glossary, { file, lineOf }: ParsedFile): Problem[] {
  return LOCALES.flatMap((locale) => {
    const first = new Map<string, string>();
    return spellingsOf(glossary, locale).flatMap(({ spelling, term }) => {
      const key = spelling.toLocaleLowerCase(locale);
      const other = first.get(key);
      first.set(key, other ?? term);
      if (other === undefined) return [];
      return {
        code: 'term-ambiguous',
        file,
        line: lineOf([term]),
        fact: `in «${locale}» the spelling «${spelling}» belongs to «${other}» already`,
        fix: 'leave it to one of the two terms',
        severity: 'error' as const,
      };
    });
  });
}
