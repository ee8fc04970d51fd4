import { writeOut } from '../../../platform/text/foldLetters.ts';

/**
 * What two spellings of one publisher have in common: case, accents of Latin letters, punctuation
 * and white space make no difference; the form of the company (Inc., S.L.) does, and so do the
 * signs that tell C, C++ and C# apart. Never empty for a name that is not.
 */
export function publisherKey(name: string): string {
  const plain = name
    .replace(/[™®©℠]/g, '')
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD');
  // Marks on other letters are no accents: without them か and が would be one.
  const unmarked = plain.replace(/(\p{Script=Latin})\p{M}+/gu, '$1').normalize('NFC');
  const folded = writeOut(unmarked)
    .replace(/['’`]/g, '')
    // The dots of initials join, all other punctuation parts: S.L. is SL, but Tray.io is Tray io.
    .replace(/(?<![\p{L}\p{N}])(\p{L})\.(?=\p{L}(?![\p{L}\p{N}])|$|\P{L})/gu, '$1')
    .replace(/(?![+#@&%*])\p{P}/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return folded === '' ? name.trim().toLowerCase() : folded;
}
