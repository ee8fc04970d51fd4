import type { Channel } from '../../../features/contacts/record/schema.ts';
import type { SourcedDraft } from './sourcedDraft.ts';
import type { SourcedValue } from './sourcedValue.ts';
import { type MergeContext, resolveConflict, resolveAudience } from './resolveConflict.ts';

const PARTS = ['name', 'email', 'phone', 'url'] as const;
type Part = (typeof PARTS)[number];

/** A channel, each part with its origin, so that it keeps its place and day. */
export interface SourcedChannel {
  parts: Partial<Record<Part, SourcedValue<string>>>;
  audience: SourcedValue<Channel['audience']>;
}

export function toSourcedChannel(channel: Channel, origin: SourcedDraft): SourcedChannel {
  const parts: SourcedChannel['parts'] = {};
  for (const part of PARTS) {
    const value = channel[part];
    if (value !== undefined) parts[part] = { value, origin };
  }
  return { parts, audience: { value: channel.audience, origin } };
}

export function toChannel(parts: SourcedChannel['parts'], audience: Channel['audience']): Channel {
  return {
    name: parts.name?.value,
    email: parts.email?.value,
    phone: parts.phone?.value,
    url: parts.url?.value,
    audience,
  };
}

/** Merges channels part by part. */
export function mergeParts(
  channels: readonly SourcedChannel[],
  field: string,
  context: MergeContext,
): SourcedChannel['parts'] {
  const parts: SourcedChannel['parts'] = {};
  for (const part of PARTS) {
    const candidates = channels.flatMap((channel) => channel.parts[part] ?? []);
    // Of the first row that counts, since parts of several rows may make a desk that is none.
    const kept = resolveConflict(candidates, `${field}.${part}`, context, []);
    if (kept !== undefined) parts[part] = kept;
  }
  return parts;
}

/**
 * Merges what sources say of one and the same desk; a conflict of audiences is reported once all are
 * known. Undefined without a source.
 */
export function mergeSources(
  channels: readonly SourcedChannel[],
  field: string,
  context: MergeContext,
): SourcedChannel | undefined {
  const [first] = channels;
  if (first === undefined) return undefined;
  if (channels.length === 1) return first;
  const audiences = channels.map(({ audience }) => audience);
  const audience = resolveAudience(audiences, field, { ...context, report: () => undefined });
  return { parts: mergeParts(channels, field, context), audience };
}

/** The parts in which two channels contradict each other. */
export function differences(one: SourcedChannel['parts'], other: SourcedChannel['parts']): Part[] {
  return PARTS.filter((part) => {
    const [a, b] = [one[part], other[part]];
    return a !== undefined && b !== undefined && a.value !== b.value;
  });
}

/** The parts of one that the other lacks or has otherwise. */
export function lacking(one: SourcedChannel['parts'], other: SourcedChannel['parts']): Part[] {
  return PARTS.filter((part) => {
    const a = one[part];
    return a !== undefined && a.value !== other[part]?.value;
  });
}

/** Equal for channels with the same parts. */
export function signature({ parts }: SourcedChannel): string {
  return JSON.stringify(PARTS.map((part) => parts[part]?.value ?? null));
}
