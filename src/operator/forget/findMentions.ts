import type { Contact } from '../../features/contacts/record/schema.ts';
import { namesIn, type Traces } from './findTraces.ts';
import { foldText } from './readPerson.ts';

interface Mention {
  place: string;
  value: string;
}

/**
 * Texts of a cleaned contact that still mention the person: a name within a longer text or address,
 * an email, or a value that was removed elsewhere. `gone` is what was removed from this contact.
 */
export function findMentions(
  contact: Contact,
  traces: Traces,
  { values, gone }: { values: ReadonlySet<string>; gone: readonly Mention[] },
): Mention[] {
  const names = [...namesIn(contact, traces)].map((name) => name.split(' '));
  const beside = besideRole(gone);
  return [...textsIn(contact)].filter(({ place, value }) => {
    const folded = foldText(value);
    const lower = value.toLowerCase();
    return (
      names.some((words) => words.every((word) => folded.includes(` ${word} `))) ||
      [...traces.emails].some((email) => lower.includes(email)) ||
      values.has(value) ||
      beside.some((channel) => place === `${channel}.name` || place === `${channel}.phone`)
    );
  });
}

/** Channels of which only the address of a desk is gone: what stands beside it may be theirs. */
function besideRole(gone: readonly Mention[]): string[] {
  const places = new Set(gone.map(({ place }) => place));
  return [...places].flatMap((place) => {
    const channel = place.replace(/\.email$/, '');
    return channel !== place && !places.has(`${channel}.name`) ? [channel] : [];
  });
}

function* textsIn(value: unknown, place = ''): Generator<Mention> {
  if (typeof value === 'string') yield { place, value };
  else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) {
      yield* textsIn(part, place === '' ? key : `${place}.${key}`);
    }
  }
}
