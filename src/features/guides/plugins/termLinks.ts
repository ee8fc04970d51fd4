import type { MdastPluginEntry } from 'satteri';
import type { Glossary } from '../../glossary/schema.ts';
import { spellingsOf } from '../../glossary/spellings.ts';
import { linkTerms } from './linkTerms.ts';
import { LOCALES } from '../../../platform/i18n/locales.ts';

/**
 * Links the first use of each term of the glossary in a guide, in the language of its folder.
 * @param glossary the glossary as it is when a guide is made: while `dev` runs, it is edited
 */
export function termLinks(glossary: () => Glossary): MdastPluginEntry {
  return ({ fileURL }) => {
    const [, folder] = /\/guides\/([^/]+)\/[^/]+$/.exec(fileURL?.pathname ?? '') ?? [];
    const locale = LOCALES.find((one) => one === folder);
    return locale && linkTerms(spellingsOf(glossary(), locale));
  };
}
