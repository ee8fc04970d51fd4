import type { Channel } from '../../../features/contacts/record/schema.ts';
import type { Placed } from './placed.ts';
import type { Said } from './said.ts';
import { type Court, settle, settleAudience } from './resolveConflict.ts';

const PARTS = ['name', 'email', 'phone', 'url'] as const;
type Part = (typeof PARTS)[number];

/** What is said about one channel, part by part, so that each part keeps its place and day. */
export interface Voice {
  parts: Partial<Record<Part, Said<string>>>;
  audience: Said<Channel['audience']>;
}

export function toVoice(channel: Channel, by: Placed): Voice {
  const parts: Voice['parts'] = {};
  for (const part of PARTS) {
    const value = channel[part];
    if (value !== undefined) parts[part] = { value, by };
  }
  return { parts, audience: { value: channel.audience, by } };
}

export function toChannel(parts: Voice['parts'], audience: Channel['audience']): Channel {
  return {
    name: parts.name?.value,
    email: parts.email?.value,
    phone: parts.phone?.value,
    url: parts.url?.value,
    audience,
  };
}

/** Joins voices part by part; undefined when nobody speaks. */
export function settleParts(voices: readonly Voice[], field: string, court: Court): Voice['parts'] {
  const parts: Voice['parts'] = {};
  for (const part of PARTS) {
    const said = voices.flatMap((voice) => voice.parts[part] ?? []);
    // Of the first row whose word counts, since parts of several rows may make a desk that is none.
    const winner = settle(said, `${field}.${part}`, court, []);
    if (winner !== undefined) parts[part] = winner;
  }
  return parts;
}

/** Joins voices about one and the same desk; its audience is told once all are known. */
export function settleVoices(
  voices: readonly Voice[],
  field: string,
  court: Court,
): Voice | undefined {
  const [first] = voices;
  if (first === undefined) return undefined;
  if (voices.length === 1) return first;
  const audiences = voices.map(({ audience }) => audience);
  const audience = settleAudience(audiences, field, { ...court, report: () => undefined });
  return { parts: settleParts(voices, field, court), audience };
}

/** The parts in which two voices contradict each other. */
export function differences(one: Voice['parts'], other: Voice['parts']): Part[] {
  return PARTS.filter((part) => {
    const [a, b] = [one[part], other[part]];
    return a !== undefined && b !== undefined && a.value !== b.value;
  });
}

/** The parts of one that the other lacks or has otherwise. */
export function lacking(one: Voice['parts'], other: Voice['parts']): Part[] {
  return PARTS.filter((part) => {
    const a = one[part];
    return a !== undefined && a.value !== other[part]?.value;
  });
}

/** Equal for voices that say the same parts. */
export function signature({ parts }: Voice): string {
  return JSON.stringify(PARTS.map((part) => parts[part]?.value ?? null));
}
