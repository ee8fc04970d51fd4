import { initialsOf } from '../initialsOf.ts';
import { inventWord } from './inventWord.ts';
import type { Random } from './random.ts';

/** Other names of a publisher; four of ten have one. */
export function inventAliases(name: string, core: string, random: Random): string[] {
  const aliases: string[] = [];
  if (core !== name && random.chance(0.45)) aliases.push(core);
  const [initials = ''] = initialsOf(core);
  if (initials.length >= 3 && random.chance(0.25)) aliases.push(initials.toUpperCase());
  if (random.chance(0.05)) aliases.push(former(random));
  const apart = core.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  if (apart !== core && random.chance(0.1)) aliases.push(apart);
  return aliases;
}

function former(random: Random): string {
  const form = random.pick(['', ' SAS', ' S.L.', ' Inc.', ' GmbH', ' Ltd']);
  return inventWord(random) + form;
}
