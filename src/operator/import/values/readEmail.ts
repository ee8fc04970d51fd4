import { channelSchema } from '../../../features/contacts/record/schema.ts';
import { applyRules } from '../cleaning/applyRules.ts';
import { firstOfSeveral } from './firstOfSeveral.ts';
import { type Reading, fit } from './readValue.ts';

/** Addresses are compared and shown in lower case; mail servers do not tell the case apart. */
export function readEmail(text: string): Reading<string> {
  const { text: email, steps } = applyRules(text, [
    ['several-values', (list) => firstOfSeveral(list, (part) => isEmail(bareAddress(part)))],
    ['mailto-in-cell', bareAddress],
    ['case-of-address', (address) => address.toLowerCase()],
  ]);
  return { ...fit(channelSchema.shape.email.unwrap(), email, 'an email address'), steps };
}

/** `mailto:x?subject=…`, `<x>`, `Name <x>` and `Name (x)` as mail programs and browsers copy them. */
function bareAddress(text: string): string {
  const [, inBrackets = text] =
    /^[^<>()]*[<(]\s*([^<>()\s]+@[^<>()\s]+?)\s*[>)][.,;]?$/.exec(text) ?? [];
  const [, address = inBrackets] = /^mailto:\s*([^\s?]+)(?:\?\S*)?$/i.exec(inBrackets) ?? [];
  return address.replace(/^["']|["'.,;]+$/g, '');
}

function isEmail(text: string): boolean {
  return channelSchema.shape.email.unwrap().safeParse(text).success;
}
